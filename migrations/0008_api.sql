-- The REST API: keys that act for a tenant, requests that may be repeated, contacts, and what an
-- entity looks like as JSON.

-- ---------------------------------------------------------------- keys

-- A key's text is known to its holder alone. `hash` is sha256 of what proves it: the hex of the
-- text's own sha256, which the API gives with each transaction (app.api_key).
create table api_keys (
  owner_id bigint not null references owners on delete cascade,
  key_id bigint generated always as identity unique,
  name text not null check (length(name) <= 200),
  scope text not null check (scope in ('read', 'write', 'admin')),
  hash bytea not null unique check (length(hash) = 32),
  rate_per_minute int check (rate_per_minute between 1 and 1000000),  -- null: API_RATE_LIMIT
  created_at timestamptz not null default now(),
  created_by text not null default actor(),
  last_used_at timestamptz,  -- to the minute
  revoked_at timestamptz,
  primary key (owner_id, key_id)
);
select protect('api_keys');
grant select (owner_id, key_id, name, scope, rate_per_minute, created_at, created_by, last_used_at, revoked_at)
  on api_keys to owner_console;

-- True where the API speaks: the service in role owner_api, which is a person's without a person.
create function is_api() returns boolean
language sql stable as $$
  select current_setting('role', true) = 'owner_api'
$$;

-- The key that this transaction acts for; none where it was revoked, its tenant is switched off or
-- no key was given.
create function my_api_key() returns api_keys
language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  key api_keys;
begin
  if is_api() then
    select k.* into key from api_keys k join owners o using (owner_id)
    where k.hash = sha256(convert_to(current_setting('app.api_key', true), 'UTF8'))
      and k.revoked_at is null and o.active;
  end if;
  return key;
end
$$;

-- Begins a transaction of the API: from here on to its end it acts for the key. Null when there is
-- no such key.
create function act_for_key(proof text) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform set_config('app.api_key', proof, true);
  return (my_api_key()).key_id;
end
$$;

-- In plpgsql, which keeps its plans: every query asks it.
create or replace function my_owner_ids() returns bigint[]
language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  key_owner bigint;
begin
  if is_api() then
    key_owner := (my_api_key()).owner_id;
    return case when key_owner is null then '{}' else array[key_owner] end;
  end if;
  return (select coalesce(array_agg(u.owner_id), '{}')
          from users u join logins l using (login_id)
          where l.role_name = session_user and l.disabled_at is null and u.active);
end
$$;

create or replace function is_house() returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select not is_api()
    and (session_user = 'owner_service' or pg_has_role(session_user, 'owner_schema', 'member'))
$$;

create or replace function require_role(owner bigint, wanted text) returns void
language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  k api_keys;
  held text;
begin
  if is_house() then
    if not exists (select from owners where owner_id = owner) then
      raise exception using errcode = 'OC404', message = 'There is no such tenant.';
    end if;
    return;
  end if;
  if is_api() then
    k := my_api_key();
    held := case when k.owner_id = owner then
              case k.scope when 'admin' then 'admin' when 'write' then 'agent' else 'user' end
            end;
  else
    select u.role into held
    from users u join logins l using (login_id)
    where u.owner_id = owner and l.role_name = session_user and l.disabled_at is null and u.active;
  end if;
  if held is null then
    raise exception using errcode = 'OC404', message = 'There is no such tenant.';
  end if;
  if (case held when 'admin' then 3 when 'agent' then 2 else 1 end)
     < (case wanted when 'admin' then 3 when 'agent' then 2 else 1 end) then
    raise exception using errcode = 'OC403', message = case
      when is_api() then format('This key''s scope is %s; this takes %s.', k.scope,
                                case wanted when 'admin' then 'admin' when 'agent' then 'write' else 'read' end)
      else format('Your role in this tenant (%s) does not allow this; it takes %s.', held, wanted) end;
  end if;
end
$$;

-- Who acts, for histories: login:7, key:3, service or administrator.
create or replace function actor() returns text
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(
    nullif(current_setting('app.actor', true), ''),
    'login:' || my_login_id(),
    'key:' || (my_api_key()).key_id,
    case when session_user = 'owner_service' then 'service' else 'administrator' end)
$$;

-- Receivers reload what they keep in memory.
create function tell_settings() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform pg_notify('owner_settings', coalesce(new.owner_id, old.owner_id)::text);
  return null;
end
$$;
create trigger tell after insert or delete or update of scope, hash, rate_per_minute, revoked_at on api_keys
  for each row execute function tell_settings();

-- `proof` is the hex of the key's sha256; the key itself never comes here.
create function create_api_key(owner bigint, key_name text, key_scope text, proof text, rate int default null)
returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  id bigint;
begin
  perform require_role(owner, 'admin');
  if proof !~ '^[0-9a-f]{64}$' then
    raise exception using errcode = 'OC422', message = 'A key is proven by 64 hex digits.';
  end if;
  insert into api_keys (owner_id, name, scope, hash, rate_per_minute)
  values (owner, btrim(key_name), key_scope, sha256(convert_to(proof, 'UTF8')), rate)
  returning key_id into id;
  return id;
exception when check_violation or not_null_violation then
  raise exception using errcode = 'OC422',
    message = 'A key''s scope is read, write or admin, its rate 1 to 1000000 requests a minute.';
end
$$;

-- Ends a key at once. Ending it again changes nothing.
create function revoke_api_key(owner bigint, id bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'admin');
  update api_keys set revoked_at = coalesce(revoked_at, now()) where owner_id = owner and key_id = id;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such key.';
  end if;
end
$$;

-- Keys that work, for the API's memory.
create function service_api_keys()
returns table (key_id bigint, owner_id bigint, scope text, hash text, rate_per_minute int)
language sql stable security definer set search_path = app, pg_temp as $$
  select k.key_id, k.owner_id, k.scope, encode(k.hash, 'hex'), k.rate_per_minute
  from api_keys k join owners o using (owner_id)
  where k.revoked_at is null and o.active
$$;

create function note_api_keys_used(ids bigint[], at timestamptz) returns void
language sql security definer set search_path = app, pg_temp as $$
  update api_keys set last_used_at = at
  where key_id = any (ids) and (last_used_at is null or last_used_at < at)
$$;

-- ---------------------------------------------------------------- requests that may be repeated

-- What a POST with an Idempotency-Key was answered, stored in the transaction of its effect.
create table api_requests (
  owner_id bigint not null,
  key_id bigint not null,
  idempotency_key text not null check (length(idempotency_key) between 1 and 255),
  fingerprint bytea not null,  -- sha256 of the request
  status int,                  -- null only within the transaction that is at work
  answer text,
  created_at timestamptz not null default now(),
  primary key (owner_id, key_id, idempotency_key),
  foreign key (owner_id, key_id) references api_keys (owner_id, key_id) on delete cascade
);
create index api_requests_created on api_requests (created_at);
select protect('api_requests');
grant select on api_requests to owner_console;

-- Claims the caller's key for a request. Nothing: go on, and call finish_api_request. Else the answer
-- that the same request got. While the first one is at work, the second waits for its end.
create function begin_api_request(request_key text, fingerprint_hex text, out status int, out answer text)
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  k api_keys := my_api_key();
  known api_requests;
begin
  insert into api_requests (owner_id, key_id, idempotency_key, fingerprint)
  values (k.owner_id, k.key_id, request_key, decode(fingerprint_hex, 'hex'))
  on conflict do nothing;
  if found then
    return;
  end if;
  select * into known from api_requests r
  where r.owner_id = k.owner_id and r.key_id = k.key_id and r.idempotency_key = request_key;
  if not found then  -- pruned in this very moment
    raise exception using errcode = '40001', message = 'the request went meanwhile; try again';
  end if;
  if known.fingerprint <> decode(fingerprint_hex, 'hex') then
    raise exception using errcode = 'OC422',
      message = 'This Idempotency-Key was used for another request.';
  end if;
  status := known.status;
  answer := known.answer;
end
$$;

create function finish_api_request(request_key text, answer_status int, answer_text text) returns void
language sql security definer set search_path = app, pg_temp as $$
  update api_requests r set status = answer_status, answer = answer_text
  from my_api_key() k
  where r.owner_id = k.owner_id and r.key_id = k.key_id and r.idempotency_key = request_key
$$;

-- Forgets requests after a day. Bounded; returns how many went.
create function prune_api_requests(at timestamptz default now()) returns int
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  gone int;
begin
  delete from api_requests r
  where (r.owner_id, r.key_id, r.idempotency_key) in (
    select o.owner_id, o.key_id, o.idempotency_key from api_requests o
    where o.created_at < at - interval '24 hours' order by o.created_at limit 5000);
  get diagnostics gone = row_count;
  return gone;
end
$$;

-- ---------------------------------------------------------------- contacts

-- The tenant's customers: one row an address, kept by the conversations that begin.
create table contacts (
  owner_id bigint not null references owners on delete cascade,
  contact_id bigint generated always as identity,
  phone_number text not null,  -- normalised, as conversations.phone_number
  name text not null default '' check (length(name) <= 200),
  -- For prefixes: comparable under row level security, which LIKE is not.
  name_key text collate "C" generated always as (lower(name)) stored,
  language text not null default '' check (length(language) <= 35),
  opted_out_at timestamptz,    -- wants no messages
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (owner_id, contact_id),
  unique (owner_id, phone_number)
);
create index contacts_name on contacts (owner_id, name_key, contact_id);
select protect('contacts');
grant select on contacts to owner_console;

insert into contacts (owner_id, phone_number, name, created_at)
select owner_id, phone_number, left((array_agg(customer_name order by conv_id desc))[1], 200), min(started_at)
from conversations group by owner_id, phone_number;

-- Once a statement, in one order: two batches can't wait for each other.
create function meet_contacts() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into contacts (owner_id, phone_number, name)
  select distinct on (b.owner_id, b.phone_number) b.owner_id, b.phone_number, left(b.customer_name, 200)
  from begun b
  order by b.owner_id, b.phone_number, b.customer_name desc
  on conflict (owner_id, phone_number) do nothing;
  return null;
end
$$;
create trigger meet_contacts after insert on conversations
  referencing new table as begun for each statement execute function meet_contacts();

-- A name that the customer gave later; one that somebody wrote stays.
create function name_contact() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update contacts set name = left(new.customer_name, 200), updated_at = now()
  where owner_id = new.owner_id and phone_number = new.phone_number and name = '';
  return null;
end
$$;
create trigger name_contact after update of customer_name on conversations
  for each row when (new.customer_name <> '' and new.customer_name is distinct from old.customer_name)
  execute function name_contact();

-- Twilio tells with the message that its sender opted out of messages (STOP) or in again (START).
create function note_opt_out() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update contacts k
  set opted_out_at = case new.metadata ->> 'opt_out' when 'STOP' then new.timestamp end, updated_at = now()
  from conversations c
  where c.owner_id = new.owner_id and c.conv_id = new.conv_id
    and k.owner_id = c.owner_id and k.phone_number = c.phone_number;
  return null;
end
$$;
create trigger note_opt_out after insert on messages
  for each row when (new.direction = 'inbound' and new.metadata ->> 'opt_out' in ('STOP', 'START'))
  execute function note_opt_out();

-- Sets what `change` has: name, language, opted_out_at, metadata.
create function update_contact(owner bigint, contact bigint, change jsonb) returns contacts
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  k contacts;
begin
  perform require_role(owner, 'agent');
  update contacts c
  set name = coalesce(change ->> 'name', c.name),
      language = coalesce(change ->> 'language', c.language),
      metadata = coalesce(change -> 'metadata', c.metadata),
      opted_out_at = case when jsonb_exists(change, 'opted_out_at')
                          then (change ->> 'opted_out_at')::timestamptz else c.opted_out_at end,
      updated_at = now()
  where c.owner_id = owner and c.contact_id = contact
  returning * into k;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such contact.';
  end if;
  return k;
end
$$;

-- ---------------------------------------------------------------- messages from elsewhere

-- Stores a reply of another program: as queue_reply, and who wrote it.
create function api_send_message(owner bigint, conv bigint, reply_body text, reply_key uuid, reply_type text,
                                 reply_metadata jsonb, author text, reply_content text, by_ia boolean)
returns messages
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m messages;
begin
  m := queue_reply(owner, conv, reply_body, reply_key, reply_type, reply_metadata, author, reply_content);
  if by_ia then
    update messages set sent_by_ia = true where owner_id = owner and msg_id = m.msg_id returning * into m;
  end if;
  return m;
end
$$;

-- Stores a message of the customer's that came another way than through Twilio.
create function api_store_inbound(owner bigint, conv bigint, sender text, recipient text, message_body text,
                                  kind text, message_metadata jsonb, author text, message_content text,
                                  by_ia boolean) returns messages
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  m messages;
begin
  perform require_role(owner, 'agent');
  c := hold_conversation(owner, conv);
  if c.status not in ('pending', 'progress') then
    raise exception using errcode = 'OC409',
      message = 'This conversation is closed; begin a new one for the customer''s message.';
  end if;
  insert into messages (owner_id, conv_id, from_number, to_number, body, content, direction, message_owner,
                        message_type, metadata, status, sent_by_ia)
  values (owner, conv, sender, recipient, message_body, message_content, 'inbound', author, kind,
          message_metadata, 'received', by_ia)
  returning * into m;

  perform set_config('app.reason', 'message', true);
  update conversations
  set status = 'progress', unread = unread + 1, last_msg_id = m.msg_id, last_direction = 'inbound',
      last_type = m.message_type, last_status = 'received', last_preview = preview(m.body),
      last_at = m.timestamp, last_inbound_at = m.timestamp, updated_at = now(),
      activity = nextval('activity_seq'), revision = revision + 1
  where owner_id = owner and conv_id = conv;
  perform publish(array[
    row(owner, 'message', conv, m.msg_id, 0, 0)::change_entry,
    row(owner, 'conversation', conv, null, 0, (c.unread = 0)::int)::change_entry]);
  return m;
end
$$;

-- ---------------------------------------------------------------- entities as JSON

create function iso_time(t timestamptz) returns text
language sql stable as $$
  select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- Their first members are the contract's, in its order.
create function conversation_json(c conversations) returns json
language sql stable as $$
  select json_build_object(
    'conv_id', c.conv_id, 'owner_id', c.owner_id, 'from_number', c.from_number, 'to_number', c.to_number,
    'status', c.status, 'started_at', app.iso_time(c.started_at), 'ended_at', app.iso_time(c.ended_at),
    'channel', c.channel, 'user_id', c.user_id, 'phone_number', c.phone_number,
    'updated_at', app.iso_time(c.updated_at), 'expires_at', app.iso_time(c.expires_at),
    'context', c.context, 'metadata', c.metadata, 'customer_name', c.customer_name,
    'customer_address', c.customer_address, 'business_address', c.business_address,
    'business_number', c.business_number, 'previous_conv_id', c.previous_conv_id,
    'ended_reason', c.ended_reason, 'revision', c.revision, 'unread', c.unread,
    'last_msg_id', c.last_msg_id, 'last_direction', c.last_direction, 'last_type', c.last_type,
    'last_status', c.last_status, 'last_preview', c.last_preview, 'last_at', app.iso_time(c.last_at),
    'last_inbound_at', app.iso_time(c.last_inbound_at),
    'last_activity_at', app.iso_time(c.last_activity_at), 'unanswered', c.unanswered, 'labels', c.labels)
$$;

create function message_json(m messages) returns json
language sql stable as $$
  select json_build_object(
    'msg_id', m.msg_id, 'conv_id', m.conv_id, 'body', m.body, 'direction', m.direction,
    'timestamp', app.iso_time(m.timestamp), 'message_owner', m.message_owner, 'owner_id', m.owner_id,
    'from_number', m.from_number, 'to_number', m.to_number, 'sent_by_ia', m.sent_by_ia,
    'message_type', m.message_type, 'content', m.content, 'metadata', m.metadata, 'status', m.status,
    'error_code', m.error_code, 'error_message', m.error_message, 'message_sid', m.message_sid,
    'revision', m.revision)
$$;

create function contact_json(c contacts) returns json
language sql stable as $$
  select json_build_object(
    'contact_id', c.contact_id, 'owner_id', c.owner_id, 'phone_number', c.phone_number, 'name', c.name,
    'language', c.language, 'opted_out_at', app.iso_time(c.opted_out_at), 'metadata', c.metadata,
    'created_at', app.iso_time(c.created_at), 'updated_at', app.iso_time(c.updated_at))
$$;

create function owner_json(o owners) returns json
language sql stable as $$
  select json_build_object(
    'owner_id', o.owner_id, 'name', o.name, 'email', o.email, 'created_at', app.iso_time(o.created_at),
    'active', o.active, 'public_base_url', o.public_base_url,
    'conversation_expiration_minutes', o.conversation_expiration_minutes,
    'conversation_idle_timeout_minutes', o.conversation_idle_timeout_minutes,
    'keep_waiting_open', o.keep_waiting_open)
$$;

create function user_json(u users) returns json
language sql stable as $$
  select json_build_object(
    'user_id', u.user_id, 'owner_id', u.owner_id, 'profile_name', u.profile_name,
    'first_name', u.first_name, 'last_name', u.last_name, 'role', u.role, 'phone', u.phone,
    'active', u.active, 'created_at', app.iso_time(u.created_at))
$$;

create function transition_json(t conversation_transitions) returns json
language sql stable as $$
  select json_build_object(
    'transition_id', t.transition_id, 'conv_id', t.conv_id, 'from_status', t.from_status,
    'to_status', t.to_status, 'actor', t.actor, 'reason', t.reason, 'at', app.iso_time(t.at))
$$;

-- ---------------------------------------------------------------- grants

-- owner_api is a member of owner_console: what a person may read and do, a key may, in its tenant
-- and within its scope.
grant execute on function act_for_key(text), begin_api_request(text, text),
  finish_api_request(text, int, text), update_contact(bigint, bigint, jsonb),
  api_send_message(bigint, bigint, text, uuid, text, jsonb, text, text, boolean),
  api_store_inbound(bigint, bigint, text, text, text, text, jsonb, text, text, boolean),
  iso_time(timestamptz), conversation_json(conversations), message_json(messages), contact_json(contacts),
  owner_json(owners), user_json(users), transition_json(conversation_transitions) to owner_api;
grant execute on function create_api_key(bigint, text, text, text, int), revoke_api_key(bigint, bigint)
  to owner_console;
grant execute on function service_api_keys(), note_api_keys_used(bigint[], timestamptz),
  prune_api_requests(timestamptz) to owner_service;
