#include "core/store/login_queries.h"

#include "core/store/json_rows.h"
#include "core/store/login_role.h"
#include "core/store/scram.h"

namespace oc::store::logins {
namespace {

using namespace Qt::StringLiterals;

// A null QString would be bound as NULL.
QString bound(const QString& text) {
  return text.isNull() ? u""_s : text;
}

Result<Done> call(Connection& db, const QString& sql, const QVariantList& binds) {
  const auto rows = db.exec(sql, binds);
  if (!rows) return rows.error();
  return Done{};
}

// For what throws somebody out: a session may have begun while the change was not yet committed.
Result<Done> callAndEnd(Connection& db, LoginId login, const QString& sql,
                        const QVariantList& binds) {
  const auto done = call(db, sql, binds);
  if (!done) return done;
  return call(db, u"select app.end_sessions(?)"_s, {login.value});
}

}  // namespace

Result<QString> verifierFor(const QString& password, const QString& email) {
  switch (passwordFault(password, email)) {
    case PasswordFault::None: return scramVerifier(password);
    case PasswordFault::TooShort:
      return Error{ErrorCode::Invalid, u"A password has at least 10 characters."_s, {}};
    case PasswordFault::Repeated:
      return Error{ErrorCode::Invalid, u"This password is one character over and over."_s, {}};
    case PasswordFault::IsAddress:
      return Error{
          ErrorCode::Invalid, u"The e-mail address or its name is no password for it."_s, {}};
  }
  Q_UNREACHABLE();
}

Result<QJsonObject> add(Connection& db, OwnerId owner, const Invitation& invitation) {
  QVariant verifier(QMetaType::fromType<QString>());  // the database tells whether it is needed
  if (!invitation.password.isEmpty()) {
    const auto made = verifierFor(invitation.password, invitation.email);
    if (!made) return made.error();
    verifier = *made;
  }
  return json::object(
      db.exec(u"select to_jsonb(u) from app.add_login(?, ?, ?, ?, ?, ?, ?, ?) u"_s,
              {owner.value, bound(invitation.email), verifier, toText(invitation.role),
               bound(invitation.profileName), bound(invitation.firstName),
               bound(invitation.lastName), bound(invitation.phone)}),
      {});
}

Result<QJsonObject> firstRun(Connection& admin, const QString& tenant, const QString& tenantEmail,
                             const Invitation& person) {
  const auto verifier = verifierFor(person.password, person.email);
  if (!verifier) return verifier.error();
  return json::object(admin.exec(u"select to_jsonb(u) from app.first_run(?, ?, ?, ?, ?) u"_s,
                                 {bound(tenant), bound(tenantEmail), bound(person.email), *verifier,
                                  bound(person.profileName)}),
                      {});
}

Result<bool> exist(Connection& admin) {
  auto rows = admin.exec(
      u"select exists (select from app.logins where not is_operator and removed_at is null)"_s);
  if (!rows) return rows.error();
  return rows->next() && rows->value(0).toBool();
}

Result<QJsonArray> list(Connection& db) {
  return json::array(db.exec(u"select to_jsonb(l) from app.list_logins() l"_s));
}

Result<QJsonObject> find(Connection& db, const QString& emailOrRole) {
  return json::object(
      db.exec(u"select to_jsonb(l) from app.list_logins() l where ? in (role_name, lower(email))"_s,
              {foldedEmail(emailOrRole)}),
      u"There is no login %1."_s.arg(emailOrRole));
}

Result<Done> reset(Connection& db, LoginId login, const QString& email, const QString& password) {
  const auto verifier = verifierFor(password, email);
  if (!verifier) return verifier.error();
  return callAndEnd(db, login, u"select app.reset_login(?, ?)"_s, {login.value, *verifier});
}

Result<Done> setDisabled(Connection& db, LoginId login, bool disabled) {
  const QString sql = u"select app.set_login_disabled(?, ?)"_s;
  const QVariantList binds{login.value, disabled};
  return disabled ? callAndEnd(db, login, sql, binds) : call(db, sql, binds);
}

Result<Done> setEmail(Connection& db, LoginId login, const QString& email) {
  return callAndEnd(db, login, u"select app.set_login_email(?, ?)"_s, {login.value, bound(email)});
}

Result<Done> setPlatformAdmin(Connection& db, LoginId login, bool isOne) {
  return call(db, u"select app.set_platform_admin(?, ?)"_s, {login.value, isOne});
}

Result<Done> remove(Connection& db, LoginId login) {
  return call(db, u"select app.remove_login(?)"_s, {login.value});
}

Result<Done> changeOwnPassword(Connection& db, const QString& email, const QString& password) {
  const auto verifier = verifierFor(password, email);
  if (!verifier) return verifier.error();
  return call(db, u"select app.change_own_password(?)"_s, {*verifier});
}

}  // namespace oc::store::logins
