#include "core/store/customer_queries.h"

#include "core/store/json_rows.h"
#include "core/store/row_mapping.h"

namespace oc::store::customers {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kColumns =
    "select owner_id, contact_id, phone_number, name, named, language, notes, opted_out_at, "
    "blocked_at, created_at from "_L1;

Result<Contact> one(Result<Rows> rows) {
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, u"There is no such contact."_s, {}};
  Contact contact;
  int i = 0;
  contact.ownerId = {rows->integer(i++)};
  contact.contactId = {rows->integer(i++)};
  contact.phoneNumber = rows->text(i++);
  contact.name = rows->text(i++);
  contact.named = rows->value(i++).toBool();
  contact.language = rows->text(i++);
  contact.notes = rows->text(i++);
  contact.optedOutAt = timeFrom(*rows, i++);
  contact.blockedAt = timeFrom(*rows, i++);
  contact.createdAt = timeFrom(*rows, i++);
  return contact;
}

}  // namespace

Result<Contact> contact(Connection& db, OwnerId owner, const QString& phoneNumber) {
  static const QString sql = kColumns % "app.contacts where owner_id = ? and phone_number = ?"_L1;
  return one(db.exec(sql, {owner.value, phoneNumber}));
}

Result<Contact> changeContact(Connection& db, OwnerId owner, ContactId id,
                              const ContactChange& change) {
  QJsonObject json;
  if (change.name) json[u"name"_s] = *change.name;
  if (change.language) json[u"language"_s] = *change.language;
  if (change.notes) json[u"notes"_s] = *change.notes;
  if (change.blocked) json[u"blocked"_s] = *change.blocked;
  if (change.optedOut)
    json[u"opted_out_at"_s] =
        *change.optedOut ? QJsonValue(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                         : QJsonValue();
  static const QString sql = kColumns % "app.update_contact(?, ?, ?::jsonb)"_L1;
  return one(db.exec(sql, {owner.value, id.value, json}));
}

Result<Page<Conversation>> conversationsWith(Connection& db, OwnerId owner,
                                             const QString& phoneNumber,
                                             std::optional<ConvId> before, int limit) {
  // "offset 0" keeps the planner from walking through everybody's conversations in their order.
  static const QString sql =
      u"select "_s % conversationColumns() %
      u" from (select * from app.conversations q where q.owner_id = ? and q.phone_number = ? and "
      "q.conv_id < ? offset 0) c order by c.conv_id desc limit ?"_s;
  const ConvId last = before.value_or(ConvId{std::numeric_limits<qint64>::max()});
  auto rows = db.exec(sql, {owner.value, phoneNumber, last.value, limit + 1});
  if (!rows) return rows.error();
  Page<Conversation> page;
  while (rows->next())
    page.items.append(conversationFrom(*rows));
  page.complete = page.items.size() <= limit;
  if (!page.complete) page.items.removeLast();
  return page;
}

}  // namespace oc::store::customers
