#pragma once

#include "core/domain/reply_shelf.h"
#include "core/store/connection.h"

// What a person keeps at hand: one function a query, as in desk_queries.h.
namespace oc::store::shelf {

Result<QList<QuickReply>> quickReplies(Connection& db, OwnerId owner);
Result<QuickReply> saveQuickReply(Connection& db, OwnerId owner, const QuickReply& reply);
Result<Done> removeQuickReply(Connection& db, OwnerId owner, QuickReplyId id);
Result<Done> useQuickReply(Connection& db, OwnerId owner, QuickReplyId id);

Result<QList<SavedView>> savedViews(Connection& db, OwnerId owner);
Result<Done> saveView(Connection& db, OwnerId owner, const SavedView& view);
Result<Done> removeView(Connection& db, OwnerId owner, const QString& name);

}  // namespace oc::store::shelf
