#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>
#include <optional>

#include "core/domain/assist.h"
#include "core/domain/back_test.h"
#include "core/domain/conversation_change.h"
#include "core/domain/conversation_event.h"
#include "core/domain/conversation_query.h"
#include "core/domain/feature.h"
#include "core/domain/message.h"
#include "core/domain/note.h"
#include "core/domain/page.h"
#include "core/domain/result.h"

namespace oc {

class CustomerDesk;
class ReplyShelf;
class TeamDesk;

// A window over a thread. Without `before` the newest messages; the answer is oldest first either
// way.
struct MessageQuery {
  std::optional<MsgId> before;
  int limit = 50;
};

// What only the clock changes: counted when it is asked for, and no further than kMostCounted.
struct ClockCounts {
  int closingSoon = 0;
  int unanswered = 0;

  bool operator==(const ClockCounts&) const = default;
};
inline constexpr int kMostCounted = 1000;

// What one reading of the change feed brought for one tenant, a burst already coalesced: each
// conversation and message at most once, in its newest form.
struct FeedBatch {
  Tenant tenant;  // with its new counts
  QList<Conversation> conversations;
  QList<Message> messages;  // these two of the conversation that is watched
  QList<Note> notes;
  QList<Mention> mentions;       // notes that call this person, wherever
  bool reload = false;           // too much was missed: read the windows anew
  bool settingsChanged = false;  // tenant, staff, accounts or features changed
};

// Whether what the screen shows is current.
struct LinkState {
  bool up = false;
  QDateTime since;        // UTC
  QString message;        // why it is down, for the person; empty when up
  double latencyMs = -1;  // of the last heartbeat; negative when not known
};

// Everything the desk's screens ask of the core on behalf of the person signed in. Calls return at
// once; futures finish on the store's thread (use whenDone of when_done.h). Signals are
// delivered on the thread of the receiver. Errors: Unavailable while the database is away (the call
// is not repeated by the desk), NotFound for what does not exist or is another tenant's.
class Desk : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QFuture<Result<QList<Tenant>>> tenants() = 0;
  virtual QFuture<Result<Page<Conversation>>> conversations(OwnerId owner,
                                                            ConversationQuery query) = 0;
  virtual QFuture<Result<Conversation>> conversation(OwnerId owner, ConvId conv) = 0;
  // For the badges of ClosingSoon and Unanswered; ask for it every half a minute at most.
  virtual QFuture<Result<ClockCounts>> clockCounts(OwnerId owner, int closingWithinMinutes) = 0;
  virtual QFuture<Result<Page<Message>>> messages(OwnerId owner, ConvId conv,
                                                  MessageQuery query) = 0;

  // The open thread: feed batches carry its messages. Invalid ids watch nothing.
  virtual void watch(OwnerId owner, ConvId conv) = 0;

  // Stores the reply as queued and returns it; the courier sends it. `key` makes the call
  // idempotent: the same key again returns the message that is there already. Conflict when the
  // conversation is closed.
  virtual QFuture<Result<Message>> reply(OwnerId owner, ConvId conv, QString body, QUuid key) = 0;
  // The same, but the courier leaves the reply alone for some seconds (0 to 60).
  virtual QFuture<Result<Message>> replyLater(OwnerId owner, ConvId conv, QString body, QUuid key,
                                              int seconds) = 0;
  // Takes a reply back that the courier hasn't taken yet; Conflict when it has.
  virtual QFuture<Result<Message>> cancelReply(OwnerId owner, MsgId msg) = 0;
  // Sends what was not delivered, or taken back, as a new message: metadata.retry_of and retried_by
  // name the two. Conflict when that was done already.
  virtual QFuture<Result<Message>> retryReply(OwnerId owner, MsgId msg) = 0;

  virtual QFuture<Result<Done>> markRead(OwnerId owner, ConvId conv, MsgId upTo) = 0;
  virtual QFuture<Result<Conversation>> close(OwnerId owner, ConvId conv, ConversationStatus status,
                                              QString reason) = 0;

  // Conflict, in words, for what the conversation's state forbids.
  virtual QFuture<Result<Conversation>> change(OwnerId owner, ConvId conv,
                                               ConversationChange change) = 0;
  // The same change to as many as kMostChangedAtOnce; what each came to, by id.
  virtual QFuture<Result<QList<ChangeOutcome>>> changeAll(OwnerId owner, QList<ConvId> convs,
                                                          ConversationChange change) = 0;

  // Lets it expire later: by so many minutes, or by the tenant's time of expiry.
  virtual QFuture<Result<Conversation>> extend(OwnerId owner, ConvId conv,
                                               std::optional<int> minutes) = 0;

  // Drafts are kept per conversation and person; an empty text removes the draft.
  virtual QFuture<Result<QString>> draft(OwnerId owner, ConvId conv) = 0;
  virtual QFuture<Result<Done>> saveDraft(OwnerId owner, ConvId conv, QString text) = 0;

  // What happened to the conversation, oldest first.
  virtual QFuture<Result<QList<ConversationEvent>>> events(OwnerId owner, ConvId conv) = 0;

  // The agent's answer to a closure hint: it goes away, and a label remembers that the customer was
  // not done. (To close, call close() with the suggested status.)
  virtual QFuture<Result<Conversation>> keepOpen(OwnerId owner, ConvId conv) = 0;

  // The active conversation with the customer of a closed one; begun if there is none. Conflict
  // when `conv` is not closed.
  virtual QFuture<Result<Conversation>> openFollowUp(OwnerId owner, ConvId conv) = 0;

  virtual QFuture<Result<QList<Feature>>> features(OwnerId owner) = 0;

  // Judges past conversations, which takes seconds. The future's progress counts conversations;
  // cancelling it stops the work.
  virtual QFuture<Result<BackTest>> backTest(OwnerId owner, BackTestQuery query) = 0;

  // Asks the tenant's assistant; what it writes comes as assistChanged. Invalid where the feature
  // "assistant" is off or has no endpoint.
  virtual QFuture<Result<Assist>> assist(OwnerId owner, ConvId conv, AssistKind kind) = 0;
  virtual QFuture<Result<Done>> cancelAssist(OwnerId owner, qint64 id) = 0;

  // What the desk's other parts are asked for.
  virtual TeamDesk& team() = 0;
  virtual ReplyShelf& shelf() = 0;
  virtual CustomerDesk& customers() = 0;

 Q_SIGNALS:
  void assistChanged(const oc::Assist& assist);
  void batchArrived(const oc::FeedBatch& batch);
  void linkChanged(const oc::LinkState& state);
};

}  // namespace oc

Q_DECLARE_METATYPE(oc::FeedBatch)
Q_DECLARE_METATYPE(oc::LinkState)
