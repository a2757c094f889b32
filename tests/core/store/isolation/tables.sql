-- Each table, each caller, each verb, the own tenant and the other.
\ir stage.sql
\ir callers.sql

-- Tables of app that belong to no tenant. One that is added must be thought about here.
select bag_eq(
  $$select c.relname::text from pg_class c
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and c.relname not in (select relname from tenant_table)$$,
  array['logins', 'lent_roles', 'transitions', 'schema_migrations', 'feature_definitions', 'sealing_keys',
        'locks', 'receiver_life'],
  'only these tables belong to no tenant');

-- Without rows on both sides an empty answer would prove nothing.
select cmp_ok(pg_temp.rows_of(t, owner_id), '>', 0::bigint, format('%s: the test has rows of %s', t, side))
from tenant_table, tenant where not relispartition order by relname, side;

-- Not even a privilege that row level security would make useless.
select is_empty(
  $$select g.grantee, g.table_name, g.privilege_type
    from information_schema.role_table_grants g
    where g.table_schema = 'app' and g.grantee in ('owner_console', 'owner_service', 'owner_api', 'PUBLIC')
      and (g.privilege_type <> 'SELECT' or g.grantee <> 'owner_console')$$,
  'owner_console may select, nobody else may anything');

-- ------------------------------------------------------------------ tenants' tables

-- Who belongs to a tenant reads it; drafts and their files, mentions and saved views are one's own, the audit log and raw webhooks the admins'. Partitions are
-- reached through their parent only, what the API answered through its functions. Nobody else reads anything.
select is(pg_temp.as_caller(c, format('select owner_id from %s where owner_id = %s', t, whose.owner_id)),
          case when not readable or c.what = 'service' then '42501'
               when c.side is distinct from whose.side then '0 rows'
               when relname in ('drafts', 'draft_files', 'mentions', 'saved_views') then (c.what in ('admin', 'agent'))::int || ' rows'
               when relname in ('audit_log', 'webhook_log') and c.what <> 'admin' then '0 rows'
               else pg_temp.rows_of(t, whose.owner_id) || ' rows' end,
          format('%s: %s reads rows of %s', t, pg_temp.name(c), whose.side))
from tenant_table, caller c, tenant whose order by relname, c.what, c.side, whose.side;

-- Also without naming a tenant.
select is(pg_temp.as_caller(c, format('select from %s where owner_id <> all (%L)', t,
                                      array(select owner_id from tenant o where o.side = c.side))),
          case when not readable or c.what = 'service' then '42501' else '0 rows' end,
          format('%s: %s reads nobody else''s', t, pg_temp.name(c)))
from tenant_table, caller c order by relname, c.what, c.side;

-- Nobody writes to a table: writing is what functions do.
select is(pg_temp.as_caller(c, format(verb.command, t, whose.owner_id, col)), '42501',
          format('%s: %s may not %s rows of %s', t, pg_temp.name(c), verb.name, whose.side))
from tenant_table, caller c, tenant whose,
     (values ('insert', 'insert into %s (owner_id) overriding system value values (%s)'),
             ('update', 'update %1$s set %3$I = %3$I where owner_id = %2$s'),
             ('delete', 'delete from %s where owner_id = %s'),
             ('lock', 'select from %s where owner_id = %s for update')) verb(name, command)
order by relname, c.what, c.side, whose.side, verb.name;

create temp table whole_table (name text, command text);
insert into whole_table values
  ('truncate', 'truncate %s'),
  ('keep others out of', 'lock table %s in row exclusive mode'),
  ('make a trigger on', 'create trigger mine before insert on %s for each row execute function app.guard_transition()'),
  ('make a rule on', 'create rule mine as on insert to %s do also notify x'),
  ('make a policy on', 'create policy mine on %s using (true)'),
  ('unprotect', 'alter table %s disable row level security'),
  ('read as a file', 'copy %s to ''/tmp/isolation''');
select is(pg_temp.as_caller(c, format(deed.command, t)), '42501', format('%s may not %s %s', pg_temp.name(c), deed.name, t))
from tenant_table, caller c, whole_table deed
where (c.what, c.side) in (('admin', 'ours'), ('key', 'ours')) or c.what in ('platform', 'service')
order by relname, c.what, deed.name;
select is_empty(
  $$select c.what, c.side, t from tenant_table, caller c
    where has_any_column_privilege(coalesce(c.taken, c.role_name), t, 'references')
       or has_table_privilege(coalesce(c.taken, c.role_name), t, 'trigger, truncate')$$,
  'nobody may point a foreign key at a table, or hang a trigger on it');

-- ------------------------------------------------------------------ tables of the house

create temp table house_table as
select format('app.%I', c.relname) as t, c.relname,
       (select min(o.attname) from pg_attribute o where o.attrelid = c.oid and o.attnum > 0 and o.attidentity = '') as col
from pg_class c
where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and c.relname not in (select relname from tenant_table);

select is(pg_temp.as_caller(c, format('select from %s', t)),
          case when c.what = 'service' or relname not in ('logins', 'transitions', 'feature_definitions') then '42501'
               when relname = 'logins' then (c.role_name <> 'owner_service')::int || ' rows'
               else (xpath('/row/n/text()', query_to_xml('select count(*) n from ' || t, false, true, '')))[1] || ' rows' end,
          format('%s: %s reads what everybody may, and the own login', t, pg_temp.name(c)))
from house_table, caller c order by relname, c.what, c.side;
select is(pg_temp.as_caller(c, format(verb.command, t, col)), '42501',
          format('%s: %s may not %s', t, pg_temp.name(c), verb.name))
from house_table, caller c,
     (values ('insert', 'insert into %s default values'), ('update', 'update %1$s set %2$I = %2$I'),
             ('delete', 'delete from %s'), ('truncate', 'truncate %s'), ('lock', 'select from %s for update')) verb(name, command)
order by relname, c.what, c.side, verb.name;

-- ------------------------------------------------------------------ what belongs to a person

select is(pg_temp.as_role(agent, format('select from app.drafts where body <> %L', agent)), '0 rows',
          'a colleague''s draft is not shown') from tenant;

-- ------------------------------------------------------------------ the token

select is(pg_temp.as_role(who, command), '42501', format('%s: %s', who, command))
from (select login from tenant union all select 'owner_service') w(who),
     unnest(array['select auth_token from app.twilio_accounts', 'select * from app.twilio_accounts',
                  'select a from app.twilio_accounts a']) command;
select is(pg_temp.as_role(who, 'select hash from app.api_keys'), '42501',
          format('%s sees no hash of a key', who))
from (select login from tenant union all select 'owner_service') w(who);
select is(pg_temp.as_key(proof, 'select hash from app.api_keys'), '42501', 'a key sees no hash of a key')
from tenant;
select is(pg_temp.as_role(login, 'select account_sid, phone_numbers from app.twilio_accounts'), '1 rows',
          'the rest of an account is shown') from tenant;
select is(pg_temp.as_role(who, 'select ' || hidden || ' from app.outgoing_webhooks'), '42501',
          format('%s: %s of outgoing webhooks', who, hidden))
from (select login from tenant union all select 'owner_service') w(who),
     unnest(array['secret', 'previous_secret', 'url', '*']) hidden;
select is(pg_temp.as_role(who, 'select token_hash from app.media_links'), '42501',
          format('%s sees no hash of a link', who))
from (select login from tenant union all select 'owner_service') w(who);
select is(pg_temp.as_role(who, 'select ' || hidden || ' from app.feature_secrets'), '42501',
          format('%s: %s of feature secrets', who, hidden))
from (select login from tenant union all select 'owner_service') w(who), unnest(array['sealed', '*']) hidden;

select * from finish();
rollback;
