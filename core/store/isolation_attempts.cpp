#include "core/store/isolation_attempts.h"

#include "core/store/connection.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

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

}  // namespace

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

}  // namespace oc::store
