#include "core/store/store_desk.h"

#include <QLocale>
#include <QMutexLocker>
#include <chrono>
#include <utility>

#include "core/store/analysis_job.h"
#include "core/store/back_test.h"
#include "core/store/feature_queries.h"

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
  options.channels = {QStringLiteral("owner_changes"), AssistFollower::kChannel,
                      PresenceFollower::kChannel};
  return options;
}

WorkerOptions analysisOptions() {
  WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console analysis");
  return options;
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
      m_assists(m_feed),
      m_team(m_commands, m_feed),
      m_shelf(m_commands),
      m_customers(m_commands) {
  connect(&m_feed, &Worker::linkUp, this, &StoreDesk::feedIsUp);
  connect(&m_feed, &Worker::linkDown, this, &StoreDesk::linkBroke);
  connect(&m_feed, &Worker::linkRefused, this, &StoreDesk::refused);
  connect(&m_feed, &Worker::notification, this,
          [this](const QString& channel, const QString& payload) {
            if (channel == AssistFollower::kChannel)
              m_assists.heard(payload);
            else if (channel == PresenceFollower::kChannel)
              m_team.presence().heard(payload);
            else
              heard(payload);
          });
  connect(&m_assists, &AssistFollower::changed, this, &Desk::assistChanged);
  connect(&m_feed, &Worker::heartbeat, this, [this](double latencyMs) { linkIsUp(latencyMs); });
  m_lookAround.setSingleShot(true);
  m_lookAround.setInterval(std::chrono::seconds(2));
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

QFuture<Result<ClockCounts>> StoreDesk::clockCounts(OwnerId owner, int closingWithinMinutes) {
  return m_commands.run([owner, closingWithinMinutes](Connection& db) {
    return desk::clockCounts(db, owner, closingWithinMinutes);
  });
}

void StoreDesk::watch(OwnerId owner, ConvId conv) {
  {
    const QMutexLocker lock(&m_mutex);
    m_watched = {owner, conv};
  }
  m_team.presence().watch(owner, conv);
}

QFuture<Result<Message>> StoreDesk::reply(OwnerId owner, ConvId conv, QString body, QUuid key) {
  return m_commands.run([owner, conv, body = std::move(body), key](Connection& db) {
    return desk::reply(db, owner, conv, body, key);
  });
}

QFuture<Result<Message>> StoreDesk::replyLater(OwnerId owner, ConvId conv, QString body, QUuid key,
                                               int seconds) {
  return m_commands.run([owner, conv, body = std::move(body), key, seconds](Connection& db) {
    return desk::replyLater(db, owner, conv, body, key, seconds);
  });
}

QFuture<Result<Message>> StoreDesk::cancelReply(OwnerId owner, MsgId msg) {
  return m_commands.run([owner, msg](Connection& db) { return desk::cancelReply(db, owner, msg); });
}

QFuture<Result<Message>> StoreDesk::retryReply(OwnerId owner, MsgId msg) {
  return m_commands.run([owner, msg](Connection& db) { return desk::retryReply(db, owner, msg); });
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

QFuture<Result<Conversation>> StoreDesk::change(OwnerId owner, ConvId conv,
                                                ConversationChange change) {
  return m_commands.run([owner, conv, change = std::move(change)](Connection& db) {
    return desk::change(db, owner, conv, change);
  });
}

QFuture<Result<QList<ChangeOutcome>>> StoreDesk::changeAll(OwnerId owner, QList<ConvId> convs,
                                                           ConversationChange change) {
  return m_commands.run([owner, convs = std::move(convs), change = std::move(change)](
                            Connection& db) { return desk::changeAll(db, owner, convs, change); });
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

QFuture<Result<Conversation>> StoreDesk::extend(OwnerId owner, ConvId conv,
                                                std::optional<int> minutes) {
  return m_commands.run(
      [owner, conv, minutes, expiry = m_defaults.expirationMinutes](Connection& db) {
        return desk::extend(db, owner, conv, minutes, expiry);
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

}  // namespace oc::store
