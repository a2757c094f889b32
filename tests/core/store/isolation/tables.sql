-- What one tenant's people may see and do of another tenant: nothing. Run by tst_isolation in a fresh,
-- migrated database as a superuser, with pgTAP in schema tap. The tables and functions are taken from
-- the catalogue, so that one that is added without policies, or without being thought of here, fails.
\set QUIET 1
\set ON_ERROR_STOP 1
\pset format unaligned
\pset tuples_only true
\pset pager off
set client_min_messages = warning;
set search_path = app, tap, pg_temp;

begin;
select * from no_plan();

-- ------------------------------------------------------------------ helpers

-- Runs a command as a session of `who` and undoes it: "3 rows", or the SQLSTATE of its refusal.
create function pg_temp.as_role(who text, command text) returns text language plpgsql as $$
declare
  n bigint;
  outcome text;
begin
  perform set_config('session_authorization', who, true);
  begin
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

-- The same as the API with a key; without one it is the API that was given none.
create function pg_temp.as_key(proof text, command text) returns text language plpgsql as $$
declare
  n bigint;
  outcome text;
begin
  perform set_config('session_authorization', 'owner_service', true);
  set local role owner_api;
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
    'business_key', '+551140000000', 'channel', 'whatsapp', 'body', 'bom dia',
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
update tenant set msg_id = (queue_reply(owner_id, conv_id, 'olá', gen_random_uuid())).msg_id;
select queue_reply(owner_id, conv_id, 'waits in the outbox', gen_random_uuid()) from tenant \g /dev/null
select apply_statuses(jsonb_build_array(jsonb_build_object(
  'n', 0, 'owner_id', owner_id, 'message_sid', 'SM-out-' || side, 'our_id', msg_id, 'status', 'sent',
  'details', '{}'::jsonb, 'received_at', now(), 'raw', 'YT1i'))) from tenant \g /dev/null
select set_feature(owner_id, 'closure', true), set_feature(owner_id, 'hours', true),
       set_twilio_account(owner_id, 'AC' || repeat('0', 32), 'sealed', '["+551140000000"]',
                          '{+551140000000}', null, false) from tenant \g /dev/null
insert into ai_results (owner_id, msg_id, feature_id, result_json)
select t.owner_id, t.msg_id, f.feature_id, '{}' from tenant t join features f using (owner_id)
where f.name = 'closure';
insert into outgoing_webhooks (owner_id, url, events, secret)
select owner_id, 'https://example.org/hook', '{closure.detected}', 'sealed' from tenant;
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
insert into twilio_checks (owner_id, tw_account_id) select owner_id, tw_account_id from twilio_accounts;
insert into assist_usage (owner_id, month) select owner_id, date_trunc('month', now()) from tenant;
select pg_temp.act_as(w, format('select app.save_draft(%s, %s, %L)', owner_id, conv_id, w))
from tenant, unnest(array[login, agent]) w \g /dev/null

select create_api_key(owner_id, 'test', 'admin', proof),
       create_api_key(owner_id, 'test', 'read', reading_proof) from tenant \g /dev/null
insert into api_requests (owner_id, key_id, idempotency_key, fingerprint, status, answer)
select owner_id, key_id, 'once', '\x00', 201, '{}' from api_keys where scope = 'admin';

create temp table tenant_table as
select format('app.%I', c.relname) as t, c.relname, c.relispartition,
       (select min(o.attname) from pg_attribute o  -- one that an UPDATE may name
        where o.attrelid = c.oid and o.attnum > 0 and o.attidentity = '' and not o.attisdropped) as col
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id' and not a.attisdropped
where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p');

-- Tables of app that belong to no tenant. One that is added must be thought about here.
select bag_eq(
  $$select c.relname::text from pg_class c
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and c.relname not in (select relname from tenant_table)$$,
  array['logins', 'lent_roles', 'transitions', 'schema_migrations', 'feature_definitions', 'sealing_keys'],
  'only these tables belong to no tenant');

-- Without rows on both sides an empty answer would prove nothing.
create function pg_temp.rows_of(t text, owner bigint) returns bigint language plpgsql as $$
declare
  n bigint;
begin
  execute format('select count(*) from %s where owner_id = %s', t, owner) into n;
  return n;
end
$$;
select cmp_ok(pg_temp.rows_of(t, owner_id), '>', 0::bigint, format('%s: the test has rows of %s', t, side))
from tenant_table, tenant where not relispartition order by relname, side;

-- ------------------------------------------------------------------ each table, each verb

-- A person reads the own tenant; partitions are reached through their parent only.
select is(pg_temp.as_role(me.login, format('select owner_id from %s where owner_id = %s', t, me.owner_id)),
          case when relispartition then '42501'
               when relname = 'drafts' then '1 rows'
               else pg_temp.rows_of(t, me.owner_id) || ' rows' end,
          format('%s: a person of %s reads the own tenant', t, me.side))
from tenant_table, tenant me order by relname, me.side;

select is(pg_temp.as_role(me.login, format('select owner_id from %s where owner_id <> %s', t, me.owner_id)),
          case when relispartition then '42501' else '0 rows' end,
          format('%s: a person of %s reads nobody else''s', t, me.side))
from tenant_table, tenant me order by relname, me.side;

-- Nobody writes to a table: writing is what functions do.
select is(pg_temp.as_role(me.login, format(verb.command, t, whose.owner_id, col)), '42501',
          format('%s: a person of %s may not %s rows of %s', t, me.side, verb.name, whose.side))
from tenant_table, tenant me, tenant whose,
     (values ('insert', 'insert into %s (owner_id) overriding system value values (%s)'),
             ('update', 'update %1$s set %3$I = %3$I where owner_id = %2$s'),
             ('delete', 'delete from %s where owner_id = %s')) verb(name, command)
order by relname, me.side, whose.side, verb.name;

-- Not even a privilege that row level security would make useless.
select is_empty(
  $$select g.grantee, g.table_name, g.privilege_type
    from information_schema.role_table_grants g
    where g.table_schema = 'app' and g.grantee in ('owner_console', 'owner_service', 'owner_api', 'PUBLIC')
      and (g.privilege_type <> 'SELECT' or g.grantee <> 'owner_console')$$,
  'owner_console may select, nobody else may anything');

-- The receiver and the courier have functions and no tables at all.
select is(pg_temp.as_role('owner_service', format(verb.command, t, whose.owner_id, col)), '42501',
          format('%s: owner_service may not %s rows of %s', t, verb.name, whose.side))
from tenant_table, tenant whose,
     (values ('select', 'select owner_id from %s where owner_id = %s'),
             ('insert', 'insert into %s (owner_id) overriding system value values (%s)'),
             ('update', 'update %1$s set %3$I = %3$I where owner_id = %2$s'),
             ('delete', 'delete from %s where owner_id = %s')) verb(name, command)
order by relname, whose.side, verb.name;

-- ------------------------------------------------------------------ what belongs to a person

select is(pg_temp.as_role(login, 'select from app.logins'), '1 rows', 'a person sees the own login only')
from tenant;
select is(pg_temp.as_role(login, $$update app.logins set email = 'x@y.zz'$$), '42501',
          'a person changes no login') from tenant;
select is(pg_temp.as_role('owner_service', 'select from app.logins'), '42501',
          'owner_service sees no login');
select is(pg_temp.as_role(agent, format('select from app.drafts where body <> %L', agent)), '0 rows',
          'a colleague''s draft is not shown') from tenant;
select is(pg_temp.as_role(who, 'insert into app.transitions values (''expired'', ''progress'')'), '42501',
          format('%s adds no transition', who))
from (select login as who from tenant union all select 'owner_service') w;

select is(pg_temp.as_role(who, 'select from app.lent_roles'), '42501', format('%s sees no verifier', who))
from (select login as who from tenant union all select 'owner_service') w;

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
select is(pg_temp.as_role(who, 'select ' || hidden || ' from app.feature_secrets'), '42501',
          format('%s: %s of feature secrets', who, hidden))
from (select login from tenant union all select 'owner_service') w(who), unnest(array['sealed', '*']) hidden;

-- ------------------------------------------------------------------ functions

-- Every function that a person may call for a tenant, as it would be called.
create temp table command (function text primary key, text text, takes_conversation boolean, least text);
insert into command values
  ('queue_reply', 'queue_reply(%1$s, %2$s, ''x'', gen_random_uuid())', true, 'agent'),
  ('close_conversation', 'close_conversation(%1$s, %2$s, ''agent_closed'', '''')', true, 'agent'),
  ('extend_conversation', 'extend_conversation(%1$s, %2$s, 10, null)', true, 'agent'),
  ('start_conversation',
   'start_conversation(%1$s, ''+1'', ''+2'', ''+1'', ''+2'', ''+2'', ''+1'', ''sms'', null, null, 60)', false, 'agent'),
  ('open_follow_up', 'open_follow_up(%1$s, %3$s, 60)', true, 'agent'),
  ('set_life_cycle', 'set_life_cycle(%1$s, null, 30, true)', false, 'admin'),
  ('mark_read', 'mark_read(%1$s, %2$s, 9223372036854775807)', true, 'agent'),
  ('save_draft', 'save_draft(%1$s, %2$s, ''x'')', true, 'agent'),
  ('add_user', 'add_user(%1$s, ''X'', '''', '''', ''agent'', '''')', false, 'admin'),
  ('add_outgoing_webhook', 'add_outgoing_webhook(%1$s, ''https://example.org'', ''{message.created}'')', false, 'admin'),
  ('set_outgoing_webhook_secret', 'set_outgoing_webhook_secret(%1$s, (select webhook_id from app.outgoing_webhooks
     where owner_id = %1$s), ''sealed'')', false, 'admin'),
  ('update_outgoing_webhook', 'update_outgoing_webhook(%1$s, (select webhook_id from app.outgoing_webhooks
     where owner_id = %1$s), ''{"description": "x"}'')', false, 'admin'),
  ('remove_outgoing_webhook', 'remove_outgoing_webhook(%1$s, (select webhook_id from app.outgoing_webhooks
     where owner_id = %1$s))', false, 'admin'),
  ('list_outgoing_webhooks', 'list_outgoing_webhooks(%1$s)', false, 'admin'),
  ('list_deliveries', 'list_deliveries(%1$s, (select webhook_id from app.outgoing_webhooks
     where owner_id = %1$s))', false, 'admin'),
  ('redeliver', 'redeliver(%1$s, (select delivery_id from app.webhook_deliveries
     where owner_id = %1$s))', false, 'admin'),
  ('test_outgoing_webhook', 'test_outgoing_webhook(%1$s, (select webhook_id from app.outgoing_webhooks
     where owner_id = %1$s))', false, 'admin'),
  ('request_assist', 'request_assist(%1$s, %2$s, ''reply'')', true, 'agent'),
  ('cancel_assist', 'cancel_assist(%1$s, (select assist_id from app.assist_requests where owner_id = %1$s))',
   false, 'agent'),
  ('set_feature_secret', 'set_feature_secret(%1$s, ''assistant'', null)', false, 'admin'),
  ('set_twilio_account',
   'set_twilio_account(%1$s, ''AC'' || repeat(''1'', 32), ''t'', ''[]'', ''{}'', null, false)', false, 'admin'),
  ('set_feature', 'set_feature(%1$s, ''closure'', false)', false, 'admin'),
  ('delete_feature', 'delete_feature(%1$s, ''hours'')', false, 'admin'),
  ('undo_feature', 'undo_feature(%1$s, (select max(change_id) from app.feature_changes))', false, 'admin'),
  ('store_ai_result',
   'store_ai_result(%1$s, (select max(msg_id) from app.messages where conv_id = %2$s), null, ''closure'', ''{}'')',
   true, 'agent'),
  ('open_closure_cases', 'my_login_id(), (select count(*) from app.open_closure_cases(%1$s, 0, 10))', false, 'user'),
  ('keep_open', 'keep_open(%1$s, %2$s)', true, 'agent'),
  ('create_api_key', 'create_api_key(%1$s, ''x'', ''read'', repeat(''a'', 64))', false, 'admin'),
  ('revoke_api_key',
   'revoke_api_key(%1$s, (select min(key_id) from app.api_keys where owner_id = %1$s))', false, 'admin'),
  ('remove_twilio_account', 'remove_twilio_account(%1$s, (select tw_account_id from app.twilio_accounts
     where owner_id = %1$s))', false, 'admin'),
  ('request_twilio_check', 'request_twilio_check(%1$s, (select tw_account_id from app.twilio_accounts
     where owner_id = %1$s))', false, 'admin'),
  ('list_staff', 'my_login_id(), (select count(*) from app.list_staff(%1$s))', false, 'admin'),
  ('list_audit', 'my_login_id(), (select count(*) from app.list_audit(%1$s, '''', '''', null, null, null, 10))',
   false, 'admin'),
  ('note_export', 'note_export(%1$s, ''tenant'')', false, 'admin'),
  ('add_login', format('add_login(%%1$s, ''new@example.org'', %L, ''agent'', ''X'')', pg_temp.verifier()), false, 'admin');
-- The same for what is done to a colleague.
insert into command
select name, name || format('(%s(select %s from app.users where owner_id = %%1$s and profile_name like ''%%%%-agent@%%%%'')%s)',
                            case key when 'user_id' then '%1$s, ' else '' end, key, others), false, 'admin'
from (values
  ('change_member', 'user_id', ', ''X'', '''', '''', ''user'', '''''),
  ('set_member_active', 'user_id', ', false'),
  ('remove_member', 'user_id', ''),
  ('reset_login', 'login_id', format(', %L', pg_temp.verifier())),
  ('set_login_disabled', 'login_id', ', true'),
  ('set_login_email', 'login_id', ', ''other@example.org'''),
  ('end_sessions', 'login_id', ''),
  ('remove_login', 'login_id', '')) f(name, key, others);

select bag_eq(
  $$select p.proname::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace
      and has_function_privilege('owner_console', p.oid, 'execute')$$,
  $$select function from command union all values ('my_login_id'), ('my_owner_ids'), ('is_platform'),
      ('list_logins'), ('schema_version'), ('note_sign_in'), ('change_own_password'), ('set_platform_admin'),
      ('my_admin_owner_ids'), ('tenant_profiles'), ('config_error'), ('type_words'), ('sealing_key'),
      ('create_owner'), ('set_owner'), ('delete_owner')$$,
  'every function that a person may call is tried here, concerns that person alone, or touches no rows');

select is(pg_temp.as_role(me.login, 'select app.' || format(c.text, me.owner_id, me.conv_id, me.closed_id)), '1 rows',
          format('%s: %s in the own tenant', c.function, me.side))
from command c, tenant me order by c.function, me.side;

select is(pg_temp.as_role(me.login, 'select app.' || format(c.text, other.owner_id, other.conv_id, other.closed_id)), 'OC404',
          format('%s: %s in the other tenant', c.function, me.side))
from command c, tenant me join tenant other on other.side <> me.side order by c.function, me.side;

select is(pg_temp.as_role(me.login, 'select app.' || format(c.text, me.owner_id, other.conv_id, other.closed_id)), 'OC404',
          format('%s: %s with the other tenant''s conversation', c.function, me.side))
from command c, tenant me join tenant other on other.side <> me.side
where c.takes_conversation order by c.function, me.side;

select is(pg_temp.as_role(login, 'select app.' || format(c.text, 999999999, 999999999, 999999999)), 'OC404',
          format('%s: a tenant that there isn''t looks the same', c.function))
from command c, tenant where side = 'ours' order by c.function;

-- The role in the tenant.
select is(pg_temp.as_role(agent, 'select app.' || format(c.text, owner_id, conv_id, closed_id)),
          case c.least when 'admin' then 'OC403' else '1 rows' end, format('%s by an agent', c.function))
from command c, tenant where side = 'ours' order by c.function;
update users u set role = 'user' from logins l, tenant t
where l.login_id = u.login_id and l.role_name = t.agent;
select is(pg_temp.as_role(agent, 'select app.' || format(c.text, owner_id, conv_id, closed_id)),
          case c.least when 'user' then '1 rows' else 'OC403' end,
          format('%s by one who only reads', c.function))
from command c, tenant where side = 'ours' order by c.function;
update users u set role = 'agent' from logins l, tenant t
where l.login_id = u.login_id and l.role_name = t.agent;

-- ------------------------------------------------------------------ people who want more

-- Somebody who works for both tenants, a platform administrator who works for neither.
create temp table person (what text primary key, login_id bigint, role_name text);
insert into person select 'shared', u.login_id from tenant t, add_login(t.owner_id, 'shared@example.org',
  pg_temp.verifier(), 'agent', 'Shared') u where t.side = 'ours';
select add_login(t.owner_id, 'shared@example.org', null, 'agent', 'Shared') from tenant t where t.side = 'theirs' \g /dev/null
insert into person select 'platform', u.login_id from tenant t, add_login(t.owner_id, 'platform@example.org',
  pg_temp.verifier(), 'user', 'Platform') u where t.side = 'theirs';
insert into person select 'operator', login_id from logins where is_operator;
insert into person select 'own', l.login_id from logins l join tenant t on t.side = 'ours' and t.login = l.role_name;
update person p set role_name = l.role_name from logins l where l.login_id = p.login_id;
select set_platform_admin(login_id, true) from person where what = 'platform' \g /dev/null
delete from users u using person p where p.what = 'platform' and u.login_id = p.login_id;

create temp table deed (name text, text text);
insert into deed values
  ('resets', format('app.reset_login(%%s, %L)', pg_temp.verifier())),
  ('disables', 'app.set_login_disabled(%s, true)'),
  ('renames', 'app.set_login_email(%s, ''mine@example.org'')'),
  ('removes', 'app.remove_login(%s)');
select is(pg_temp.as_role(t.login, 'select ' || format(d.text, p.login_id)),
          case p.what when 'shared' then 'OC403' when 'platform' then 'OC404' else 'OC403' end,
          format('a tenant''s admin %s the %s login', d.name, p.what))
from tenant t, deed d, person p where t.side = 'ours' and p.what <> 'own';
select is(pg_temp.as_role(pl.role_name, 'select ' || format(d.text, p.login_id)),
          case p.what when 'operator' then 'OC403' else '1 rows' end,
          format('a platform administrator %s the %s login', d.name, p.what))
from person pl, deed d, person p where pl.what = 'platform' and p.what in ('shared', 'operator');
select is(pg_temp.as_role(t.agent, 'select app.set_platform_admin(app.my_login_id(), true)'), 'OC403',
          'nobody makes a platform administrator of themselves')
from tenant t union all
select is(pg_temp.as_role(t.login, 'select app.set_platform_admin(app.my_login_id(), true)'), 'OC403',
          'nor does an admin') from tenant t;
select is(pg_temp.as_role(t.login, format('select app.add_login(%s, %L, %L, ''agent'', ''X'')', t.owner_id, mail,
                                          pg_temp.verifier())), 'OC403',
          format('%s''s admin takes over %s', t.side, mail))
from tenant t, (values ('ours', 'theirs-agent@example.org'), ('ours', ' THEIRS-admin@example.org'),
                       ('theirs', 'ours-agent@example.org'), ('ours', 'platform@example.org'),
                       ('ours', 'operator@localhost')) other(side, mail)
where t.side = other.side;
select is(pg_temp.as_role(me.login, format('select app.%s', format(call.text, me.owner_id, u.user_id))), 'OC404',
          format('%s with a member of the other tenant', call.text))
from tenant me join tenant other on other.side <> me.side join users u on u.owner_id = other.owner_id,
     (values ('change_member(%s, %s, ''X'', '''', '''', ''admin'', '''')'), ('set_member_active(%s, %s, false)'),
             ('remove_member(%s, %s)')) call(text)
where me.side = 'ours';
select is(pg_temp.as_role(t.login, format('select app.%s', format(call.text, t.owner_id, u.user_id))), 'OC409',
          format('the last admin: %s', call.text))
from tenant t join person p on p.what = 'own' join users u on u.owner_id = t.owner_id and u.login_id = p.login_id,
     (values ('change_member(%s, %s, ''X'', '''', '''', ''agent'', '''')'), ('set_member_active(%s, %s, false)'),
             ('remove_member(%s, %s)')) call(text)
where t.side = 'ours';
select is(pg_temp.as_role(role_name, 'select from app.conversations'), '0 rows',
          'a platform administrator reads no conversation of a tenant where they aren''t a member')
from person where what = 'platform';
select is(pg_temp.as_role(pl.role_name, format('select app.add_login(%s, ''y@example.org'', %L, ''agent'', ''Y'')',
                                               owner_id, pg_temp.verifier())), '1 rows',
          format('a platform administrator adds staff to %s', side))
from tenant, person pl where pl.what = 'platform';
select is(pg_temp.as_role(who, 'select from app.list_logins()'), n || ' rows', format('%s knows %s logins', who, n))
from (select login, 4 from tenant where side = 'ours' union all select agent, 1 from tenant
      union all select role_name, 7 from person where what = 'platform') w(who, n);
select is(pg_temp.as_role(login, format('select from app.list_logins() where memberships @> %L',
                                        jsonb_build_array(jsonb_build_object('owner_id', other)))), '0 rows',
          'an admin isn''t told where else somebody works')
from tenant t, lateral (select owner_id as other from tenant o where o.side <> t.side) o;

-- Tenants are the platform's, and so is the log of the whole installation. The settings of a tenant and
-- what is in it are not.
create temp table platforms (text text, platform text);
insert into platforms values
  ('app.create_owner(''x'', ''x@example.org'')', '1 rows'), ('app.set_owner(%s, ''x'', null, false)', '1 rows'),
  ('app.delete_owner(%s, ''ours'')', '1 rows'),
  ('app.my_login_id() where exists (select from app.list_audit(0, '''', '''', null, null, null, 1))', '1 rows'),
  ('app.note_export(0, ''audit'')', '1 rows'), ('app.note_export(%s, ''tenant'')', 'OC404'),
  ('app.set_feature(%s, ''media'', false)', 'OC404'), ('app.request_twilio_check(%s, 1)', 'OC404'),
  ('app.list_outgoing_webhooks(%s)', 'OC404'), ('app.create_api_key(%s, ''x'', ''read'', repeat(''a'', 64))', 'OC404');
select is(pg_temp.as_role(role_name, 'select ' || format(p.text, owner_id)), p.platform,
          format('a platform administrator: %s', p.text))
from person, tenant, platforms p where what = 'platform' and side = 'ours';
select is(pg_temp.as_role(who, 'select ' || format(p.text, owner_id)), 'OC403', format('%s: %s', who, p.text))
from tenant, unnest(array[login, agent]) who, platforms p where side = 'ours' and p.platform = '1 rows';
select is(pg_temp.as_role(who, 'select from app.tenant_profiles()'), '1 rows', format('%s knows the own tenant', who))
from tenant, unnest(array[login, agent]) who;
select is(pg_temp.as_role(login, format('select from app.tenant_profiles(%s)', other)), '0 rows', 'and no other')
from tenant t, lateral (select owner_id as other from tenant o where o.side <> t.side) o;
select is(pg_temp.as_role(agent, 'select from app.audit_log'), '0 rows', 'an agent reads no audit log') from tenant;
select throws_ok(format('%s app.audit_log %s', v.verb, v.rest), 'OC403', null, 'nobody changes the audit log: ' || v.verb)
from (values ('update', 'set actor = ''x'''), ('delete from', ''), ('truncate', '')) v(verb, rest);
select is(pg_temp.as_role(who, 'select from app.sealing_keys'), '42501', format('%s: sealing_keys', who))
from (select login from tenant union all select 'owner_service') w(who);

-- A verifier and nothing else: the server would keep a clear password in its log.
select is(pg_temp.as_role(t.login, format('select app.change_own_password(%L)', v)), 'OC422', format('no password: %s', v))
from tenant t, unnest(array['geheim', '', null, 'SCRAM-SHA-256$1:AAAA$AAAA:AAAA', 'md5' || repeat('a', 32),
                            pg_temp.verifier() || ' ', 'SCRAM-SHA-256$4096:' || repeat('A', 23)
                              || '$' || repeat('A', 43) || '=:' || repeat('A', 43) || '=']) v
where t.side = 'ours';
delete from users u using person p where p.login_id = u.login_id and p.what = 'shared';

-- What the receiver and the courier may call is closed to people, and the rest to everybody.
select is(pg_temp.as_role(t.login, format('select %s', call.text)), '42501',
          format('a person may not call %s', p.proname))
from tenant t, pg_proc p,
     lateral (select format('app.%I(%s)', p.proname, string_agg('null::' || format_type(a, null), ', '
                order by i)) as text
              from unnest(p.proargtypes::oid[]) with ordinality x(a, i)) call
where t.side = 'ours' and p.pronamespace = 'app'::regnamespace and p.prokind = 'f'
  and p.prorettype <> 'trigger'::regtype
  and not has_function_privilege('owner_console', p.oid, 'execute')
order by p.proname;

select bag_eq(
  $$select p.proname::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace
      and has_function_privilege('owner_service', p.oid, 'execute')$$,
  array['ingest_inbound', 'apply_statuses', 'service_accounts', 'service_owner_ids', 'claim_outbox',
        'outbox_state', 'settle_outbox', 'prepare_webhook_log', 'move_training_accounts', 'sweep_conversations',
        'service_features', 'unjudged_messages', 'closure_cases', 'apply_closure_verdicts', 'service_api_keys',
        'note_api_keys_used', 'prune_api_requests',
        'claim_deliveries', 'delivery_state', 'prune_deliveries', 'settle_delivery',
        'claim_assist', 'append_assist', 'settle_assist', 'is_assist_wanted', 'prune_assist',
        'claim_twilio_checks', 'settle_twilio_check', 'sealing_key', 'offer_sealing_key'],
  'owner_service may call these functions and no others');

select is_empty(
  $$select p.proname::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace and has_function_privilege('owner_service', p.oid, 'execute')
      and not (p.prosecdef and 'search_path=app, pg_temp' = any (p.proconfig))$$,
  'they run as their owner, with a search_path of their own');
select is_empty(
  $$select c.relname::text, who from pg_class c, unnest(array['owner_service', 'owner_console', 'owner_api']) who
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'S'
      and has_sequence_privilege(who, c.oid, 'usage, select, update')$$,
  'sequences are the functions'' alone');
select is_empty(
  $$select who from unnest(array['owner_service', 'owner_console', 'owner_api']) who
    where has_schema_privilege(who, 'app', 'create')
      or has_database_privilege(who, current_database(), 'create, temp')$$,
  'nobody makes anything of their own here');
select bag_eq(
  $$select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member
    where r.rolname in ('owner_service', 'owner_api') $$, array['owner_api', 'owner_console'],
  'the service takes the API''s role and no other');

-- The service speaks for all tenants, but a tenant's call does not reach another's messages.
select is((select settle_outbox(me.owner_id, other.msg_id, null, 'accepted', 'SM1', 'sent', '', '', 0)), false,
          'settle_outbox finds no message of another tenant')
from tenant me join tenant other on other.side <> me.side where me.side = 'ours';
select is(verdict, 'unknown', 'a status callback finds no message of another tenant')
from tenant me join tenant other on other.side <> me.side,
     apply_statuses(jsonb_build_array(jsonb_build_object(
       'n', 0, 'owner_id', me.owner_id, 'message_sid', 'SM-out-' || other.side, 'our_id', other.msg_id,
       'status', 'read', 'details', '{}'::jsonb, 'received_at', now(), 'raw', 'YT1i')))
where me.side = 'ours';

-- ------------------------------------------------------------------ keys of the API

-- A key reads what a person of its tenant reads, but for what belongs to a person.
select is(pg_temp.as_key(proof, format('select owner_id from %s', t)),
          case when relispartition then '42501'
               when relname in ('drafts', 'audit_log') then '0 rows'
               else pg_temp.rows_of(t, owner_id) || ' rows' end,
          format('%s: a key of %s reads its tenant and no other', t, side))
from tenant_table, tenant order by relname, side;
select is(pg_temp.as_key(p.proof, format('select owner_id from %s', t)),
          case when relispartition then '42501' else '0 rows' end,
          format('%s: %s reads nothing', t, p.what))
from tenant_table,
     (values (null, 'no key'), (repeat('0', 64), 'a wrong key'), ('', 'an empty key'),
             ('%', 'a pattern')) p(proof, what)
order by relname, p.what;
select is(pg_temp.as_key(proof, 'select from app.logins'), '0 rows', 'a key sees no login') from tenant;
select is(pg_temp.as_key(me.proof, format(verb.command, t, whose.owner_id, col)), '42501',
          format('%s: a key of %s may not %s rows of %s', t, me.side, verb.name, whose.side))
from tenant_table, tenant me, tenant whose,
     (values ('insert', 'insert into %s (owner_id) overriding system value values (%s)'),
             ('update', 'update %1$s set %3$I = %3$I where owner_id = %2$s'),
             ('delete', 'delete from %s where owner_id = %s')) verb(name, command)
where me.side = 'ours' order by relname, whose.side, verb.name;

-- What takes a person, even of an admin's key.
create temp table peoples_own (function text);
insert into peoples_own values ('save_draft'), ('add_login'), ('change_member'), ('set_member_active'),
  ('remove_member'), ('reset_login'), ('end_sessions'), ('set_login_disabled'), ('set_login_email'), ('remove_login'),
  ('list_staff'), ('list_audit'), ('note_export');
select is(pg_temp.as_key(proof, command), 'OC403', format('a key: %s', command))
from tenant, unnest(array['select app.set_platform_admin(app.my_login_id(), true)',
                          format('select app.change_own_password(%L)', pg_temp.verifier())]) command;
select is(pg_temp.as_key(proof, 'select from app.list_logins()'), '0 rows', 'a key lists no login') from tenant;

-- What a key may call beside what a person may.
insert into command values
  ('update_contact',
   'update_contact(%1$s, (select contact_id from app.contacts where owner_id = %1$s), ''{}'')', false, 'agent'),
  ('api_send_message', 'api_send_message(%1$s, %2$s, ''x'', gen_random_uuid(), ''text'', ''{}'', ''agent'', null, false)',
   true, 'agent'),
  ('api_store_inbound', 'api_store_inbound(%1$s, %2$s, ''a'', ''b'', ''x'', ''text'', ''{}'', ''user'', null, false)',
   true, 'agent');
select bag_eq(
  $$select p.proname::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace
      and has_function_privilege('owner_api', p.oid, 'execute')$$,
  $$select function from command
    union all values ('my_login_id'), ('my_owner_ids'), ('is_platform'), ('list_logins'), ('schema_version'),
      ('my_admin_owner_ids'), ('tenant_profiles'), ('config_error'), ('type_words'), ('sealing_key'),
      ('create_owner'), ('set_owner'), ('delete_owner'), ('note_sign_in'), ('change_own_password'),
      ('set_platform_admin'), ('act_for_key'), ('begin_api_request'),
      ('finish_api_request'), ('iso_time'), ('conversation_json'), ('message_json'), ('contact_json'),
      ('owner_json'), ('user_json'), ('transition_json')$$,
  'every function that a key may call is tried here, or touches no tenant''s rows');
select is(pg_temp.as_key(me.proof, 'select app.' || format(c.text, me.owner_id, me.conv_id, me.closed_id)),
          case when c.function in (select * from peoples_own) then 'OC403' else '1 rows' end,
          format('%s: a key of %s in its tenant', c.function, me.side))
from command c, tenant me order by c.function, me.side;
select is(pg_temp.as_key(me.proof, 'select app.' || format(c.text, other.owner_id, other.conv_id, other.closed_id)),
          'OC404', format('%s: a key of %s in the other tenant', c.function, me.side))
from command c, tenant me join tenant other on other.side <> me.side order by c.function, me.side;
select is(pg_temp.as_key(me.proof, 'select app.' || format(c.text, me.owner_id, other.conv_id, other.closed_id)),
          'OC404', format('%s: a key of %s with the other''s conversation', c.function, me.side))
from command c, tenant me join tenant other on other.side <> me.side
where c.takes_conversation and c.function <> 'save_draft' order by c.function, me.side;
select is(pg_temp.as_key(reading_proof, 'select app.' || format(c.text, owner_id, conv_id, closed_id)),
          case c.least when 'user' then '1 rows' else 'OC403' end,
          format('%s by a key that only reads', c.function))
from command c, tenant where side = 'ours' order by c.function;
select is(pg_temp.as_key(p.proof, 'select app.' || format(c.text, owner_id, conv_id, closed_id)), 'OC404',
          format('%s by %s', c.function, p.what))
from command c, tenant, (values (null, 'no key'), (repeat('0', 64), 'a wrong key')) p(proof, what)
where side = 'ours' order by c.function, p.what;

-- Neither a person nor the service becomes a key by saying so.
select is(pg_temp.as_role(login, 'set local role owner_api'), '42501', 'a person can''t take the API''s role')
from tenant;
select is(pg_temp.as_role(me.login, format(
            'select from (select set_config(''app.api_key'', %L, true)) s, lateral (select owner_id from app.conversations
             where owner_id = %s and s is not null) c', other.proof, other.owner_id)), '0 rows',
          'a person who says a key sees nothing more')
from tenant me join tenant other on other.side <> me.side;

-- A key that was revoked, and one of a tenant that is switched off.
update api_keys k set revoked_at = now() from tenant t where k.owner_id = t.owner_id and t.side = 'ours';
update owners o set active = false from tenant t where o.owner_id = t.owner_id and t.side = 'theirs';
select is(pg_temp.as_key(proof, format('select from %s', t)), '0 rows',
          format('%s: a key of %s that works no longer reads nothing', t, side))
from tenant_table, tenant where not relispartition order by relname, side;
update owners set active = true;
delete from command where function in ('update_contact', 'api_send_message', 'api_store_inbound');

-- ------------------------------------------------------------------ who is out sees nothing

update logins l set disabled_at = now() from tenant t where l.role_name = t.login;
select is(pg_temp.as_role(login, format('select from %s', t)), '0 rows',
          format('%s: a disabled login sees nothing', t))
from tenant_table, tenant where side = 'ours' and not relispartition order by relname;
select is(pg_temp.as_role(login, 'select app.' || format(c.text, owner_id, conv_id, closed_id)), 'OC404',
          format('%s by a disabled login', c.function))
from command c, tenant where side = 'ours' order by c.function;
update logins l set disabled_at = null from tenant t where l.role_name = t.login;

update users u set active = false from logins l, tenant t
where l.login_id = u.login_id and l.role_name = t.login;
select is(pg_temp.as_role(login, format('select from %s', t)), '0 rows',
          format('%s: one who is no longer staff sees nothing', t))
from tenant_table, tenant where side = 'ours' and not relispartition order by relname;
select is(pg_temp.as_role(login, 'select app.' || format(c.text, owner_id, conv_id, closed_id)), 'OC404',
          format('%s by one who is no longer staff', c.function))
from command c, tenant where side = 'ours' order by c.function;

-- A role that is nobody's.
create role nobody_in_particular login;
select is(pg_temp.as_role('nobody_in_particular', format('select from %s', t)), '42501',
          format('%s: closed to a stranger', t))
from tenant_table order by relname;
select is(pg_temp.as_role('nobody_in_particular', 'select app.my_owner_ids()'), '42501',
          'functions are closed to a stranger');

select * from finish();
rollback;
