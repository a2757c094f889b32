#pragma once

#include <QString>

namespace oc::store {

// Roles that bootstrap.sql creates; DESIGN.md, "tenancy". The operator's (the person at a private
// cluster) is a login like any other: app.ensure_operator() names it.
inline const QString kSchemaRole = QStringLiteral("owner_schema");    // owns everything, no login
inline const QString kServiceRole = QStringLiteral("owner_service");  // receiver, courier, sweeper
inline const QString kApiRole = QStringLiteral("owner_api");  // the service on behalf of an API key

// Passwords of the roles that the program signs in with.
struct RolePasswords {
  QString service;
  QString operator_;

  bool operator==(const RolePasswords&) const = default;
};

}  // namespace oc::store
