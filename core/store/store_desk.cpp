#include "core/store/store_desk.h"

#include <QLocale>
#include <QMutexLocker>
#include <QSet>
#include <algorithm>
#include <limits>
#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/store/analysis_job.h"
#include "core/store/back_test.h"
#include "core/store/feature_queries.h"
#include "core/store/feed_notice.h"

namespace oc::store {
namespace {

WorkerOptions commandOptions() {
  WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console desk");
  return options;
}

WorkerOptions feedOptions() {
  WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console feed");
  options.channels = {QStringLiteral("owner_changes"), AssistFollower::kChannel};
  return options;
}

WorkerOptions analysisOptions() {
  WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console analysis");
  return options;
}

constexpr int kLookAroundMs = 2000;

LinkState up(double latencyMs) {
  return {true, QDateTime::currentDateTimeUtc(), {}, latencyMs};
}

}  // namespace

StoreDesk::StoreDesk(const DatabaseUrl& url, const LifeCycle& defaults, ClosureConfig closure,
                     QObject* parent)
    : Desk(parent),
      m_defaults(defaults),
      m_closure(std::move(closure)),
      m_commands(url, commandOptions()),
      m_analysis(url, analysisOptions()),
      m_feed(url, feedOptions()),
      m_assists(m_feed) {
  connect(&m_feed, &Worker::linkUp, this, &StoreDesk::feedIsUp);
  connect(&m_feed, &Worker::linkDown, this, &StoreDesk::linkBroke);
  connect(&m_feed, &Worker::linkRefused, this, &StoreDesk::refused);
  connect(&m_feed, &Worker::notification, this,
          [this](const QString& channel, const QString& payload) {
            if (channel == AssistFollower::kChannel)
              m_assists.heard(payload);
            else
              heard(payload);
          });
  connect(&m_assists, &AssistFollower::changed, this, &Desk::assistChanged);
  connect(&m_feed, &Worker::heartbeat, this,
          [this](double latencyMs) { Q_EMIT linkChanged(up(latencyMs)); });
  m_lookAround.setSingleShot(true);
  m_lookAround.setInterval(kLookAroundMs);
  connect(&m_lookAround, &QTimer::timeout, this, [this] {
    {
      const QMutexLocker lock(&m_mutex);
      m_readAll = true;
    }
    readFeed();
  });
  m_commands.start();
  m_feed.start();
}

StoreDesk::~StoreDesk() = default;

void StoreDesk::setUrl(const DatabaseUrl& url) {
  for (Worker* worker : {&m_commands, &m_analysis, &m_feed})
    worker->setUrl(url);
}

QFuture<Result<QList<Tenant>>> StoreDesk::tenants() {
  return m_commands.run([](Connection& db) { return desk::tenants(db); });
}

QFuture<Result<Page<Conversation>>> StoreDesk::conversations(OwnerId owner,
                                                             ConversationQuery query) {
  return m_commands.run(
      [owner, query](Connection& db) { return desk::conversations(db, owner, query); });
}

QFuture<Result<Conversation>> StoreDesk::conversation(OwnerId owner, ConvId conv) {
  return m_commands.run(
      [owner, conv](Connection& db) { return desk::conversation(db, owner, conv); });
}

QFuture<Result<Page<Message>>> StoreDesk::messages(OwnerId owner, ConvId conv, MessageQuery query) {
  return m_commands.run(
      [owner, conv, query](Connection& db) { return desk::messages(db, owner, conv, query); });
}

void StoreDesk::watch(OwnerId owner, ConvId conv) {
  const QMutexLocker lock(&m_mutex);
  m_watched = {owner, conv};
}

QFuture<Result<Message>> StoreDesk::reply(OwnerId owner, ConvId conv, QString body, QUuid key) {
  return m_commands.run([owner, conv, body = std::move(body), key](Connection& db) {
    return desk::reply(db, owner, conv, body, key);
  });
}

QFuture<Result<Done>> StoreDesk::markRead(OwnerId owner, ConvId conv, MsgId upTo) {
  return m_commands.run(
      [owner, conv, upTo](Connection& db) { return desk::markRead(db, owner, conv, upTo); });
}

QFuture<Result<Conversation>> StoreDesk::close(OwnerId owner, ConvId conv,
                                               ConversationStatus status, QString reason) {
  return m_commands.run([owner, conv, status, reason = std::move(reason)](Connection& db) {
    return desk::close(db, owner, conv, status, reason);
  });
}

QFuture<Result<QString>> StoreDesk::draft(OwnerId owner, ConvId conv) {
  return m_commands.run([owner, conv](Connection& db) { return desk::draft(db, owner, conv); });
}

QFuture<Result<Done>> StoreDesk::saveDraft(OwnerId owner, ConvId conv, QString text) {
  return m_commands.run([owner, conv, text = std::move(text)](Connection& db) {
    return desk::saveDraft(db, owner, conv, text);
  });
}

QFuture<Result<QList<ConversationEvent>>> StoreDesk::events(OwnerId owner, ConvId conv) {
  return m_commands.run([owner, conv](Connection& db) { return desk::events(db, owner, conv); });
}

QFuture<Result<Conversation>> StoreDesk::keepOpen(OwnerId owner, ConvId conv) {
  return m_commands.run([owner, conv](Connection& db) { return desk::keepOpen(db, owner, conv); });
}

QFuture<Result<Conversation>> StoreDesk::openFollowUp(OwnerId owner, ConvId conv) {
  return m_commands.run([owner, conv, minutes = m_defaults.expirationMinutes](Connection& db) {
    return desk::openFollowUp(db, owner, conv, minutes);
  });
}

QFuture<Result<QList<Feature>>> StoreDesk::features(OwnerId owner) {
  return m_commands.run([owner](Connection& db) { return features::values(db, owner); });
}

QFuture<Result<BackTest>> StoreDesk::backTest(OwnerId owner, BackTestQuery query) {
  return runAnalysis<BackTest>(
      m_analysis, [owner, query, defaults = m_closure](Connection& db, const AnalysisWatch& watch) {
        BackTestWatch back;
        back.cancelled = watch.cancelled;
        back.progress = [&watch](int done, int all) { watch.progress(done, all); };
        return store::backTest(db, owner, query, defaults, back);
      });
}

QFuture<Result<Assist>> StoreDesk::assist(OwnerId owner, ConvId conv, AssistKind kind) {
  const QString language = QLocale().bcp47Name();
  return m_commands.run([this, owner, conv, kind, language](Connection& db) {
    auto asked = desk::assist(db, owner, conv, kind, language);
    if (asked)
      QMetaObject::invokeMethod(this,
                                [this, owner, id = asked->id] { m_assists.follow(owner, id); });
    return asked;
  });
}

QFuture<Result<Done>> StoreDesk::cancelAssist(OwnerId owner, qint64 id) {
  return m_commands.run([owner, id](Connection& db) { return desk::cancelAssist(db, owner, id); });
}

void StoreDesk::feedIsUp() {
  {
    const QMutexLocker lock(&m_mutex);
    m_up = true;
    m_readAll = true;
  }
  Q_EMIT linkChanged(up(-1));
  readFeed();
  m_assists.readAll();
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
  if (!m_lookedAround.isValid() || m_lookedAround.hasExpired(kLookAroundMs)) return true;
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
