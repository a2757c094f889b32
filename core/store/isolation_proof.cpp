#include "core/store/isolation_proof.h"

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

struct Attempt {
  QString name;
  QString sql;     // :owner, :conv and :login stand for the tenant's, :pid for another session
  QString before;  // run first, in the same transaction
  bool command = false;  // brings no rows: doing it at all is too much
  QString table;         // whose rows are sought, where it is one table's
};

// Tables and what is done to them come from the catalogue, so that none is forgotten.
const QString kTables =
    uR"(
select c.relname, quote_ident(c.relname),
       (select min(quote_ident(o.attname)) from pg_attribute o
        where o.attrelid = c.oid and o.attnum > 0 and o.attidentity = '' and o.attgenerated = ''
          and not o.attisdropped),
       case when c.relkind <> 'v' then c.relname end
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id' and not a.attisdropped
where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v')
order by c.relname)"_s;

// And so do the functions that act for a tenant, with something for each argument: they ask for
// whom before they ask what.
const QString kFunctions =
    uR"(
select p.proname, quote_ident(p.proname), string_agg(
         case when a.name = 'owner' then ':owner' when a.name = 'conv' then ':conv'
              when a.type in ('bigint'::regtype, 'numeric'::regtype) then '0'
              when a.type = 'integer'::regtype then '1'
              when a.type = 'boolean'::regtype then 'false'
              when a.type = 'text'::regtype then '''x'''
              when a.type = 'uuid'::regtype then 'gen_random_uuid()'
              when a.type = 'jsonb'::regtype then '''{}'''
              else 'null::' || a.type::regtype end, ', ' order by a.place)
from pg_proc p,
     unnest(p.proargnames[1 : p.pronargs], p.proargtypes::oid[]) with ordinality a(name, type, place)
where p.pronamespace = 'app'::regnamespace and has_function_privilege('owner_console', p.oid, 'execute')
group by p.oid, p.proname having bool_or(a.name = 'owner')
order by p.proname)"_s;

// Ways around the tables' policies.
const Attempt kDetours[] = {
    {u"messages with row_security off"_s, u"select from app.messages where owner_id = :owner"_s,
     u"set local row_security = off"_s},
    {u"messages under a claimed identity"_s, u"select from app.messages where owner_id = :owner"_s,
     u"set local app.owner_id = ':owner'; set local app.actor = 'administrator'"_s},
    {u"a condition before the policy"_s,
     u"select from app.messages where 1 / (owner_id - :owner) > 0"_s,
     {}},
    {u"a dump of messages"_s,
     u"select from unnest(xpath('//row', query_to_xml('select 1 from app.messages where owner_id = "
     ":owner limit 1', true, false, '')))"_s,
     {}},
    {u"statistics of messages"_s,
     u"select from pg_stats where schemaname = 'app' and tablename = 'messages'"_s,
     {}},
    {u"a sequence of messages"_s, u"select last_value from app.messages_msg_id_seq"_s, {}},
    {u"token of twilio_accounts"_s,
     u"select auth_token from app.twilio_accounts where owner_id = :owner"_s,
     {}},
    {u"hash of api_keys"_s, u"select hash from app.api_keys where owner_id = :owner"_s, {}},
    {u"login of its people"_s, u"select from app.logins where role_name = :login"_s, {}},
    {u"statements of its people"_s,
     u"select from pg_stat_activity where usename = :login and query !~ '^<insufficient'"_s,
     {}},
    {u"what other sessions do"_s,
     u"select from pg_stat_activity where usename <> session_user and (query !~ '^<insufficient' "
     u"or "
     "state is not null)"_s,
     {}},
    {u"to end another session"_s, u"select pg_terminate_backend(:pid)"_s, {}},
    {u"to stop another session's statement"_s, u"select pg_cancel_backend(:pid)"_s, {}},
    {u"a temporary table in the place of messages"_s,
     u"create temporary table messages ()"_s,
     {},
     true},
    {u"a temporary function in the place of my_owner_ids"_s,
     u"create function pg_temp.my_owner_ids() returns bigint[] language sql as 'select "
     "array[:owner::bigint]'"_s,
     {},
     true},
    {u"messages copied to a file"_s, u"copy app.messages to '/dev/null'"_s, {}, true},
    {u"messages copied to a program"_s, u"copy app.messages to program 'true'"_s, {}, true},
    {u"contents of large objects"_s, u"select count(*) from pg_largeobject"_s, {}},
    {u"a foreign key that leaves the tenant out"_s,
     u"select from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attname = "
     "'owner_id' join pg_attribute b on b.attrelid = f.confrelid and b.attname = 'owner_id' where "
     "f.contype = 'f' and f.connamespace = 'app'::regnamespace and not (a.attnum = any (f.conkey) "
     "and b.attnum = any (f.confkey))"_s,
     {}},
    {u"to sign in as one of its people"_s,
     u"select set_config('session_authorization', :login, true)"_s,
     {}},
    {u"the role of one of its people"_s, u"select set_config('role', :login, true)"_s, {}},
    {u"the role of the schema's owner"_s, u"select set_config('role', 'owner_schema', true)"_s, {}},
};

Result<QList<Attempt>> attempts(Connection& admin) {
  QList<Attempt> all;
  auto tables = admin.exec(kTables);
  if (!tables) return tables.error();
  const QString where = u" where owner_id = :owner"_s;
  while (tables->next()) {
    const QString name = tables->text(0);
    const QString table = u"app."_s + tables->text(1);
    const QString sought = tables->text(3);
    all.append({u"select "_s + name,
                u"select owner_id from "_s + table + where + u" limit 1"_s,
                {},
                false,
                sought});
    all.append(
        {u"insert "_s + name,
         u"insert into "_s + table + u" (owner_id) overriding system value values (:owner)"_s,
         {}});
    all.append({u"update "_s + name,
                u"update %1 set %2 = %2"_s.arg(table, tables->text(2)) + where,
                {},
                false,
                sought});
    all.append({u"delete "_s + name, u"delete from "_s + table + where, {}, false, sought});
  }
  auto functions = admin.exec(kFunctions);
  if (!functions) return functions.error();
  while (functions->next())
    all.append({functions->text(0),
                u"select * from app.%1(%2)"_s.arg(functions->text(1), functions->text(2)),
                {}});
  return all + QList<Attempt>(std::begin(kDetours), std::end(kDetours));
}

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
