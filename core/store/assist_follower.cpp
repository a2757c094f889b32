#include "core/store/assist_follower.h"

#include <utility>

#include "core/domain/when_done.h"
#include "core/store/desk_queries.h"

namespace oc::store {

void AssistFollower::follow(OwnerId owner, qint64 id) {
  m_followed.insert(id, {owner});
  read(id);
}

// "7:31": tenant and request. The text itself is read under row level security.
void AssistFollower::heard(const QString& payload) {
  read(payload.section(u':', 1).toLongLong());
}

void AssistFollower::readAll() {
  for (const qint64 id : m_followed.keys())
    read(id);
}

void AssistFollower::read(qint64 id) {
  const auto followed = m_followed.find(id);
  if (followed == m_followed.end()) return;
  if (followed->reading) {
    followed->again = true;
    return;
  }
  followed->reading = true;
  whenDone(m_reader.run([owner = followed->owner, id](Connection& db) {
    return desk::assistState(db, owner, id);
  }),
           this, [this, id](const Result<Assist>& assist) {
             const auto known = m_followed.find(id);
             if (known == m_followed.end()) return;
             known->reading = false;
             if (!assist) {
               // While the database is away it stays followed: readAll() comes.
               if (assist.error().code == ErrorCode::NotFound) m_followed.erase(known);
               return;
             }
             const bool runs =
                 assist->state == Assist::State::Waiting || assist->state == Assist::State::Running;
             const bool again = runs && std::exchange(known->again, false);
             if (!runs) m_followed.erase(known);
             Q_EMIT changed(*assist);
             if (again) read(id);
           });
}

}  // namespace oc::store
