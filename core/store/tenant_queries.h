#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "core/domain/tenant_settings.h"
#include "core/store/connection.h"

// Tenants as a whole, as whoever the connection is: all of them for platform administrators and the
// database's, else those of the person.
namespace oc::store::tenants {

// `defaults` is copied into each.
Result<QList<TenantProfile>> profiles(Connection& db, const LifeCycle& defaults);
Result<TenantProfile> profile(Connection& db, OwnerId owner, const LifeCycle& defaults);

Result<OwnerId> create(Connection& db, const QString& name, const QString& email);

// What is not given stays as it is.
struct Change {
  std::optional<QString> name;
  std::optional<QString> email;
  std::optional<bool> active;
};
Result<Done> set(Connection& db, OwnerId owner, const Change& change);
Result<Done> setLifeCycle(Connection& db, OwnerId owner, const LifeCycleSettings& settings);

// Deletes all that the tenant has, in transactions of 200 conversations at most, and tells after
// each how many rows it removed. Conflict unless `typedName` is the tenant's name. What was cut
// short (`cancelled`, a broken connection) leaves a tenant that is switched off; deleting it again
// goes on.
struct Watch {
  std::function<void(qint64 gone)> progress;
  std::function<bool()> cancelled;
};
Result<Done> remove(Connection& db, OwnerId owner, const QString& typedName,
                    const Watch& watch = {});

}  // namespace oc::store::tenants
