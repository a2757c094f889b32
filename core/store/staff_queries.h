#pragma once

#include "core/domain/staff.h"
#include "core/store/connection.h"

// A tenant's staff, as whoever the connection is; their logins as a whole: login_queries.h.
namespace oc::store::staff {

Result<Person> person(Connection& db);  // NotFound where nobody's login is signed in

Result<QList<StaffMember>> list(Connection& db, OwnerId owner);
Result<QString> emailOf(Connection& db, LoginId login);
Result<StaffMember> member(Connection& db, OwnerId owner, UserId user);

Result<Done> change(Connection& db, const StaffMember& member);  // names, phone, role
Result<Done> setActive(Connection& db, OwnerId owner, UserId user, bool active);
Result<Done> remove(Connection& db, OwnerId owner, UserId user);

}  // namespace oc::store::staff
