#pragma once

#include <QString>
#include <functional>

#include "core/domain/ids.h"
#include "core/domain/result.h"

namespace oc::store {

class Connection;

// Writes all that a tenant has into the new file `path` (mode 0600), a JSON object a line:
//   {"table":"conversations","row":{"owner_id":7,"conv_id":12,…}}
// Files stand in their chunks (media_chunks), in PostgreSQL's hexadecimal form: "bytes":"\\xffd8…".
// Every table of a tenant, each row in the order of its key, with the columns that people may read:
// never a token, a hash or a secret. One snapshot of the database, read through cursors. Takes an
// admin of the tenant; the audit log notes it. Conflict when the file exists; what could not be
// finished is removed again.
struct ExportWatch {
  std::function<void(qint64 done, qint64 all)> progress;  // rows
  std::function<bool()> cancelled;
};
Result<Done> exportTenant(Connection& db, OwnerId owner, const QString& path,
                          const ExportWatch& watch = {});

}  // namespace oc::store
