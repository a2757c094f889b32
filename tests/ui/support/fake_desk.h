#pragma once

#include <QHash>
#include <QList>
#include <functional>

#include "core/domain/desk.h"
#include "tests/ui/support/fake_parts.h"

namespace oc::test {

// A Desk in memory: answers come in later turns of the event loop (or after `delayMs`, or when
// released), errors can be set per call, and the world outside (customers, courier, other consoles)
// is played by methods that send the feed batch that PostgreSQL's feed would bring.
class FakeDesk : public Desk {
  Q_OBJECT

 public:
  enum class Call {
    Tenants,
    Conversations,
    Conversation,
    Messages,
    Reply,
    MarkRead,
    Close,
    Draft,
    SaveDraft,
    Events,
    KeepOpen,
    OpenFollowUp,
    Features,
    BackTest,
    Assist,
    CancelAssist,
    ClockCounts,
    CancelReply,
    RetryReply,
    Change,
    ChangeAll,
    Extend,
    Team,  // each of the three parts
    Shelf,
    Customers
  };

  explicit FakeDesk(QObject* parent = nullptr);

  // --- who is signed in, in every tenant
  static constexpr UserId kMe{7};
  static constexpr LoginId kMyLogin{7};
  static inline const QString kMyName = QStringLiteral("Paulo");

  // --- how it answers
  int delayMs = 0;
  void hold();     // answers wait …
  void release();  // … until here, in the order of the calls
  void failAll(Call call, Error error) { m_errors[call] = std::move(error); }
  void failAll(Error error);  // every call, as with a database that is away
  void succeed() { m_errors.clear(); }
  int calls(Call call) const { return m_calls.value(call); }

  // --- the world
  OwnerId addTenant(const QString& name, const QString& role = QStringLiteral("agent"));
  void renameTenants(const QString& name);
  // The membership is over, as the feed tells it; `told` false: it is found by looking only.
  void loseTenant(OwnerId owner, bool told = true);
  // Number in E.164; an empty name is a customer who never gave one. Sends no batch.
  ConvId addConversation(OwnerId owner, const QString& name, const QString& number,
                         const QString& channel = QStringLiteral("whatsapp"),
                         const QDateTime& startedAt = QDateTime::currentDateTimeUtc());
  // Appends a message, ids and addresses filled in, moves the conversation up. Sends no batch.
  Message addMessage(ConvId conv, Message message);

  // The same and a batch for it.
  Message receive(ConvId conv, const QString& text);
  void setDelivery(ConvId conv, MsgId msg, DeliveryStatus status, const QString& errorCode = {},
                   const QString& errorDetail = {});
  void setStatus(ConvId conv, ConversationStatus status, const QString& reason = {});
  // The detector's hint, or nothing any more; the result that goes with it is given to its message.
  void setClosure(ConvId conv, const std::optional<ClosureHint>& hint);
  // As the detector does it: the status, the event with its reasons, the result at the message.
  void closeByDetector(ConvId conv, double confidence, const QList<ClosureReason>& reasons);
  void addResult(ConvId conv, MsgId msg, const QString& feature, const QJsonObject& result);
  // Switches a feature of the tenant and tells the screens.
  void setFeature(OwnerId owner, const QString& name, bool enabled, const QJsonObject& config = {});
  void setFeatures(OwnerId owner, const QList<Feature>& features);  // all of them
  void setLink(bool up, const QString& message = {}, double latencyMs = 0.4);

  FeedBatch batchOf(OwnerId owner, const QList<ConvId>& convs,
                    const QList<Message>& messages = {}) const;
  Conversation& conversation(ConvId conv) { return m_conversations[conv]; }
  QList<Message>& thread(ConvId conv) { return m_messages[conv]; }
  QList<ConversationEvent>& history(ConvId conv) { return m_events[conv]; }
  Tenant tenant(OwnerId owner) const;
  QList<Conversation> all(OwnerId owner) const;               // newest activity first
  void tellAgain(OwnerId owner, const QList<ConvId>& convs);  // a batch, in a later turn

  // --- what the back-test finds: with the tenant's own setting, and with another one. It takes so
  // many steps of `delayMs`, each a turn of the event loop at least, and says how far it is.
  BackTest backTestNow, backTestOther;
  int backTestSteps = 4;
  QList<BackTestQuery> backTests;  // asked for
  int cancelledBackTests = 0;

  // --- what the assistant writes, piece by piece, one each `assistMs`; with no pieces the test
  // plays it with say().
  QStringList assistPieces;
  QString assistError;  // it fails after the pieces
  int assistMs = 0;
  void say(Assist assist);  // what the desk's feed would bring
  QList<Assist> assists;    // asked for, as they were last said

  // --- what the screens did
  struct Read {
    ConvId conv;
    MsgId upTo;
  };
  QList<Read> reads;
  OwnerId watchedOwner;
  ConvId watchedConv;
  QHash<ConvId, QString> drafts;
  QHash<MsgId, int> delays;  // seconds that a reply waits

  QFuture<Result<QList<Tenant>>> tenants() override;
  QFuture<Result<Page<Conversation>>> conversations(OwnerId owner,
                                                    ConversationQuery query) override;
  QFuture<Result<Conversation>> conversation(OwnerId owner, ConvId conv) override;
  QFuture<Result<oc::ClockCounts>> clockCounts(OwnerId owner, int closingWithinMinutes) override;
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
  QFuture<Result<Conversation>> extend(OwnerId owner, ConvId conv,
                                       std::optional<int> minutes) override;
  QFuture<Result<QString>> draft(OwnerId owner, ConvId conv) override;
  QFuture<Result<Done>> saveDraft(OwnerId owner, ConvId conv, QString text) override;
  QFuture<Result<QList<ConversationEvent>>> events(OwnerId owner, ConvId conv) override;
  QFuture<Result<Conversation>> keepOpen(OwnerId owner, ConvId conv) override;
  QFuture<Result<Conversation>> openFollowUp(OwnerId owner, ConvId conv) override;
  QFuture<Result<QList<Feature>>> features(OwnerId owner) override;
  QFuture<Result<BackTest>> backTest(OwnerId owner, BackTestQuery query) override;
  QFuture<Result<Assist>> assist(OwnerId owner, ConvId conv, AssistKind kind) override;
  QFuture<Result<Done>> cancelAssist(OwnerId owner, qint64 id) override;
  FakeTeam& team() override { return m_team; }
  FakeShelf& shelf() override { return m_shelf; }
  FakeCustomers& customers() override { return m_customers; }

  template <typename T>
  QFuture<Result<T>> answer(Call call, std::function<Result<T>()> work);  // fake_desk_answer.h
  bool owns(OwnerId owner, ConvId conv) const;
  ConversationEvent& record(ConvId conv, ConversationEvent::Kind kind);  // by me, now

 private:
  void later(std::function<void()> work);
  void touch(Conversation& conversation);
  void record(ConvId conv, std::optional<ConversationStatus> from, ConversationStatus to,
              const QString& actor, const QString& actorName = {}, const QString& reason = {});
  void become(Conversation& conversation, ConversationStatus status, const QString& reason);
  void write(qint64 assist, int piece);
  Message* messageOf(OwnerId owner, MsgId msg);
  std::optional<Error> obstacle(OwnerId owner, ConvId conv, const ConversationChange& change) const;
  void apply(ConvId conv, const ConversationChange& change);

  QList<Tenant> m_tenants;
  QHash<ConvId, Conversation> m_conversations;
  QHash<ConvId, QList<Message>> m_messages;
  QHash<ConvId, QList<ConversationEvent>> m_events;
  QHash<OwnerId, QList<Feature>> m_features;
  QHash<QUuid, MsgId> m_replies;
  QHash<Call, Error> m_errors;
  QHash<Call, int> m_calls;
  QList<std::function<void()>> m_held;
  bool m_holding = false;
  qint64 m_nextConv = 1;
  qint64 m_nextMsg = 1;
  qint64 m_nextEvent = 1;
  qint64 m_nextResult = 1;
  qint64 m_activity = 0;
  FakeTeam m_team;
  FakeShelf m_shelf;
  FakeCustomers m_customers;
};

}  // namespace oc::test
