-- What the catalogue says: that nothing was added without its protection. Each check has a name that says
-- what to mend.
\ir stage.sql
\ir callers.sql

create temp view role_of_ours as
select rolname, oid from pg_roles
where rolname in ('owner_console', 'owner_service', 'owner_api')
   or exists (select from pg_auth_members m join pg_roles g on g.oid = m.roleid
              where m.member = pg_roles.oid and g.rolname = 'owner_console' and pg_roles.rolname like 'login\_%');
create temp view thing as
select c.oid, c.oid::regclass::text as name, c.relkind, c.reloptions, c.relrowsecurity, c.relforcerowsecurity,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner_id' and not a.attisdropped) as of_tenants,
       c.relname in ('transitions', 'feature_definitions', 'schema_migrations') as of_program  -- the same everywhere
from pg_class c where c.relnamespace = 'app'::regnamespace;

-- ------------------------------------------------------------------ tables and policies

select is_empty($$select name from thing where relkind in ('r', 'p') and not of_program and not relrowsecurity$$,
                'every table has row level security');
select is_empty($$select name from thing where relkind in ('r', 'p') and not of_program and not relforcerowsecurity$$,
                'every table has it forced');
select is_empty(
  $$select name from thing t where relkind in ('r', 'p') and not of_program and not exists (
      select from pg_policy p where p.polrelid = t.oid and p.polname = 'house')$$,
  'every table has the policy of the house');
select is_empty(
  $$select polrelid::regclass::text, polname from pg_policy
    where polname = 'house' and (polroles <> array['owner_schema'::regrole::oid] or not polpermissive)
       or polname <> 'house' and (polcmd <> 'r' or polroles <> array['owner_console'::regrole::oid])$$,
  'policies let the house do everything and people read, and nobody else');
select is_empty(
  $$select p.polrelid::regclass::text, p.polname from pg_policy p join thing t on t.oid = p.polrelid
    where p.polname <> 'house' and t.of_tenants
      and pg_get_expr(p.polqual, p.polrelid) !~ '^\(*owner_id = ANY \(\( SELECT (app\.)?my_owner_ids\(\) AS my_owner_ids\)::bigint\[\]\)\)( AND [^|]*)?$'$$,
  'every policy for people asks for whom they work');
select is_empty(
  $$select name from thing t where relkind in ('r', 'p') and of_tenants and not exists (
      select from pg_policy p where p.polrelid = t.oid and p.polname <> 'house')$$,
  'every table of tenants has a policy for people');
select is_empty(
  $$select name from thing where relkind in ('v', 'm', 'f')
      and not (relkind = 'v' and coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on,security_invoker=1}')$$,
  'every view is read with the rights of who reads it');
select is_empty(
  $$select t.name, r.rolname from thing t, role_of_ours r
    where t.relkind = 'S' and has_sequence_privilege(r.rolname, t.oid, 'usage, select, update')$$,
  'sequences are the functions'' alone');
select is_empty(
  $$select t.name, r.rolname from thing t, role_of_ours r
    where t.relkind in ('r', 'p', 'v', 'm', 'f')
      and has_any_column_privilege(r.rolname, t.oid, 'insert, update, references')$$,
  'nobody may write to a column');

-- Keys carry the tenant on both sides, so that no row points into another.
select is_empty(
  $$select c.conrelid::regclass::text, c.conname from pg_constraint c
      join thing a on a.oid = c.conrelid join thing b on b.oid = c.confrelid
    where c.contype = 'f' and a.of_tenants and b.of_tenants and not exists (
      select from unnest(c.conkey, c.confkey) k(here, there)
        join pg_attribute h on h.attrelid = c.conrelid and h.attnum = k.here and h.attname = 'owner_id'
        join pg_attribute o on o.attrelid = c.confrelid and o.attnum = k.there and o.attname = 'owner_id')$$,
  'every foreign key into a table of tenants has owner_id on both sides');
select is_empty(
  $$select c.conrelid::regclass::text, c.conname from pg_constraint c join thing a on a.oid = c.conrelid
    where c.contype = 'p' and a.of_tenants and not exists (
      select from unnest(c.conkey) k join pg_attribute h on h.attrelid = c.conrelid and h.attnum = k and h.attname = 'owner_id')$$,
  'every primary key of a table of tenants has owner_id');

-- ------------------------------------------------------------------ functions

select is_empty(
  $$select p.oid::regprocedure::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace and p.prosecdef
      and not coalesce('search_path=app, pg_temp' = any (p.proconfig), false)$$,
  'every definer function has a search_path of its own');
select is_empty(
  $$select p.oid::regprocedure::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace and has_function_privilege('owner_service', p.oid, 'execute') and not p.prosecdef$$,
  'what the service calls runs as the house');
select is_empty(
  $$select p.oid::regprocedure::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace and has_function_privilege('public', p.oid, 'execute')$$,
  'no function is everybody''s');
select is_empty(
  $$select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('app', 'tap') and has_function_privilege('owner_console', p.oid, 'execute')$$,
  'nothing outside of app runs with more than the caller''s rights');
select is_empty(
  $$select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosrc ~ 'advisory'$$,
  'no function waits for a lock that everybody may take');
select is_empty(
  $$select tgrelid::regclass::text, tgname from pg_trigger t join thing on thing.oid = tgrelid join pg_proc p on p.oid = t.tgfoid
    where not t.tgisinternal and p.pronamespace <> 'app'::regnamespace$$,
  'triggers call functions of app');
select ok((select defaclacl from pg_default_acl where defaclrole = 'owner_schema'::regrole and defaclobjtype = 'f')
          = array[makeaclitem('owner_schema'::regrole, 'owner_schema'::regrole, 'EXECUTE', false)],
          'what is created is nobody else''s until it is granted');

-- ------------------------------------------------------------------ roles

select is_empty(
  $$select r.rolname from pg_roles r join role_of_ours o using (oid)
    where r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication$$,
  'no role has powers of its own');
select ok(not (rolsuper or rolbypassrls or rolcanlogin), 'the schema''s owner is under its policies and can''t sign in')
from pg_roles where rolname = 'owner_schema';
select is_empty(
  $$select g.rolname, r.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid
      join role_of_ours r on r.oid = m.member
    where (r.rolname, g.rolname) not in (('owner_service', 'owner_api'), ('owner_api', 'owner_console'))
      and not (r.rolname like 'login\_%' and g.rolname = 'owner_console')$$,
  'people are people, the service takes the API''s role, and no other role is given');
select ok(not rolinherit, 'the service has the API''s rights only once it takes that role')
from pg_roles where rolname = 'owner_service';
select is_empty(
  $$select c.oid::regclass::text from pg_class c join role_of_ours r on r.oid = c.relowner
    union all select p.oid::regprocedure::text from pg_proc p join role_of_ours r on r.oid = p.proowner
    union all select n.nspname from pg_namespace n join role_of_ours r on r.oid = n.nspowner$$,
  'none of them owns anything');
select is_empty(
  $$select r.rolname, n.nspname from role_of_ours r, pg_namespace n
    where has_schema_privilege(r.rolname, n.oid, 'create')$$,
  'nobody makes anything in any schema');
select is_empty(
  $$select r.rolname from role_of_ours r where has_database_privilege(r.rolname, current_database(), 'create, temp')$$,
  'nobody makes a schema or a temporary table');
select is_empty(
  $$select r.rolname, d.datname from role_of_ours r, pg_database d
    where d.datname <> current_database() and d.datallowconn and has_database_privilege(r.rolname, d.oid, 'connect')
      and current_setting('cluster_name') = 'owner-console'$$,
  'on a private cluster nobody works in another database');
select is_empty(
  $$select r.rolname, p.oid::regprocedure::text from role_of_ours r, pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and has_function_privilege(r.rolname, p.oid, 'execute')
      and p.proname ~ '^(pg_(try_)?advisory_|lo_|lo(read|write)$)'$$,
  'advisory locks and large objects are nobody''s');
select is_empty($$select fdwname from pg_foreign_data_wrapper union all select srvname from pg_foreign_server$$,
                'no way to other servers');
select is_empty(
  $$select lanname from pg_language where not lanpltrusted and lanname not in ('internal', 'c')$$,
  'no language that reaches beyond the database');
select bag_eq($$select extname::text from pg_extension$$, array['plpgsql', 'pgtap', 'pg_trgm', 'btree_gin'], 'no extension that was not thought about');

select * from finish();
rollback;
