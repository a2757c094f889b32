#include <QMutexLocker>
#include <QSet>
#include <algorithm>
#include <limits>
#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/store/feed_notice.h"
#include "core/store/store_desk.h"

// How the desk follows the feed.
namespace oc::store {

void StoreDesk::feedIsUp() {
  {
    const QMutexLocker lock(&m_mutex);
    m_up = true;
    m_readAll = true;
  }
  linkIsUp(-1);
  readFeed();
  m_assists.readAll();
  m_team.presence().read();
}

void StoreDesk::linkIsUp(double latencyMs) {
  Q_EMIT linkChanged({true, QDateTime::currentDateTimeUtc(), {}, latencyMs});
}

void StoreDesk::linkBroke(const QString& why) {
  {
    const QMutexLocker lock(&m_mutex);
    m_up = false;
  }
  Q_EMIT linkChanged({false, QDateTime::currentDateTimeUtc(), why, -1});
}

void StoreDesk::heard(const QString& payload) {
  const QHash<OwnerId, qint64> reached = readFeedNotice(payload);
  {
    const QMutexLocker lock(&m_mutex);
    for (auto it = reached.cbegin(); it != reached.cend(); ++it) {
      qint64& seq = m_heard[it.key()];
      seq = std::max(seq, it.value());
    }
  }
  readFeed();
}

void StoreDesk::readFeed() {
  {
    const QMutexLocker lock(&m_mutex);
    if (m_reading || !m_up) return;
    m_reading = true;
  }
  whenDone(
      m_feed.run([this](Connection& db) { return catchUp(db); }), this,
      [this](const Result<Done>& result) {
        bool again = false;
        {
          const QMutexLocker lock(&m_mutex);
          m_reading = false;
          again = result.ok() && (m_readAll || !m_heard.isEmpty());
        }
        if (again) {
          readFeed();
        } else if (!result && result.error().code != ErrorCode::Cancelled) {
          log::event(lcStore(), QtWarningMsg, "feed not read", {{"error", result.error().detail}});
        }
      });
}

// On the feed's thread. What fails here is read again after the reconnection.
Result<Done> StoreDesk::catchUp(Connection& db) {
  QHash<OwnerId, qint64> due;
  desk::Watched watched;
  bool all = false;
  {
    const QMutexLocker lock(&m_mutex);
    all = std::exchange(m_readAll, false);
    due = std::exchange(m_heard, {});
    watched = m_watched;
  }
  auto result = deliver(db, std::move(due), watched, all);
  if (!result) {
    const QMutexLocker lock(&m_mutex);
    m_readAll = true;
  }
  return result;
}

Result<Done> StoreDesk::deliver(Connection& db, QHash<OwnerId, qint64> due,
                                const desk::Watched& watched, bool all) {
  if (all || isStranger(due)) {
    if (auto met = meetTenants(db, due); !met) return met;
  }
  for (auto it = due.cbegin(); it != due.cend(); ++it) {
    const auto known = m_read.constFind(it.key());
    if (known == m_read.constEnd() || it.value() <= *known) continue;  // another's, or old news
    auto batch = desk::changesAfter(db, it.key(), *known, watched);
    if (!batch && batch.error().code == ErrorCode::NotFound) {
      lose(it.key());
      continue;
    }
    if (!batch) return batch.error();
    m_read[it.key()] = batch->tenant.seq;
    Q_EMIT batchArrived(*batch);
  }
  return Done{};
}

// Whether a notification speaks of a tenant that we don't know. Mostly it is somebody else's, and
// looking each time would cost a query a notification: then a later look is arranged.
bool StoreDesk::isStranger(const QHash<OwnerId, qint64>& due) {
  const bool stranger = std::any_of(due.keyBegin(), due.keyEnd(),
                                    [this](OwnerId owner) { return !m_read.contains(owner); });
  if (!stranger) return false;
  if (!m_lookedAround.isValid() || m_lookedAround.hasExpired(m_lookAround.interval())) return true;
  QMetaObject::invokeMethod(this, [this] {
    if (!m_lookAround.isActive()) m_lookAround.start();
  });
  return false;
}

// A tenant that this reader didn't know starts at what its feed has reached now; the batch
// announces it, and what a screen has read of it before is read anew.
Result<Done> StoreDesk::meetTenants(Connection& db, QHash<OwnerId, qint64>& due) {
  auto tenants = desk::tenants(db);
  if (!tenants) return tenants.error();
  m_lookedAround.start();
  QSet<OwnerId> gone(m_read.keyBegin(), m_read.keyEnd());
  for (const Tenant& tenant : *tenants) {
    gone.remove(tenant.ownerId);
    if (m_read.contains(tenant.ownerId)) {
      due[tenant.ownerId] = std::max(due.value(tenant.ownerId), tenant.seq);
      continue;
    }
    m_read[tenant.ownerId] = tenant.seq;
    FeedBatch batch;
    batch.tenant = tenant;
    batch.reload = true;
    Q_EMIT batchArrived(batch);
  }
  for (const OwnerId owner : gone)
    lose(owner);
  return Done{};
}

// Deleted, or the person is no longer a member: to screens it is switched off for good.
void StoreDesk::lose(OwnerId owner) {
  m_read.remove(owner);
  FeedBatch batch;
  batch.tenant.ownerId = owner;
  batch.tenant.active = false;
  batch.tenant.seq = std::numeric_limits<qint64>::max();
  batch.settingsChanged = true;
  Q_EMIT batchArrived(batch);
}

}  // namespace oc::store
