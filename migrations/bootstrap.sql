-- Roles and the schema. Run by the administrator before the numbered migrations, every time: each
-- statement is idempotent. Roles belong to the whole server, so they can't stand in a migration.
--
-- owner_schema   owns everything, runs migrations and the definer functions; nobody signs in as it
-- owner_console  what a person may do; each person's role (login_…) is a member
-- owner_service  receiver, courier and sweeper; may only call functions
-- owner_api      the REST API: what a person may do, in the tenant of the key that it acts for. The
--                service takes this role for such a connection (SET ROLE) and hasn't it otherwise

do $$
begin
  perform pg_advisory_xact_lock(hashtext('owner console roles'));
  if not exists (select from pg_roles where rolname = 'owner_schema') then
    create role owner_schema nologin createrole;
  end if;
  -- Since PostgreSQL 16 who creates a role is its member, but may not take it.
  if not pg_has_role(current_user, 'owner_schema',
                     case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end) then
    execute format('grant owner_schema to %I', current_user);
  end if;
  if not exists (select from pg_roles where rolname = 'owner_console') then
    create role owner_console nologin;
    grant owner_console to owner_schema with admin option;
  end if;
  if not exists (select from pg_roles where rolname = 'owner_service') then
    create role owner_service nologin;  -- until it gets its password
  end if;
  if (select rolinherit from pg_roles where rolname = 'owner_service') then
    alter role owner_service noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'owner_api') then
    create role owner_api nologin;
    grant owner_console to owner_api;
    grant owner_api to owner_service;
  end if;
end
$$;

create schema if not exists app authorization owner_schema;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to owner_console, owner_service', current_database());
end
$$;

-- What searching for names and numbers stands on. Who has them already keeps them where they are.
do $$
declare
  wanted text;
begin
  foreach wanted in array '{pg_trgm,btree_gin}'::text[] loop
    if not exists (select from pg_extension where extname = wanted) then
      if not exists (select from pg_available_extensions where name = wanted) then
        raise exception using errcode = 'OC409',
          message = format('PostgreSQL''s extension %s is not installed on the server: install the package '
                           'postgresql-contrib there, then migrate again.', wanted);
      end if;
      begin
        create schema if not exists app_extensions;
        execute format('create extension %I schema app_extensions', wanted);
      exception when insufficient_privilege then
        raise exception using errcode = 'OC403',
          message = format('Creating PostgreSQL''s extension %s is not allowed here: have a superuser run '
                           '"create extension %1$s" in the database %s, then migrate again.',
                           wanted, current_database());
      end;
    end if;
    execute format('grant usage on schema %s to owner_schema',
                   (select extnamespace::regnamespace from pg_extension where extname = wanted));
  end loop;
end
$$;

set role owner_schema;
alter default privileges for role owner_schema revoke execute on functions from public;
grant usage on schema app to owner_console, owner_service;
reset role;

-- What PostgreSQL lets everybody do, and people could harm each other with: advisory locks fill the
-- table of locks that all sessions share, large objects the disk. Takes a superuser.
do $$
declare
  f regprocedure;
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    return;
  end if;
  for f in select oid from pg_proc
           where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^(pg_(try_)?advisory_|lo_|lo(read|write)$)'
             and has_function_privilege('public', oid, 'execute')
  loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to owner_schema', f);
  end loop;
  if current_setting('cluster_name') = 'owner-console' then  -- ours, and nobody works in its other databases
    revoke connect on database postgres, template1 from public;
  end if;
end
$$;

alter role owner_console set search_path = app, pg_temp;
alter role owner_service set search_path = app, pg_temp;
