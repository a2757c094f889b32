#include "core/store/staff_queries.h"

#include "core/store/row_mapping.h"

namespace oc::store::staff {
namespace {

using namespace Qt::StringLiterals;

Result<Done> done(const Result<Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

constexpr auto kSelect =
    "select user_id, login_id, profile_name, first_name, last_name, email, phone, role, active, "
    "login_disabled, elsewhere, created_at, last_sign_in_at from app.list_staff(?)"_L1;

Result<QList<StaffMember>> read(Result<Rows> rows, OwnerId owner) {
  if (!rows) return rows.error();
  QList<StaffMember> found;
  while (rows->next()) {
    StaffMember member;
    int i = 0;
    member.ownerId = owner;
    member.userId = {rows->integer(i++)};
    member.loginId = {rows->integer(i++)};
    member.profileName = rows->text(i++);
    member.firstName = rows->text(i++);
    member.lastName = rows->text(i++);
    member.email = rows->text(i++);
    member.phone = rows->text(i++);
    member.role = staffRoleFromText(rows->text(i++)).value_or(StaffRole::User);
    member.active = rows->value(i++).toBool();
    member.loginDisabled = rows->value(i++).toBool();
    member.elsewhere = rows->value(i++).toBool();
    member.createdAt = timeFrom(*rows, i++);
    member.lastSignInAt = timeFrom(*rows, i++);
    found.append(member);
  }
  return found;
}

}  // namespace

Result<Person> person(Connection& db) {
  auto rows = db.exec(
      u"select login_id, email, is_operator, is_platform_admin from app.logins where login_id = "
      "app.my_login_id()"_s);
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, u"Nobody's login is signed in here."_s, {}};
  Person person;
  person.loginId = {rows->integer(0)};
  person.email = person.name = rows->text(1);
  person.isOperator = rows->value(2).toBool();
  person.isPlatformAdmin = rows->value(3).toBool();
  auto memberships = db.exec(
      u"select u.owner_id, o.name, u.role, u.active, u.profile_name from app.users u join "
      "app.owners o using (owner_id) where u.login_id = ? order by u.owner_id"_s,
      {person.loginId.value});
  if (!memberships) return memberships.error();
  while (memberships->next()) {
    if (person.memberships.isEmpty()) person.name = memberships->text(4);
    person.memberships.append({{memberships->integer(0)},
                               memberships->text(1),
                               staffRoleFromText(memberships->text(2)).value_or(StaffRole::User),
                               memberships->value(3).toBool()});
  }
  return person;
}

Result<QList<StaffMember>> list(Connection& db, OwnerId owner) {
  static const QString sql = kSelect;
  return read(db.exec(sql, {owner.value}), owner);
}

Result<QString> emailOf(Connection& db, LoginId login) {
  auto rows = db.exec(u"select email from app.list_logins() where login_id = ?"_s, {login.value});
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, u"There is no such login."_s, {}};
  return rows->text(0);
}

Result<StaffMember> member(Connection& db, OwnerId owner, UserId user) {
  static const QString sql = kSelect % " where user_id = ?"_L1;
  const auto found = read(db.exec(sql, {owner.value, user.value}), owner);
  if (!found) return found.error();
  if (found->isEmpty())
    return Error{ErrorCode::NotFound, u"There is no such member of staff."_s, {}};
  return found->first();
}

Result<Done> change(Connection& db, const StaffMember& member) {
  return done(db.exec(u"select app.change_member(?, ?, ?, ?, ?, ?, ?)"_s,
                      {member.ownerId.value, member.userId.value, orEmpty(member.profileName),
                       orEmpty(member.firstName), orEmpty(member.lastName), toText(member.role),
                       orEmpty(member.phone)}));
}

Result<Done> setActive(Connection& db, OwnerId owner, UserId user, bool active) {
  return done(
      db.exec(u"select app.set_member_active(?, ?, ?)"_s, {owner.value, user.value, active}));
}

Result<Done> remove(Connection& db, OwnerId owner, UserId user) {
  return done(db.exec(u"select app.remove_member(?, ?)"_s, {owner.value, user.value}));
}

}  // namespace oc::store::staff
