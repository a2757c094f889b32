#include "core/store/isolation_proof.h"

#include <QHash>

#include "core/config/secret_box.h"
#include "core/store/login_queries.h"
#include "core/store/login_role.h"
#include "core/store/roles.h"
#include "core/store/tenant_queries.h"
#include "core/store/transaction.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

const QString kName = u"Isolation proof"_s;

// The stranger's own tenant; gone with the object.
class Stage {
 public:
  static Result<std::unique_ptr<Stage>> build(const DatabaseUrl& admin) {
    ConnectionOptions options;
    options.applicationName = u"owner-console isolation proof"_s;
    options.role = kSchemaRole;
    auto connection = Connection::open(admin, options);
    if (!connection) return connection.error();
    std::unique_ptr<Stage> stage(new Stage(*std::move(connection)));
    Invitation person;
    person.password = config::randomPassword();
    person.email = u"proof-%1@localhost.invalid"_s.arg(person.password.left(8).toLower());
    person.profileName = kName;
    person.role = StaffRole::Admin;
    const auto owner = tenants::create(*stage->m_db, kName, person.email);
    if (!owner) return owner.error();
    stage->m_owner = *owner;
    if (const auto added = logins::add(*stage->m_db, *owner, person); !added) return added.error();
    options.role.clear();
    auto stranger =
        Connection::open(admin.withLogin(loginRole(person.email), person.password), options);
    if (!stranger) return stranger.error();
    stage->m_stranger = *std::move(stranger);
    return stage;
  }

  ~Stage() {
    m_stranger.reset();
    if (m_owner.isValid()) (void)tenants::remove(*m_db, m_owner, kName);
  }
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  Connection& admin() { return *m_db; }
  Connection& stranger() { return *m_stranger; }
  OwnerId own() const { return m_owner; }

 private:
  explicit Stage(std::unique_ptr<Connection> db) : m_db(std::move(db)) {}

  std::unique_ptr<Connection> m_db;
  std::unique_ptr<Connection> m_stranger;
  OwnerId m_owner;
};

struct Attempt {
  QString name;
  QString sql;  // %1: the tenant
};

// Tables and what is done to them come from the catalogue, so that none is forgotten.
Result<QList<Attempt>> attempts(Connection& admin) {
  QList<Attempt> all;
  auto rows = admin.exec(
      u"select c.relname, (select min(quote_ident(o.attname)) from pg_attribute o where o.attrelid "
      "= c.oid and o.attnum > 0 and o.attidentity = '' and o.attgenerated = '' and not "
      "o.attisdropped) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = "
      "'owner_id' where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') order by "
      "c.relname"_s);
  if (!rows) return rows.error();
  while (rows->next()) {
    const QString table = rows->text(0);
    all.append({u"select "_s + table,
                u"select owner_id from app.%2 where owner_id = %1 limit 1"_s.arg(u"%1"_s, table)});
    all.append({u"update "_s + table, u"update app.%2 set %3 = %3 where owner_id = %1"_s.arg(
                                          u"%1"_s, table, rows->text(1))});
    all.append(
        {u"delete "_s + table, u"delete from app.%2 where owner_id = %1"_s.arg(u"%1"_s, table)});
  }
  for (const auto* call :
       {u"list_staff(%1)", u"list_audit(%1, '', '', null, null, null, 1)",
        u"list_outgoing_webhooks(%1)", u"open_closure_cases(%1, 0, 1)",
        u"set_life_cycle(%1, 1, 1, true)", u"set_feature(%1, 'media', false)",
        u"create_api_key(%1, 'proof', 'admin', repeat('0', 64))", u"note_export(%1, 'tenant')",
        u"add_user(%1, 'proof', '', '', 'admin', '')"}) {
    const QString text = QString::fromUtf16(call);
    all.append({text.section(u'(', 0, 0), u"select * from app."_s + text});
  }
  return all;
}

// What came through, in words; empty when nothing did.
QString tryOnce(Connection& stranger, const QString& sql) {
  const auto transaction = Transaction::begin(stranger);
  if (!transaction) return transaction.error().message;
  const auto rows = stranger.exec(sql);
  if (!rows) {
    const ErrorCode code = rows.error().code;
    return code == ErrorCode::Forbidden || code == ErrorCode::NotFound ? QString()
                                                                       : rows.error().detail;
  }
  const int reached = std::max(rows->size(), rows->affected());
  return reached > 0 ? u"%1 rows"_s.arg(reached) : QString();
}

}  // namespace

Result<QList<IsolationProbe>> proveIsolation(const DatabaseUrl& admin, const AnalysisWatch& watch) {
  const auto stage = Stage::build(admin);
  if (!stage) return stage.error();
  const auto all = attempts((*stage)->admin());
  if (!all) return all.error();
  const auto profiles = tenants::profiles((*stage)->admin(), {});
  if (!profiles) return profiles.error();
  QList<IsolationProbe> probes;
  const qint64 count = (profiles->size() - 1) * all->size();
  for (const TenantProfile& tenant : *profiles) {
    if (tenant.ownerId == (*stage)->own()) continue;
    for (const Attempt& attempt : *all) {
      if (watch.cancelled()) return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
      IsolationProbe probe;
      probe.ownerId = tenant.ownerId;
      probe.ownerName = tenant.name;
      probe.name = attempt.name;
      probe.finding =
          tryOnce((*stage)->stranger(), attempt.sql.arg(QString::number(tenant.ownerId.value)));
      probe.held = probe.finding.isEmpty();
      probes.append(probe);
      watch.progress(probes.size(), count);
    }
  }
  return probes;
}

}  // namespace oc::store
