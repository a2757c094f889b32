-- Conversations, their life cycle, messages, the outbox and the log of raw webhooks.

create sequence activity_seq;  -- sorts the lists: larger is newer

create table transitions (
  from_status text not null,
  to_status text not null,
  primary key (from_status, to_status)
);
insert into transitions
select f, t
from unnest('{pending,progress}'::text[]) f,
     unnest('{progress,agent_closed,support_closed,user_closed,expired,failed,idle_timeout}'::text[]) t
where f <> t;
grant select on transitions to owner_console;

create table conversations (
  owner_id bigint not null references owners on delete cascade,
  conv_id bigint generated always as identity unique,
  user_id bigint,
  from_number text not null,
  to_number text not null,
  status text not null default 'pending' check (status in ('pending', 'progress', 'agent_closed',
    'support_closed', 'user_closed', 'expired', 'failed', 'idle_timeout')),
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null,
  channel text not null default 'whatsapp' check (channel ~ '^[a-z]{2,20}$'),
  phone_number text not null,      -- the customer's address, normalised: keys the active conversation
  context jsonb not null default '{}' check (jsonb_typeof(context) = 'object'),
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  business_number text not null,   -- the tenant's own address, normalised
  customer_address text not null,  -- as received; answers go here
  business_address text not null,  -- as received; answers come from here
  customer_name text not null default '',
  previous_conv_id bigint,
  ended_reason text not null default '',
  activity bigint not null default nextval('activity_seq'),
  revision int not null default 1,
  unread int not null default 0 check (unread >= 0),
  last_msg_id bigint,
  last_direction text,
  last_type text,
  last_status text,
  last_preview text not null default '',
  last_at timestamptz,
  last_inbound_at timestamptz,
  primary key (owner_id, conv_id),
  foreign key (owner_id, user_id) references users (owner_id, user_id) on delete set null (user_id),
  foreign key (owner_id, previous_conv_id) references conversations (owner_id, conv_id)
    on delete set null (previous_conv_id),
  check ((status in ('pending', 'progress')) = (ended_at is null))
) with (fillfactor = 80);

create unique index conversations_one_active
  on conversations (owner_id, phone_number, business_number, channel)
  where status in ('pending', 'progress');
create index conversations_active on conversations (owner_id, activity)
  where status in ('pending', 'progress');
create index conversations_closed on conversations (owner_id, activity)
  where status not in ('pending', 'progress');
create index conversations_history on conversations (owner_id, phone_number, business_number, channel, conv_id);
create index conversations_previous on conversations (owner_id, previous_conv_id)
  where previous_conv_id is not null;
create index conversations_user on conversations (owner_id, user_id) where user_id is not null;

create table conversation_transitions (
  owner_id bigint not null,
  transition_id bigint generated always as identity,
  conv_id bigint not null,
  from_status text,
  to_status text not null,
  actor text not null,
  reason text not null default '',
  at timestamptz not null default now(),
  primary key (owner_id, transition_id),
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade
);
create index conversation_transitions_conv on conversation_transitions (owner_id, conv_id, transition_id);

-- The one place that lets a status change: the table of transitions decides, the history keeps it.
create function guard_transition() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'pending' then
      raise exception using errcode = 'OC409', message = 'A conversation begins as pending.';
    end if;
    return new;
  end if;
  if not exists (select from transitions where from_status = old.status and to_status = new.status) then
    raise exception using errcode = 'OC409',
      message = format('A conversation that is %s can''t become %s.', old.status, new.status);
  end if;
  if new.status not in ('pending', 'progress') then
    new.ended_at := coalesce(new.ended_at, now());
    new.ended_reason := coalesce(current_setting('app.reason', true), '');
  end if;
  return new;
end
$$;
create trigger guard_insert before insert on conversations
  for each row execute function guard_transition();
create trigger guard_update before update of status on conversations
  for each row when (old.status is distinct from new.status) execute function guard_transition();

create function record_transition() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into conversation_transitions (owner_id, conv_id, from_status, to_status, actor, reason)
  values (new.owner_id, new.conv_id, case when tg_op = 'UPDATE' then old.status end, new.status,
          actor(), coalesce(current_setting('app.reason', true), ''));
  return null;
end
$$;
create trigger record_insert after insert on conversations
  for each row execute function record_transition();
create trigger record_update after update of status on conversations
  for each row when (old.status is distinct from new.status) execute function record_transition();

create table messages (
  owner_id bigint not null,
  msg_id bigint generated always as identity unique,
  conv_id bigint not null,
  from_number text not null,
  to_number text not null,
  body text not null default '',
  direction text not null check (direction in ('inbound', 'outbound')),
  timestamp timestamptz not null default now(),
  sent_by_ia boolean not null default false,
  message_owner text not null check (message_owner in ('user', 'agent', 'system', 'tool', 'support')),
  message_type text not null default 'text'
    check (message_type in ('text', 'image', 'audio', 'video', 'document')),
  content text,
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  status text not null check (status in ('received', 'queued', 'unknown', 'accepted', 'sending', 'sent',
    'delivered', 'read', 'undelivered', 'failed', 'canceled')),
  error_code text not null default '',
  error_message text not null default '',
  message_sid text,
  client_key uuid,   -- made where a reply is written: the same key again is the same message
  login_id bigint references logins on delete set null,  -- who wrote it
  revision int not null default 1,
  primary key (owner_id, msg_id),
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade,
  check ((direction = 'inbound') = (status = 'received'))
) with (fillfactor = 90);
create unique index messages_sid on messages (owner_id, message_sid) where message_sid is not null;
create unique index messages_client_key on messages (owner_id, client_key) where client_key is not null;
create index messages_thread on messages (owner_id, conv_id, msg_id);

create table message_status_events (
  owner_id bigint not null,
  event_id bigint generated always as identity,
  msg_id bigint not null,
  status text not null,
  error_code text not null default '',
  details jsonb not null default '{}',
  received_at timestamptz not null default now(),
  primary key (owner_id, event_id),
  foreign key (owner_id, msg_id) references messages (owner_id, msg_id) on delete cascade
);
create index message_status_events_msg on message_status_events (owner_id, msg_id);

create table ai_results (
  owner_id bigint not null,
  ai_result_id bigint generated always as identity unique,
  msg_id bigint not null,
  feature_id bigint not null,
  result_json jsonb not null,
  processed_at timestamptz not null default now(),
  primary key (owner_id, ai_result_id),
  foreign key (owner_id, msg_id) references messages (owner_id, msg_id) on delete cascade,
  foreign key (owner_id, feature_id) references features (owner_id, feature_id) on delete cascade
);
create index ai_results_msg on ai_results (owner_id, msg_id);
create index ai_results_feature on ai_results (owner_id, feature_id, ai_result_id);

-- Messages on their way to Twilio. A row leaves when Twilio has taken or refused the message.
-- unknown: handed over, the answer never came; it stays until a callback or a look-up settles it.
create table outbox (
  owner_id bigint not null,
  msg_id bigint not null,
  conv_id bigint not null,
  state text not null default 'queued' check (state in ('queued', 'claimed', 'unknown')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  lease_until timestamptz,
  lease_token uuid,
  last_error text not null default '',
  primary key (owner_id, msg_id),
  foreign key (owner_id, msg_id) references messages (owner_id, msg_id) on delete cascade,
  check ((state = 'claimed') = (lease_token is not null))
) with (fillfactor = 50);
create index outbox_due on outbox (next_attempt_at) where state = 'queued';
create index outbox_claimed on outbox (lease_until) where state = 'claimed';
create index outbox_conv on outbox (owner_id, conv_id, msg_id);

create table drafts (
  owner_id bigint not null,
  conv_id bigint not null,
  login_id bigint not null references logins on delete cascade,
  body text not null,
  updated_at timestamptz not null default now(),
  primary key (owner_id, conv_id, login_id),
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade
);

-- What Twilio sent, byte for byte, so that a message can be proven and replayed. By month.
create table webhook_log (
  owner_id bigint not null,
  webhook_id bigint generated by default as identity,
  received_at timestamptz not null default now(),
  kind text not null check (kind in ('inbound', 'status')),
  message_sid text not null,
  verdict text not null,
  raw bytea not null,
  primary key (owner_id, webhook_id, received_at)
) partition by range (received_at);
create table webhook_log_rest partition of webhook_log default;
create index webhook_log_sid on webhook_log (owner_id, message_sid);

-- Makes this month's and the next month's partition. Cheap; called when the service starts and daily.
create function prepare_webhook_log() returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  month date;
  part text;
begin
  perform pg_advisory_xact_lock(hashtext('app.webhook_log'));
  foreach month in array array[date_trunc('month', now() at time zone 'UTC')::date,
      (date_trunc('month', now() at time zone 'UTC') + interval '1 month')::date] loop
    part := 'webhook_log_' || to_char(month, 'YYYY_MM');
    if to_regclass('app.' || part) is null
       and not exists (select from webhook_log_rest
                       where received_at >= month::timestamp at time zone 'UTC'
                         and received_at < (month + interval '1 month') at time zone 'UTC') then
      execute format('create table %I partition of webhook_log for values from (%L) to (%L)', part,
                     month::timestamp at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
      perform protect(('app.' || part)::regclass);
    end if;
  end loop;
end
$$;

select protect(t::regclass)
from unnest('{conversations,conversation_transitions,messages,message_status_events,ai_results,outbox,
              drafts,webhook_log,webhook_log_rest}'::text[]) t;
select prepare_webhook_log();

-- A draft is its writer's; others learn only that somebody writes (a later view).
drop policy members on drafts;
create policy own on drafts for select to owner_console
  using (owner_id = any ((select app.my_owner_ids())::bigint[]) and login_id = (select app.my_login_id()));

grant select on conversations, conversation_transitions, messages, message_status_events, ai_results,
  outbox, drafts, webhook_log to owner_console;
grant execute on function prepare_webhook_log() to owner_service;
