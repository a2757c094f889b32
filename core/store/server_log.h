#pragma once

#include <QStringList>

#include "core/domain/result.h"
#include "core/store/connection.h"

// What a server that isn't ours writes into its log: by default each statement that it refuses,
// with the values that go with it (message bodies). The private cluster is set up not to
// (cluster_config).
namespace oc::store {

// The statements by which an administrator keeps values of this database out of the server's log;
// none where nothing is left to be done. `db`: a new connection, as whoever.
Result<QStringList> missingLogSettings(Connection& db);

// Runs them. What the administrator may not set stays: it takes a superuser, or GRANT SET ON
// PARAMETER and the database's owner. Sessions that are open go on as they were.
Result<Done> quietServerLog(Connection& admin);

}  // namespace oc::store
