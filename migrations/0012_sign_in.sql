-- People sign in: each is a PostgreSQL role of its own, whose password only that role's verifier tells.
-- Staff are created, changed, disabled and removed by the functions below, which check who calls.

alter table logins
  add column is_platform_admin boolean not null default false,  -- tenants and staff everywhere; reads as a member only
  add column password_changed_at timestamptz,
  add column last_sign_in_at timestamptz,
  add column removed_at timestamptz;  -- no role any more; the row stays, because histories name it
update logins set is_platform_admin = true where is_operator;

drop index logins_email;
create unique index logins_email on logins (lower(email)) where removed_at is null;
create index users_admins on users (owner_id) where role = 'admin';

-- The verifiers of people whose roles a shell takes for a moment (`ownerctl psql --role`). Empty but
-- in that moment; what a crash leaves here is put back at the next start.
create table lent_roles (
  role_name text primary key,
  verifier text,  -- the person's own; null: none
  lent_verifier text not null
);
alter table lent_roles enable row level security;
alter table lent_roles force row level security;
create policy house on lent_roles to owner_schema using (true) with check (true);

-- Puts the person's own verifier back, unless it was changed meanwhile. Runs with the caller's rights,
-- who must be a superuser: nobody else may read a verifier.
create function return_lent_role(name text) returns void
language plpgsql set search_path = app, pg_temp as $$
declare
  lent lent_roles;
begin
  delete from lent_roles where role_name = name returning * into lent;
  if found and lent.lent_verifier = (select rolpassword from pg_authid where rolname = name) then
    execute format('alter role %I password %L', name, lent.verifier);
  end if;
end
$$;

-- ---------------------------------------------------------------- names of roles

-- An e-mail address as logins are compared by: small ASCII letters, no blanks around.
create function folded_email(mail text) returns text
language sql immutable parallel safe as $$
  select lower(btrim(mail, E' \t\n\r\f\v') collate "C")
$$;

-- The role of the person with this address. The console computes the same, so that it can sign in
-- without asking anybody first.
create function login_role(mail text) returns text
language sql immutable parallel safe as $$
  select 'login_' || left(encode(sha256(convert_to(folded_email(mail), 'UTF8')), 'hex'), 20)
$$;

-- ---------------------------------------------------------------- who asks

create function is_administrator() returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select not is_api() and pg_has_role(session_user, 'owner_schema', 'member')
$$;

create function is_platform() returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select not is_api() and exists (
    select from logins where role_name = session_user and disabled_at is null and is_platform_admin)
$$;

-- Refuses everybody but platform administrators and the database's.
create function require_platform() returns void
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  if not (is_administrator() or is_platform()) then
    raise exception using errcode = 'OC403', message = 'Only a platform administrator may do this.';
  end if;
end
$$;

-- Refuses a caller who doesn't manage the tenant's staff: its admins do, and the platform's. Not
-- with a key of the API: it would outlive its maker.
create function require_staff_admin(owner bigint) returns void
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  if is_platform() then
    if not exists (select from owners where owner_id = owner) then
      raise exception using errcode = 'OC404', message = 'There is no such tenant.';
    end if;
    return;
  end if;
  perform require_role(owner, 'admin');
  if is_api() then
    raise exception using errcode = 'OC403', message = 'Logins are managed by people, not with a key.';
  end if;
end
$$;

-- The tenants whose staff the caller manages as an admin of them.
create function my_admin_owner_ids() returns bigint[]
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(u.owner_id), '{}')
  from users u join logins l using (login_id)
  where l.role_name = session_user and l.disabled_at is null and u.active and u.role = 'admin'
$$;

-- Whether the caller decides over a login as a whole: its password, its address, whether it works.
-- That takes an admin of every tenant that it belongs to, however inactive: otherwise one tenant's
-- admin could become another tenant's agent. Over a platform administrator only their like decide.
create function decides_over(login logins) returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select case
    when login.is_operator then is_administrator()
    when is_administrator() or is_platform() then true
    when login.is_platform_admin then false
    else exists (select from users u where u.login_id = login.login_id)
      and not exists (select from users u where u.login_id = login.login_id
                      and u.owner_id <> all (my_admin_owner_ids()))
  end
$$;

-- The login, locked, for a caller who decides over it. Somebody else's looks like none.
create function require_login(login bigint) returns logins
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins;
begin
  select * into l from logins where login_id = login and removed_at is null for update;
  if not found or not (decides_over(l) or l.login_id is not distinct from my_login_id() or is_platform()
                       or exists (select from users u where u.login_id = l.login_id
                                  and u.owner_id = any (my_owner_ids()))) then
    raise exception using errcode = 'OC404', message = 'There is no such login.';
  end if;
  if not decides_over(l) then
    raise exception using errcode = 'OC403', message = case
      when l.is_operator then 'Only the administrator of the database decides over the operator.'
      when my_admin_owner_ids() = '{}' then 'This takes an admin of the tenant.'
      when l.is_platform_admin then 'Only a platform administrator decides over another one.'
      else 'This person belongs to tenants that you do not administer: a platform administrator may do this.' end;
  end if;
  return l;
end
$$;

-- ---------------------------------------------------------------- roles

-- Roles are the server's, and this is all that is ever done to a person's. owner_schema is made a
-- member: that is what lets it end the role's sessions.
create function make_role(name text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if not exists (select from pg_roles where rolname = name) then
    execute format('create role %I in role owner_console', name);
  end if;
  execute format('grant %I to owner_schema', name);
  execute format('alter role %I connection limit 20', name);
  execute format('alter role %I set search_path = app, pg_temp', name);
  execute format('alter role %I set statement_timeout = %L', name, '60s');
  execute format('alter role %I set lock_timeout = %L', name, '15s');
  execute format('alter role %I set idle_in_transaction_session_timeout = %L', name, '60s');
end
$$;

-- What the server would take for a clear password is refused: it would stand in logs.
create function set_verifier(name text, verifier text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if verifier is null or verifier !~
     '^SCRAM-SHA-256\$([4-9]\d{3}|[1-9]\d{4,6}):([A-Za-z0-9+/]{4}){4,16}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' then
    raise exception using errcode = 'OC422', message = 'A password is given as its SCRAM-SHA-256 verifier only.';
  end if;
  execute format('alter role %I password %L', name, verifier);
end
$$;

-- Ends the role's sessions but the caller's.
create function end_role_sessions(name text) returns void
language sql security definer set search_path = app, pg_temp as $$
  select pg_terminate_backend(pid) from pg_stat_activity where usename = name and pid <> pg_backend_pid()
$$;

-- Lets the person's role sign in exactly as long as there is something for it to see.
create function settle_login(login bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins;
  wanted boolean;
begin
  select * into l from logins where login_id = login and removed_at is null for update;
  if not found or not exists (select from pg_roles where rolname = l.role_name) then
    return;
  end if;
  wanted := l.disabled_at is null and (l.is_operator or l.is_platform_admin or exists (
              select from users u where u.login_id = login and u.active));
  if wanted <> (select rolcanlogin from pg_roles where rolname = l.role_name) then
    execute format('alter role %I %s', l.role_name, case when wanted then 'login' else 'nologin' end);
  end if;
  if not wanted then
    perform end_role_sessions(l.role_name);
  end if;
end
$$;

-- Who loses a membership is thrown out of the sessions that had it; what is left is seen anew.
create function settle_membership() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if tg_op <> 'INSERT' and old.login_id is not null then
    perform settle_login(old.login_id);
    if old.active and (tg_op = 'DELETE' or not new.active or new.login_id is distinct from old.login_id) then
      perform end_role_sessions(l.role_name) from logins l where l.login_id = old.login_id and l.removed_at is null;
    end if;
  end if;
  if tg_op <> 'DELETE' and new.login_id is not null then
    perform settle_login(new.login_id);
  end if;
  return null;
end
$$;
create trigger settle after insert or delete or update of login_id, active on users
  for each row execute function settle_membership();

-- The tenants' consoles hear of what concerns the login as a whole.
create function settle_changed_login() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform settle_login(new.login_id);
  perform publish(array_agg(row(u.owner_id, 'staff', null, null, 0, 0)::change_entry order by u.owner_id))
  from users u where u.login_id = new.login_id having count(*) > 0;
  return null;
end
$$;
create trigger settle after update of email, disabled_at, is_platform_admin on logins
  for each row execute function settle_changed_login();

-- ---------------------------------------------------------------- staff

-- The rows of a tenant's admins, locked, so that two of them can't take the role from each other.
-- Refuses when no admin who can sign in would be left without this member; a platform administrator
-- may do that all the same.
create function keep_an_admin(owner bigint, member bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform from users where owner_id = owner and role = 'admin' order by user_id for update;
  if is_administrator() or is_platform() or not exists (
       select from users where owner_id = owner and user_id = member and role = 'admin' and active
         and login_id is not null) then
    return;
  end if;
  if not exists (
       select from users u join logins l using (login_id)
       where u.owner_id = owner and u.user_id <> member and u.role = 'admin' and u.active
         and l.disabled_at is null and not l.is_operator) then
    raise exception using errcode = 'OC409',
      message = 'This is the tenant''s last admin: make somebody else an admin first.';
  end if;
end
$$;

create function require_member(owner bigint, member bigint) returns users
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  u users;
begin
  perform require_staff_admin(owner);
  select * into u from users where owner_id = owner and user_id = member for update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such member of staff.';
  end if;
  return u;
end
$$;

-- Makes a person a member of the tenant: a login with a role of its own, or, where the address has
-- one already, a further membership of it; its password then stays. The latter takes a caller who
-- decides over that login: a tenant's admin could have given it a password that they know.
create function add_login(owner bigint, mail text, verifier text, member_role text, new_profile_name text,
                          new_first_name text default '', new_last_name text default '',
                          new_phone text default '') returns users
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins;
  u users;
begin
  perform require_staff_admin(owner);
  mail := folded_email(mail);
  if mail is null or mail !~ '^[^\s@]+@[^\s@]+$' or length(mail) > 320 then
    raise exception using errcode = 'OC422', message = 'That is no e-mail address.';
  end if;
  select * into l from logins where lower(email) = lower(mail) and removed_at is null for update;
  if found then
    if not decides_over(l) then
      raise exception using errcode = 'OC403',
        message = 'Somebody with this address works for another tenant: a platform administrator may add them to yours.';
    end if;
    if exists (select from users where owner_id = owner and login_id = l.login_id) then
      raise exception using errcode = 'OC409', message = 'This person is a member of the tenant''s staff already.';
    end if;
  else
    -- Another database of this server has people, too. Whose the role is only its administrator knows.
    if exists (select from pg_roles where rolname = login_role(mail)) and not is_administrator() then
      raise exception using errcode = 'OC409',
        message = 'The server has a role for this address that is not of this database: its administrator must add the person.';
    end if;
    if verifier is null then
      raise exception using errcode = 'OC422', message = 'Nobody signs in with this address yet: a password is needed.';
    end if;
    insert into logins (email, role_name, password_changed_at) values (mail, login_role(mail), now()) returning * into l;
    perform make_role(l.role_name);
    perform set_verifier(l.role_name, verifier);
  end if;
  insert into users (owner_id, login_id, profile_name, first_name, last_name, role, phone)
  values (owner, l.login_id, btrim(new_profile_name), coalesce(new_first_name, ''), coalesce(new_last_name, ''),
          member_role, coalesce(new_phone, ''))
  returning * into u;
  return u;
exception
  when check_violation or not_null_violation then
    raise exception using errcode = 'OC422',
      message = 'A member of staff needs a name and one of the roles admin, agent, user.';
  when unique_violation then  -- at the same moment
    raise exception using errcode = 'OC409', message = 'Somebody adds this person just now. Look again.';
end
$$;

create function change_member(owner bigint, member bigint, new_profile_name text, new_first_name text,
                              new_last_name text, member_role text, new_phone text) returns users
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  u users := require_member(owner, member);
begin
  if member_role is distinct from 'admin' then
    perform keep_an_admin(owner, member);
  end if;
  update users set profile_name = btrim(new_profile_name), first_name = new_first_name, last_name = new_last_name,
                   role = member_role, phone = new_phone
  where owner_id = owner and user_id = member returning * into u;
  return u;
exception when check_violation or not_null_violation then
  raise exception using errcode = 'OC422',
    message = 'A member of staff needs a name and one of the roles admin, agent, user.';
end
$$;

-- Where the person works for no other tenant they can't sign in any more, either.
create function set_member_active(owner bigint, member bigint, is_active boolean) returns users
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  u users := require_member(owner, member);
begin
  if not is_active then
    perform keep_an_admin(owner, member);
  end if;
  update users set active = is_active where owner_id = owner and user_id = member returning * into u;
  return u;
end
$$;

-- The person's role goes, and what it may have made for itself in this database.
create function drop_login(l logins) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update logins set disabled_at = coalesce(disabled_at, now()), removed_at = now(), role_name = 'removed_' || login_id
  where login_id = l.login_id;
  if exists (select from pg_roles where rolname = l.role_name) then
    perform end_role_sessions(l.role_name);
    execute format('drop owned by %I', l.role_name);
    execute format('drop role %I', l.role_name);
  end if;
exception when dependent_objects_still_exist then
  raise exception using errcode = 'OC409',
    message = 'This person is known to another database of the server and can only be disabled.';
end
$$;

-- Takes the membership away; a login that is nobody's member any more goes with it.
create function remove_member(owner bigint, member bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  u users := require_member(owner, member);
  l logins;
begin
  perform keep_an_admin(owner, member);
  select * into l from logins where login_id = u.login_id for update;
  if l.is_operator then
    raise exception using errcode = 'OC409', message = 'The operator of this machine belongs to every tenant.';
  end if;
  delete from users where owner_id = owner and user_id = member;
  if l.login_id is not null and not l.is_platform_admin
     and not exists (select from users where login_id = l.login_id) then
    perform drop_login(l);
  end if;
end
$$;

-- ---------------------------------------------------------------- logins as a whole

create function reset_login(login bigint, verifier text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins := require_login(login);
begin
  perform set_verifier(l.role_name, verifier);
  update logins set password_changed_at = now() where login_id = login;
  perform end_role_sessions(l.role_name);  -- whoever had the old password is out
end
$$;

-- Once more, after a change was committed: for a session that began in the moment before.
create function end_sessions(login bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins := require_login(login);
begin
  perform end_role_sessions(l.role_name);
end
$$;

create function change_own_password(verifier text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  me bigint := my_login_id();
begin
  if me is null then
    raise exception using errcode = 'OC403', message = 'Only a person has a password of their own.';
  end if;
  perform set_verifier(session_user, verifier);
  update logins set password_changed_at = now() where login_id = me;
end
$$;

create function set_login_disabled(login bigint, is_disabled boolean) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins := require_login(login);
begin
  if is_disabled and l.login_id = my_login_id() then
    raise exception using errcode = 'OC409', message = 'Nobody can disable their own login.';
  end if;
  if is_disabled then
    perform keep_an_admin(u.owner_id, u.user_id) from users u where u.login_id = login order by u.owner_id;
  end if;
  update logins set disabled_at = case when is_disabled then coalesce(disabled_at, now()) end where login_id = login;
end
$$;

-- The role is named after the address, so that the person signs in anew, with the same password.
create function set_login_email(login bigint, mail text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins := require_login(login);
begin
  mail := folded_email(mail);
  if mail is null or mail !~ '^[^\s@]+@[^\s@]+$' or length(mail) > 320 then
    raise exception using errcode = 'OC422', message = 'That is no e-mail address.';
  end if;
  if l.is_operator then
    raise exception using errcode = 'OC409', message = 'The operator of this machine has no address.';
  end if;
  if l.login_id = my_login_id() then
    raise exception using errcode = 'OC409', message = 'Another administrator must change your address.';
  end if;
  if mail = folded_email(l.email) then
    return;
  end if;
  if exists (select from logins where lower(email) = lower(mail) and removed_at is null)
     or exists (select from pg_roles where rolname = login_role(mail)) then
    raise exception using errcode = 'OC409', message = 'This address is taken.';
  end if;
  perform end_role_sessions(l.role_name);
  execute format('alter role %I rename to %I', l.role_name, login_role(mail));
  update logins set email = mail, role_name = login_role(mail) where login_id = login;
end
$$;

create function set_platform_admin(login bigint, is_one boolean) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins;
begin
  perform require_platform();
  l := require_login(login);
  if not is_one and l.is_platform_admin and not is_administrator() and not exists (
       select from logins where is_platform_admin and disabled_at is null and login_id <> login and not is_operator) then
    raise exception using errcode = 'OC409', message = 'This is the last platform administrator.';
  end if;
  update logins set is_platform_admin = is_one where login_id = login;
end
$$;

create function remove_login(login bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins := require_login(login);
begin
  if l.is_operator or l.login_id = my_login_id() then
    raise exception using errcode = 'OC409', message = 'Nobody can remove the login that they work with.';
  end if;
  perform keep_an_admin(u.owner_id, u.user_id) from users u where u.login_id = login order by u.owner_id;
  delete from users where login_id = login;
  perform drop_login(l);
end
$$;

-- Whether a console fits the database.
create function schema_version() returns int
language sql stable security definer set search_path = app, pg_temp as $$
  select max(version) from schema_migrations
$$;

-- A console notes when its person came.
create function note_sign_in() returns void
language sql security definer set search_path = app, pg_temp as $$
  update logins set last_sign_in_at = now() where login_id = my_login_id()
$$;

-- The people whom the caller may know of: all for the platform, the staff of their tenants for an
-- admin, and oneself. `elsewhere`: the caller doesn't decide over the login as a whole.
create function list_logins() returns table (
  login_id bigint, email text, role_name text, is_operator boolean, platform_admin boolean, disabled boolean,
  elsewhere boolean, created_at timestamptz, last_sign_in_at timestamptz, memberships jsonb)
language sql stable security definer set search_path = app, pg_temp as $$
  with caller as materialized (
    select is_administrator() or is_platform() as everywhere, my_login_id() as me, my_admin_owner_ids() as mine
  ), known as (
    select l.login_id, jsonb_agg(jsonb_build_object('owner_id', u.owner_id, 'owner_name', o.name, 'user_id', u.user_id,
                                   'role', u.role, 'active', u.active) order by u.owner_id)
                         filter (where u.user_id is not null) as memberships
    from caller c cross join logins l
    left join users u on u.login_id = l.login_id
                     and (c.everywhere or l.login_id = c.me or u.owner_id = any (c.mine))
    left join owners o on o.owner_id = u.owner_id
    where l.removed_at is null and (c.everywhere or l.login_id = c.me or u.user_id is not null)
    group by l.login_id
  )
  select l.login_id, l.email, l.role_name, l.is_operator, l.is_platform_admin, l.disabled_at is not null,
         not decides_over(l), l.created_at, l.last_sign_in_at, coalesce(k.memberships, '[]')
  from known k join logins l using (login_id) order by l.login_id
$$;

-- ---------------------------------------------------------------- beginnings

-- The first tenant with its first admin, who administers the platform as well: for an installation
-- in which nobody and nothing is yet.
create function first_run(owner_name text, owner_email text, mail text, verifier text, new_profile_name text)
returns users
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  u users;
begin
  perform require_administrator();
  lock table logins in share row exclusive mode;  -- two wizards
  if exists (select from owners) or exists (select from logins where not is_operator and removed_at is null) then
    raise exception using errcode = 'OC409', message = 'This installation has tenants or people already.';
  end if;
  u := add_login((create_owner(owner_name, owner_email)).owner_id, mail, verifier, 'admin', new_profile_name);
  update logins set is_platform_admin = true where login_id = u.login_id;
  return u;
end
$$;

-- The person who sits at a private cluster as long as nobody else has a login: a member of every
-- tenant. Returns the login's role, without a password when it is new.
create or replace function ensure_operator() returns text
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins;
begin
  perform require_administrator();
  select * into l from logins where is_operator;
  if not found then
    insert into logins (email, role_name, is_operator, is_platform_admin)
    values ('operator@localhost', '', true, true) returning * into l;
    -- Each database of a server has its own.
    update logins set role_name = login_role('operator of ' || current_database())
    where login_id = l.login_id returning * into l;
    insert into users (owner_id, login_id, profile_name, role)
      select owner_id, l.login_id, 'Operator', 'admin' from owners;
  end if;
  perform make_role(l.role_name);
  perform settle_login(l.login_id);
  return l.role_name;
end
$$;
select make_role(role_name) from logins where exists (select from pg_roles where rolname = role_name);

grant execute on function is_platform(), list_logins(), end_sessions(bigint), schema_version(), note_sign_in(), change_own_password(text),
  add_login(bigint, text, text, text, text, text, text, text),
  change_member(bigint, bigint, text, text, text, text, text), set_member_active(bigint, bigint, boolean),
  remove_member(bigint, bigint), reset_login(bigint, text), set_login_disabled(bigint, boolean),
  set_login_email(bigint, text), set_platform_admin(bigint, boolean), remove_login(bigint) to owner_console;
