-- Keys of the API, and who is out.
\ir stage.sql
\ir commands.sql

-- ------------------------------------------------------------------ keys of the API

-- What takes a person, even of an admin's key.
create temp table peoples_own (function text);
insert into peoples_own values ('save_draft'), ('save_draft_files'), ('add_login'), ('change_member'), ('set_member_active'),
  ('remove_member'), ('reset_login'), ('end_sessions'), ('set_login_disabled'), ('set_login_email'), ('remove_login'),
  ('list_staff'), ('list_audit'), ('list_webhook_log'), ('webhook_log_entry'), ('request_webhook_replay'), ('note_export'), ('set_presence'), ('save_view');
select is(pg_temp.as_key(proof, command), 'OC403', format('a key: %s', command))
from tenant, unnest(array['select app.set_platform_admin(app.my_login_id(), true)',
                          format('select app.change_own_password(%L)', pg_temp.verifier())]) command;
select is(pg_temp.as_key(proof, 'select from app.list_logins()'), '0 rows', 'a key lists no login') from tenant;

-- What a key may call beside what a person may.
insert into command values
  ('api_send_message', 'api_send_message(%1$s, %2$s, ''x'', gen_random_uuid(), ''text'', ''{}'', ''agent'', null, false)',
   true, 'agent'),
  ('api_store_inbound', 'api_store_inbound(%1$s, %2$s, ''a'', ''b'', ''x'', ''text'', ''{}'', ''user'', null, false)',
   true, 'agent');
select bag_eq(
  $$select p.proname::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace
      and has_function_privilege('owner_api', p.oid, 'execute')$$,
  $$select function from command
    union all values ('my_login_id'), ('my_user_id'), ('my_owner_ids'), ('is_platform'), ('list_logins'), ('schema_version'),
      ('my_admin_owner_ids'), ('tenant_profiles'), ('config_error'), ('type_words'), ('sealing_key'),
      ('create_owner'), ('set_owner'), ('delete_owner'), ('note_sign_in'), ('change_own_password'),
      ('set_platform_admin'), ('act_for_key'), ('begin_api_request'),
      ('finish_api_request'), ('iso_time'), ('conversation_json'), ('message_json'), ('contact_json'),
      ('owner_json'), ('user_json'), ('transition_json'), ('note_json'), ('media_json')$$,
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
where c.takes_conversation and c.function not in ('save_draft', 'save_draft_files', 'set_presence') order by c.function, me.side;
select is(pg_temp.as_key(reading_proof, 'select app.' || format(c.text, owner_id, conv_id, closed_id)),
          case when c.least = 'user' and c.function not in (select * from peoples_own) then '1 rows' else 'OC403' end,
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
from tenant_table, tenant where readable order by relname, side;
update owners set active = true;
delete from command where function in ('api_send_message', 'api_store_inbound');

-- ------------------------------------------------------------------ who is out sees nothing

update users u set active = false from logins l, tenant t
where l.login_id = u.login_id and l.role_name = t.login;
select is(pg_temp.as_role(login, format('select from %s', t)), '0 rows',
          format('%s: one who is no longer staff sees nothing', t))
from tenant_table, tenant where side = 'ours' and readable order by relname;
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
