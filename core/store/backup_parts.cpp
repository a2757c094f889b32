#include "core/store/backup_parts.h"

#include <QJsonObject>

#include "core/store/connection.h"

namespace oc::store {

using namespace Qt::StringLiterals;

Result<QMap<QString, qint64>> countRows(Connection& db) {
  auto tables = db.exec(
      u"select relname from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' "
      "order by relname"_s);
  if (!tables) return tables.error();
  QMap<QString, qint64> counts;
  while (tables->next()) {
    auto rows = db.exec(u"select count(*) from app.%1"_s.arg(tables->text(0)));
    if (!rows) return rows.error();
    rows->next();
    counts.insert(tables->text(0), rows->integer(0));
  }
  return counts;
}

Result<Done> sameRows(const QMap<QString, qint64>& wanted, const QMap<QString, qint64>& found) {
  for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
    if (found.value(it.key(), -1) != it.value())
      return Error{ErrorCode::Invalid,
                   u"The backup is damaged: table %1 has %2 rows, not %3."_s.arg(it.key())
                       .arg(found.value(it.key()))
                       .arg(it.value()),
                   {}};
  return Done{};
}

Result<QJsonArray> readRoles(Connection& admin) {
  auto mighty = admin.exec(u"select rolsuper from pg_roles where rolname = current_user"_s);
  if (!mighty) return mighty.error();
  mighty->next();
  // pg_authid, where the verifiers are, opens for superusers only. One that is lent to a shell
  // (app.lent_roles) is not the person's own.
  const QString verifier =
      mighty->value(0).toBool()
          ? u"(select coalesce(l.verifier, a.rolpassword) from pg_authid a left join "
            "app.lent_roles l on l.role_name = a.rolname where a.rolname = g.role_name)"_s
          : u"null::text"_s;
  auto rows = admin.exec(
      u"select g.login_id, g.role_name, g.is_operator, %1 from app.logins g where removed_at is "
      "null and exists (select from pg_roles where rolname = g.role_name) order by login_id"_s.arg(
          verifier));
  if (!rows) return rows.error();
  QJsonArray roles;
  while (rows->next())
    roles.append(
        QJsonObject{{u"login_id"_s, rows->integer(0)},
                    {u"role"_s, rows->text(1)},
                    {u"operator"_s, rows->value(2).toBool()},
                    {u"verifier"_s, rows->isNull(3) ? QJsonValue() : QJsonValue(rows->text(3))}});
  return roles;
}

}  // namespace oc::store
