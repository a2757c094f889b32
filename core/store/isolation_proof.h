#pragma once

#include <QList>

#include "core/domain/tenant_settings.h"
#include "core/store/analysis_job.h"

namespace oc::store {

// Tries, on the live database, to reach every tenant's rows as somebody who works for none of them:
// a tenant and a login are made for it, signed in, and removed again. Each table is read, written
// and emptied (in transactions that are rolled back), and the functions that list or change a
// tenant's settings are called. One probe a tenant, table and verb or function. Takes an
// administrator of the database.
Result<QList<IsolationProbe>> proveIsolation(const DatabaseUrl& admin, const AnalysisWatch& watch);

}  // namespace oc::store
