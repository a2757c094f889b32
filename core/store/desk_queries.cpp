#include "core/store/desk_queries.h"

#include <QSet>

#include "core/store/conversation_filter.h"
#include "core/store/row_mapping.h"

namespace oc::store::desk {
namespace {

// More changes than this are not merged one by one: the windows are read anew.
constexpr int kLongestCatchUp = 2000;

// A PostgreSQL array literal; ids only, so that nothing needs quoting.
QString idArray(const QSet<qint64>& ids) {
  QStringList parts;
  parts.reserve(ids.size());
  for (const qint64 id : ids)
    parts.append(QString::number(id));
  return u'{' % parts.join(u',') % u'}';
}

QString listSource(ConversationFilter filter) {
  const auto part = [](ConversationFilter of) {
    return QString(
        QLatin1StringView("(select * from app.conversations q where q.owner_id = ? and ") %
        filterCondition(of, QStringLiteral("q")) %
        QLatin1StringView(" and q.activity < ? order by q.activity desc limit ?)"));
  };
  if (filter != ConversationFilter::All) return part(filter);
  // The two orders stand in partial indexes; the heads of both are merged.
  return u'(' % part(ConversationFilter::Active) % QLatin1StringView(" union all ") %
         part(ConversationFilter::Closed) % u')';
}

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

Result<Page<Conversation>> conversations(Connection& db, OwnerId owner,
                                         const ConversationQuery& query) {
  const QString sql = QLatin1StringView("select ") % conversationColumns() %
                      QLatin1StringView(" from ") % listSource(query.filter) %
                      QLatin1StringView(" c order by c.activity desc limit ?");
  const qint64 before = query.before.value_or(std::numeric_limits<qint64>::max());
  const int wanted = query.limit + 1;  // one more tells whether there is more
  QVariantList binds{owner.value, before, wanted};
  if (query.filter == ConversationFilter::All) binds += binds;
  binds.append(wanted);
  auto rows = db.exec(sql, binds);
  if (!rows) return rows.error();
  Page<Conversation> page;
  while (rows->next())
    page.items.append(conversationFrom(*rows));
  page.complete = page.items.size() <= query.limit;
  if (!page.complete) page.items.removeLast();
  return page;
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

namespace {

// Collects what changed; the newest seq is the one the batch ends with.
struct Changed {
  QSet<qint64> conversations;
  QSet<qint64> messages;
  qint64 seq = 0;
  int count = 0;
  bool settings = false;
};

Result<Changed> readChanges(Connection& db, OwnerId owner, qint64 after, const Watched& watched) {
  auto rows = db.exec(QStringLiteral("select seq, kind, conv_id, msg_id from app.changes where "
                                     "owner_id = ? and seq > ? order by seq limit ?"),
                      {owner.value, after, kLongestCatchUp + 1});
  if (!rows) return rows.error();
  Changed changed{.seq = after};
  while (rows->next()) {
    ++changed.count;
    changed.seq = rows->integer(0);
    const QString kind = rows->text(1);
    if (kind == QLatin1StringView("conversation"))
      changed.conversations.insert(rows->integer(2));
    else if (kind != QLatin1StringView("message"))
      changed.settings = true;
    else if (watched.owner == owner && watched.conv.value == rows->integer(2))
      changed.messages.insert(rows->integer(3));
  }
  return changed;
}

}  // namespace

Result<FeedBatch> changesAfter(Connection& db, OwnerId owner, qint64 seq, const Watched& watched) {
  FeedBatch batch;
  auto changed = readChanges(db, owner, seq, watched);
  if (!changed) return changed.error();

  static const QString tenantSql = QLatin1StringView("select ") % tenantColumns() %
                                   QLatin1StringView(", f.pruned_to from ") % tenantSource() %
                                   QLatin1StringView(" where o.owner_id = ?");
  auto tenant = db.exec(tenantSql, {owner.value});
  if (!tenant) return tenant.error();
  if (!tenant->next())
    return Error{ErrorCode::NotFound, QStringLiteral("There is no such tenant."), {}};
  batch.tenant = tenantFrom(*tenant);
  const qint64 prunedTo = tenant->integer(7);
  batch.settingsChanged = changed->settings;
  if (changed->count > kLongestCatchUp || prunedTo > seq) {
    batch.reload = true;
    return batch;
  }
  // Counts may be newer than the changes read; the next reading starts after what was read.
  batch.tenant.seq = changed->seq;

  if (!changed->conversations.isEmpty()) {
    static const QString sql =
        QLatin1StringView("select ") % conversationColumns() %
        QLatin1StringView(
            " from app.conversations c where c.owner_id = ? and c.conv_id = any "
            "(?::bigint[])");
    auto rows = db.exec(sql, {owner.value, idArray(changed->conversations)});
    if (!rows) return rows.error();
    while (rows->next())
      batch.conversations.append(conversationFrom(*rows));
  }
  if (!changed->messages.isEmpty()) {
    static const QString sql = QLatin1StringView("select ") % messageColumns() %
                               QLatin1StringView(
                                   " from app.messages m where m.owner_id = ? and m.msg_id = any "
                                   "(?::bigint[]) order by m.msg_id");
    auto rows = db.exec(sql, {owner.value, idArray(changed->messages)});
    if (!rows) return rows.error();
    while (rows->next())
      batch.messages.append(messageFrom(*rows));
  }
  return batch;
}

}  // namespace oc::store::desk
