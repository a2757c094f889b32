#pragma once

#include "core/domain/desk.h"
#include "core/domain/tenant_settings.h"
#include "core/store/connection.h"

class QIODevice;

// The audit log, as whoever the connection is. An invalid owner is the whole installation.
namespace oc::store::audit {

// Newest first.
Result<Page<AuditEntry>> read(Connection& db, OwnerId owner, const AuditQuery& query);

// All that match, as CSV for a spreadsheet: UTF-8 with a byte order mark, a heading, \r\n. Notes
// that it was exported. `cancelled` is asked now and then.
Result<Done> writeCsv(Connection& db, OwnerId owner, AuditQuery query, QIODevice& out,
                      const std::function<bool()>& cancelled = {});

// A field of CSV that no spreadsheet takes for a formula: what begins with = + - @, a tab or a line
// break gets a ' before it.
QByteArray csvField(const QString& text);

}  // namespace oc::store::audit
