-- What all themes stand on: two tenants with the same data, and ways to act as somebody. Run by
-- tst_isolation in a fresh, migrated database as a superuser, with pgTAP in schema tap; each theme rolls
-- everything back. Tables and functions are taken from the catalogue, so that one that is added without
-- policies, or without being thought of, fails.
\set ON_ERROR_STOP 1
\pset format unaligned
\pset tuples_only true
\pset pager off
set client_min_messages = warning;
set search_path = app, tap, pg_temp;

begin;
select * from no_plan();

-- ------------------------------------------------------------------ helpers

-- Runs a command as a session of `who`, in the role `taken` (of its own where null) and with a key of the
-- API, and undoes it: "3 rows", or the SQLSTATE of its refusal.
create function pg_temp.as_session(who text, taken text, proof text, command text) returns text
language plpgsql as $$
declare
  n bigint;
  outcome text;
begin
  perform set_config('session_authorization', who, true);
  if taken is not null then
    perform set_config('role', taken, true);
  end if;
  begin
    perform set_config('app.api_key', coalesce(proof, ''), true);
    execute command;
    get diagnostics n = row_count;
    raise exception using errcode = 'UNDO1', message = n || ' rows';
  exception
    when sqlstate 'UNDO1' then outcome := sqlerrm;
    when others then outcome := sqlstate;
  end;
  set local session authorization default;
  return outcome;
end
$$;
create function pg_temp.as_role(who text, command text) returns text language sql as $$
  select pg_temp.as_session(who, null, null, command)
$$;
-- Without a proof it is the API that was given no key.
create function pg_temp.as_key(proof text, command text) returns text language sql as $$
  select pg_temp.as_session('owner_service', 'owner_api', proof, command)
$$;

-- The same, but it stays done.
create function pg_temp.act_as(who text, command text) returns void language plpgsql as $$
begin
  perform set_config('session_authorization', who, true);
  execute command;
  set local session authorization default;
end
$$;

-- A person with a membership in one tenant.
create function pg_temp.verifier() returns text language sql as $$
  select 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
$$;
create function pg_temp.make_login(mail text, owner bigint, member_role text) returns text language plpgsql as $$
begin
  perform add_login(owner, mail, pg_temp.verifier(), member_role, mail);
  return login_role(mail);
end
$$;

create function pg_temp.inbound(owner bigint, sid text) returns bigint language sql as $$
  select conv_id from ingest_inbound(jsonb_build_array(jsonb_build_object(
    'n', 0, 'owner_id', owner, 'message_sid', sid, 'from_number', 'whatsapp:+5511988887777',
    'to_number', 'whatsapp:+551140000000', 'customer_key', '+5511988887777',
    'business_key', '+551140000000', 'channel', 'whatsapp', 'body', 'bom dia ' || sid,
    'message_type', 'text', 'received_at', now(), 'raw', 'YT1i')), 1440)
$$;

-- ------------------------------------------------------------------ two tenants with the same data

create temp table tenant as
select t.side, (create_owner(t.side, t.side || '@example.org')).owner_id, null::text as login,
       null::text as agent, null::bigint as closed_id, null::bigint as conv_id, null::bigint as msg_id, null::bigint as ai_msg_id,
       encode(sha256(convert_to('admin key of ' || t.side, 'UTF8')), 'hex') as proof,
       encode(sha256(convert_to('reading key of ' || t.side, 'UTF8')), 'hex') as reading_proof
from (values ('ours'), ('theirs')) t(side);

update tenant set login = pg_temp.make_login(side || '-admin@example.org', owner_id, 'admin'),
                  agent = pg_temp.make_login(side || '-agent@example.org', owner_id, 'agent');
update tenant set closed_id = pg_temp.inbound(owner_id, 'SM-closed-' || side);
select close_conversation(owner_id, closed_id, 'agent_closed', '') from tenant \g /dev/null
update tenant set conv_id = pg_temp.inbound(owner_id, 'SM-' || side);
update tenant set msg_id = (queue_reply(owner_id, conv_id, 'olá ' || side, gen_random_uuid())).msg_id;
select queue_reply(owner_id, conv_id, 'waits in the outbox of ' || side, gen_random_uuid()) from tenant \g /dev/null
select apply_statuses(jsonb_build_array(jsonb_build_object(
  'n', 0, 'owner_id', owner_id, 'message_sid', 'SM-out-' || side, 'our_id', msg_id, 'status', 'sent',
  'details', '{}'::jsonb, 'received_at', now(), 'raw', 'YT1i'))) from tenant \g /dev/null
select set_feature(owner_id, 'closure', true), set_feature(owner_id, 'hours', true),
       set_twilio_account(owner_id, 'AC' || repeat('0', 32), 'sealed', '["+551140000000"]',
                          '{+551140000000}', null, false) from tenant \g /dev/null
insert into ai_results (owner_id, msg_id, feature_id, result_json)
select t.owner_id, t.msg_id, f.feature_id, to_jsonb(t.side) from tenant t join features f using (owner_id)
where f.name = 'closure';
insert into outgoing_webhooks (owner_id, url, events, secret)
select owner_id, 'https://' || side || '.example.org/hook', '{closure.detected}', 'sealed by ' || side from tenant;
insert into webhook_deliveries (owner_id, webhook_id, event, state, settled_at)
select owner_id, webhook_id, 'webhook.test', 'delivered', now() from outgoing_webhooks;
insert into webhook_attempts (owner_id, delivery_id, status, duration_ms)
select owner_id, delivery_id, 200, 7 from webhook_deliveries;
insert into features (owner_id, name, enabled, config_json)
select owner_id, 'assistant', true, '{"base_url": "https://example.org/v1", "model": "m"}' from tenant
on conflict (owner_id, name) do update set enabled = true, config_json = excluded.config_json;
select set_feature_secret(owner_id, 'assistant', 'sealed') from tenant \g /dev/null
insert into assist_requests (owner_id, conv_id, kind, state, login_id)
select t.owner_id, t.conv_id, 'summary', 'done', l.login_id from tenant t join logins l on l.role_name = t.login;
select note_webhooks(jsonb_build_array(jsonb_build_object('owner_id', owner_id, 'received_at', now(), 'kind', 'inbound',
  'verdict', 'refused', 'reason', 'wrong signature', 'message_sid', 'SM-forged', 'customer', '', 'body', 'forged for ' || side,
  'our_id', null, 'raw', 'YT1i'))) from tenant \g /dev/null
insert into webhook_replays (owner_id, webhook_id, state)
select owner_id, max(webhook_id), 'taken' from webhook_log where verdict = 'stored' group by owner_id;
insert into twilio_checks (owner_id, tw_account_id) select owner_id, tw_account_id from twilio_accounts;
insert into recoveries (owner_id, since, until) select owner_id, now() - interval '1 hour', now() from tenant;
insert into assist_usage (owner_id, month) select owner_id, date_trunc('month', now()) from tenant;
select pg_temp.act_as(w, format('select app.save_draft(%s, %s, %L)', owner_id, conv_id, w))
from tenant, unnest(array[login, agent]) w \g /dev/null

select create_api_key(owner_id, 'test of ' || side, 'admin', proof),
       create_api_key(owner_id, 'test of ' || side, 'read', reading_proof) from tenant \g /dev/null
insert into api_requests (owner_id, key_id, idempotency_key, fingerprint, status, answer)
select owner_id, key_id, 'once', '\x00', 201, to_json('answer of ' || name) from api_keys where scope = 'admin';

-- At the desk: a label, notes that call their writer, what each keeps, a message that was not delivered.
select save_label(owner_id, 'label of ' || side, 'label of ' || side, 1),
       save_quick_reply(owner_id, null, false, 'ola', 'reply of ' || side, 'Olá de ' || side) from tenant \g /dev/null
select pg_temp.act_as(w, format('select app.change_conversation(%s, %s, %L)', t.owner_id, conv_id, jsonb_build_object(
         'assignee', u.user_id, 'note', 'note of ' || w, 'mentions', array[u.user_id]))),
       pg_temp.act_as(w, format('select app.save_view(%s, %L, ''{}'')', t.owner_id, 'view of ' || w)),
       pg_temp.act_as(w, format('select app.set_presence(%s, %s, ''viewing'')', t.owner_id, conv_id))
from tenant t, unnest(array[login, agent]) w join logins l on l.role_name = w join users u using (login_id)
where u.owner_id = t.owner_id \g /dev/null
insert into notes (owner_id, conv_id, author, body)
select t.owner_id, t.conv_id, 'key:' || k.key_id, 'note of ' || k.name from tenant t join api_keys k using (owner_id)
where k.scope = 'admin';
select queue_reply(owner_id, conv_id, 'failed in ' || side, gen_random_uuid()) from tenant \g /dev/null
update messages set status = 'failed' where body like 'failed in %';
delete from outbox o using messages m where m.msg_id = o.msg_id and m.status = 'failed';
insert into media_objects (owner_id, sha256, size) select owner_id, sha256('abc'), 3 from tenant;
insert into media_chunks (owner_id, object_id, n, bytes) select owner_id, object_id, 0, 'abc' from media_objects;
insert into message_media (owner_id, msg_id, position, url, state, object_id, file_name, error)
select t.owner_id, t.msg_id, 0, '', 'stored', o.object_id, 'photo of ' || t.side, '' from tenant t join media_objects o using (owner_id)
union all
select owner_id, msg_id, 1, 'https://api.twilio.com/' || side, 'failed', null, '', 'lost by ' || side from tenant;
insert into draft_files (owner_id, conv_id, login_id, position, media_id)
select d.owner_id, d.conv_id, d.login_id, 0, m.media_id from drafts d join message_media m using (owner_id)
where m.state = 'stored';
insert into media_links (owner_id, media_id, token_hash, expires_at)
select owner_id, media_id, sha256(convert_to(owner_id::text, 'UTF8')), now() + interval '4 hours'
from message_media where state = 'stored';

create temp table tenant_table as
select format('app.%I', c.relname) as t, c.relname, c.relispartition,
       not c.relispartition and c.relname <> 'api_requests' as readable,  -- by its tenant's people
       (select min(o.attname) from pg_attribute o  -- one that an UPDATE may name
        where o.attrelid = c.oid and o.attnum > 0 and o.attidentity = '' and not o.attisdropped) as col
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id' and not a.attisdropped
where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p');

create function pg_temp.rows_of(t text, owner bigint) returns bigint language plpgsql as $$
declare
  n bigint;
begin
  execute format('select count(*) from %s where owner_id = %s', t, owner) into n;
  return n;
end
$$;
