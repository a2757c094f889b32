#include "core/store/rest_conversations.h"

#include <limits>

#include "core/store/conversation_filter.h"
#include "core/store/rest_rows.h"

namespace oc::store::rest {
namespace {

using namespace Qt::StringLiterals;
using Kind = ConversationFilter::Kind;

const QString kNone = u"There is no such conversation."_s;

template <typename T>
QVariant orNull(const std::optional<T>& value) {
  return value ? QVariant(*value) : QVariant(QMetaType::fromType<T>());
}

// The conditions beside the kind, and what they are bound to.
QString conditions(const ConversationFilter& filter, QVariantList* binds) {
  QString sql;
  const auto add = [&](QLatin1StringView condition, const QVariant& value) {
    sql += condition;
    binds->append(value);
  };
  if (!filter.status.isEmpty()) add(" and status = ?"_L1, filter.status);
  if (!filter.channel.isEmpty()) add(" and channel = ?"_L1, filter.channel);
  if (!filter.label.isEmpty()) add(" and ? = any (labels)"_L1, filter.label);
  if (filter.assignee == 0) {
    sql += u" and user_id is null"_s;
  } else if (filter.assignee) {
    add(" and user_id = ?"_L1, *filter.assignee);
  }
  if (filter.updatedSince.isValid())
    add(" and updated_at >= ?::timestamptz"_L1,
        filter.updatedSince.toUTC().toString(Qt::ISODateWithMs));
  if (!filter.phoneNumber.isEmpty()) add(" and phone_number = ?"_L1, filter.phoneNumber);
  return sql;
}

Result<qint64> total(Connection& db, OwnerId owner, const ConversationFilter& filter) {
  QVariantList binds{owner.value};
  const QString sql = filter.isPlain()
                          ? u"select active_conversations from app.feed where owner_id = ?"_s
                          : u"select count(*) from app.conversations q where owner_id = ?"_s +
                                u" and "_s + filterCondition(filter.kind, u"q"_s) +
                                conditions(filter, &binds);
  auto rows = db.exec(sql, binds);
  if (!rows) return rows.error();
  return rows->next() ? rows->integer(0) : 0;
}

}  // namespace

bool ConversationFilter::isPlain() const {
  return kind == Active && status.isEmpty() && channel.isEmpty() && !assignee && label.isEmpty() &&
         !updatedSince.isValid() && phoneNumber.isEmpty();
}

Result<ConversationPage> conversations(Connection& db, OwnerId owner,
                                       const ConversationFilter& filter) {
  const int wanted = filter.limit + 1;  // one more tells whether there is more
  QVariantList binds;
  const auto source = [&](Kind kind) -> QString {
    binds += {owner.value, filter.before.value_or(std::numeric_limits<qint64>::max())};
    const QString more = conditions(filter, &binds);
    binds.append(wanted);
    return u"(select * from app.conversations q where owner_id = ? and activity < ?"_s +
           u" and "_s + filterCondition(kind, u"q"_s) + more +
           u" order by activity desc limit ?)"_s;
  };
  // Both orders stand in partial indexes; "all" merges the heads of the two.
  QString from;
  if (filter.kind == ConversationFilter::All) {
    const QString active = source(ConversationFilter::Active);
    from = u'(' + active + u" union all "_s + source(ConversationFilter::Closed) + u')';
  } else {
    from = source(filter.kind);
  }
  binds.append(wanted);
  auto rows = db.exec(u"select app.conversation_json(c)::text, c.activity from "_s + from +
                          u" c order by c.activity desc limit ?"_s,
                      binds);
  if (!rows) return rows.error();
  ConversationPage page;
  page.next = takePage(*rows, filter.limit, page.rows);
  const auto counted = total(db, owner, filter);
  if (!counted) return counted.error();
  page.total = *counted;
  return page;
}

Result<QByteArray> conversation(Connection& db, OwnerId owner, ConvId conv) {
  return jsonRow(db.exec(u"select app.conversation_json(c)::text from app.conversations c where "
                         "owner_id = ? and conv_id = ?"_s,
                         {owner.value, conv.value}),
                 kNone);
}

Result<QList<QByteArray>> transitions(Connection& db, OwnerId owner, ConvId conv) {
  auto rows =
      jsonRows(db.exec(u"select app.transition_json(t)::text from app.conversation_transitions t "
                       "where owner_id = ? and conv_id = ? order by transition_id"_s,
                       {owner.value, conv.value}));
  // Each conversation has at least its beginning.
  if (rows && rows->isEmpty()) return Error{ErrorCode::NotFound, kNone, {}};
  return rows;
}

Result<QStringList> ownNumbers(Connection& db, OwnerId owner) {
  auto rows = db.exec(u"select unnest(number_keys) from app.twilio_accounts where owner_id = ?"_s,
                      {owner.value});
  if (!rows) return rows.error();
  QStringList numbers;
  while (rows->next())
    numbers.append(rows->text(0));
  return numbers;
}

Result<bool> isStaff(Connection& db, OwnerId owner, qint64 userId) {
  auto rows = db.exec(u"select 1 from app.users where owner_id = ? and user_id = ?"_s,
                      {owner.value, userId});
  if (!rows) return rows.error();
  return rows->next();
}

Result<QByteArray> startConversation(Connection& db, OwnerId owner, const NewConversation& wanted,
                                     int expirationMinutes) {
  return jsonRow(
      db.exec(u"select app.conversation_json(c)::text from app.start_conversation(?, ?, "
              "?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) c"_s,
              {owner.value, wanted.customer.key, wanted.business.key, wanted.customer.raw,
               wanted.business.raw, wanted.fromNumber, wanted.toNumber, wanted.channel,
               wanted.metadata, orNull(wanted.userId), expirationMinutes}),
      kNone);
}

Result<QByteArray> closeConversation(Connection& db, OwnerId owner, ConvId conv,
                                     const QString& status, const QString& reason) {
  return jsonRow(
      db.exec(u"select app.conversation_json(c)::text from app.close_conversation(?, ?, ?, ?) c"_s,
              {owner.value, conv.value, status, reason}),
      kNone);
}

Result<QByteArray> extendConversation(Connection& db, OwnerId owner, ConvId conv,
                                      std::optional<int> minutes, int expirationMinutes) {
  return jsonRow(
      db.exec(u"select app.conversation_json(c)::text from app.extend_conversation(?, ?, ?, ?) c"_s,
              {owner.value, conv.value, orNull(minutes), expirationMinutes}),
      kNone);
}

}  // namespace oc::store::rest
