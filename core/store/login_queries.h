#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "core/domain/staff.h"
#include "core/store/connection.h"

// The people who may sign in, as whoever the connection is: each function of the database checks
// what that caller may. Passwords leave this program as SCRAM verifiers only.
namespace oc::store::logins {

// The password's verifier; Invalid, in words, for one that is too easily guessed.
Result<QString> verifierFor(const QString& password, const QString& email);

// A row of `users`. Where the e-mail has a login already it only gains the membership, and the
// password, which may be empty, isn't used.
Result<QJsonObject> add(Connection& db, OwnerId owner, const Invitation& invitation);

// The first tenant and its first admin, who administers the platform, too. Takes the administrator
// of the database; Conflict where tenants or people exist.
Result<QJsonObject> firstRun(Connection& admin, const QString& tenant, const QString& tenantEmail,
                             const Invitation& person);

// Whether anybody has a login; the operator of a private cluster is nobody. Takes the administrator
// of the database.
Result<bool> exist(Connection& admin);

// {"login_id", "email", "role_name", "memberships": [{"owner_id", "owner_name", "user_id", "role",
// "active"}], "disabled", "platform_admin", "elsewhere" …} of those whom the caller may know.
Result<QJsonArray> list(Connection& db);

// One of them, by e-mail or role; NotFound.
Result<QJsonObject> find(Connection& db, const QString& emailOrRole);

// Ends the person's sessions, as disabling does.
Result<Done> reset(Connection& db, LoginId login, const QString& email, const QString& password);
Result<Done> setDisabled(Connection& db, LoginId login, bool disabled);
Result<Done> setEmail(Connection& db, LoginId login, const QString& email);
Result<Done> setPlatformAdmin(Connection& db, LoginId login, bool isOne);
Result<Done> remove(Connection& db, LoginId login);

// The caller's own. Sessions go on; whoever keeps the password must keep the new one.
Result<Done> changeOwnPassword(Connection& db, const QString& email, const QString& password);

}  // namespace oc::store::logins
