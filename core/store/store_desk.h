#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QTimer>

#include "core/domain/desk.h"
#include "core/domain/life_cycle.h"
#include "core/store/assist_follower.h"
#include "core/store/desk_queries.h"
#include "core/store/store_parts.h"
#include "core/store/worker.h"

namespace oc::store {

// The desk over PostgreSQL, as the person whose login `url` carries. Three connections: one for
// what the person asks, one that listens and reads the feed, and, once it is needed, one for work
// that takes seconds. Notifications that arrive while a reading is under way are folded into one
// further reading, so that a burst costs two queries, not a thousand.
class StoreDesk : public Desk {
  Q_OBJECT

 public:
  // `defaults` and `closure` are for tenants that have set nothing of their own.
  explicit StoreDesk(const DatabaseUrl& url, const LifeCycle& defaults = {},
                     ClosureConfig closure = {}, QObject* parent = nullptr);
  ~StoreDesk() override;
  Q_DISABLE_COPY_MOVE(StoreDesk)

  // After a change of the password; connections that are open stay so.
  void setUrl(const DatabaseUrl& url);

  QFuture<Result<QList<Tenant>>> tenants() override;
  QFuture<Result<Page<Conversation>>> conversations(OwnerId owner,
                                                    ConversationQuery query) override;
  QFuture<Result<Conversation>> conversation(OwnerId owner, ConvId conv) override;
  QFuture<Result<ClockCounts>> clockCounts(OwnerId owner, int closingWithinMinutes) override;
  QFuture<Result<Page<Message>>> messages(OwnerId owner, ConvId conv, MessageQuery query) override;
  void watch(OwnerId owner, ConvId conv) override;
  QFuture<Result<Message>> reply(OwnerId owner, ConvId conv, QString body, QUuid key) override;
  QFuture<Result<Message>> replyLater(OwnerId owner, ConvId conv, QString body, QUuid key,
                                      int seconds) override;
  QFuture<Result<Message>> cancelReply(OwnerId owner, MsgId msg) override;
  QFuture<Result<Message>> retryReply(OwnerId owner, MsgId msg) override;
  QFuture<Result<Done>> markRead(OwnerId owner, ConvId conv, MsgId upTo) override;
  QFuture<Result<Conversation>> close(OwnerId owner, ConvId conv, ConversationStatus status,
                                      QString reason) override;
  QFuture<Result<Conversation>> change(OwnerId owner, ConvId conv,
                                       ConversationChange change) override;
  QFuture<Result<QList<ChangeOutcome>>> changeAll(OwnerId owner, QList<ConvId> convs,
                                                  ConversationChange change) override;
  QFuture<Result<QString>> draft(OwnerId owner, ConvId conv) override;
  QFuture<Result<Done>> saveDraft(OwnerId owner, ConvId conv, QString text) override;
  QFuture<Result<QList<ConversationEvent>>> events(OwnerId owner, ConvId conv) override;
  QFuture<Result<Conversation>> keepOpen(OwnerId owner, ConvId conv) override;
  QFuture<Result<Conversation>> openFollowUp(OwnerId owner, ConvId conv) override;
  QFuture<Result<Conversation>> extend(OwnerId owner, ConvId conv,
                                       std::optional<int> minutes) override;
  QFuture<Result<QList<Feature>>> features(OwnerId owner) override;
  QFuture<Result<BackTest>> backTest(OwnerId owner, BackTestQuery query) override;
  QFuture<Result<Assist>> assist(OwnerId owner, ConvId conv, AssistKind kind) override;
  QFuture<Result<Done>> cancelAssist(OwnerId owner, qint64 id) override;
  TeamDesk& team() override { return m_team; }
  ReplyShelf& shelf() override { return m_shelf; }
  CustomerDesk& customers() override { return m_customers; }

 Q_SIGNALS:
  void refused(const QString& why);  // the server lets this person in no more

 private:
  void feedIsUp();
  void linkIsUp(double latencyMs);
  void linkBroke(const QString& why);
  void heard(const QString& payload);
  void readFeed();
  Result<Done> catchUp(Connection& db);
  Result<Done> deliver(Connection& db, QHash<OwnerId, qint64> due, const desk::Watched& watched,
                       bool all);
  void lose(OwnerId owner);
  bool isStranger(const QHash<OwnerId, qint64>& due);
  Result<Done> meetTenants(Connection& db, QHash<OwnerId, qint64>& due);

  const LifeCycle m_defaults;
  QTimer m_lookAround;  // a look for tenants that we have become a member of, at most every 2 s

  // Of the feed's thread alone:
  QHash<OwnerId, qint64> m_read;  // seq up to which changes were delivered
  QElapsedTimer m_lookedAround;

  QMutex m_mutex;  // guards what follows: the feed's thread reads, ours writes
  desk::Watched m_watched;
  bool m_readAll = true;           // after a (re)connection any tenant may have moved
  QHash<OwnerId, qint64> m_heard;  // seq that a notification promised
  bool m_reading = false;
  bool m_up = false;

  const ClosureConfig m_closure;
  Worker m_commands;
  Worker m_analysis;
  Worker m_feed;             // last: its thread uses what stands above until it has stopped
  AssistFollower m_assists;  // reads with m_feed
  StoreTeam m_team;
  StoreShelf m_shelf;
  StoreCustomers m_customers;
};

}  // namespace oc::store
