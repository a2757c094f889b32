-- Outgoing webhooks: what other programs subscribed to, the deliveries that wait for them, and what
-- became of each attempt.

create table outgoing_webhooks (
  owner_id bigint not null references owners on delete cascade,
  webhook_id bigint generated always as identity unique,
  url text not null,
  events text[] not null,
  description text not null default '' check (length(description) <= 500),
  active boolean not null default true,
  secret text not null default '',  -- sealed by the program; '' only within the transaction that adds
  previous_secret text,             -- still signs until then, so that a subscriber can change over
  previous_until timestamptz,
  disabled_reason text not null default '',
  failing_since timestamptz,        -- nothing was delivered since; null while all is well
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (owner_id, webhook_id),
  check ((previous_secret is null) = (previous_until is null))
) with (fillfactor = 80);
create index outgoing_webhooks_active on outgoing_webhooks (owner_id) where active;

-- One row an event and subscription, written by the transaction that made the event. `details` holds
-- what the event's subject may no longer show when it is sent.
create table webhook_deliveries (
  owner_id bigint not null,
  delivery_id bigint generated always as identity unique,
  webhook_id bigint not null,
  event text not null,
  conv_id bigint,
  msg_id bigint,
  details jsonb not null default '{}',
  state text not null default 'queued' check (state in ('queued', 'claimed', 'delivered', 'failed')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  lease_until timestamptz,
  lease_token uuid,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  primary key (owner_id, delivery_id),
  foreign key (owner_id, webhook_id) references outgoing_webhooks (owner_id, webhook_id) on delete cascade,
  -- A conversation that was begun in vain goes again in the same transaction, and its event with it.
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade,
  check ((state = 'claimed') = (lease_token is not null)),
  check ((state in ('delivered', 'failed')) = (settled_at is not null))
) with (fillfactor = 70);
create index webhook_deliveries_due on webhook_deliveries (owner_id, webhook_id, next_attempt_at, delivery_id)
  where state = 'queued';
create index webhook_deliveries_claimed on webhook_deliveries (owner_id, webhook_id, lease_until)
  where state = 'claimed';
create index webhook_deliveries_log on webhook_deliveries (owner_id, webhook_id, delivery_id);
create index webhook_deliveries_conv on webhook_deliveries (owner_id, conv_id);
create index webhook_deliveries_settled on webhook_deliveries (settled_at) where settled_at is not null;

create table webhook_attempts (
  owner_id bigint not null,
  attempt_id bigint generated always as identity,
  delivery_id bigint not null,
  at timestamptz not null default now(),
  status int,                      -- of HTTP; null: there was no answer
  duration_ms int not null,
  error text not null default '',
  answer text not null default '' check (length(answer) <= 1024),
  primary key (owner_id, attempt_id),
  foreign key (owner_id, delivery_id) references webhook_deliveries (owner_id, delivery_id) on delete cascade
);
create index webhook_attempts_delivery on webhook_attempts (owner_id, delivery_id, attempt_id);

select protect(t::regclass)
from unnest('{outgoing_webhooks,webhook_deliveries,webhook_attempts}'::text[]) t;

-- Neither the secrets nor the URL: addresses of that kind often hold a key of their own.
grant select (owner_id, webhook_id, events, description, active, disabled_reason, failing_since, created_at,
              updated_at) on outgoing_webhooks to owner_console;
grant select on webhook_deliveries, webhook_attempts to owner_console;

-- ---------------------------------------------------------------- events

-- Each trigger runs once a statement and joins what changed with the subscriptions of its tenants:
-- where there are none it writes nothing.

create function queue_message_created() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into webhook_deliveries (owner_id, webhook_id, event, conv_id, msg_id, details)
  select m.owner_id, w.webhook_id, 'message.created', m.conv_id, m.msg_id, jsonb_build_object('status', m.status)
  from fresh m
  join outgoing_webhooks w on w.owner_id = m.owner_id and w.active and 'message.created' = any (w.events)
  order by m.msg_id;
  if found then
    perform pg_notify('owner_deliveries', '');
  end if;
  return null;
end
$$;
create trigger queue_created after insert on messages
  referencing new table as fresh for each statement execute function queue_message_created();

create function queue_message_status() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into webhook_deliveries (owner_id, webhook_id, event, conv_id, msg_id, details)
  select m.owner_id, w.webhook_id, 'message.status', m.conv_id, m.msg_id,
         jsonb_build_object('status', m.status, 'previous_status', b.status, 'error_code', m.error_code,
                            'error_message', m.error_message)
  from moved m
  join outgoing_webhooks w on w.owner_id = m.owner_id and w.active and 'message.status' = any (w.events)
  join before b on b.owner_id = m.owner_id and b.msg_id = m.msg_id and b.status <> m.status
  order by m.msg_id;
  if found then
    perform pg_notify('owner_deliveries', '');
  end if;
  return null;
end
$$;
create trigger queue_status after update on messages
  referencing old table as before new table as moved for each statement execute function queue_message_status();

create function queue_conversation_event() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into webhook_deliveries (owner_id, webhook_id, event, conv_id, details)
  select e.owner_id, w.webhook_id, e.event, e.conv_id,
         jsonb_build_object('from_status', e.from_status, 'to_status', e.to_status, 'actor', e.actor,
                            'reason', e.reason, 'at', iso_time(e.at))
  from (select t.*, case when t.from_status is null then 'conversation.opened'
                         when t.to_status not in ('pending', 'progress') then 'conversation.closed' end as event
        from made t) e
  join outgoing_webhooks w on w.owner_id = e.owner_id and w.active and e.event = any (w.events)
  order by e.transition_id;
  if found then
    perform pg_notify('owner_deliveries', '');
  end if;
  return null;
end
$$;
create trigger queue_event after insert on conversation_transitions
  referencing new table as made for each statement execute function queue_conversation_event();

create function queue_closure_detected() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into webhook_deliveries (owner_id, webhook_id, event, conv_id, msg_id, details)
  select r.owner_id, w.webhook_id, 'closure.detected', m.conv_id, r.msg_id,
         r.result_json || jsonb_build_object('ai_result_id', r.ai_result_id)
  from fresh r
  join outgoing_webhooks w on w.owner_id = r.owner_id and w.active and 'closure.detected' = any (w.events)
  join features f on f.owner_id = r.owner_id and f.feature_id = r.feature_id and f.name = 'closure_detection'
  join messages m on m.owner_id = r.owner_id and m.msg_id = r.msg_id
  order by r.ai_result_id;
  if found then
    perform pg_notify('owner_deliveries', '');
  end if;
  return null;
end
$$;
create trigger queue_closure after insert on ai_results
  referencing new table as fresh for each statement execute function queue_closure_detected();

-- ---------------------------------------------------------------- the deliverer

-- What a delivery tells: its subject as the REST API shows it, in the state that the event speaks of.
create function delivery_data(d webhook_deliveries) returns json
language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  m messages;
  c conversations;
begin
  if d.event like 'message.%' then
    select * into m from messages where owner_id = d.owner_id and msg_id = d.msg_id;
    m.status := d.details ->> 'status';
    m.error_code := coalesce(d.details ->> 'error_code', '');
    m.error_message := coalesce(d.details ->> 'error_message', '');
    return case d.event
      when 'message.created' then json_build_object('message', message_json(m))
      else json_build_object('message', message_json(m), 'previous_status', d.details ->> 'previous_status') end;
  elsif d.event = 'webhook.test' then
    return json_build_object('webhook_id', d.webhook_id);
  end if;
  select * into c from conversations where owner_id = d.owner_id and conv_id = d.conv_id;
  if d.event = 'closure.detected' then
    return json_build_object('closure', d.details, 'conversation', conversation_json(c));
  end if;
  c.status := d.details ->> 'to_status';
  if d.event = 'conversation.opened' then
    c.ended_at := null;
    c.ended_reason := '';
  end if;
  return json_build_object('conversation', conversation_json(c), 'transition', d.details);
end
$$;

-- Subscriptions that have deliveries waiting: one probe of the index each, however many wait.
create function webhooks_waiting() returns table (owner_id bigint, webhook_id bigint)
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
  where o.active
$$;

-- Takes deliveries that are due. Each subscription's are taken in their order, and few of one at a
-- time (one, while it fails), so that a slow subscriber holds up only itself. A lease that ran out
-- means that a deliverer died: the delivery is made again, since subscribers know repeats by their id.
create function claim_deliveries(how_many int, lease_seconds int)
returns table (owner_id bigint, delivery_id bigint, webhook_id bigint, lease_token uuid, attempts int, url text,
               secret text, previous_secret text, event text, created_at text, data text)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
begin
  update webhook_deliveries d
  set state = 'queued', lease_token = null, lease_until = null
  where (d.owner_id, d.delivery_id) in (
    select x.owner_id, x.delivery_id from webhook_deliveries x
    where x.state = 'claimed' and x.lease_until < now() limit 200 for update skip locked);

  return query
  with open as (
    select w.owner_id, w.webhook_id,
           case when w.failing_since is null then 8 else 1 end - (
             select count(*) from webhook_deliveries x
             where x.owner_id = w.owner_id and x.webhook_id = w.webhook_id and x.state = 'claimed') as room
    from webhooks_waiting() q
    join outgoing_webhooks w on w.owner_id = q.owner_id and w.webhook_id = q.webhook_id
    order by random()  -- no subscription is always the first
  ), due as (
    select d.owner_id, d.delivery_id
    from open o cross join lateral (
      select x.owner_id, x.delivery_id from webhook_deliveries x
      where x.owner_id = o.owner_id and x.webhook_id = o.webhook_id and x.state = 'queued'
        and x.next_attempt_at <= now()
      order by x.next_attempt_at, x.delivery_id
      limit greatest(0, o.room)
      for update skip locked) d
    limit how_many
  ), taken as (
    update webhook_deliveries d
    set state = 'claimed', attempts = d.attempts + 1, lease_token = gen_random_uuid(),
        lease_until = now() + make_interval(secs => lease_seconds)
    from due x where d.owner_id = x.owner_id and d.delivery_id = x.delivery_id
    returning d as one
  )
  select (t.one).owner_id, (t.one).delivery_id, (t.one).webhook_id, (t.one).lease_token, (t.one).attempts,
         w.url, w.secret, case when w.previous_until > now() then w.previous_secret end,
         (t.one).event, iso_time((t.one).created_at), delivery_data(t.one)::text
  from taken t
  join outgoing_webhooks w on w.owner_id = (t.one).owner_id and w.webhook_id = (t.one).webhook_id
  order by (t.one).delivery_id;
end
$$;

-- Records what became of an attempt: delivered, retry (after delay_ms), failed (given up) or gone
-- (the subscriber wants nothing more). A subscription to which nothing could be delivered for as long
-- as a delivery is tried is switched off, with the reason. False when the lease was lost meanwhile.
create function settle_delivery(owner bigint, delivery bigint, token uuid, outcome text, http_status int,
                                took_ms int, problem text, answer_text text, delay_ms bigint) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  webhook bigint;
  kind text;
begin
  update webhook_deliveries
  set state = case outcome when 'delivered' then 'delivered' when 'retry' then 'queued' else 'failed' end,
      next_attempt_at = case outcome when 'retry' then now() + make_interval(secs => delay_ms / 1000.0)
                        else next_attempt_at end,
      settled_at = case when outcome <> 'retry' then now() end,
      lease_token = null, lease_until = null
  where owner_id = owner and delivery_id = delivery and state = 'claimed' and lease_token = token
  returning webhook_id, event into webhook, kind;
  if not found then
    return false;
  end if;
  if kind = 'webhook.test' then
    perform pg_notify('owner_webhook_tests', delivery::text);  -- somebody waits for it
  end if;
  insert into webhook_attempts (owner_id, delivery_id, status, duration_ms, error, answer)
  values (owner, delivery, http_status, took_ms, left(problem, 500), left(answer_text, 1024));

  if outcome = 'delivered' then
    update outgoing_webhooks set failing_since = null
    where owner_id = owner and webhook_id = webhook and failing_since is not null;
  elsif outcome = 'gone' then
    perform disable_webhook(owner, webhook, 'The subscriber wants nothing more (410 Gone).');
  else
    update outgoing_webhooks set failing_since = now()
    where owner_id = owner and webhook_id = webhook and failing_since is null;
    if outcome = 'failed' and exists (
         select from outgoing_webhooks w where w.owner_id = owner and w.webhook_id = webhook
           and w.failing_since < now() - interval '60 hours') then
      perform disable_webhook(owner, webhook, 'Nothing could be delivered for days: ' || left(problem, 200));
    end if;
  end if;
  return true;
end
$$;

create function disable_webhook(owner bigint, webhook bigint, why text) returns void
language sql security definer set search_path = app, pg_temp as $$
  update outgoing_webhooks set active = false, disabled_reason = why, updated_at = now()
  where owner_id = owner and webhook_id = webhook and active
$$;

-- How many deliveries wait (counted to 10,000), and milliseconds until the next one is due.
create function delivery_state(out waiting bigint, out next_due_ms bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select (select count(*) from (
            select from webhook_deliveries d join outgoing_webhooks w using (owner_id, webhook_id)
            where d.state in ('queued', 'claimed') and w.active limit 10000) counted),
         (extract(epoch from least(
            (select min(f.next_attempt_at) from webhooks_waiting() w cross join lateral (
               select d.next_attempt_at from webhook_deliveries d
               where d.owner_id = w.owner_id and d.webhook_id = w.webhook_id and d.state = 'queued'
               order by d.next_attempt_at limit 1) f),
            (select min(d.lease_until) from webhook_deliveries d where d.state = 'claimed')) - now()) * 1000)::bigint
$$;

-- Forgets deliveries, with their attempts, 30 days after their end; and those of a subscription that
-- has been switched off for as long. Bounded; returns how many went.
create function prune_deliveries(at timestamptz default now()) returns int
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  gone int;
  left_over int;
begin
  delete from webhook_deliveries d
  where (d.owner_id, d.delivery_id) in (
    select x.owner_id, x.delivery_id from webhook_deliveries x
    where x.settled_at < at - interval '30 days' order by x.settled_at limit 5000);
  get diagnostics gone = row_count;
  delete from webhook_deliveries d
  where (d.owner_id, d.delivery_id) in (
    select x.owner_id, x.delivery_id
    from outgoing_webhooks w join webhook_deliveries x using (owner_id, webhook_id)
    where not w.active and w.updated_at < at - interval '30 days' and x.state = 'queued' limit 5000);
  get diagnostics left_over = row_count;
  return gone + left_over;
end
$$;

grant execute on function claim_deliveries(int, int), delivery_state(), prune_deliveries(timestamptz),
  settle_delivery(bigint, bigint, uuid, text, int, int, text, text, bigint) to owner_service;

-- ---------------------------------------------------------------- administration

create function webhook_events() returns text[]
language sql immutable as $$
  select '{message.created,message.status,conversation.opened,conversation.closed,closure.detected}'::text[]
$$;

create function require_webhook(owner bigint, webhook bigint) returns outgoing_webhooks
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  w outgoing_webhooks;
begin
  perform require_role(owner, 'admin');
  select * into w from outgoing_webhooks where owner_id = owner and webhook_id = webhook for no key update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such outgoing webhook.';
  end if;
  return w;
end
$$;

-- Refuses what can't be a subscription. Where the URL leads is checked when something is sent there.
create function check_webhook(w outgoing_webhooks) returns void
language plpgsql immutable set search_path = app, pg_temp as $$
declare
  strange text;
begin
  if w.url is null or length(w.url) > 2048
     or w.url !~ '^https?://[^/?#@[:space:][:cntrl:]]+([/?][^#[:space:][:cntrl:]]*)?$' then
    raise exception using errcode = 'OC422',
      message = 'The url must be an address like https://example.org/hook, without a name, a password or a #part.';
  end if;
  select e into strange from unnest(w.events) e where e is null or e <> all (webhook_events()) limit 1;
  if strange is not null or coalesce(cardinality(w.events), 0) = 0 then
    raise exception using errcode = 'OC422',
      message = format('The events must be some of %s.', array_to_string(webhook_events(), ', '));
  end if;
  if length(w.description) > 500 then
    raise exception using errcode = 'OC422', message = 'The description is longer than 500 characters.';
  end if;
end
$$;

create function webhook_json(w outgoing_webhooks) returns json
language sql stable set search_path = app, pg_temp as $$
  select json_build_object(
    'webhook_id', w.webhook_id, 'owner_id', w.owner_id, 'url', w.url, 'events', w.events,
    'description', w.description, 'active', w.active, 'disabled_reason', w.disabled_reason,
    'failing_since', iso_time(w.failing_since),
    'previous_secret_until', case when w.previous_until > now() then iso_time(w.previous_until) end,
    'created_at', iso_time(w.created_at), 'updated_at', iso_time(w.updated_at))
$$;

-- Adds a subscription without a secret, so that the secret can be sealed for its id: the caller sets
-- it in the same transaction.
create function add_outgoing_webhook(owner bigint, new_url text, new_events text[], new_description text default '')
returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  w outgoing_webhooks;
begin
  perform require_role(owner, 'admin');
  w.url := new_url;
  w.events := array(select distinct e from unnest(new_events) e order by e);
  w.description := coalesce(new_description, '');
  perform check_webhook(w);
  if (select count(*) from outgoing_webhooks where owner_id = owner) >= 50 then
    raise exception using errcode = 'OC409', message = 'A tenant has at most 50 outgoing webhooks.';
  end if;
  insert into outgoing_webhooks (owner_id, url, events, description)
  values (owner, w.url, w.events, w.description) returning * into w;
  return w.webhook_id;
end
$$;

-- A secret that was there signs for another day.
create function set_outgoing_webhook_secret(owner bigint, webhook bigint, sealed text) returns json
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  w outgoing_webhooks := require_webhook(owner, webhook);
begin
  update outgoing_webhooks
  set previous_secret = nullif(w.secret, ''),
      previous_until = case when w.secret <> '' then now() + interval '24 hours' end,
      secret = sealed, updated_at = now()
  where owner_id = owner and webhook_id = webhook
  returning * into w;
  return webhook_json(w);
end
$$;

-- Sets what `change` has of url, events, description and active. Switched on again, what waits is
-- delivered and past failures are forgotten.
create function update_outgoing_webhook(owner bigint, webhook bigint, change jsonb) returns json
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  w outgoing_webhooks := require_webhook(owner, webhook);
begin
  w.url := coalesce(change ->> 'url', w.url);
  if change ? 'events' then
    w.events := array(select distinct e from jsonb_array_elements_text(change -> 'events') e order by e);
  end if;
  w.description := coalesce(change ->> 'description', w.description);
  perform check_webhook(w);
  update outgoing_webhooks
  set url = w.url, events = w.events, description = w.description, updated_at = now(),
      active = coalesce((change ->> 'active')::boolean, w.active),
      disabled_reason = case when change ? 'active' then '' else w.disabled_reason end,
      failing_since = case when change ->> 'active' = 'true' or w.url <> url then null else w.failing_since end
  where owner_id = owner and webhook_id = webhook
  returning * into w;
  perform pg_notify('owner_deliveries', '');
  return webhook_json(w);
end
$$;

create function remove_outgoing_webhook(owner bigint, webhook bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_webhook(owner, webhook);
  delete from outgoing_webhooks where owner_id = owner and webhook_id = webhook;
end
$$;

-- The tenant's subscriptions, or the one with this id.
create function list_outgoing_webhooks(owner bigint, webhook bigint default null) returns setof json
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'admin');
  return query select webhook_json(w) from outgoing_webhooks w
    where w.owner_id = owner and (webhook is null or w.webhook_id = webhook) order by w.webhook_id;
  if webhook is not null and not found then
    raise exception using errcode = 'OC404', message = 'There is no such outgoing webhook.';
  end if;
end
$$;

create function delivery_json(d webhook_deliveries) returns json
language sql stable security definer set search_path = app, pg_temp as $$
  select json_build_object(
    'delivery_id', d.delivery_id, 'webhook_id', d.webhook_id, 'owner_id', d.owner_id,
    'id', 'evt_' || d.delivery_id, 'event', d.event, 'state', d.state, 'conv_id', d.conv_id, 'msg_id', d.msg_id,
    'attempts', d.attempts, 'created_at', iso_time(d.created_at),
    'next_attempt_at', case when d.state = 'queued' then iso_time(d.next_attempt_at) end,
    'settled_at', iso_time(d.settled_at),
    'log', (select coalesce(json_agg(json_build_object(
              'at', iso_time(a.at), 'status', a.status, 'duration_ms', a.duration_ms, 'error', a.error,
              'answer', a.answer) order by a.attempt_id), '[]')
            from webhook_attempts a where a.owner_id = d.owner_id and a.delivery_id = d.delivery_id))
$$;

-- Deliveries of a subscription with their attempts, newest first. `wanted` is a state or null,
-- `before` the delivery_id of the last one known.
create function list_deliveries(owner bigint, webhook bigint, wanted text default null,
                                before bigint default null, how_many int default 50) returns setof json
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  perform list_outgoing_webhooks(owner, webhook);
  if wanted is not null and wanted not in ('queued', 'claimed', 'delivered', 'failed') then
    raise exception using errcode = 'OC422', message = 'The state is queued, claimed, delivered or failed.';
  end if;
  return query select delivery_json(d) from webhook_deliveries d
    where d.owner_id = owner and d.webhook_id = webhook and (wanted is null or d.state = wanted)
      and (before is null or d.delivery_id < before)
    order by d.delivery_id desc limit least(greatest(how_many, 1), 200);
end
$$;

-- Sends a delivery again that came to its end, with the id that it had; one of this subscription, where
-- one is given.
create function redeliver(owner bigint, delivery bigint, webhook bigint default null) returns json
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  d webhook_deliveries;
begin
  perform require_role(owner, 'admin');
  select * into d from webhook_deliveries where owner_id = owner and delivery_id = delivery for update;
  if not found or d.webhook_id <> webhook then
    raise exception using errcode = 'OC404', message = 'There is no such delivery.';
  end if;
  if d.state in ('queued', 'claimed') then
    raise exception using errcode = 'OC409', message = 'This delivery is still under way.';
  end if;
  if not exists (select from outgoing_webhooks w
                 where w.owner_id = owner and w.webhook_id = d.webhook_id and w.active) then
    raise exception using errcode = 'OC409', message = 'The outgoing webhook is switched off: set it active first.';
  end if;
  update webhook_deliveries set state = 'queued', attempts = 0, next_attempt_at = now(), settled_at = null
  where owner_id = owner and delivery_id = delivery returning * into d;
  perform pg_notify('owner_deliveries', '');
  return delivery_json(d);
end
$$;

-- Queues an event "webhook.test" for one subscription.
create function test_outgoing_webhook(owner bigint, webhook bigint) returns json
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  w outgoing_webhooks := require_webhook(owner, webhook);
  d webhook_deliveries;
begin
  if not w.active then
    raise exception using errcode = 'OC409', message = 'The outgoing webhook is switched off: set it active first.';
  end if;
  insert into webhook_deliveries (owner_id, webhook_id, event) values (owner, webhook, 'webhook.test')
  returning * into d;
  perform pg_notify('owner_deliveries', '');
  return delivery_json(d);
end
$$;

grant execute on function add_outgoing_webhook(bigint, text, text[], text),
  set_outgoing_webhook_secret(bigint, bigint, text), update_outgoing_webhook(bigint, bigint, jsonb),
  remove_outgoing_webhook(bigint, bigint), list_outgoing_webhooks(bigint, bigint),
  list_deliveries(bigint, bigint, text, bigint, int), redeliver(bigint, bigint, bigint),
  test_outgoing_webhook(bigint, bigint) to owner_console;
