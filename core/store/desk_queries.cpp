#include "core/store/desk_queries.h"

#include "core/store/row_mapping.h"

namespace oc::store::desk {
namespace {

Error noSuchConversation() {
  return {ErrorCode::NotFound, QStringLiteral("There is no such conversation."), {}};
}

}  // namespace

Result<QList<Tenant>> tenants(Connection& db) {
  static const QString sql = QLatin1StringView("select ") % tenantColumns() %
                             QLatin1StringView(" from ") % tenantSource() %
                             QLatin1StringView(" order by o.owner_id");
  auto rows = db.exec(sql);
  if (!rows) return rows.error();
  QList<Tenant> tenants;
  while (rows->next())
    tenants.append(tenantFrom(*rows));
  return tenants;
}

Result<Page<Message>> messages(Connection& db, OwnerId owner, ConvId conv,
                               const MessageQuery& query) {
  static const QString sql = QLatin1StringView("select ") % messageColumns() %
                             QLatin1StringView(
                                 " from app.messages m where m.owner_id = ? and m.conv_id = ? and "
                                 "m.msg_id < ? order by m.msg_id desc limit ?");
  const MsgId before = query.before.value_or(MsgId{std::numeric_limits<qint64>::max()});
  auto rows = db.exec(sql, {owner.value, conv.value, before.value, query.limit + 1});
  if (!rows) return rows.error();
  Page<Message> page;
  while (rows->next())
    page.items.prepend(messageFrom(*rows));
  page.complete = page.items.size() <= query.limit;
  if (!page.complete) page.items.removeFirst();
  return page;
}

Result<Conversation> conversation(Connection& db, OwnerId owner, ConvId conv) {
  static const QString sql =
      QLatin1StringView("select ") % conversationColumns() %
      QLatin1StringView(" from app.conversations c where c.owner_id = ? and c.conv_id = ?");
  auto rows = db.exec(sql, {owner.value, conv.value});
  if (!rows) return rows.error();
  if (!rows->next()) return noSuchConversation();
  return conversationFrom(*rows);
}

Result<Message> reply(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                      const QUuid& key) {
  static const QString sql = QLatin1StringView("select ") % messageColumns() %
                             QLatin1StringView(" from app.queue_reply(?, ?, ?, ?) m");
  auto rows = db.exec(sql, {owner.value, conv.value, body, key.toString(QUuid::WithoutBraces)});
  if (!rows) return rows.error();
  rows->next();
  return messageFrom(*rows);
}

Result<Done> markRead(Connection& db, OwnerId owner, ConvId conv, MsgId upTo) {
  auto rows = db.exec(QStringLiteral("select app.mark_read(?, ?, ?)"),
                      {owner.value, conv.value, upTo.value});
  if (!rows) return rows.error();
  return Done{};
}

Result<Conversation> close(Connection& db, OwnerId owner, ConvId conv, ConversationStatus status,
                           const QString& reason) {
  static const QString sql = QLatin1StringView("select ") % conversationColumns() %
                             QLatin1StringView(" from app.close_conversation(?, ?, ?, ?) c");
  auto rows = db.exec(sql, {owner.value, conv.value, toText(status), reason});
  if (!rows) return rows.error();
  rows->next();
  return conversationFrom(*rows);
}

Result<Conversation> keepOpen(Connection& db, OwnerId owner, ConvId conv) {
  static const QString sql = QLatin1StringView("select ") % conversationColumns() %
                             QLatin1StringView(" from app.keep_open(?, ?) c");
  auto rows = db.exec(sql, {owner.value, conv.value});
  if (!rows) return rows.error();
  rows->next();
  return conversationFrom(*rows);
}

Result<QString> draft(Connection& db, OwnerId owner, ConvId conv) {
  auto rows =
      db.exec(QStringLiteral("select body from app.drafts where owner_id = ? and conv_id = ? and "
                             "login_id = (select app.my_login_id())"),
              {owner.value, conv.value});
  if (!rows) return rows.error();
  return rows->next() ? rows->text(0) : QString();
}

Result<Done> saveDraft(Connection& db, OwnerId owner, ConvId conv, const QString& text) {
  auto rows = db.exec(QStringLiteral("select app.save_draft(?, ?, ?)"),
                      {owner.value, conv.value, text.isNull() ? QStringLiteral("") : text});
  if (!rows) return rows.error();
  return Done{};
}

}  // namespace oc::store::desk
