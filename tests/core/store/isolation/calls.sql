-- Every function that somebody may call, with the other tenant's ids: it answers as if they didn't exist,
-- tells nothing of that tenant and leaves its rows as they are. Functions, and what they take, come from
-- the catalogue.
\ir stage.sql
\ir callers.sql

-- ------------------------------------------------------------------ what is handed over

-- Ids by the name of the argument: the other tenant's, and what doesn't exist.
create temp table id (name text primary key, theirs text);
insert into id
select i.name, i.theirs::text from tenant t, lateral (values
  ('owner', t.owner_id), ('conv', t.conv_id), ('msg', t.msg_id),
  ('member', (select user_id from users u where u.owner_id = t.owner_id order by user_id desc limit 1)),
  ('assignee', (select user_id from users u where u.owner_id = t.owner_id order by user_id desc limit 1)),
  ('login', (select login_id from logins where role_name = t.agent)),
  ('account', (select tw_account_id from twilio_accounts a where a.owner_id = t.owner_id)),
  ('webhook', (select webhook_id from outgoing_webhooks w where w.owner_id = t.owner_id)),
  ('delivery', (select delivery_id from webhook_deliveries w where w.owner_id = t.owner_id)),
  ('assist', (select assist_id from assist_requests a where a.owner_id = t.owner_id)),
  ('change', (select min(change_id) from feature_changes c where c.owner_id = t.owner_id)),
  ('media', (select media_id from message_media m where m.owner_id = t.owner_id and m.state = 'stored')),
  ('files', (select media_id from message_media m where m.owner_id = t.owner_id and m.state = 'stored')),
  ('object', (select object_id from media_objects o where o.owner_id = t.owner_id)),
  ('contact', (select contact_id from contacts c where c.owner_id = t.owner_id)),
  ('feature', (select feature_id from features f where f.owner_id = t.owner_id and name = 'closure')),
  ('ids', t.conv_id), ('mentioned', (select min(user_id) from users u where u.owner_id = t.owner_id)),
  ('note', (select min(note_id) from notes n where n.owner_id = t.owner_id)),
  ('save_quick_reply.id', (select quick_reply_id from quick_replies q where q.owner_id = t.owner_id)),
  ('use_quick_reply.id', (select quick_reply_id from quick_replies q where q.owner_id = t.owner_id)),
  ('remove_quick_reply.id', (select quick_reply_id from quick_replies q where q.owner_id = t.owner_id)),
  ('revoke_api_key.id', (select min(key_id) from api_keys k where k.owner_id = t.owner_id)),
  ('settle_recovery.id', (select recovery_id from recoveries r where r.owner_id = t.owner_id)),
  ('request_webhook_replay.id', (select max(webhook_id) from webhook_log w where w.owner_id = t.owner_id)),
  ('webhook_log_entry.id', (select max(webhook_id) from webhook_log w where w.owner_id = t.owner_id)),
  ('settle_webhook_replay.id', (select replay_id from webhook_replays r where r.owner_id = t.owner_id)),
  ('settle_twilio_check.id', (select check_id from twilio_checks c where c.owner_id = t.owner_id))) i(name, theirs)
where t.side = 'theirs';

-- What is no id, where a value of the type alone would be refused before anybody looks at the ids.
create temp table word (name text primary key, literal text);
insert into word values
  ('up_to', '9223372036854775807'), ('before', '9223372036854775807'), ('after_conv', '0'), ('delay_ms', '0'),
  ('new_size', '3'), ('tokens_in', '1'), ('tokens_out', '1'), ('new_status', '''agent_closed'''), ('wanted', '''reply'''),
  ('verifier', quote_literal(pg_temp.verifier())), ('member_role', '''agent'''), ('new_role', '''agent'''),
  ('key_scope', '''read'''), ('proof', 'repeat(''b'', 64)'), ('mail', '''somebody@example.org'''),
  ('owner_email', '''somebody@example.org'''), ('new_email', '''somebody@example.org'''), ('feature', '''closure'''),
  ('feature_name', '''closure'''), ('sid', '''AC'' || repeat(''1'', 32)'), ('new_url', '''https://example.org'''),
  ('new_events', '''{message.created}'''), ('kind', '''text'''), ('reply_type', '''text'''), ('given_channel', '''sms'''),
  ('what', '''tenant'''), ('author', '''agent'''), ('outcome', '''accepted'''), ('typed_name', '''theirs'''),
  ('label', '''no such label'''), ('new_color', '1'), ('new_shortcut', '''y'''), ('delay_seconds', '5'),
  ('now_doing', '''viewing'''),
  ('fingerprint_hex', '''00'''), ('list_audit.kind', ''''''), ('list_audit.words', '''''');

create function pg_temp.id_of(argument text, absent boolean) returns text language sql as $$
  select case when absent then '999999999' else theirs end from id where name = argument
$$;
create function pg_temp.literal(function text, argument text, kind regtype, own_owner text, absent boolean) returns text
language sql as $$
  select case
    when argument = 'owner' and own_owner is not null then own_owner
    when argument in ('batch', 'targets') then quote_literal(jsonb_build_array(jsonb_build_object(
      'n', 0, 'owner_id', coalesce(own_owner, pg_temp.id_of('owner', absent)), 'conv_id', pg_temp.id_of('conv', absent),
      'msg_id', pg_temp.id_of('msg', absent), 'our_id', pg_temp.id_of('msg', absent),
      'message_sid', case when absent then 'SM-none' else 'SM-out-theirs' end, 'status', 'read', 'details', '{}'::jsonb,
      'received_at', now(), 'raw', 'YT1i', 'record', true, 'close', true, 'channel', 'whatsapp',
      'verdict', '{"suggested_status": "user_closed"}'::jsonb, 'from_number', 'whatsapp:+5511988887777',
      'to_number', 'whatsapp:+551140000000', 'customer_key', '+5511988887777', 'business_key', '+551140000000',
      'body', 'x', 'message_type', 'text')))
    when kind = 'bigint'::regtype and pg_temp.id_of(argument, absent) is not null then pg_temp.id_of(argument, absent)
    when kind = 'bigint'::regtype and pg_temp.id_of(function || '.' || argument, absent) is not null then
      pg_temp.id_of(function || '.' || argument, absent)
    when kind = 'bigint[]'::regtype and pg_temp.id_of(argument, absent) is not null then
      format('''{%s}''', pg_temp.id_of(argument, absent))
    else coalesce(
      (select w.literal from word w where w.name in (argument, function || '.' || argument) order by length(w.name) desc limit 1),
      case kind when 'boolean'::regtype then 'true' when 'integer'::regtype then '1' when 'numeric'::regtype then '1'
                when 'uuid'::regtype then 'gen_random_uuid()' when 'jsonb'::regtype then '''{}'''
                when 'timestamptz'::regtype then 'now()' when 'text'::regtype then '''x''' else 'null::' || kind end) end
$$;

create temp table func as
select p.oid, p.proname, p.oid::regprocedure::text as name, coalesce(p.proargnames[1:p.pronargs], '{}') as names,
       p.proargtypes::oid[] as kinds, p.proretset
from pg_proc p
where p.pronamespace = 'app'::regnamespace and p.prokind = 'f' and p.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
  and (has_function_privilege('owner_api', p.oid, 'execute') or has_function_privilege('owner_service', p.oid, 'execute'));
select is_empty(
  $$select f.name, a.name from func f, unnest(f.names, f.kinds) a(name, kind)
    where kind in ('bigint'::regtype, 'bigint[]'::regtype) and (f.proname, a.name) <> ('note_api_keys_used', 'ids')
      and not exists (select from id where id.name in (a.name, f.proname || '.' || a.name))
      and not exists (select from word where word.name = a.name)$$,
  'the test knows what each number is that a function takes');

create function pg_temp.call(f func, own_owner text, absent boolean) returns text language sql as $$
  select format('select string_agg(x::text, E''\n'') from app.%I(%s) x', f.proname,
                coalesce(string_agg(pg_temp.literal(f.proname, name, kind, own_owner, absent), ', ' order by i), ''))
  from unnest(f.names, f.kinds) with ordinality a(name, kind, i)
$$;

-- ------------------------------------------------------------------ the calls

-- All that is the other tenant's, in one hash.
create function pg_temp.theirs() returns text language plpgsql as $$
declare
  place text;
  part text;
  all_of_it text := '';
begin
  for place in select t from tenant_table where not relispartition order by t loop
    execute format('select md5(string_agg(md5(x::text), '','' order by x::text)) from %s x
                    where owner_id = (select owner_id from tenant where side = ''theirs'')', place) into part;
    all_of_it := all_of_it || coalesce(part, '-');
  end loop;
  select string_agg(concat_ws(' ', l::text, r.rolcanlogin, r.rolpassword), ',' order by l.login_id) into part
  from logins l join pg_authid r on r.rolname = l.role_name where l.email like 'theirs-%';
  return md5(all_of_it || part);
end
$$;

-- What the call answers, and whether it changed them. An answer is told apart by whether there is any:
-- times and new ids are never the same.
create function pg_temp.try(c caller, command text, before text, out told text, out changed boolean, out hidden text)
language plpgsql as $$
declare
  answer text;
begin
  changed := false;
  perform set_config('session_authorization', c.role_name, true);
  if c.taken is not null then
    perform set_config('role', c.taken, true);
  end if;
  declare
    about text;
    hint text;
  begin
    perform set_config('app.api_key', coalesce(c.proof, ''), true);
    execute command into answer;
    set local session authorization default;
    changed := pg_temp.theirs() <> before;
    raise exception using errcode = 'UNDO1', message = case when answer is null then 'nothing' else 'an answer' end;
  exception
    when others then
      get stacked diagnostics about = pg_exception_detail, hint = pg_exception_hint;
      told := concat_ws(' ', case sqlstate when 'UNDO1' then null else sqlstate end, sqlerrm, about, hint);
  end;
  set local session authorization default;
  hidden := case when concat(answer, told) ~* 'theirs' then concat(answer, told) end;
end
$$;

-- What a platform administrator does to any tenant: its people, its name, its end.
create temp table platforms (function text);
insert into platforms values ('add_login'), ('change_member'), ('set_member_active'), ('remove_member'), ('reset_login'),
  ('set_login_disabled'), ('set_login_email'), ('end_sessions'), ('remove_login'), ('set_platform_admin'), ('list_staff'),
  ('list_audit'), ('list_logins'), ('tenant_profiles'), ('set_owner'), ('delete_owner');

create temp table outcome as
select pg_temp.name(c) as who, f.name as function, how.what as how, real.*, absent.told as told_of_nothing
from caller c, func f, tenant me,
     (values ('everything of the other tenant', false), ('the other tenant''s ids in the own', true)) how(what, own),
     (select pg_temp.theirs()) b(before),
     lateral pg_temp.try(c, pg_temp.call(f, case when how.own then me.owner_id::text end, false), before) real,
     lateral pg_temp.try(c, pg_temp.call(f, case when how.own then me.owner_id::text end, true), before) absent
where me.side = 'ours' and c.side is distinct from 'theirs'
  and has_function_privilege(coalesce(c.taken, c.role_name), f.oid, 'execute')
  -- The service speaks for all tenants: what is to hold is that a call for one doesn't reach another.
  and (c.what <> 'service' or how.own and f.names && '{owner,batch,targets}')
  and not (c.what = 'platform' and f.proname in (select function from platforms));

select cmp_ok((select count(distinct function) from outcome), '>=', 60::bigint, 'most functions take ids');
select ok(not changed, format('%s: %s changes nothing of the other tenant with %s', function, who, how))
from outcome order by function, who, how;
select is(hidden, null, format('%s: %s learns nothing with %s', function, who, how))
from outcome order by function, who, how;
select is(told, told_of_nothing, format('%s: %s can''t tell %s from what doesn''t exist', function, who, how))
from outcome order by function, who, how;

select * from finish();
rollback;
