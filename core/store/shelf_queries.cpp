#include "core/store/shelf_queries.h"

#include "core/store/json_rows.h"

namespace oc::store::shelf {
namespace {

using namespace Qt::StringLiterals;

Result<Done> done(const Result<Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

constexpr auto kColumns =
    "quick_reply_id, login_id is not null, shortcut, title, body, uses from "_L1;

QuickReply quickReplyFrom(const Rows& rows, OwnerId owner) {
  return {owner,        {rows.integer(0)}, rows.value(1).toBool(),           rows.text(2),
          rows.text(3), rows.text(4),      static_cast<int>(rows.integer(5))};
}

QVariant orNull(QuickReplyId id) {
  return id.isValid() ? QVariant(id.value) : QVariant(QMetaType(QMetaType::LongLong));
}

}  // namespace

Result<QList<QuickReply>> quickReplies(Connection& db, OwnerId owner) {
  static const QString sql = "select "_L1 % kColumns %
                             "app.quick_replies where owner_id = ? order by shortcut, login_id"_L1;
  auto rows = db.exec(sql, {owner.value});
  if (!rows) return rows.error();
  QList<QuickReply> found;
  while (rows->next())
    found.append(quickReplyFrom(*rows, owner));
  return found;
}

Result<QuickReply> saveQuickReply(Connection& db, OwnerId owner, const QuickReply& reply) {
  if (const QStringList unknown = unknownVariables(reply.body); !unknown.isEmpty())
    return Error{ErrorCode::Invalid,
                 u"There is no variable %1. These there are: {name}, {first_name}, {agent}, "
                 "{company}."_s.arg(unknown.join(u", "_s)),
                 {}};
  static const QString sql = "select "_L1 % kColumns % "app.save_quick_reply(?, ?, ?, ?, ?, ?)"_L1;
  auto rows = db.exec(sql, {owner.value, orNull(reply.quickReplyId), reply.personal,
                            orEmpty(reply.shortcut), orEmpty(reply.title), orEmpty(reply.body)});
  if (!rows) return rows.error();
  rows->next();
  return quickReplyFrom(*rows, owner);
}

Result<Done> removeQuickReply(Connection& db, OwnerId owner, QuickReplyId id) {
  return done(db.exec(u"select app.remove_quick_reply(?, ?)"_s, {owner.value, id.value}));
}

Result<Done> useQuickReply(Connection& db, OwnerId owner, QuickReplyId id) {
  return done(db.exec(u"select app.use_quick_reply(?, ?)"_s, {owner.value, id.value}));
}

Result<QList<SavedView>> savedViews(Connection& db, OwnerId owner) {
  auto rows = db.exec(
      u"select name, query from app.saved_views where owner_id = ? and login_id = "
      "(select app.my_login_id()) order by lower(name)"_s,
      {owner.value});
  if (!rows) return rows.error();
  QList<SavedView> found;
  while (rows->next())
    found.append({rows->text(0), conversationQueryFromJson(json::from(*rows, 1))});
  return found;
}

Result<Done> saveView(Connection& db, OwnerId owner, const SavedView& view) {
  return done(db.exec(u"select app.save_view(?, ?, ?::jsonb)"_s,
                      {owner.value, orEmpty(view.name), toJson(view.query)}));
}

Result<Done> removeView(Connection& db, OwnerId owner, const QString& name) {
  return done(db.exec(u"select app.save_view(?, ?, null)"_s, {owner.value, name}));
}

}  // namespace oc::store::shelf
