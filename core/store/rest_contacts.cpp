#include "core/store/rest_contacts.h"

#include "core/store/rest_rows.h"

namespace oc::store::rest {
namespace {

using namespace Qt::StringLiterals;

const QString kNone = u"There is no such contact."_s;

}  // namespace

Result<ContactPage> contacts(Connection& db, OwnerId owner, const ContactFilter& filter) {
  QString sql =
      u"select app.contact_json(c)::text, c.contact_id from app.contacts c where owner_id = ? and "
      "contact_id > ?"_s;
  QVariantList binds{owner.value, filter.after.value_or(0)};
  if (!filter.phoneNumber.isEmpty()) {
    sql += u" and phone_number = ?"_s;
    binds.append(filter.phoneNumber);
  }
  if (!filter.namePrefix.isEmpty()) {
    // A range of the key, which an index knows under row level security.
    sql += u" and name_key >= lower(?) and name_key < lower(?) || U&'\\+10FFFF'"_s;
    binds += {filter.namePrefix, filter.namePrefix};
  }
  binds.append(filter.limit + 1);  // one more tells whether there is more
  auto rows = db.exec(sql + u" order by contact_id limit ?"_s, binds);
  if (!rows) return rows.error();
  ContactPage page;
  page.next = takePage(*rows, filter.limit, page.rows);
  return page;
}

Result<QByteArray> contact(Connection& db, OwnerId owner, qint64 contactId) {
  return jsonRow(db.exec(u"select app.contact_json(c)::text from app.contacts c where owner_id = ? "
                         "and contact_id = ?"_s,
                         {owner.value, contactId}),
                 kNone);
}

Result<QByteArray> updateContact(Connection& db, OwnerId owner, qint64 contactId,
                                 const QJsonObject& change) {
  return jsonRow(
      db.exec(u"select app.contact_json(c)::text from app.update_contact(?, ?, ?::jsonb) c"_s,
              {owner.value, contactId, change}),
      kNone);
}

}  // namespace oc::store::rest
