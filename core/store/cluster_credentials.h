#pragma once

#include <QString>

#include "core/domain/result.h"
#include "core/store/roles.h"

namespace oc::store {

// Passwords of a server that we keep ourselves, in a 0600 file (JSON).
struct ClusterCredentials {
  QString admin;
  RolePasswords roles;
  QString operatorRole = QStringLiteral("login_1");

  // Reads the file, or creates it with new passwords; `created` tells which.
  static Result<ClusterCredentials> obtain(const QString& path, bool& created);

  Result<Done> save(const QString& path) const;
};

}  // namespace oc::store
