#pragma once

#include <QList>

#include "core/domain/tenant_settings.h"
#include "core/store/analysis_job.h"

namespace oc::store {

// Tries, on the live database, to reach every tenant's rows as somebody who works for none of them:
// a tenant and a login are made for it, signed in, and removed again. Each table is read, written
// and emptied, each function that acts for a tenant is called, and ways around both are tried, all
// in transactions that are rolled back. One probe a tenant and attempt. With `only`, of
// that tenant alone. Takes an administrator of the database.
Result<QList<IsolationProbe>> proveIsolation(const DatabaseUrl& admin, const AnalysisWatch& watch,
                                             OwnerId only = {});

}  // namespace oc::store
