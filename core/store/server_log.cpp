#include "core/store/server_log.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

// Set for the database, so that they hold for people who join later as well. Details and context of
// an error quote rows ("Failing row contains …"): terse leaves them out.
const QString kMissing =
    uR"(
select format('alter database %I set %s = %L', current_database(), s.name, w.value)
from (values ('log_min_error_statement', 'panic'), ('log_error_verbosity', 'terse'), ('log_statement', 'none'),
             ('log_min_duration_statement', '-1'), ('log_min_duration_sample', '-1'),
             ('log_transaction_sample_rate', '0'), ('log_parameter_max_length_on_error', '0')) w(name, value)
join pg_settings s on s.name = w.name and s.setting <> w.value
order by s.name)"_s;

}  // namespace

Result<QStringList> missingLogSettings(Connection& db) {
  auto rows = db.exec(kMissing);
  if (!rows) return rows.error();
  QStringList statements;
  while (rows->next())
    statements.append(rows->text(0));
  return statements;
}

Result<Done> quietServerLog(Connection& admin) {
  const auto statements = missingLogSettings(admin);
  if (!statements) return statements.error();
  for (const QString& statement : *statements) {
    const auto set = admin.script(statement);
    if (!set && set.error().code != ErrorCode::Forbidden) return set.error();
  }
  return Done{};
}

}  // namespace oc::store
