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
  ('save_draft_files', 'save_draft_files(%1$s, %2$s, ''{}'')', true, 'agent'),
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
  ('search_messages', 'search_messages(%1$s, ''{bom*}'', ''{}'', 9223372036854775807, 10)', false, 'user'),
  ('search_contacts', 'my_login_id(), (select count(*) from app.search_contacts(%1$s, ''{ana}'', ''{777}'', 10))', false, 'user'),
  ('create_api_key', 'create_api_key(%1$s, ''x'', ''read'', repeat(''a'', 64))', false, 'admin'),
  ('revoke_api_key',
   'revoke_api_key(%1$s, (select min(key_id) from app.api_keys where owner_id = %1$s))', false, 'admin'),
  ('remove_twilio_account', 'remove_twilio_account(%1$s, (select tw_account_id from app.twilio_accounts
     where owner_id = %1$s))', false, 'admin'),
  ('request_twilio_check', 'request_twilio_check(%1$s, (select tw_account_id from app.twilio_accounts
     where owner_id = %1$s))', false, 'admin'),
  ('request_recovery', 'request_recovery(%1$s, now() - interval ''1 hour'', now())', false, 'admin'),
  ('list_staff', 'my_login_id(), (select count(*) from app.list_staff(%1$s))', false, 'admin'),
  ('save_label', 'save_label(%1$s, ''x'', ''x'', 1)', false, 'admin'),
  ('remove_label', 'remove_label(%1$s, (select min(name) from app.labels where owner_id = %1$s))', false, 'admin'),
  ('add_note', 'add_note(%1$s, %2$s, ''x'')', true, 'agent'),
  ('read_mentions', 'read_mentions(%1$s, %2$s)', false, 'user'),
  ('change_conversations',
   'my_login_id(), (select count(*) from app.change_conversations(%1$s, array[%2$s], ''{"priority": "high"}''))', false, 'agent'),
  ('change_conversation', 'change_conversation(%1$s, %2$s, ''{"priority": "high"}'')', true, 'agent'),
  ('activity_at', 'activity_at(%1$s, true, now())', false, 'user'),
  ('queue_reply_later', 'queue_reply_later(%1$s, %2$s, ''x'', gen_random_uuid(), 5)', true, 'agent'),
  ('cancel_reply', 'cancel_reply(%1$s, (select max(msg_id) from app.outbox where conv_id = %2$s))', true, 'agent'),
  ('retry_reply', 'retry_reply(%1$s, (select max(msg_id) from app.messages where conv_id = %2$s and status = ''failed''))',
   true, 'agent'),
  ('set_presence', 'set_presence(%1$s, %2$s, ''viewing'')', true, 'user'),
  ('save_quick_reply', 'save_quick_reply(%1$s, null, false, ''x'', '''', ''x'')', false, 'admin'),
  ('remove_quick_reply', 'remove_quick_reply(%1$s, (select quick_reply_id from app.quick_replies where owner_id = %1$s))',
   false, 'admin'),
  ('use_quick_reply', 'use_quick_reply(%1$s, (select quick_reply_id from app.quick_replies where owner_id = %1$s))',
   false, 'agent'),
  ('save_view', 'save_view(%1$s, ''x'', ''{}'')', false, 'user'),
  ('update_contact',
   'update_contact(%1$s, (select contact_id from app.contacts where owner_id = %1$s), ''{}'')', false, 'agent'),
  ('list_audit', 'my_login_id(), (select count(*) from app.list_audit(%1$s, '''', '''', null, null, null, 10))',
   false, 'admin'),
  ('list_webhook_log', 'my_login_id(), (select count(*) from app.list_webhook_log(%1$s, '''', '''', '''', '''', '''', null, null, null, 9))',
   false, 'admin'),
  ('webhook_log_entry', 'webhook_log_entry(%1$s, (select max(webhook_id) from app.webhook_log where owner_id = %1$s))',
   false, 'admin'),
  ('request_webhook_replay', 'request_webhook_replay(%1$s, (select max(webhook_id) from app.webhook_log
     where owner_id = %1$s and verdict = ''stored''))', false, 'admin'),
  ('note_export', 'note_export(%1$s, ''tenant'')', false, 'admin'),
  ('retry_media',
   'retry_media(%1$s, (select media_id from app.message_media where owner_id = %1$s and state = ''failed''))', false, 'agent'),
  ('begin_upload', 'begin_upload(%1$s, ''image/png'', ''x.png'', 3)', false, 'agent'),
  ('append_upload', 'append_upload(%1$s, app.begin_upload(%1$s, ''image/png'', '''', 3), ''abc'')', false, 'agent'),
  ('finish_upload', 'finish_upload(%1$s, (select u.id from (select app.begin_upload(%1$s, ''image/png'', '''', 3) as id offset 0) u
     where app.append_upload(%1$s, u.id, ''abc'') = 3), sha256(''abc''))', false, 'agent'),
  ('discard_upload', 'discard_upload(%1$s, app.begin_upload(%1$s, ''image/png'', '''', 3))', false, 'agent'),
  ('add_login', format('add_login(%%1$s, ''new@example.org'', %L, ''agent'', ''X'')', pg_temp.verifier()), false, 'admin');
-- What is done to a note of the caller's own.
insert into command
select name, format('%s(%%1$s, (select max(note_id) from app.notes where owner_id = %%1$s and case
         when app.my_login_id() is null then author like ''key:%%%%'' else author = ''login:'' || app.my_login_id() end)%s)',
                    name, others), false, 'agent'
from (values ('edit_note', ', ''y'''), ('delete_note', '')) f(name, others);
-- What is done to a colleague.
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
