-- What people may call, for whom, and in which role.
\ir stage.sql
\ir commands.sql

select bag_eq(
  $$select p.proname::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace
      and has_function_privilege('owner_console', p.oid, 'execute')$$,
  $$select function from command union all values ('my_login_id'), ('my_user_id'), ('my_owner_ids'), ('is_platform'),
      ('list_logins'), ('schema_version'), ('note_sign_in'), ('change_own_password'), ('set_platform_admin'),
      ('my_admin_owner_ids'), ('tenant_profiles'), ('config_error'), ('type_words'), ('sealing_key'),
      ('create_owner'), ('set_owner'), ('delete_owner'), ('media_json')$$,
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

-- What the receiver and the courier may call is closed to people, and the rest to everybody.
select is(pg_temp.as_role(t.login, format('select %s', call.text)), '42501',
          format('a person may not call %s', p.proname))
from tenant t, pg_proc p,
     lateral (select format('app.%I(%s)', p.proname, string_agg('null::' || format_type(a, null), ', '
                order by i)) as text
              from unnest(p.proargtypes::oid[]) with ordinality x(a, i)) call
where t.side = 'ours' and p.pronamespace = 'app'::regnamespace and p.prokind = 'f'
  and p.prorettype <> 'trigger'::regtype
  and not p.proisstrict  -- with null such a one is never called
  and not has_function_privilege('owner_console', p.oid, 'execute')
order by p.proname;

select bag_eq(
  $$select p.proname::text from pg_proc p
    where p.pronamespace = 'app'::regnamespace
      and has_function_privilege('owner_service', p.oid, 'execute')$$,
  array['ingest_inbound', 'apply_statuses', 'service_accounts', 'service_owner_ids', 'claim_outbox',
        'outbox_state', 'settle_outbox', 'claim_looks', 'looks_state', 'known_sids', 'settle_look',
        'beat_receiver', 'claim_recoveries', 'recoveries_state', 'settle_recovery', 'keep_webhook_log', 'note_webhooks',
        'claim_webhook_replays', 'settle_webhook_replay', 'end_stalled_transactions', 'move_training_accounts',
        'sweep_conversations',
        'wake_conversations',
        'service_features', 'unjudged_messages', 'closure_cases', 'apply_closure_verdicts', 'service_api_keys',
        'note_api_keys_used', 'prune_api_requests',
        'claim_deliveries', 'delivery_state', 'prune_deliveries', 'settle_delivery',
        'claim_assist', 'append_assist', 'settle_assist', 'is_assist_wanted', 'prune_assist',
        'claim_twilio_checks', 'settle_twilio_check', 'sealing_key', 'offer_sealing_key',
        'claim_media', 'media_state', 'begin_media_object', 'append_media_chunk', 'settle_media', 'prune_media',
        'lend_media', 'open_media_link', 'media_link_chunk'],
  'owner_service may call these functions and no others');

-- The service speaks for all tenants, but a tenant's call does not reach another's messages.
select is((select settle_outbox(me.owner_id, other.msg_id, null, 'accepted', 'SM1', 'sent', '', '', 0)), false,
          'settle_outbox finds no message of another tenant')
from tenant me join tenant other on other.side <> me.side where me.side = 'ours';
select is_empty(format('with settled as (select settle_webhook_replay(%s, replay_id, ''stored'', '''', null, null)
                        from webhook_replays where owner_id = %s) select 1 from settled, webhook_replays where state = ''done''',
                       me.owner_id, other.owner_id), 'settle_webhook_replay finds no replay of another tenant')
from tenant me join tenant other on other.side <> me.side where me.side = 'ours';
select is(verdict, 'unknown', 'a status callback finds no message of another tenant')
from tenant me join tenant other on other.side <> me.side,
     apply_statuses(jsonb_build_array(jsonb_build_object(
       'n', 0, 'owner_id', me.owner_id, 'message_sid', 'SM-out-' || other.side, 'our_id', other.msg_id,
       'status', 'read', 'details', '{}'::jsonb, 'received_at', now(), 'raw', 'YT1i')))
where me.side = 'ours';

select * from finish();
rollback;
