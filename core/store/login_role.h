#pragma once

#include <QString>

namespace oc::store {

// An e-mail address as logins are compared by: small ASCII letters, no blanks around.
QString foldedEmail(const QString& email);

// The PostgreSQL role of the person with this address: "login_" and 20 hex digits of its SHA-256.
// The database computes the same (app.login_role), so that signing in asks nobody beforehand.
QString loginRole(const QString& email);

}  // namespace oc::store
