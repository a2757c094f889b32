-- The log of raw webhooks: kept for days instead of months, with what was refused and why, searched and
-- put in again by administrators.

-- ---------------------------------------------------------------- partitions of a day

-- The partitions with the time that they hold; without the one for what fits nowhere else.
create function webhook_log_parts() returns table (part regclass, since timestamptz, until timestamptz)
language sql stable security definer set search_path = app, pg_temp as $$
  select c.oid::regclass, b[1]::timestamptz, b[2]::timestamptz
  from pg_inherits i join pg_class c on c.oid = i.inhrelid
  cross join lateral regexp_match(pg_get_expr(c.relpartbound, c.oid), 'FROM \(''(.*)''\) TO \(''(.*)''\)') b
  where i.inhparent = 'app.webhook_log'::regclass and b is not null
$$;

-- Partitions of a month end tomorrow, those of the months to come go: from then on there is one a day.
do $$
declare
  day interval := interval '1 day';
  month record;
  newest timestamptz;
begin
  for month in select * from webhook_log_parts() p where p.until > now() loop
    execute format('select max(received_at) from %s', month.part) into newest;
    execute format('alter table webhook_log detach partition %s', month.part);
    if newest is null then
      execute format('drop table %s', month.part);
    else
      execute format('alter table webhook_log attach partition %s for values from (%L) to (%L)', month.part,
        month.since, (date_trunc('day', greatest(newest, now()) at time zone 'UTC') + day) at time zone 'UTC');
    end if;
  end loop;
end
$$;

-- Makes the partitions of the coming week and drops those whose newest entry is older than so many days.
-- What came while there was no partition for its day is deleted by itself. Dropping waits for whoever
-- reads the log (pg_dump, for hours), and everybody who writes waits behind it: hence not for long; what
-- could not be done is done the next time. Returns how many partitions went.
drop function prepare_webhook_log();
create function keep_webhook_log(days int) returns int
language plpgsql security definer set search_path = app, pg_temp set lock_timeout = '500ms' as $$
declare
  today timestamp := date_trunc('day', now() at time zone 'UTC');
  oldest timestamptz := now() - make_interval(days => days);
  day timestamp;
  name text;
  old regclass;
  dropped int := 0;
begin
  if not try_hold('webhook_log') then
    return 0;
  end if;
  begin
    for day in select generate_series(today, today + interval '7 days', interval '1 day') loop
      if not exists (select from webhook_log_parts() p
                     where p.since < (day + interval '1 day') at time zone 'UTC' and p.until > day at time zone 'UTC')
         and not exists (select from webhook_log_rest r
                         where r.received_at >= day at time zone 'UTC'
                           and r.received_at < (day + interval '1 day') at time zone 'UTC') then
        name := 'webhook_log_' || to_char(day, 'YYYY_MM_DD');
        execute format('create table %I partition of webhook_log for values from (%L) to (%L)', name,
                       day at time zone 'UTC', (day + interval '1 day') at time zone 'UTC');
        perform protect(('app.' || name)::regclass);
      end if;
    end loop;
  exception when lock_not_available then null;
  end;
  begin
    delete from webhook_log_rest where received_at < oldest;
    for old in select p.part from webhook_log_parts() p where p.until <= oldest order by p.until loop
      execute format('drop table %s', old);
      dropped := dropped + 1;
    end loop;
  exception when lock_not_available then dropped := 0;
  end;
  return dropped;
end
$$;

-- ---------------------------------------------------------------- what is known of an entry

alter table webhook_log
  add column customer text not null default '',  -- the customer's address, normalised, where it is known
  add column body text not null default '',      -- of an inbound message
  add column reason text not null default '',    -- why it was not taken
  add column our_id bigint,                      -- of a status: from the callback's URL
  add constraint webhook_log_verdict check (verdict in ('stored', 'duplicate', 'applied', 'stale', 'unknown',
    'ignored', 'incomplete', 'refused'));
create index webhook_log_customer on webhook_log (owner_id, customer, webhook_id) where customer <> '';
-- What is rare is found without reading what is common.
create index webhook_log_rare on webhook_log (owner_id, verdict, webhook_id) where verdict not in ('stored', 'applied');

-- Raw webhooks are for administrators.
drop policy members on webhook_log;
create policy own on webhook_log for select to owner_console
  using (owner_id = any ((select app.my_owner_ids())::bigint[])
         and owner_id = any ((select app.my_admin_owner_ids())::bigint[]));

-- The writing functions stay as they are but for what they log.
do $$
declare
  change record;
  text text;
begin
  for change in
    select * from (values
      ('ingest_inbound', 'a.received_at, a.raw,', 'a.received_at, a.raw, a.customer_key, a.body,'),
      ('ingest_inbound', 'message_sid, verdict, raw)', 'message_sid, verdict, raw, customer, body)'),
      ('ingest_inbound', $a$decode(v.raw, 'base64')$a$,
       $b$decode(v.raw, 'base64'), v.customer_key, coalesce(v.body, '')$b$),
      ('apply_statuses', 'message_sid, verdict, raw)', 'message_sid, verdict, raw, customer, our_id)'),
      ('apply_statuses', $a$case when f.n is null then 'unknown' else 'applied' end, decode(a.raw, 'base64')
    from unnest(arrived) a left join unnest(matched) f on f.n = a.n$a$,
       $b$case when f.n is null then 'unknown' when delivery_rank(a.status) > delivery_rank(f.before) then 'applied'
                else 'stale' end, decode(a.raw, 'base64'), coalesce(c.phone_number, ''), a.our_id
    from unnest(arrived) a left join unnest(matched) f on f.n = a.n
    left join conversations c on c.owner_id = a.owner_id and c.conv_id = f.conv_id$b$)
    ) c(function, before, after)
  loop
    select pg_get_functiondef(p.oid) into strict text
    from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname = change.function;
    if strpos(text, change.before) = 0 then
      raise exception '% does not log as expected', change.function;
    end if;
    execute replace(text, change.before, change.after);
  end loop;
end
$$;

-- Notes webhooks of which nothing was stored: signed, but ignored or incomplete, and refused ones, which
-- prove nothing about who sent them. Of those a tenant's day holds so many, so that a flood fills no table.
create function note_webhooks(batch jsonb) returns void
language sql security definer set search_path = app, pg_temp as $$
  with noted as (
    select r.*, row_number() over (partition by r.owner_id, r.verdict) as nth
    from jsonb_to_recordset(batch) r(owner_id bigint, received_at timestamptz, kind text, verdict text, reason text,
      message_sid text, customer text, body text, our_id bigint, raw text)
    where r.verdict in ('ignored', 'incomplete', 'refused')
  )
  insert into webhook_log (owner_id, received_at, kind, verdict, reason, message_sid, customer, body, our_id, raw)
  select n.owner_id, n.received_at, n.kind, n.verdict, left(n.reason, 200), left(n.message_sid, 64), left(n.customer, 100),
         left(n.body, 4096), n.our_id, substring(decode(n.raw, 'base64') for 65536)
  from noted n join owners o using (owner_id)
  where n.verdict <> 'refused' or n.nth + (
    select count(*) from webhook_log w
    where w.owner_id = n.owner_id and w.verdict = 'refused'
      and w.received_at >= date_trunc('day', now() at time zone 'UTC') at time zone 'UTC') <= 1000
$$;

-- ---------------------------------------------------------------- search

-- Refuses everybody but the tenant's administrators, and their programs.
create function require_webhook_log(owner bigint) returns void
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'admin');
  if is_api() then
    raise exception using errcode = 'OC403', message = 'The log of received webhooks is read by people, not with a key.';
  end if;
end
$$;

-- Entries of the log, newest first: those that have all that is given, where null or '' is anything.
-- `words` stand in the body, whatever their case. With the message that has the entry's SID, where there is one.
create function list_webhook_log(owner bigint, wanted_kind text, wanted_verdict text, sid text, who text, words text,
                                 since timestamptz, until timestamptz, before bigint, how_many int)
returns table (webhook_id bigint, received_at timestamptz, kind text, message_sid text, verdict text, reason text,
               customer text, body text, conv_id bigint, msg_id bigint)
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  perform require_webhook_log(owner);
  -- Planned for each call: with conditions that say nothing left out, and the partial index where it fits.
  return query execute $q$
    select w.webhook_id, w.received_at, w.kind, w.message_sid, w.verdict, w.reason, w.customer, left(w.body, 500),
           m.conv_id, m.msg_id
    from webhook_log w
    left join messages m on m.owner_id = w.owner_id and m.message_sid = w.message_sid
    where w.owner_id = $1
      and ($2 = '' or w.kind = $2) and ($3 = '' or w.verdict = $3) and ($4 = '' or w.message_sid = $4)
      and ($5 = '' or w.customer <> '' and w.customer = $5)
      and ($6 = '' or strpos(lower(w.body), lower($6)) > 0)
      and ($7 is null or w.received_at >= $7) and ($8 is null or w.received_at < $8)
      and ($9 is null or w.webhook_id < $9)
    order by w.webhook_id desc limit least(greatest($10, 1), 500)$q$
  using owner, coalesce(wanted_kind, ''), coalesce(wanted_verdict, ''), coalesce(sid, ''), coalesce(who, ''),
        coalesce(words, ''), since, until, before, how_many;
end
$$;

-- One entry with the bytes that came.
create function webhook_log_entry(owner bigint, id bigint)
returns table (webhook_id bigint, received_at timestamptz, kind text, message_sid text, verdict text, reason text,
               customer text, body text, conv_id bigint, msg_id bigint, raw bytea)
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  perform require_webhook_log(owner);
  return query
  select w.webhook_id, w.received_at, w.kind, w.message_sid, w.verdict, w.reason, w.customer, w.body,
         m.conv_id, m.msg_id, w.raw
  from webhook_log w
  left join messages m on m.owner_id = w.owner_id and m.message_sid = w.message_sid
  where w.owner_id = owner and w.webhook_id = id;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such webhook in the log.';
  end if;
end
$$;

-- ---------------------------------------------------------------- replay

-- Entries that a receiver is to put through ingest again, on behalf of an administrator.
create table webhook_replays (
  owner_id bigint not null references owners on delete cascade,
  replay_id bigint generated always as identity unique,
  webhook_id bigint not null,  -- of the log, whose partitions come and go: hence no key
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'done')),
  verdict text not null default '',  -- ingest's; empty when it could not be asked
  message text not null default '',  -- then why, in one sentence
  conv_id bigint,
  msg_id bigint,
  created_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (owner_id, replay_id),
  check ((state = 'done') = (done_at is not null))
);
create index webhook_replays_waiting on webhook_replays (replay_id) where state = 'waiting';
select protect('webhook_replays');
grant select on webhook_replays to owner_console;

create function request_webhook_replay(owner bigint, id bigint) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  entry webhook_log;
  replay bigint;
begin
  perform require_webhook_log(owner);
  select * into entry from webhook_log where owner_id = owner and webhook_id = id;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such webhook in the log.';
  end if;
  if entry.verdict = 'refused' then
    raise exception using errcode = 'OC409', message = 'It was refused: only what Twilio has signed is put in again.';
  end if;
  delete from webhook_replays where owner_id = owner and created_at < now() - interval '1 day';
  if (select count(*) from webhook_replays where owner_id = owner and created_at > now() - interval '1 minute') >= 60 then
    raise exception using errcode = 'OC409', message = 'Many were put in again just now. Wait a minute.';
  end if;
  insert into webhook_replays (owner_id, webhook_id) values (owner, id) returning replay_id into replay;
  perform note_audit(owner, 'webhook.replayed', entry.message_sid, jsonb_build_object('webhook_id', id));
  perform pg_notify('owner_webhook_replays', '');
  return replay;
end
$$;

-- Those that somebody still waits for.
create function claim_webhook_replays() returns table (
  owner_id bigint, replay_id bigint, kind text, received_at timestamptz, our_id bigint, raw bytea)
language sql security definer set search_path = app, pg_temp as $$
  with taken as (
    update webhook_replays r set state = 'taken'
    where (r.owner_id, r.replay_id) in (
      select x.owner_id, x.replay_id from webhook_replays x
      where x.state = 'waiting' and x.created_at > now() - interval '30 seconds'
      order by x.replay_id limit 20 for update skip locked)
    returning r.owner_id, r.replay_id, r.webhook_id
  )
  select t.owner_id, t.replay_id, w.kind, w.received_at, w.our_id, w.raw
  from taken t join webhook_log w on w.owner_id = t.owner_id and w.webhook_id = t.webhook_id
  order by t.replay_id
$$;

create function settle_webhook_replay(owner bigint, id bigint, outcome text, words text, conv bigint, msg bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update webhook_replays set state = 'done', verdict = outcome, message = left(words, 500), conv_id = conv, msg_id = msg,
                             done_at = now()
  where owner_id = owner and replay_id = id and state = 'taken';
  perform pg_notify('owner_webhook_replayed', owner || ':' || id);
end
$$;

grant execute on function list_webhook_log(bigint, text, text, text, text, text, timestamptz, timestamptz, bigint, int),
  webhook_log_entry(bigint, bigint), request_webhook_replay(bigint, bigint) to owner_console;
grant execute on function keep_webhook_log(int), note_webhooks(jsonb), claim_webhook_replays(),
  settle_webhook_replay(bigint, bigint, text, text, bigint, bigint) to owner_service;

select keep_webhook_log(36500);
