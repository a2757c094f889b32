-- A message costs less. What ingest stores and what the closure judge says stay as they were.

-- Part of the statements that call it instead of a call for each row: hence without settings of its own.
create or replace function preview(body text) returns text
language sql immutable
return left(btrim(regexp_replace(left(body, 400), '\s+', ' ', 'g')), 160);

-- As before, but that nothing is inserted where nothing is missing: for most batches.
create or replace function hold_conversations(wanted inbound_row[], expiration_minutes int,
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

    exit when not exists (
      select from unnest(wanted) w where not exists (
        select from unnest(held) h
        where h.owner_id = w.owner_id and h.customer_key = w.customer_key
          and h.business_key = w.business_key and h.channel = w.channel));
    if attempt = 5 then
      raise exception using errcode = '40001', message = 'conversations change too fast; try again';
    end if;

    -- What is inserted, here or by another, is found and locked in the next round.
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
  end loop;
end
$$;

-- As before, but that the newest message of a conversation and the number of those that came with it are
-- found together, and only a conversation that was begun here is looked at again. The plans are made once:
-- the planner would make them anew for each batch, because it sees how long the batch is, and needs as
-- long as the batch itself.
create or replace function ingest_inbound(batch jsonb, expiration_minutes int)
returns table (n int, verdict text, owner_id bigint, conv_id bigint, msg_id bigint)
language plpgsql security definer set search_path = app, pg_temp set plan_cache_mode = force_generic_plan as $$
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
      select distinct on (s.conv_id) s.*, f.from_number, f.to_number, f.customer_name,
             count(*) over (partition by s.conv_id) as arrived
      from stored s join unnest(fresh) f on f.owner_id = s.owner_id and f.message_sid = s.message_sid
      order by s.conv_id, s.msg_id desc
    ), touched as (
      update conversations c
      set status = 'progress',
          unread = c.unread + l.arrived,
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
      from newest l
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
    if created <> '{}' then
      delete from conversations c
      where (c.owner_id, c.conv_id) in (select h.owner_id, h.conv_id from unnest(held) h
                                        where h.conv_id = any (created))
        and c.last_msg_id is null;
    end if;
  end if;

  return query
  with verdicts as (
    select a.n, a.owner_id, m.conv_id, m.msg_id, a.message_sid, a.received_at, a.raw, a.customer_key, a.body,
           case when f.n is not null and exists (select from unnest(entries) e where e.msg_id = m.msg_id)
                then 'stored' else 'duplicate' end as verdict
    from unnest(arrived) a
    left join unnest(fresh) f on f.n = a.n
    join messages m on m.owner_id = a.owner_id and m.message_sid = a.message_sid
  ), logged as (
    insert into webhook_log (owner_id, received_at, kind, message_sid, verdict, raw, customer, body)
    select v.owner_id, v.received_at, 'inbound', v.message_sid, v.verdict, decode(v.raw, 'base64'), v.customer_key,
           coalesce(v.body, '')
    from verdicts v order by v.n
  )
  select v.n, v.verdict, v.owner_id, v.conv_id, v.msg_id from verdicts v;

  if entries is not null then
    perform publish(entries);
  end if;
end
$$;

-- ---------------------------------------------------------------- closure detection

-- What the detector is given, as before: the newest messages, the oldest of them first; the last one is
-- judged. Text that is written as it is read, and part of the statements that call it.
drop function closure_cases(jsonb);
drop function open_closure_cases(bigint, bigint, int);
drop function closure_case(conversations);
create function closure_case(owner bigint, conv bigint, context jsonb, started_at timestamptz) returns setof json
language sql stable rows 1
begin atomic
  select json_build_object(
    'messages', coalesce(json_agg(json_build_object(
       'message_owner', m.message_owner, 'sent_by_ia', m.sent_by_ia, 'message_type', m.message_type,
       'body', left(coalesce(nullif(m.body, ''), m.content, ''), 4000),
       'seconds_ago', greatest(0, extract(epoch from now() - m.timestamp))::bigint) order by m.msg_id), '[]'),
    'metadata', coalesce((array_agg(m.metadata order by m.msg_id desc))[1], '{}'),
    'context', context - 'closure_detected',
    'age_seconds', greatest(0, extract(epoch from now() - started_at))::bigint)
  from (select * from messages m where m.owner_id = owner and m.conv_id = conv order by m.msg_id desc limit 12) m;
end;

create function closure_cases(targets jsonb)
returns table (owner_id bigint, conv_id bigint, msg_id bigint, announced boolean, closure_case json)
language plpgsql stable security definer set search_path = app, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query
  select c.owner_id, c.conv_id, c.last_msg_id, c.context ? 'closure_detected', k.found
  from jsonb_to_recordset(targets) t(owner_id bigint, conv_id bigint, msg_id bigint)
  join conversations c on c.owner_id = t.owner_id and c.conv_id = t.conv_id and c.last_msg_id = t.msg_id
  cross join lateral closure_case(c.owner_id, c.conv_id, c.context, c.started_at) k(found)
  where c.status in ('pending', 'progress') and c.last_direction = 'inbound';
end
$$;

create function open_closure_cases(owner bigint, after_conv bigint, how_many int)
returns table (conv_id bigint, msg_id bigint, customer text, preview text, announced boolean, closure_case json)
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'user');
  return query
  select c.conv_id, c.last_msg_id, coalesce(nullif(c.customer_name, ''), c.phone_number), c.last_preview,
         c.context ? 'closure_detected', k.found
  from conversations c
  cross join lateral closure_case(c.owner_id, c.conv_id, c.context, c.started_at) k(found)
  where c.owner_id = owner and c.conv_id > after_conv and c.status in ('pending', 'progress')
    and c.last_direction = 'inbound'
  order by c.conv_id limit how_many;
end
$$;

grant execute on function closure_cases(jsonb) to owner_service;
grant execute on function open_closure_cases(bigint, bigint, int) to owner_console;
