-- Ways around the tables' policies: other roles, settings, objects of one's own, the server's files and
-- functions, sequences, locks, large objects.
\ir stage.sql
\ir callers.sql

create temp view prisoner as
select c as who, pg_temp.name(c) as name, c.what, c.role_name
from caller c where c.side is distinct from 'theirs' and c.what not in ('agent', 'user', 'wrong key', 'disabled');
-- A large object of somebody else's.
select lo_from_bytea(0, 'theirs') \g /dev/null

-- SET SESSION AUTHORIZATION goes by who signed in, which is a superuser here: tst_isolation_sessions.
-- %1$s: the caller's own role, %2$s a person of the other tenant, %3$s the large object, %4$s this database.
create temp table way (theme text, command text, state text not null default '42501');
insert into way (theme, command) values
  ('role', 'set local role owner_schema'), ('role', 'set local role postgres'), ('role', 'set local role %2$s'),
  ('role', 'set local role pg_read_all_data'),
  ('role', 'grant owner_schema to %1$s'),
  ('role', 'grant pg_read_all_data to %1$s'), ('role', 'grant %2$s to %1$s'), ('role', 'alter role %1$s superuser'),
  ('role', 'alter role %1$s bypassrls'), ('role', 'alter role %1$s createrole'),
  ('role', 'alter role %1$s connection limit -1'), ('role', 'alter role %2$s password null'),
  ('role', 'alter role %2$s set search_path = public'), ('role', 'alter role owner_schema set search_path = public'),
  ('role', 'alter role %2$s rename to mine'), ('role', 'drop role %2$s'), ('role', 'create role mine'),
  ('role', 'comment on role %2$s is ''mine'''), ('role', 'reassign owned by owner_schema to %1$s'),
  ('role', 'drop owned by owner_schema'), ('role', 'alter database %4$s owner to %1$s'),
  ('role', 'alter database %4$s set row_security = off'), ('role', 'grant select on app.lent_roles to public'),
  ('role', 'alter default privileges for role owner_schema grant select on tables to public'),
  ('setting', 'set local row_security = off; select from app.messages'),
  ('setting', 'set local session_replication_role = replica'), ('setting', 'set local log_statement = ''all'''),
  ('setting', 'set local temp_file_limit = -1'), ('setting', 'set local track_activities = off'),
  ('setting', 'set local log_min_messages = debug5'), ('setting', 'set local lc_messages = ''C'''),
  ('make', 'create table app.mine ()'), ('make', 'create table public.mine ()'),
  ('make', 'create temporary table messages ()'), ('make', 'create temporary view messages as select 1'),
  ('make', 'create temporary sequence mine'), ('make', 'create schema mine'),
  ('make', 'create function app.mine() returns int language sql as ''select 1'''),
  ('make', 'create function pg_temp.mine(text) returns boolean cost 0.0001 language plpgsql as ''begin return true; end'''),
  ('make', 'create function public.mine() returns int language sql as ''select 1'''),
  ('make', 'create operator public.= (leftarg = bigint, rightarg = bigint, function = int8eq)'),
  ('make', 'create cast (bigint as bytea) without function'), ('make', 'create type app.mine as (a int)'),
  ('make', 'create domain pg_temp.mine as int'),
  ('make', 'create aggregate app.mine(bigint) (sfunc = int8pl, stype = bigint)'),
  ('make', 'create collation app.mine from "C"'), ('make', 'create view app.mine as select * from app.messages'),
  ('make', 'create or replace function app.my_owner_ids() returns bigint[] language sql as ''select null::bigint[]'''),
  ('make', 'alter function app.my_owner_ids() security invoker'), ('make', 'drop function app.my_owner_ids()'),
  ('make', 'drop policy members on app.messages'), ('make', 'alter policy members on app.messages using (true)'),
  ('make', 'alter table app.messages no force row level security'), ('make', 'create index on app.messages (body)'),
  ('make', 'alter table app.messages disable trigger all'), ('make', 'drop table app.messages'),
  ('make', 'comment on table app.messages is ''mine'''), ('make', 'reindex table app.messages'),
  ('make', 'create statistics app.mine on owner_id, conv_id from app.messages'),
  ('make', 'alter schema app rename to mine'), ('make', 'create publication mine for table app.messages'),
  ('make', 'create foreign data wrapper mine'),
  ('make', 'create event trigger mine on ddl_command_end execute function app.guard_transition()'),
  ('make', 'create access method mine type index handler bthandler'),
  ('server', 'select pg_read_file(''/etc/passwd'')'), ('server', 'select pg_read_binary_file(''PG_VERSION'')'),
  ('server', 'select pg_ls_dir(''.'')'), ('server', 'select pg_stat_file(''PG_VERSION'')'),
  ('server', 'select pg_ls_logdir()'), ('server', 'select pg_ls_waldir()'), ('server', 'select pg_current_logfile()'),
  ('server', 'select lo_import(''/etc/passwd'')'), ('server', 'select lo_export(%3$s, ''/tmp/mine'')'),
  ('server', 'copy (select 1) to ''/tmp/mine'''), ('server', 'copy (select 1) to program ''id'''),
  ('server', 'select pg_reload_conf()'), ('server', 'select pg_rotate_logfile()'),
  ('server', 'select pg_switch_wal()'), ('server', 'select pg_create_restore_point(''mine'')'),
  ('server', 'select pg_promote()'), ('server', 'select pg_stat_reset()'),
  ('server', 'select pg_log_backend_memory_contexts(pg_backend_pid())'),
  ('server', 'select pg_replication_origin_create(''mine'')'), ('server', 'load ''auto_explain'''),
  ('server', 'checkpoint'), ('server', 'select from pg_authid'), ('server', 'select from pg_shadow'),
  ('server', 'select from pg_statistic'), ('server', 'select from pg_statistic_ext_data'),
  ('server', 'select from pg_largeobject'), ('server', 'select from pg_user_mapping'),
  ('server', 'select from pg_hba_file_rules'), ('server', 'select from pg_file_settings'),
  ('server', 'select from pg_config'), ('server', 'select from pg_shmem_allocations'),
  ('server', 'select from pg_backend_memory_contexts'), ('server', 'select current_setting(''data_directory'')'),
  ('lock', 'select pg_advisory_lock(1)'), ('lock', 'select pg_try_advisory_lock(1, 2)'),
  ('lock', 'select pg_advisory_xact_lock_shared(1)'),
  ('lock', 'select pg_try_advisory_xact_lock(hashtext(''app.sealing_keys''))'), ('lock', 'select app.hold(''sweep'')'),
  ('lock', 'select app.try_hold(''sweep'')'), ('lock', 'select app.hold_shared(''sweep'')'),
  ('lock', 'lock table app.locks in access share mode'), ('lock', 'lock table app.messages in share mode'),
  ('lock', 'lock table app.owners in access exclusive mode'), ('lock', 'select from app.messages for share'),
  ('large object', 'select lo_creat(-1)'), ('large object', 'select lo_create(0)'),
  ('large object', 'select lo_from_bytea(0, ''x'')'), ('large object', 'select lo_get(%3$s)'),
  ('large object', 'select lo_open(%3$s, 262144)'), ('large object', 'select lo_put(%3$s, 0, ''x'')'),
  ('large object', 'select lo_unlink(%3$s)'), ('large object', 'comment on large object %3$s is ''x''');
-- Refused for another reason as well, which may come first.
insert into way values
  ('make', 'create extension pgcrypto', '42501|0A000'),
  ('make', 'create extension dblink', '42501|0A000'), ('make', 'create extension postgres_fdw', '42501|0A000'),
  ('make', 'create language plpython3u', '42501|0A000'),
  ('server', 'select pg_create_physical_replication_slot(''mine'')', '42501|55000'),
  ('server', 'select set_config(''data_directory'', ''/tmp'', true)', '55P02');

create temp view attempt as
select w.theme, p.who, p.name, p.what, w.state, s.command
from way w, prisoner p, tenant o,
     lateral (select format(w.command, quote_ident(p.role_name), o.login, (select min(oid) from pg_largeobject_metadata),
                            quote_ident(current_database()))) s(command)
where o.side = 'theirs';

-- As it is, and from within a block of code.
select matches(pg_temp.as_caller(who, command), '^(' || state || ')$', format('%s: %s: %s', theme, name, command))
from attempt order by theme, command, name;
select matches(pg_temp.as_caller(who, format('do %L', format('begin execute %L; end', command))), '^(' || state || ')$',
               format('%s: %s in a block: %s', theme, name, command))
from attempt where what = 'admin' order by theme, command;

select is(pg_temp.as_caller(p.who, format('copy %s from %s', t, source)), '42501', format('copy: %s fills %s from %s', p.name, t, source))
from tenant_table, prisoner p, unnest(array['''/dev/null''', 'program ''true''']) source
where relname in ('messages', 'users') order by t, p.name, source;

-- ------------------------------------------------------------------ sequences

select is(pg_temp.as_caller(p.who, format(deed, s.oid::regclass)), '42501', format('%s: %s', p.name, format(deed, s.relname)))
from pg_class s, prisoner p,
     unnest(array['select nextval(%L)', 'select currval(%L)', 'select setval(%L, 1)', 'select last_value from %s']) deed
where s.relnamespace = 'app'::regnamespace and s.relkind = 'S' order by s.relname, p.name, deed;
select is(pg_temp.as_caller(who, 'select from pg_sequences where schemaname = ''app'' and last_value is not null'), '0 rows',
          format('%s isn''t told how far a sequence is', name))
from prisoner order by name;

-- ------------------------------------------------------------------ what a setting says

-- The history names who did it, whatever the session claims.
select pg_temp.act_as(login, format($$do $do$ begin
    perform set_config('app.actor', 'login:1', true), set_config('app.api_key', %L, true), set_config('app.resealing', 'on', true);
    perform app.close_conversation(%s, %s, 'agent_closed', 'x');
  end $do$ $$, (select proof from tenant where side = 'theirs'), owner_id, conv_id))
from tenant where side = 'ours' \g /dev/null
select is((select actor from conversation_transitions x where x.owner_id = t.owner_id and x.conv_id = t.conv_id
           order by transition_id desc limit 1),
          (select 'login:' || login_id from logins l where l.role_name = t.login), 'nobody writes history in another''s name')
from tenant t where side = 'ours';
select is(pg_temp.as_caller(who, format('set local search_path = pg_temp, public, app; select set_config(%L, %L, true); select from app.messages where owner_id = %s',
                                        setting, value, t.owner_id)), case what when 'service' then '42501' else '0 rows' end,
          format('%s: %s = %s', name, setting, value))
from prisoner, tenant t, (values ('app.owner_id', '2'), ('app.login', 'theirs'), ('app.actor', 'administrator'), ('app.resealing', 'on'),
                                 ('request.jwt.claims', '{"role": "owner_schema"}')) s(setting, value)
where t.side = 'theirs' order by name, setting;

select * from finish();
rollback;
