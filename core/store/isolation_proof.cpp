#include "core/store/isolation_proof.h"

#include "core/config/secret_box.h"
#include "core/store/isolation_attempts.h"
#include "core/store/login_queries.h"
#include "core/store/login_role.h"
#include "core/store/roles.h"
#include "core/store/tenant_queries.h"
#include "core/store/transaction.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

const QString kName = u"Isolation proof"_s;

// The stranger's own tenant, and a colleague's session there; gone with the object.
class Stage {
 public:
  static Result<std::unique_ptr<Stage>> build(const DatabaseUrl& admin) {
    ConnectionOptions options;
    options.applicationName = u"owner-console isolation proof"_s;
    options.role = kSchemaRole;
    auto connection = Connection::open(admin, options);
    if (!connection) return connection.error();
    std::unique_ptr<Stage> stage(new Stage(*std::move(connection)));
    const auto owner = tenants::create(
        *stage->m_db, kName, u"proof-%1@localhost.invalid"_s.arg(config::randomPassword().left(8)));
    if (!owner) return owner.error();
    stage->m_owner = *owner;
    options.role.clear();
    for (auto* session : {&stage->m_stranger, &stage->m_colleague}) {
      auto opened = stage->join(admin, options);
      if (!opened) return opened.error();
      *session = *std::move(opened);
    }
    return stage;
  }

  ~Stage() {
    m_colleague.reset();
    m_stranger.reset();
    if (m_owner.isValid()) (void)tenants::remove(*m_db, m_owner, kName);
  }
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  Connection& admin() { return *m_db; }
  Connection& stranger() { return *m_stranger; }
  Connection& colleague() { return *m_colleague; }
  OwnerId own() const { return m_owner; }

 private:
  explicit Stage(std::unique_ptr<Connection> db) : m_db(std::move(db)) {}

  // The session of a new person.
  Result<std::unique_ptr<Connection>> join(const DatabaseUrl& admin,
                                           const ConnectionOptions& options) {
    Invitation person;
    person.password = config::randomPassword();
    person.email = u"proof-%1@localhost.invalid"_s.arg(person.password.left(8).toLower());
    person.profileName = kName;
    person.role = StaffRole::Admin;
    if (const auto added = logins::add(*m_db, m_owner, person); !added) return added.error();
    return Connection::open(admin.withLogin(loginRole(person.email), person.password), options);
  }

  std::unique_ptr<Connection> m_db;
  std::unique_ptr<Connection> m_stranger;
  std::unique_ptr<Connection> m_colleague;
  OwnerId m_owner;
};

// What an attempt's SQL names of the tenant.
struct Target {
  QString owner;
  QString conv;
  QString login;  // quoted
  QString pid;    // of the colleague's session

  QString in(QString sql) const {
    return sql.replace(u":owner"_s, owner)
        .replace(u":conv"_s, conv)
        .replace(u":login"_s, login)
        .replace(u":pid"_s, pid);
  }
};

Result<Target> target(Connection& admin, OwnerId owner, const QString& pid) {
  auto rows = admin.exec(
      u"select coalesce((select max(conv_id) from app.conversations where owner_id = ?), 0), "
      "quote_literal(coalesce((select min(l.role_name) from app.users u join app.logins l using "
      "(login_id) where u.owner_id = ?), 'owner_service'))"_s,
      {owner.value, owner.value});
  if (!rows) return rows.error();
  rows->next();
  return Target{QString::number(owner.value), rows->text(0), rows->text(1), pid};
}

// The sought tables in which the tenant has no rows.
Result<QStringList> emptyTables(Connection& admin, const QList<Attempt>& all, OwnerId owner) {
  QStringList questions;
  for (const Attempt& attempt : all)
    if (!attempt.table.isEmpty())
      questions += u"select '%1' where not exists (select from app.%1 where owner_id = %2)"_s.arg(
          attempt.table, QString::number(owner.value));
  QStringList tables;
  auto rows = admin.exec(questions.join(u" union "_s));
  if (!rows) return rows.error();
  while (rows->next())
    tables += rows->text(0);
  return tables;
}

bool isRefusal(const Error& error) {
  return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound;
}

// What came through, in words; empty when nothing did.
QString tryOnce(Connection& stranger, const Attempt& attempt, const Target& target) {
  const auto transaction = Transaction::begin(stranger);
  if (!transaction) return transaction.error().message;
  if (!attempt.before.isEmpty())
    if (const auto set = stranger.script(target.in(attempt.before)); !set)
      return set.error().detail;
  if (attempt.command) {
    const auto done = stranger.script(target.in(attempt.sql));
    if (done) return u"it was done"_s;
    return isRefusal(done.error()) ? QString() : done.error().detail;
  }
  const auto rows = stranger.exec(target.in(attempt.sql));
  if (!rows) return isRefusal(rows.error()) ? QString() : rows.error().detail;
  const int reached = std::max(rows->size(), rows->affected());
  return reached > 0 ? u"%1 rows"_s.arg(reached) : QString();
}

}  // namespace

Result<QList<IsolationProbe>> proveIsolation(const DatabaseUrl& admin, const AnalysisWatch& watch,
                                             OwnerId only) {
  const auto stage = Stage::build(admin);
  if (!stage) return stage.error();
  auto pid = (*stage)->colleague().exec(u"select pg_backend_pid()"_s);
  if (!pid) return pid.error();
  pid->next();
  const auto all = attempts((*stage)->admin());
  if (!all) return all.error();
  auto profiles = tenants::profiles((*stage)->admin(), {});
  if (!profiles) return profiles.error();
  profiles->removeIf([own = (*stage)->own(), only](const TenantProfile& tenant) {
    return tenant.ownerId == own || (only.isValid() && tenant.ownerId != only);
  });
  QList<IsolationProbe> probes;
  const qint64 count = profiles->size() * all->size();
  for (const TenantProfile& tenant : *profiles) {
    const auto aim = target((*stage)->admin(), tenant.ownerId, pid->text(0));
    if (!aim) return aim.error();
    const auto empty = emptyTables((*stage)->admin(), *all, tenant.ownerId);
    if (!empty) return empty.error();
    for (const Attempt& attempt : *all) {
      if (watch.cancelled()) return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
      IsolationProbe probe;
      probe.ownerId = tenant.ownerId;
      probe.ownerName = tenant.name;
      probe.name = attempt.name;
      probe.finding = tryOnce((*stage)->stranger(), attempt, *aim);
      probe.held = probe.finding.isEmpty();
      if (empty->contains(attempt.table)) probe.emptyTable = attempt.table;
      probes.append(probe);
      watch.progress(probes.size(), count);
    }
  }
  return probes;
}

}  // namespace oc::store
