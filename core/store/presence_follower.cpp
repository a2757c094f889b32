#include "core/store/presence_follower.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/domain/when_done.h"
#include "core/store/team_queries.h"

namespace oc::store {

PresenceFollower::PresenceFollower(Worker& reader) : m_reader(reader) {
  m_expiry.setSingleShot(true);
  m_expiry.setInterval(std::chrono::seconds(kPresenceSeconds));
  connect(&m_expiry, &QTimer::timeout, this, &PresenceFollower::read);
}

void PresenceFollower::watch(OwnerId owner, ConvId conv) {
  if (owner == m_owner && conv == m_conv) return;
  m_owner = owner;
  m_conv = conv;
  m_told.clear();
  m_expiry.stop();
  read();
}

// "7:31": tenant and conversation. Who it is is read under row level security.
void PresenceFollower::heard(const QString& payload) {
  if (payload.section(u':', 0, 0).toLongLong() == m_owner.value &&
      payload.section(u':', 1).toLongLong() == m_conv.value)
    read();
}

void PresenceFollower::read() {
  if (!m_conv.isValid()) return;
  if (m_reading) {
    m_again = true;
    return;
  }
  m_reading = true;
  whenDone(m_reader.run([owner = m_owner, conv = m_conv](Connection& db) {
    return team::presence(db, owner, conv);
  }),
           this, [this, owner = m_owner, conv = m_conv](const Result<QList<Presence>>& others) {
             m_reading = false;
             if (owner == m_owner && conv == m_conv)
               took(owner, conv, others);
             else
               m_again = true;
             if (std::exchange(m_again, false)) read();
           });
}

// What failed is read again with the reconnection.
void PresenceFollower::took(OwnerId owner, ConvId conv, const Result<QList<Presence>>& others) {
  if (!others) return;
  if (!others->isEmpty()) m_expiry.start();
  if (*others == m_told) return;
  m_told = *others;
  Q_EMIT changed(owner, conv, m_told);
}

}  // namespace oc::store
