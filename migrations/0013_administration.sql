-- Administration by people: the audit log, tenants from their beginning to their end, sealing without
-- the secret key, and asking Twilio about an account.

-- ---------------------------------------------------------------- audit log

-- Who did what, when. Lines of the whole installation stand under owner_id 0, so that there is no
-- foreign key: a tenant's lines go with it by delete_owner().
create table audit_log (
  owner_id bigint not null default 0,
  audit_id bigint generated always as identity,
  at timestamptz not null default now(),
  actor text not null,       -- login:7, key:3, service or administrator
  actor_name text not null,  -- as it was called then
  action text not null,      -- twilio_account.changed
  subject text not null,     -- what it was done to, in words
  details jsonb not null default '{}',  -- {"role": ["agent", "admin"]}; a secret's values are "(secret)"
  primary key (owner_id, audit_id)
);
alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy house on audit_log to owner_schema using (true) with check (true);
create policy own on audit_log for select to owner_console
  using (owner_id = any ((select app.my_owner_ids())::bigint[])
         and owner_id = any ((select app.my_admin_owner_ids())::bigint[]));
grant execute on function my_admin_owner_ids() to owner_console;  -- the policy asks as the person
grant select on audit_log to owner_console;

alter table owners add column deleting_since timestamptz;  -- it goes, batch by batch

-- What is written stays, for everybody: a tenant's lines go when the tenant does.
create function keep_audit_log() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (select from owners where owner_id = old.owner_id and deleting_since is not null) then
    return old;
  end if;
  raise exception using errcode = 'OC403', message = 'The audit log is only ever added to.';
end
$$;
create trigger keep before update or delete on audit_log for each row execute function keep_audit_log();
create trigger keep_all before truncate on audit_log for each statement execute function keep_audit_log();

-- The caller itself, whatever app.actor says: that is for histories.
create function note_audit(owner bigint, what text, about text, facts jsonb default '{}') returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  k api_keys := my_api_key();
  me bigint := my_login_id();
begin
  insert into audit_log (owner_id, actor, actor_name, action, subject, details)
  values (owner,
          case when k.key_id is not null then 'key:' || k.key_id when me is not null then 'login:' || me
               when session_user = 'owner_service' then 'service' else 'administrator' end,
          case when k.key_id is not null then k.name when me is not null then (select email from logins where login_id = me)
               else session_user end,
          what, coalesce(about, ''), facts);
end
$$;

-- What a row is called where people read of it.
create function audit_subject(place text, r jsonb) returns text
language sql stable security definer set search_path = app, pg_temp as $$
  select case place
    when 'users' then coalesce((select l.email from logins l where l.login_id = (r ->> 'login_id')::bigint), r ->> 'profile_name')
    when 'logins' then r ->> 'email'
    when 'twilio_accounts' then r ->> 'account_sid'
    when 'outgoing_webhooks' then substring(r ->> 'url' from '^https?://([^/?]+)')  -- the rest may hold a key
    when 'feature_secrets' then (select f.name from features f where f.owner_id = (r ->> 'owner_id')::bigint
                                   and f.feature_id = (r ->> 'feature_id')::bigint)
    else r ->> 'name' end
$$;

create function audit_value(value jsonb) returns jsonb
language sql immutable set search_path = app, pg_temp as $$
  select case when length(value::text) > 1000 then to_jsonb(left(value::text, 1000) || '…') else value end
$$;

-- Writes what a statement changed: arguments are the noun, the columns that are told and those of
-- which only the fact is. What a trigger or a cascade does is a consequence of what is told already.
create function record_audit() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) else '{}' end;
  n jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) else '{}' end;
  r jsonb := case when tg_op = 'DELETE' then o else n end;
  verb text := case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'deleted' end;
  facts jsonb;
  place bigint;
begin
  if pg_trigger_depth() > 1
     or (current_setting('app.resealing', true) = 'on' and is_administrator()) then  -- the same secret, newly sealed
    return null;
  end if;
  select coalesce(jsonb_object_agg(c.name, jsonb_build_array(
           case when c.secret then case when coalesce(o ->> c.name, '') <> '' then '"(secret)"'::jsonb end else audit_value(o -> c.name) end,
           case when c.secret then case when coalesce(n ->> c.name, '') <> '' then '"(secret)"'::jsonb end else audit_value(n -> c.name) end)
           order by c.name), '{}')
    into facts
  from (select name, false from unnest(tg_argv[1]::text[]) name
        union all select name, true from unnest(tg_argv[2]::text[]) name) c(name, secret)
  where coalesce(o -> c.name, 'null') is distinct from coalesce(n -> c.name, 'null');
  if tg_table_name = 'logins' and tg_op = 'UPDATE' and o -> 'last_sign_in_at' is distinct from n -> 'last_sign_in_at' then
    verb := 'signed_in';
  elsif tg_op = 'UPDATE' and facts = '{}' then
    return null;
  end if;

  for place in
    select distinct p from unnest(case tg_table_name
      when 'owners' then array[0, (r ->> 'owner_id')::bigint]
      when 'logins' then array[0] || array(select u.owner_id from users u where u.login_id = (r ->> 'login_id')::bigint)
      else array[(r ->> 'owner_id')::bigint] end) p
    where p = 0 or exists (select from owners where owner_id = p) order by p
  loop
    perform note_audit(place, tg_argv[0] || '.' || verb, audit_subject(tg_table_name, r),
                       case when tg_table_name = 'owners' and place = 0
                            then jsonb_build_object('owner_id', r -> 'owner_id') || facts else facts end);
  end loop;
  return null;
end
$$;

create trigger audit after insert or update or delete on owners for each row execute function
  record_audit('tenant', '{name,email,active,public_base_url,conversation_expiration_minutes,conversation_idle_timeout_minutes,keep_waiting_open,deleting_since}', '{}');
create trigger audit after insert or update or delete on users for each row execute function
  record_audit('staff', '{profile_name,first_name,last_name,role,phone,active,login_id}', '{}');
create trigger audit after insert or update or delete on logins for each row execute function
  record_audit('login', '{email,is_platform_admin,disabled_at,removed_at,password_changed_at}', '{}');
create trigger audit after insert or update or delete on twilio_accounts for each row execute function
  record_audit('twilio_account', '{phone_numbers,api_base_url,training}', '{auth_token}');
create trigger audit after insert or update or delete on features for each row execute function
  record_audit('feature', '{enabled,description,config_json}', '{}');
create trigger audit after insert or update or delete on feature_secrets for each row execute function
  record_audit('feature_secret', '{}', '{sealed}');
create trigger audit after insert or update or delete on api_keys for each row execute function
  record_audit('api_key', '{name,scope,rate_per_minute,revoked_at}', '{hash}');
create trigger audit after insert or update or delete on outgoing_webhooks for each row execute function
  record_audit('outgoing_webhook', '{events,description,active,disabled_reason}', '{url,secret}');

-- Refuses a caller who may not read the audit log of a tenant, or of the whole installation (0).
create function require_audit(owner bigint) returns void
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  if owner = 0 then
    perform require_platform();
  else
    perform require_staff_admin(owner);
  end if;
end
$$;

-- Lines of a tenant or of the whole installation (0), newest first: those in which actor, action or
-- subject hold `words` (any, when empty), whose action begins with `kind`, of a stretch of time.
create function list_audit(owner bigint, words text, kind text, since timestamptz, until timestamptz,
                           before bigint, how_many int) returns setof audit_log
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  perform require_audit(owner);
  return query select a.* from audit_log a
    where a.owner_id = owner and a.audit_id < coalesce(before, 9223372036854775807)
      and (since is null or a.at >= since) and (until is null or a.at < until)
      and starts_with(a.action, coalesce(kind, ''))
      and strpos(lower(concat_ws(' ', a.actor, a.actor_name, a.action, a.subject)), lower(coalesce(words, ''))) > 0
    order by a.audit_id desc limit least(greatest(how_many, 1), 1000);
end
$$;

-- Notes that somebody carries data away: tenant or audit.
create function note_export(owner bigint, what text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if what = 'audit' then
    perform require_audit(owner);
  else
    perform require_role(owner, 'admin');
    if is_api() then
      raise exception using errcode = 'OC403', message = 'A tenant is exported by people, not with a key.';
    end if;
    what := 'tenant';
  end if;
  perform note_audit(owner, what || '.exported', coalesce((select name from owners where owner_id = owner), ''));
end
$$;
grant execute on function list_audit(bigint, text, text, timestamptz, timestamptz, bigint, int),
  note_export(bigint, text) to owner_console;

-- ---------------------------------------------------------------- tenants

create or replace function create_owner(owner_name text, owner_email text) returns owners
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o owners;
begin
  perform require_platform();
  insert into owners (name, email) values (btrim(owner_name), btrim(owner_email)) returning * into o;
  return o;
exception
  when unique_violation then
    raise exception using errcode = 'OC409', message = format('A tenant with the address %s exists.', owner_email);
  when check_violation or not_null_violation then
    raise exception using errcode = 'OC422', message = 'A tenant needs a name and an e-mail address.';
end
$$;

create function require_owner(owner bigint) returns owners
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o owners;
begin
  perform require_platform();
  select * into o from owners where owner_id = owner for no key update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such tenant.';
  end if;
  return o;
end
$$;

-- Sets what is given; null leaves as it is. A tenant that is switched off takes no webhooks and sends
-- nothing: what waits to be sent waits until it is switched on again.
create function set_owner(owner bigint, new_name text, new_email text, is_active boolean) returns owners
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o owners := require_owner(owner);
begin
  if o.deleting_since is not null then
    raise exception using errcode = 'OC409', message = 'This tenant is being deleted.';
  end if;
  update owners set name = coalesce(btrim(new_name), name), email = coalesce(btrim(new_email), email),
                    active = coalesce(is_active, active)
  where owner_id = owner returning * into o;
  if is_active then
    perform pg_notify('owner_outbox', ''), pg_notify('owner_deliveries', '');
  end if;
  return o;
exception
  when unique_violation then
    raise exception using errcode = 'OC409', message = format('A tenant with the address %s exists.', new_email);
  when check_violation then
    raise exception using errcode = 'OC422', message = 'A tenant needs a name and an e-mail address.';
end
$$;

-- The tenants that the caller may know of: all, for the platform.
create function tenant_profiles(owner bigint default null) returns table (
  owner_id bigint, name text, email text, active boolean, public_base_url text, created_at timestamptz, staff int,
  active_conversations int, expiration_minutes int, idle_timeout_minutes int, keep_waiting_open boolean)
language sql stable security definer set search_path = app, pg_temp as $$
  select o.owner_id, o.name, o.email, o.active, o.public_base_url, o.created_at,
         (select count(*)::int from users u where u.owner_id = o.owner_id and u.active), f.active_conversations,
         o.conversation_expiration_minutes, o.conversation_idle_timeout_minutes, o.keep_waiting_open
  from owners o join feed f using (owner_id)
  where (owner is null or o.owner_id = owner)
    and ((select is_administrator() or is_platform()) or o.owner_id = any ((select my_owner_ids())::bigint[]))
  order by o.owner_id
$$;

-- Deletes a tenant in bounded steps: called until `done`, each call in a transaction of its own. The
-- first one switches it off, so that nothing new arrives. What was begun is finished by calling again.
create function delete_owner(owner bigint, typed_name text, how_many int default 200, out gone bigint, out done boolean)
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o owners := require_owner(owner);
  leavers bigint[];
  part text;
begin
  done := false;
  gone := 0;
  if typed_name is distinct from o.name then
    raise exception using errcode = 'OC409', message = 'That is not the tenant''s name: nothing was deleted.';
  end if;
  if o.deleting_since is null then
    update owners set active = false, deleting_since = now() where owner_id = owner;
    return;
  end if;
  perform from conversations where owner_id = owner order by conv_id limit how_many for update;
  delete from conversations c
  where c.owner_id = owner and c.conv_id in (
    select x.conv_id from conversations x where x.owner_id = owner order by x.conv_id limit how_many);
  get diagnostics gone = row_count;
  if gone > 0 then
    return;
  end if;
  delete from webhook_log w where (w.owner_id, w.webhook_id) in (
    select x.owner_id, x.webhook_id from webhook_log x where x.owner_id = owner limit how_many * 20);
  get diagnostics gone = row_count;
  if gone > 0 then
    return;
  end if;
  foreach part in array '{webhook_deliveries,contacts,changes,api_requests,feature_changes,audit_log}'::text[] loop
    execute format('delete from %I where ctid = any (array(select ctid from %1$I where owner_id = $1 limit $2))', part)
      using owner, how_many * 20;
    get diagnostics gone = row_count;
    if gone > 0 then
      return;
    end if;
  end loop;

  select array_agg(l.login_id) into leavers from logins l
  where l.removed_at is null and not l.is_operator and not l.is_platform_admin
    and exists (select from users u where u.login_id = l.login_id and u.owner_id = owner)
    and not exists (select from users u where u.login_id = l.login_id and u.owner_id <> owner);
  delete from audit_log where owner_id = owner;  -- what this very transaction has written
  delete from owners where owner_id = owner;
  perform drop_login(l) from logins l where l.login_id = any (leavers);
  -- No feed is left to tell it: consoles that follow the tenant look, and find it gone.
  perform pg_notify('owner_changes', owner || ':9223372036854775807');
  done := true;
end
$$;
grant execute on function create_owner(text, text), set_owner(bigint, text, text, boolean),
  tenant_profiles(bigint), delete_owner(bigint, text, int) to owner_console;

-- A tenant that is switched off sends nothing, and nobody writes in its name.
create function guard_switched_off() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if exists (select from owners where owner_id = new.owner_id and not active) then
    raise exception using errcode = 'OC409', message = 'This tenant is switched off: nothing is sent.';
  end if;
  return new;
end
$$;
create trigger guard_switched_off before insert on messages
  for each row when (new.direction = 'outbound') execute function guard_switched_off();
create trigger guard_switched_off before insert on assist_requests
  for each row execute function guard_switched_off();

create or replace function claim_outbox(how_many int, lease_seconds int)
returns table (owner_id bigint, msg_id bigint, conv_id bigint, lease_token uuid, attempts int,
               from_number text, to_number text, business_key text, body text, metadata jsonb)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
declare
  lost bigint[];
begin
  select array_agg(o.msg_id) into lost from (
    select x.msg_id from outbox x where x.state = 'claimed' and x.lease_until < now() limit 200) o;
  if lost is not null then
    perform lose_leases(lost);
  end if;

  return query
  with due as (
    select o.owner_id, o.msg_id from outbox o
    where o.state = 'queued' and o.next_attempt_at <= now()
      and exists (select from owners w where w.owner_id = o.owner_id and w.active)
      and not exists (select from outbox p
                      where p.owner_id = o.owner_id and p.conv_id = o.conv_id and p.msg_id < o.msg_id
                        and p.state in ('queued', 'claimed'))
    order by o.next_attempt_at, o.msg_id
    limit how_many
    for update skip locked
  ), taken as (
    update outbox o
    set state = 'claimed', lease_token = gen_random_uuid(), attempts = o.attempts + 1,
        lease_until = now() + make_interval(secs => lease_seconds)
    from due d where o.owner_id = d.owner_id and o.msg_id = d.msg_id
    returning o.owner_id, o.msg_id, o.conv_id, o.lease_token, o.attempts
  )
  select t.owner_id, t.msg_id, t.conv_id, t.lease_token, t.attempts, m.from_number, m.to_number,
         c.business_number, m.body, m.metadata
  from taken t
  join messages m on m.owner_id = t.owner_id and m.msg_id = t.msg_id
  join conversations c on c.owner_id = t.owner_id and c.conv_id = t.conv_id
  order by t.msg_id;
end
$$;

create or replace function outbox_state(out waiting bigint, out next_due_ms bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select count(*) filter (where o.state in ('queued', 'claimed')),
         (extract(epoch from min(case when o.state = 'queued' then o.next_attempt_at
                                      when o.state = 'claimed' then o.lease_until end) - now()) * 1000)::bigint
  from outbox o join owners w using (owner_id)
  where w.active or o.state = 'claimed'
$$;

create or replace function webhooks_waiting() returns table (owner_id bigint, webhook_id bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  with recursive waiting as (
    (select d.owner_id, d.webhook_id from webhook_deliveries d
     where d.state = 'queued' order by d.owner_id, d.webhook_id limit 1)
    union all
    select n.owner_id, n.webhook_id
    from waiting w cross join lateral (
      select d.owner_id, d.webhook_id from webhook_deliveries d
      where d.state = 'queued' and (d.owner_id, d.webhook_id) > (w.owner_id, w.webhook_id)
      order by d.owner_id, d.webhook_id limit 1) n
  )
  select w.owner_id, w.webhook_id
  from waiting w join outgoing_webhooks o on o.owner_id = w.owner_id and o.webhook_id = w.webhook_id
  join owners t on t.owner_id = w.owner_id
  where o.active and t.active
$$;

grant execute on function type_words(jsonb) to owner_console;  -- config_error() asks it as the person

-- ---------------------------------------------------------------- settings that the feed tells of

drop trigger tell on api_keys;
create trigger tell after insert or delete or update of name, scope, hash, rate_per_minute, revoked_at on api_keys
  for each row execute function publish_settings('tenant');
create trigger tell after insert or delete or update of url, events, description, active, secret on outgoing_webhooks
  for each row execute function publish_settings('tenant');
create trigger tell after insert or update or delete on feature_secrets
  for each row execute function publish_settings('feature');

-- ---------------------------------------------------------------- staff

-- The tenant's staff, for who manages it. `elsewhere`: the caller doesn't decide over the login.
create function list_staff(owner bigint) returns table (
  user_id bigint, login_id bigint, profile_name text, first_name text, last_name text, email text, phone text,
  role text, active boolean, login_disabled boolean, elsewhere boolean, created_at timestamptz,
  last_sign_in_at timestamptz)
language plpgsql stable security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
begin
  perform require_staff_admin(owner);
  return query
  select u.user_id, u.login_id, u.profile_name, u.first_name, u.last_name, coalesce(l.email, ''), u.phone, u.role,
         u.active, l.disabled_at is not null, l.login_id is not null and not decides_over(l), u.created_at,
         l.last_sign_in_at
  from users u left join logins l on l.login_id = u.login_id
  where u.owner_id = owner order by u.user_id;
end
$$;
grant execute on function list_staff(bigint) to owner_console;

-- ---------------------------------------------------------------- Twilio accounts

-- As before, but that people don't say where the API is: the token goes there.
create or replace function set_twilio_account(owner bigint, sid text, sealed_token text, numbers jsonb, keys text[],
                                              base_url text, is_training boolean) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  known twilio_accounts;
  id bigint;
begin
  perform require_role(owner, 'admin');
  select * into known from twilio_accounts where owner_id = owner and account_sid = sid for update;
  if not is_house() then
    base_url := known.api_base_url;
    is_training := coalesce(known.training, false);
  end if;
  if known.tw_account_id is null and sealed_token is null then
    raise exception using errcode = 'OC422', message = 'A new Twilio account needs its auth token.';
  end if;
  insert into twilio_accounts (owner_id, account_sid, auth_token, phone_numbers, number_keys, api_base_url,
                               training)
  values (owner, sid, coalesce(sealed_token, known.auth_token), numbers, keys, base_url, is_training)
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

create function remove_twilio_account(owner bigint, account bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'admin');
  delete from twilio_accounts where owner_id = owner and tw_account_id = account;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such Twilio account.';
  end if;
end
$$;

-- A person asks whether Twilio takes an account; a receiver, which can open the token, asks Twilio.
create table twilio_checks (
  owner_id bigint not null,
  check_id bigint generated always as identity unique,
  tw_account_id bigint not null,
  state text not null default 'waiting' check (state in ('waiting', 'asked', 'done')),
  ok boolean,
  account_name text not null default '',
  account_status text not null default '',
  missing_numbers text[] not null default '{}',  -- ours, which Twilio doesn't list for the account
  message text not null default '',              -- one sentence for the person
  created_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (owner_id, check_id),
  foreign key (owner_id, tw_account_id) references twilio_accounts (owner_id, tw_account_id) on delete cascade,
  check ((state = 'done') = (ok is not null and done_at is not null))
);
create index twilio_checks_account on twilio_checks (owner_id, tw_account_id);
create index twilio_checks_waiting on twilio_checks (check_id) where state = 'waiting';
select protect('twilio_checks');
grant select on twilio_checks to owner_console;

create function request_twilio_check(owner bigint, account bigint) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  id bigint;
begin
  perform require_role(owner, 'admin');
  if not exists (select from twilio_accounts where owner_id = owner and tw_account_id = account) then
    raise exception using errcode = 'OC404', message = 'There is no such Twilio account.';
  end if;
  delete from twilio_checks where owner_id = owner and created_at < now() - interval '1 day';
  if (select count(*) from twilio_checks where owner_id = owner and created_at > now() - interval '1 minute') >= 20 then
    raise exception using errcode = 'OC409', message = 'Twilio was asked often just now. Wait a minute.';
  end if;
  insert into twilio_checks (owner_id, tw_account_id) values (owner, account) returning check_id into id;
  perform pg_notify('owner_twilio_checks', '');
  return id;
end
$$;

-- Checks that somebody still waits for.
create function claim_twilio_checks() returns table (
  owner_id bigint, check_id bigint, account_sid text, auth_token text, phone_numbers jsonb, api_base_url text)
language sql security definer set search_path = app, pg_temp as $$
  with taken as (
    update twilio_checks c set state = 'asked'
    where (c.owner_id, c.check_id) in (
      select x.owner_id, x.check_id from twilio_checks x
      where x.state = 'waiting' and x.created_at > now() - interval '30 seconds'
      order by x.check_id limit 20 for update skip locked)
    returning c.owner_id, c.check_id, c.tw_account_id
  )
  select t.owner_id, t.check_id, a.account_sid, a.auth_token, a.phone_numbers, a.api_base_url
  from taken t join twilio_accounts a on a.owner_id = t.owner_id and a.tw_account_id = t.tw_account_id
$$;

create function settle_twilio_check(owner bigint, id bigint, good boolean, name text, status text, missing text[],
                                    words text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update twilio_checks set state = 'done', ok = good, account_name = left(name, 200), account_status = left(status, 50),
                           missing_numbers = missing, message = left(words, 500), done_at = now()
  where owner_id = owner and check_id = id and state = 'asked';
  perform pg_notify('owner_twilio_checked', owner || ':' || id);
end
$$;
grant execute on function remove_twilio_account(bigint, bigint), request_twilio_check(bigint, bigint) to owner_console;
grant execute on function claim_twilio_checks(),
  settle_twilio_check(bigint, bigint, boolean, text, text, text[], text) to owner_service;

-- ---------------------------------------------------------------- sealing

-- The public half of a key pair that is derived from the secret key: whoever sets a token seals it to
-- this; only the service opens it. While secrets are sealed anew, the one before stays.
create table sealing_keys (
  key_id text primary key check (key_id ~ '^[0-9a-f]{8}$'),  -- as it stands in what was sealed
  public_key text not null,                                  -- base64 of 32 bytes
  current boolean not null,
  since timestamptz not null default now()
);
create unique index sealing_keys_current on sealing_keys (current) where current;
alter table sealing_keys enable row level security;
alter table sealing_keys force row level security;
create policy house on sealing_keys to owner_schema using (true) with check (true);

-- The key that a sealed text (base64) was sealed with: bytes 2 to 5. Null for what is no sealed text.
create function sealed_key_id(sealed text) returns text
language plpgsql immutable set search_path = app, pg_temp as $$
begin
  return encode(nullif(substring(decode(sealed, 'base64') from 2 for 4), ''), 'hex');
exception when others then
  return null;
end
$$;

-- How much is sealed with which key, over all that is sealed.
create function sealed_with() returns table (key_id text, secrets bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select sealed_key_id(s), count(*) from (
    select auth_token from twilio_accounts
    union all select secret from outgoing_webhooks where secret <> ''
    union all select previous_secret from outgoing_webhooks where previous_secret is not null
    union all select sealed from feature_secrets) all_of_it(s)
  where sealed_key_id(s) is not null group by 1
$$;

create function sealing_key(out key_id text, out public_key text)
language sql stable security definer set search_path = app, pg_temp as $$
  select k.key_id, k.public_key from sealing_keys k where k.current
$$;

-- A program that has the secret key names its public half. Returns what that key is here: current,
-- previous (secrets are being sealed anew) or foreign: what is stored was sealed with another one.
create function offer_sealing_key(id text, public_half text) returns text
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  known sealing_keys;
begin
  perform pg_advisory_xact_lock(hashtext('app.sealing_keys'));
  select * into known from sealing_keys k where k.key_id = id;
  if found then
    return case when known.current then 'current' else 'previous' end;
  end if;
  if exists (select from sealed_with() s where s.key_id <> id)
     and not exists (select from sealed_with() s where s.key_id = id) then
    return 'foreign';
  end if;
  if exists (select from sealing_keys where current) and exists (select from sealed_with()) then
    return 'foreign';
  end if;
  delete from sealing_keys;  -- nothing is sealed with any of them
  insert into sealing_keys (key_id, public_key, current) values (id, public_half, true);
  return 'current';
end
$$;

-- What is set is sealed to the current key: otherwise a secret that somebody enters while all are
-- sealed anew would be left behind and lost with the old key.
create function guard_sealed() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
  fresh text;
begin
  for fresh in
    select s.v from unnest(tg_argv[0]::text[]) c(name), lateral (select to_jsonb(new) ->> c.name) s(v)
    where sealed_key_id(s.v) is not null
      and not exists (select from unnest(tg_argv[0]::text[]) b(name) where o ->> b.name = s.v)
  loop
    perform pg_advisory_xact_lock_shared(hashtext('app.sealing_keys'));
    if exists (select from sealing_keys where current)
       and not exists (select from sealing_keys k where k.current and k.key_id = sealed_key_id(fresh)) then
      raise exception using errcode = 'OC409',
        message = 'This was sealed with a key that is no longer the current one. Enter it again.';
    end if;
  end loop;
  return new;
end
$$;
create trigger guard_sealed before insert or update of auth_token on twilio_accounts
  for each row execute function guard_sealed('{auth_token}');
create trigger guard_sealed before insert or update of secret, previous_secret on outgoing_webhooks
  for each row execute function guard_sealed('{secret,previous_secret}');
create trigger guard_sealed before insert or update of sealed on feature_secrets
  for each row execute function guard_sealed('{sealed}');

-- Makes a key the one to seal to; the one before stays until nothing is sealed with it any more.
create function change_sealing_key(id text, public_half text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_administrator();
  perform pg_advisory_xact_lock(hashtext('app.sealing_keys'));
  update sealing_keys set current = false where current and key_id <> id;
  insert into sealing_keys (key_id, public_key, current) values (id, public_half, true)
  on conflict (key_id) do update set current = true, since = now() where not sealing_keys.current;
  if found then
    perform note_audit(0, 'secrets.rotation', id);
  end if;
  perform pg_notify('owner_settings', '0');
end
$$;

create function forget_sealing_keys() returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_administrator();
  delete from sealing_keys k where not k.current and not exists (select from sealed_with() s where s.key_id = k.key_id);
end
$$;
grant execute on function sealing_key() to owner_console, owner_service;
grant execute on function offer_sealing_key(text, text) to owner_service;
