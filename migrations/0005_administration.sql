-- What an administrator does: tenants, staff, Twilio accounts, features.

create function create_owner(owner_name text, owner_email text) returns owners
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o owners;
begin
  perform require_administrator();
  insert into owners (name, email) values (btrim(owner_name), btrim(owner_email)) returning * into o;
  return o;
exception
  when unique_violation then
    raise exception using errcode = 'OC409', message = format('A tenant with the address %s exists.', owner_email);
  when check_violation or not_null_violation then
    raise exception using errcode = 'OC422', message = 'A tenant needs a name and an e-mail address.';
end
$$;

create function add_user(owner bigint, new_profile_name text, new_first_name text, new_last_name text,
                         new_role text, new_phone text) returns users
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  u users;
begin
  perform require_role(owner, 'admin');
  insert into users (owner_id, profile_name, first_name, last_name, role, phone)
  values (owner, btrim(new_profile_name), new_first_name, new_last_name, new_role, new_phone)
  returning * into u;
  return u;
exception when check_violation or not_null_violation then
  raise exception using errcode = 'OC422',
    message = 'A member of staff needs a name and one of the roles admin, agent, user.';
end
$$;

-- Creates or replaces the account with this SID. `sealed_token` is encrypted by the program; null
-- keeps the token of an account that exists.
create function set_twilio_account(owner bigint, sid text, sealed_token text, numbers jsonb, keys text[],
                                   base_url text, is_training boolean) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  id bigint;
begin
  perform require_role(owner, 'admin');
  if sealed_token is null then
    update twilio_accounts set phone_numbers = numbers, number_keys = keys, api_base_url = base_url,
                               training = is_training
    where owner_id = owner and account_sid = sid returning tw_account_id into id;
    if id is null then
      raise exception using errcode = 'OC422', message = 'A new Twilio account needs its auth token.';
    end if;
    return id;
  end if;
  insert into twilio_accounts (owner_id, account_sid, auth_token, phone_numbers, number_keys, api_base_url,
                               training)
  values (owner, sid, sealed_token, numbers, keys, base_url, is_training)
  on conflict (owner_id, account_sid) do update
    set auth_token = excluded.auth_token, phone_numbers = excluded.phone_numbers,
        number_keys = excluded.number_keys, api_base_url = excluded.api_base_url,
        training = excluded.training
  returning tw_account_id into id;
  return id;
exception when check_violation then
  raise exception using errcode = 'OC422',
    message = 'An account SID is AC and 32 letters or digits; a training account needs its own base URL.';
end
$$;

-- A training line tells where it listens now; only training accounts can be moved this way.
create function move_training_accounts(base_url text) returns int
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  moved int;
begin
  if base_url !~ '^http://(127\.0\.0\.1|localhost|\[::1\]):\d+$' then
    raise exception using errcode = 'OC422', message = 'A training line listens on loopback.';
  end if;
  update twilio_accounts set api_base_url = base_url where training and api_base_url <> base_url;
  get diagnostics moved = row_count;
  return moved;
end
$$;

create function set_feature(owner bigint, feature text, is_enabled boolean, config jsonb default null,
                            about text default null) returns features
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  f features;
begin
  perform require_role(owner, 'admin');
  insert into features (owner_id, name, description, enabled, config_json)
  values (owner, feature, coalesce(about, ''), is_enabled, coalesce(config, '{}'))
  on conflict (owner_id, name) do update
    set enabled = excluded.enabled, config_json = coalesce(config, features.config_json),
        description = coalesce(about, features.description), updated_at = now()
  returning * into f;
  return f;
exception when check_violation then
  raise exception using errcode = 'OC422',
    message = 'A feature''s name is small letters, digits, _ . - and its config is a JSON object.';
end
$$;

-- The person who sits at a private cluster, until people sign in: a login like any other, and a
-- member of every tenant. Returns the login's role, without a password when it is new.
create function ensure_operator() returns text
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l logins;
begin
  perform require_administrator();
  select * into l from logins where is_operator;
  if not found then
    insert into logins (email, role_name, is_operator) values ('operator@localhost', '', true) returning * into l;
    update logins set role_name = 'login_' || l.login_id where login_id = l.login_id returning * into l;
    insert into users (owner_id, login_id, profile_name, role)
      select owner_id, l.login_id, 'Operator', 'admin' from owners;
  end if;
  if not exists (select from pg_roles where rolname = l.role_name) then
    execute format('create role %I login in role owner_console', l.role_name);
  end if;
  return l.role_name;
end
$$;

grant execute on function add_user(bigint, text, text, text, text, text),
  set_twilio_account(bigint, text, text, jsonb, text[], text, boolean),
  set_feature(bigint, text, boolean, jsonb, text) to owner_console;
grant execute on function move_training_accounts(text) to owner_service;
