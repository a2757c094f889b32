-- What the receiver writes: inbound messages and status callbacks, a whole batch in one call.
-- Locks: conversations by (owner_id, conv_id), then messages, the feed last.

create type inbound_row as (
  n int,                    -- the caller's number of this row, returned with the verdict
  owner_id bigint,
  message_sid text,
  from_number text,
  to_number text,
  customer_key text,        -- normalised
  business_key text,
  channel text,
  body text,
  message_type text,
  customer_name text,
  metadata jsonb,
  received_at timestamptz,
  raw text                  -- base64 of the request's body
);

create type slot as (       -- a conversation key and the active conversation that holds it
  owner_id bigint,
  customer_key text,
  business_key text,
  channel text,
  conv_id bigint,
  unread int
);

-- The first line of a message for the list.
create function preview(body text) returns text
language sql immutable set search_path = app, pg_temp as $$
  select left(btrim(regexp_replace(left(body, 400), '\s+', ' ', 'g')), 160)
$$;

-- Finds the active conversation of each key or creates it, and locks all of them. Two callers with
-- the same new key end with the same conversation: one inserts, the other waits and finds it.
-- `held` has `unread` as it was; `created` are those that did not exist before.
create function hold_conversations(wanted inbound_row[], expiration_minutes int,
                                   out held slot[], out created bigint[])
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  fresh bigint[];
begin
  created := '{}';
  for attempt in 1 .. 5 loop
    select array_agg(row(s.*)::slot) into held
    from (
      select c.owner_id, c.phone_number, c.business_number, c.channel, c.conv_id, c.unread
      from conversations c
      where (c.owner_id, c.phone_number, c.business_number, c.channel) in
              (select w.owner_id, w.customer_key, w.business_key, w.channel from unnest(wanted) w)
        and c.status in ('pending', 'progress')
      order by c.owner_id, c.conv_id
      for update
    ) s;

    with missing as (
      select distinct on (w.owner_id, w.customer_key, w.business_key, w.channel) w.*
      from unnest(wanted) w
      where not exists (
        select from unnest(held) h
        where h.owner_id = w.owner_id and h.customer_key = w.customer_key
          and h.business_key = w.business_key and h.channel = w.channel)
      order by w.owner_id, w.customer_key, w.business_key, w.channel, w.n
    ), added as (
      insert into conversations (owner_id, from_number, to_number, channel, phone_number, business_number,
                                 customer_address, business_address, customer_name, expires_at,
                                 previous_conv_id)
      select m.owner_id, m.from_number, m.to_number, m.channel, m.customer_key, m.business_key,
             m.from_number, m.to_number, coalesce(m.customer_name, ''),
             now() + make_interval(mins => coalesce(o.conversation_expiration_minutes, expiration_minutes)),
             (select max(p.conv_id) from conversations p
              where p.owner_id = m.owner_id and p.phone_number = m.customer_key
                and p.business_number = m.business_key and p.channel = m.channel)
      from missing m join owners o on o.owner_id = m.owner_id
      order by m.owner_id, m.customer_key, m.business_key, m.channel
      on conflict (owner_id, phone_number, business_number, channel)
        where status in ('pending', 'progress') do nothing
      returning conv_id
    )
    select array_agg(conv_id) into fresh from added;
    created := created || coalesce(fresh, '{}');

    exit when not exists (
      select from unnest(wanted) w where not exists (
        select from unnest(held) h
        where h.owner_id = w.owner_id and h.customer_key = w.customer_key
          and h.business_key = w.business_key and h.channel = w.channel));
    -- What was inserted, here or by another, is found and locked in the next round.
    if attempt = 5 then
      raise exception using errcode = '40001', message = 'conversations change too fast; try again';
    end if;
  end loop;
end
$$;

-- Stores a batch of inbound messages and tells the feed. Every row gets a verdict: stored, or
-- duplicate with the ids of the message that is there already (Twilio retries; so do we).
create function ingest_inbound(batch jsonb, expiration_minutes int)
returns table (n int, verdict text, owner_id bigint, conv_id bigint, msg_id bigint)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
declare
  arrived inbound_row[];
  fresh inbound_row[];
  held slot[];
  created bigint[];
  entries change_entry[];
begin
  perform set_config('app.actor', 'customer', true), set_config('app.reason', 'message', true);
  select array_agg(r order by r.n) into arrived from jsonb_populate_recordset(null::inbound_row, batch) r;

  select array_agg(row(f.*)::inbound_row order by f.n) into fresh
  from (select distinct on (a.owner_id, a.message_sid) a.* from unnest(arrived) a
        where not exists (select from messages m
                          where m.owner_id = a.owner_id and m.message_sid = a.message_sid)
        order by a.owner_id, a.message_sid, a.n) f;

  if fresh is not null then
    select h.held, h.created into held, created from hold_conversations(fresh, expiration_minutes) h;

    with stored as (
      insert into messages (owner_id, conv_id, from_number, to_number, body, direction, timestamp,
                            message_owner, message_type, metadata, status, message_sid)
      select f.owner_id, h.conv_id, f.from_number, f.to_number, coalesce(f.body, ''), 'inbound',
             f.received_at, 'user', f.message_type,
             -- A quoted reply names its source by SID; readers find it by our own id.
             coalesce(jsonb_set(f.metadata, '{quoted,msg_id}', (
               select to_jsonb(q.msg_id) from messages q
               where q.owner_id = f.owner_id and q.message_sid = f.metadata #>> '{quoted,sid}')),
               f.metadata, '{}'),
             'received', f.message_sid
      from unnest(fresh) f
      join unnest(held) h on h.owner_id = f.owner_id and h.customer_key = f.customer_key
                         and h.business_key = f.business_key and h.channel = f.channel
      order by f.n
      on conflict (owner_id, message_sid) where message_sid is not null do nothing
      returning owner_id, conv_id, msg_id, message_sid, body, message_type, timestamp
    ), newest as (
      select distinct on (s.conv_id) s.*, f.from_number, f.to_number, f.customer_name
      from stored s join unnest(fresh) f on f.owner_id = s.owner_id and f.message_sid = s.message_sid
      order by s.conv_id, s.msg_id desc
    ), tally as (
      select s.conv_id, count(*) as arrived from stored s group by s.conv_id
    ), touched as (
      update conversations c
      set status = 'progress',
          unread = c.unread + t.arrived,
          customer_name = coalesce(nullif(l.customer_name, ''), c.customer_name),
          customer_address = l.from_number,
          business_address = l.to_number,
          last_msg_id = l.msg_id,
          last_direction = 'inbound',
          last_type = l.message_type,
          last_status = 'received',
          last_preview = preview(l.body),
          last_at = l.timestamp,
          last_inbound_at = greatest(c.last_inbound_at, l.timestamp),
          updated_at = now(),
          activity = nextval('activity_seq'),
          revision = c.revision + 1
      from newest l join tally t on t.conv_id = l.conv_id
      where c.owner_id = l.owner_id and c.conv_id = l.conv_id
      returning c.owner_id, c.conv_id
    )
    select array_agg(e.entry) into entries from (
      select row(s.owner_id, 'message', s.conv_id, s.msg_id, 0, 0)::change_entry as entry
      from stored s
      union all
      select row(t.owner_id, 'conversation', t.conv_id, null,
                 (t.conv_id = any (created))::int, (h.unread = 0)::int)::change_entry
      from touched t join unnest(held) h on h.conv_id = t.conv_id
    ) e;

    -- Whoever stored the same message at the same time may have seen its conversation closed since:
    -- then one was begun here for a message that is there already.
    delete from conversations c
    where (c.owner_id, c.conv_id) in (select h.owner_id, h.conv_id from unnest(held) h
                                      where h.conv_id = any (created))
      and c.last_msg_id is null;
  end if;

  return query
  with verdicts as (
    select a.n, a.owner_id, m.conv_id, m.msg_id, a.message_sid, a.received_at, a.raw,
           case when f.n is not null and exists (select from unnest(entries) e where e.msg_id = m.msg_id)
                then 'stored' else 'duplicate' end as verdict
    from unnest(arrived) a
    left join unnest(fresh) f on f.n = a.n
    join messages m on m.owner_id = a.owner_id and m.message_sid = a.message_sid
  ), logged as (
    insert into webhook_log (owner_id, received_at, kind, message_sid, verdict, raw)
    select v.owner_id, v.received_at, 'inbound', v.message_sid, v.verdict, decode(v.raw, 'base64')
    from verdicts v order by v.n
  )
  select v.n, v.verdict, v.owner_id, v.conv_id, v.msg_id from verdicts v;

  if entries is not null then
    perform publish(entries);
  end if;
end
$$;

-- ---------------------------------------------------------------- status callbacks

-- Order in which states may replace each other; the domain's rank() has the same figures.
create function delivery_rank(status text) returns int
language sql immutable set search_path = app, pg_temp as $$
  select case status
    when 'queued' then 0 when 'unknown' then 1 when 'accepted' then 2 when 'sending' then 3 when 'sent' then 4
    when 'undelivered' then 5 when 'failed' then 5 when 'canceled' then 5
    when 'delivered' then 6 when 'read' then 7 when 'received' then 8 end
$$;

create type status_row as (
  n int,
  owner_id bigint,
  message_sid text,
  our_id bigint,            -- from the callback's URL; null when it has none
  status text,
  error_code text,
  error_message text,
  details jsonb,
  received_at timestamptz,
  raw text                  -- base64 of the request's body
);

create type status_match as (n int, conv_id bigint, msg_id bigint, before text);

-- Applies delivery states by rank and keeps every event. A callback may come before the answer to the
-- request that sent the message: then our own id in its URL finds the message and it learns its SID.
-- Verdicts: applied, stale (known, but older news), unknown (no such message of this tenant).
create function apply_statuses(batch jsonb)
returns table (n int, verdict text, owner_id bigint, conv_id bigint, msg_id bigint)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
declare
  arrived status_row[];
  matched status_match[];
  entries change_entry[];
begin
  select array_agg(r order by r.n) into arrived from jsonb_populate_recordset(null::status_row, batch) r;

  perform 1 from conversations c
  where (c.owner_id, c.conv_id) in (
    select m.owner_id, m.conv_id from unnest(arrived) a
    join messages m on m.owner_id = a.owner_id and m.message_sid = a.message_sid
    union
    select m.owner_id, m.conv_id from unnest(arrived) a
    join messages m on m.owner_id = a.owner_id and m.msg_id = a.our_id)
  order by c.owner_id, c.conv_id for update;

  select array_agg(row(a.n, m.conv_id, m.msg_id, m.status)::status_match) into matched
  from unnest(arrived) a
  join lateral (
    select x.* from (
      select b.* from messages b where b.owner_id = a.owner_id and b.message_sid = a.message_sid
      union all
      select b.* from messages b
      where b.owner_id = a.owner_id and b.msg_id = a.our_id and b.message_sid is null
    ) x where x.direction = 'outbound' limit 1
  ) m on true;

  with found as (
    select a.*, f.conv_id, f.msg_id from unnest(arrived) a join unnest(matched) f on f.n = a.n
  ), events as (
    insert into message_status_events (owner_id, msg_id, status, error_code, details, received_at)
    select f.owner_id, f.msg_id, f.status, coalesce(f.error_code, ''), coalesce(f.details, '{}'), f.received_at
    from found f order by f.n
  ), settled as (
    delete from outbox o using found f where o.owner_id = f.owner_id and o.msg_id = f.msg_id
  ), best as (
    select distinct on (f.msg_id) f.* from found f
    order by f.msg_id, delivery_rank(f.status) desc, f.n desc
  ), ranked as (
    select b.*, delivery_rank(b.status) > delivery_rank(m.status) as newer
    from best b join messages m on m.owner_id = b.owner_id and m.msg_id = b.msg_id
  ), moved as (
    update messages m
    set status = case when r.newer then r.status else m.status end,
        error_code = case when r.newer then coalesce(r.error_code, '') else m.error_code end,
        error_message = case when r.newer then coalesce(r.error_message, '') else m.error_message end,
        message_sid = coalesce(m.message_sid, r.message_sid),
        revision = m.revision + 1
    from ranked r
    where m.owner_id = r.owner_id and m.msg_id = r.msg_id and (r.newer or m.message_sid is null)
    returning m.owner_id, m.conv_id, m.msg_id, m.status
  ), shown as (
    update conversations c set last_status = m.status, revision = c.revision + 1
    from moved m where c.owner_id = m.owner_id and c.conv_id = m.conv_id and c.last_msg_id = m.msg_id
    returning c.owner_id, c.conv_id
  ), logged as (
    insert into webhook_log (owner_id, received_at, kind, message_sid, verdict, raw)
    select a.owner_id, a.received_at, 'status', a.message_sid,
           case when f.n is null then 'unknown' else 'applied' end, decode(a.raw, 'base64')
    from unnest(arrived) a left join unnest(matched) f on f.n = a.n
  )
  select array_agg(e.entry) into entries from (
    select row(m.owner_id, 'message', m.conv_id, m.msg_id, 0, 0)::change_entry as entry from moved m
    union all
    select row(s.owner_id, 'conversation', s.conv_id, null, 0, 0)::change_entry from shown s
  ) e;

  if entries is not null then
    perform publish(entries);
  end if;

  return query
  select a.n,
         case when f.n is null then 'unknown'
              when delivery_rank(a.status) > delivery_rank(f.before) then 'applied'
              else 'stale' end,
         a.owner_id, f.conv_id, f.msg_id
  from unnest(arrived) a left join unnest(matched) f on f.n = a.n;
end
$$;

-- ---------------------------------------------------------------- what the service knows

-- Accounts with their sealed tokens, for the receiver and the courier.
create function service_accounts()
returns table (tw_account_id bigint, owner_id bigint, owner_active boolean, account_sid text,
               auth_token text, number_keys text[], api_base_url text, training boolean,
               public_base_url text)
language sql stable security definer set search_path = app, pg_temp as $$
  select a.tw_account_id, a.owner_id, o.active, a.account_sid, a.auth_token,
         a.number_keys, a.api_base_url, a.training, o.public_base_url
  from twilio_accounts a join owners o using (owner_id)
  order by a.owner_id, a.tw_account_id
$$;

create function service_owner_ids() returns setof bigint
language sql stable security definer set search_path = app, pg_temp as $$
  select owner_id from owners where active order by owner_id
$$;

grant execute on function ingest_inbound(jsonb, int), apply_statuses(jsonb), service_accounts(),
  service_owner_ids() to owner_service;
