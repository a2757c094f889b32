#pragma once

#include <QHash>
#include <QList>
#include <QUuid>

#include "core/domain/desk.h"
#include "core/store/connection.h"

// What a signed-in person reads and does: one function a query, run on a store's thread. Row level
// security decides what the person sees; each query names the tenant itself as well, because the
// planner can use its indexes then.
namespace oc::store::desk {

Result<QList<Tenant>> tenants(Connection& db);
Result<Page<Conversation>> conversations(Connection& db, OwnerId owner,
                                         const ConversationQuery& query);
Result<ClockCounts> clockCounts(Connection& db, OwnerId owner, int closingWithinMinutes);
Result<Page<Message>> messages(Connection& db, OwnerId owner, ConvId conv,
                               const MessageQuery& query);
Result<Conversation> conversation(Connection& db, OwnerId owner, ConvId conv);

Result<Message> reply(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                      const QUuid& key);
Result<Message> replyLater(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                           const QUuid& key, int seconds);
Result<Message> cancelReply(Connection& db, OwnerId owner, MsgId msg);
Result<Message> retryReply(Connection& db, OwnerId owner, MsgId msg);
Result<Done> markRead(Connection& db, OwnerId owner, ConvId conv, MsgId upTo);
Result<Conversation> close(Connection& db, OwnerId owner, ConvId conv, ConversationStatus status,
                           const QString& reason);
Result<Conversation> change(Connection& db, OwnerId owner, ConvId conv,
                            const ConversationChange& change);
Result<QList<ChangeOutcome>> changeAll(Connection& db, OwnerId owner, const QList<ConvId>& convs,
                                       const ConversationChange& change);
Result<QString> draft(Connection& db, OwnerId owner, ConvId conv);
Result<Done> saveDraft(Connection& db, OwnerId owner, ConvId conv, const QString& text);

Result<QList<ConversationEvent>> events(Connection& db, OwnerId owner, ConvId conv);
Result<Conversation> keepOpen(Connection& db, OwnerId owner, ConvId conv);

// `expirationMinutes` is for tenants that have set none.
Result<Conversation> openFollowUp(Connection& db, OwnerId owner, ConvId conv,
                                  int expirationMinutes);

// Without minutes by the tenant's time of expiry.
Result<Conversation> extend(Connection& db, OwnerId owner, ConvId conv, std::optional<int> minutes,
                            int expirationMinutes);

// `language` is a summary's, as a BCP 47 tag.
Result<Assist> assist(Connection& db, OwnerId owner, ConvId conv, AssistKind kind,
                      const QString& language);
Result<Done> cancelAssist(Connection& db, OwnerId owner, qint64 id);
Result<Assist> assistState(Connection& db, OwnerId owner, qint64 id);

// The watched thread, as far as the feed's reader needs it.
struct Watched {
  OwnerId owner;
  ConvId conv;
};

// What has happened in one tenant after `seq`, coalesced: each conversation, each message and note
// of the watched thread and each note that calls the person once. A gap that is too long, or
// pruned, is answered with `reload`.
Result<FeedBatch> changesAfter(Connection& db, OwnerId owner, qint64 seq, const Watched& watched);

}  // namespace oc::store::desk
