-- What Twilio's list of messages settles: replies of which nobody knows whether they were sent, and
-- customers' messages that came while no receiver was there.

-- ---------------------------------------------------------------- replies of unknown fate

-- An unknown message may have a lease too: of who looks it up at Twilio. next_attempt_at is then when
-- it is looked up next.
alter table outbox
  add column claimed_at timestamptz,     -- when it was last on its way
  add column unknown_since timestamptz,
  add column looks int not null default 0,
  add column resent boolean not null default false,  -- was proven absent once, and queued again
  drop constraint outbox_check;
update outbox set unknown_since = now(), claimed_at = coalesce(lease_until, next_attempt_at), next_attempt_at = now()
where state = 'unknown';
alter table outbox
  add check (state <> 'claimed' or lease_token is not null),
  add check (state <> 'queued' or lease_token is null),
  add check ((state = 'unknown') = (unknown_since is not null));
create index outbox_unknown on outbox (next_attempt_at) where state = 'unknown';

-- The moments that a look-up needs, whoever changes the state. The first look is soon: most callbacks
-- come within seconds and settle it before.
create function time_outbox() returns trigger
language plpgsql set search_path = app, pg_temp as $$
begin
  if new.state = old.state then
    return new;
  end if;
  new.unknown_since := case when new.state = 'unknown' then now() end;
  if new.state = 'claimed' then
    new.claimed_at := now();
  elsif new.state = 'unknown' then
    new.looks := 0;
    new.next_attempt_at := now() + interval '30 seconds';
  end if;
  return new;
end
$$;
create trigger time_outbox before update of state on outbox for each row execute function time_outbox();

-- Wakes who looks messages up, and, where one is settled, the courier for those behind it.
create function tell_outbox() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.state = 'unknown' then
    perform pg_notify('owner_unknown', '');
  else
    perform pg_notify('owner_outbox', '');
  end if;
  return null;
end
$$;
create trigger tell_unknown after update of state on outbox
  for each row when (new.state = 'unknown' and old.state <> 'unknown') execute function tell_outbox();
create trigger tell_settled after update of state on outbox
  for each row when (old.state = 'unknown' and new.state <> 'unknown') execute function tell_outbox();
create trigger tell_gone after delete on outbox
  for each row when (old.state = 'unknown') execute function tell_outbox();

-- So long does a message of unknown fate hold back later ones of its conversation: until two look-ups
-- could prove that it never arrived. After that order yields to those who wait.
create function longest_hold() returns interval
language sql immutable set search_path = app, pg_temp as $$ select interval '3 minutes' $$;

create or replace function claim_outbox(how_many int, lease_seconds int)
returns table (owner_id bigint, msg_id bigint, conv_id bigint, lease_token uuid, attempts int,
               from_number text, to_number text, business_key text, body text, metadata jsonb)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
declare
  lost bigint[];
begin
  select array_agg(o.msg_id) into lost from (
    select x.msg_id from outbox x where x.state = 'claimed' and x.lease_until < now() limit 200) o;
  if lost is not null then
    perform lose_leases(lost);
  end if;

  return query
  with due as (
    select o.owner_id, o.msg_id from outbox o
    where o.state = 'queued' and o.next_attempt_at <= now()
      and exists (select from owners w where w.owner_id = o.owner_id and w.active)
      and not exists (select from outbox p
                      where p.owner_id = o.owner_id and p.conv_id = o.conv_id and p.msg_id < o.msg_id
                        and (p.state in ('queued', 'claimed') or p.unknown_since > now() - longest_hold()))
    order by o.next_attempt_at, o.msg_id
    limit how_many
    for update skip locked
  ), taken as (
    update outbox o
    set state = 'claimed', lease_token = gen_random_uuid(), attempts = o.attempts + 1,
        lease_until = now() + make_interval(secs => lease_seconds)
    from due d where o.owner_id = d.owner_id and o.msg_id = d.msg_id
    returning o.owner_id, o.msg_id, o.conv_id, o.lease_token, o.attempts
  )
  select t.owner_id, t.msg_id, t.conv_id, t.lease_token, t.attempts, m.from_number, m.to_number,
         c.business_number, m.body, m.metadata
  from taken t
  join messages m on m.owner_id = t.owner_id and m.msg_id = t.msg_id
  join conversations c on c.owner_id = t.owner_id and c.conv_id = t.conv_id
  order by t.msg_id;
end
$$;

create or replace function outbox_state(out waiting bigint, out next_due_ms bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  with held as (
    select owner_id, conv_id, min(msg_id) as first_msg_id, max(unknown_since) + longest_hold() as until
    from outbox where state = 'unknown' group by owner_id, conv_id
  )
  select count(*) filter (where o.state in ('queued', 'claimed')),
         (extract(epoch from min(case when o.state = 'queued' then greatest(o.next_attempt_at, h.until)
                                      when o.state = 'claimed' then o.lease_until end) - now()) * 1000)::bigint
  from outbox o
  join owners w using (owner_id)
  left join held h on h.owner_id = o.owner_id and h.conv_id = o.conv_id and h.first_msg_id < o.msg_id
  where w.active or o.state = 'claimed'
$$;

-- Whether one of the tenant's messages has this SID.
create function is_known_sid(owner bigint, sid text) returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from messages where owner_id = owner and message_sid = sid)
$$;

create function known_sids(owner bigint, sids text[]) returns setof text
language sql stable security definer set search_path = app, pg_temp as $$
  select m.message_sid from messages m where m.owner_id = owner and m.message_sid = any (sids)
$$;

-- As before, but a SID that another message has by now (found in Twilio's list, for equal words) is
-- not taken from it.
create or replace function settle_outbox(owner bigint, msg bigint, token uuid, outcome text, sid text,
                                         new_status text, code text, detail text, delay_ms int) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  mine boolean;
begin
  if not exists (select from messages where owner_id = owner and msg_id = msg and direction = 'outbound') then
    return false;
  end if;
  perform hold_conversations_of(array[msg]);
  if outcome = 'accepted' then
    delete from outbox where owner_id = owner and msg_id = msg;
    perform move_messages(array[msg], new_status, case when not is_known_sid(owner, sid) then sid end, '', '');
    return true;
  end if;
  select lease_token = token into mine from outbox
  where owner_id = owner and msg_id = msg and state = 'claimed' for update;
  if mine is distinct from true then
    return false;
  end if;
  case outcome
    when 'rejected' then
      delete from outbox where owner_id = owner and msg_id = msg;
      perform move_messages(array[msg], 'failed', null, code, detail);
    when 'retry' then
      update outbox
      set state = 'queued', lease_token = null, lease_until = null, last_error = detail,
          next_attempt_at = now() + make_interval(secs => delay_ms / 1000.0)
      where owner_id = owner and msg_id = msg;
    when 'unknown' then
      update outbox set state = 'unknown', lease_token = null, lease_until = null, last_error = detail
      where owner_id = owner and msg_id = msg;
      perform move_messages(array[msg], 'unknown', null, '', detail);
  end case;
  return true;
end
$$;

-- Takes conversations in which a message's fate is due to be looked up, each with all of its messages
-- of unknown fate: what is listed at Twilio is shared out among them in one go. Not while one of the
-- conversation is on its way, which would be listed before its SID is known here.
create function claim_looks(how_many int, lease_seconds int)
returns table (owner_id bigint, conv_id bigint, msg_id bigint, lease_token uuid, looks int, from_number text,
               to_number text, business_key text, body text, metadata jsonb, claimed_at timestamptz,
               unknown_since timestamptz, unknown_seconds int)
language sql security definer set search_path = app, pg_temp as $$
  with due as (
    select c.owner_id, c.conv_id, c.business_number, gen_random_uuid() as token
    from conversations c
    where (c.owner_id, c.conv_id) in (
        select o.owner_id, o.conv_id from outbox o
        where o.state = 'unknown' and o.next_attempt_at <= now())
      and exists (select from owners w where w.owner_id = c.owner_id and w.active)
      and not exists (select from outbox p where p.owner_id = c.owner_id and p.conv_id = c.conv_id
                                             and (p.state = 'claimed' or p.lease_until > now()))
    order by c.owner_id, c.conv_id
    limit how_many
    for update skip locked
  ), taken as (
    update outbox o set lease_token = d.token, lease_until = now() + make_interval(secs => lease_seconds)
    from due d where o.owner_id = d.owner_id and o.conv_id = d.conv_id and o.state = 'unknown'
    returning o.*, d.business_number
  )
  select t.owner_id, t.conv_id, t.msg_id, t.lease_token, t.looks, m.from_number, m.to_number,
         t.business_number, m.body, m.metadata, t.claimed_at, t.unknown_since,
         extract(epoch from now() - t.unknown_since)::int
  from taken t join messages m on m.owner_id = t.owner_id and m.msg_id = t.msg_id
  order by t.owner_id, t.conv_id, t.msg_id
$$;

create function looks_state(out waiting bigint, out next_due_ms bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select count(*), (extract(epoch from min(greatest(o.next_attempt_at, o.lease_until)) - now()) * 1000)::bigint
  from outbox o join owners w using (owner_id)
  where o.state = 'unknown' and w.active
$$;

-- Whether a later reply of the conversation left, or may have. One that this look (token) holds too is
-- settled after this one.
create function later_one_left(owner bigint, conv bigint, msg bigint, token uuid) returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select exists (
    select from messages m
    left join outbox o on o.owner_id = m.owner_id and o.msg_id = m.msg_id
    where m.owner_id = owner and m.conv_id = conv and m.msg_id > msg and m.direction = 'outbound'
      and case when o.msg_id is null then m.message_sid is not null
               else o.state <> 'queued' and o.lease_token is distinct from token end)
$$;

-- Records what Twilio's list tells of a message of unknown fate: found (sid, new_status, code, detail),
-- absent, or later (detail, delay_ms). One that is proven absent is queued again, once and only while
-- nothing later of its conversation has left; else it has failed, and a person decides. Returns what
-- it became; null when it didn't count: the lease was lost, or what was found may be another's.
create function settle_look(owner bigint, msg bigint, token uuid, outcome text, sid text, new_status text,
                            code text, reason text, delay_ms int) returns text
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o outbox;
begin
  perform hold_conversations_of(array[msg]);
  select * into o from outbox
  where owner_id = owner and msg_id = msg and state = 'unknown' and lease_token = token for update;
  if not found then
    return null;
  end if;
  if outcome = 'found' and not is_known_sid(owner, sid) and not exists (
      select from outbox p where p.owner_id = owner and p.conv_id = o.conv_id and p.state <> 'queued'
                             and p.lease_token is distinct from token) then
    delete from outbox where owner_id = owner and msg_id = msg;
    perform move_messages(array[msg], new_status, sid, code, reason);
    return 'found';
  elsif outcome = 'absent' and (o.resent or later_one_left(owner, o.conv_id, msg, token)) then
    delete from outbox where owner_id = owner and msg_id = msg;
    perform move_messages(array[msg], 'failed', null, '', reason);
    return 'failed';
  elsif outcome = 'absent' then
    update outbox set state = 'queued', lease_token = null, lease_until = null, resent = true, next_attempt_at = now()
    where owner_id = owner and msg_id = msg;
    update messages set status = 'queued', error_message = '', revision = revision + 1
    where owner_id = owner and msg_id = msg;
    update conversations set last_status = 'queued', revision = revision + 1
    where owner_id = owner and conv_id = o.conv_id and last_msg_id = msg;
    perform publish(array[
      row(owner, 'message', o.conv_id, msg, 0, 0)::change_entry,
      row(owner, 'conversation', o.conv_id, null, 0, 0)::change_entry]);
    return 'queued';
  end if;
  update outbox set looks = looks + 1, lease_token = null, lease_until = null, last_error = reason,
                    next_attempt_at = now() + make_interval(secs => delay_ms / 1000.0)
  where owner_id = owner and msg_id = msg;
  return case when outcome = 'later' then 'unknown' end;
end
$$;
grant execute on function claim_looks(int, int), looks_state(), known_sids(bigint, text[]),
  settle_look(bigint, bigint, uuid, text, text, text, text, text, int) to owner_service;

-- ---------------------------------------------------------------- customers' messages of a gap

-- When a receiver was last at work. One row for all of them: a gap is when none was.
create table receiver_life (
  one boolean primary key default true check (one),
  last_seen timestamptz not null
);
alter table receiver_life enable row level security;
alter table receiver_life force row level security;
create policy house on receiver_life to owner_schema using (true) with check (true);

-- Spans of time for which Twilio is asked for a tenant's inbound messages.
create table recoveries (
  owner_id bigint not null references owners on delete cascade,
  recovery_id bigint generated always as identity unique,
  since timestamptz not null,
  until timestamptz not null check (until > since),
  state text not null default 'queued' check (state in ('queued', 'claimed', 'done', 'failed')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  lease_until timestamptz,
  lease_token uuid,
  found int not null default 0,      -- inbound messages that Twilio lists
  recovered int not null default 0,  -- that were missing here
  message text not null default '',  -- why it failed, or isn't done yet
  created_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (owner_id, recovery_id),
  check ((state = 'claimed') = (lease_token is not null))
);
create index recoveries_due on recoveries (next_attempt_at) where state in ('queued', 'claimed');
select protect('recoveries');
grant select on recoveries to owner_console;

-- Says that a receiver is at work. When none was for longer than the beats of one that stutters, the
-- messages of the gap are asked for: a little later, so that what is on its way by webhook just now
-- is stored from there, which tells more.
create function beat_receiver() returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  seen timestamptz;
begin
  select last_seen into seen from receiver_life for update;
  insert into receiver_life (last_seen) values (now()) on conflict (one) do update set last_seen = now();
  if seen is null or seen > now() - interval '2 minutes' then
    return false;
  end if;
  delete from recoveries where created_at < now() - interval '90 days';
  insert into recoveries (owner_id, since, until, next_attempt_at)
  select owner_id, greatest(seen, now() - interval '30 days'), now(), now() + interval '15 seconds'
  from owners where active;
  perform pg_notify('owner_recoveries', '');
  return true;
end
$$;

create function request_recovery(owner bigint, since timestamptz, until timestamptz) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  id bigint;
begin
  perform require_role(owner, 'admin');
  if coalesce(since >= least(until, now()), true) then
    raise exception using errcode = 'OC422', message = 'The span begins before it ends, and in the past.';
  end if;
  if (select count(*) from recoveries where owner_id = owner and state in ('queued', 'claimed')) >= 20 then
    raise exception using errcode = 'OC409', message = 'Twenty recoveries are under way. Wait for them.';
  end if;
  insert into recoveries (owner_id, since, until) values (owner, since, least(until, now()))
  returning recovery_id into id;
  perform pg_notify('owner_recoveries', '');
  return id;
end
$$;

create function claim_recoveries(how_many int, lease_seconds int)
returns table (owner_id bigint, recovery_id bigint, lease_token uuid, attempts int, since timestamptz, until timestamptz)
language sql security definer set search_path = app, pg_temp as $$
  update recoveries r set state = 'claimed', attempts = r.attempts + 1, lease_token = gen_random_uuid(),
                          lease_until = now() + make_interval(secs => lease_seconds)
  where (r.owner_id, r.recovery_id) in (
    select x.owner_id, x.recovery_id from recoveries x join owners w using (owner_id)
    where w.active and (x.state = 'queued' and x.next_attempt_at <= now() or x.state = 'claimed' and x.lease_until < now())
    order by x.next_attempt_at limit how_many for update of x skip locked)
  returning r.owner_id, r.recovery_id, r.lease_token, r.attempts, r.since, r.until
$$;

create function recoveries_state(out waiting bigint, out next_due_ms bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select count(*), (extract(epoch from min(case when state = 'queued' then next_attempt_at else lease_until end) - now())
                    * 1000)::bigint
  from recoveries join owners using (owner_id)
  where state in ('queued', 'claimed') and active
$$;

-- `outcome`: done, retry (in delay_ms), failed, or nothing: there was nobody to ask. False when the
-- lease was lost: whoever has it now finds the messages stored.
create function settle_recovery(owner bigint, id bigint, token uuid, outcome text, seen int, stored int, words text,
                                delay_ms int) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  r recoveries;
begin
  select * into r from recoveries where owner_id = owner and recovery_id = id and lease_token = token for update;
  if not found then
    return false;
  end if;
  if outcome = 'nothing' then
    delete from recoveries where owner_id = owner and recovery_id = id;
  else
    -- What an attempt stored is there at the next, which finds it known: the counts add up.
    update recoveries x
    set state = case outcome when 'retry' then 'queued' else outcome end, lease_token = null, lease_until = null,
        found = greatest(x.found, seen), recovered = x.recovered + stored, message = left(words, 500),
        next_attempt_at = now() + make_interval(secs => delay_ms / 1000.0),
        done_at = case when outcome <> 'retry' then now() end
    where owner_id = owner and recovery_id = id returning * into r;
    if outcome <> 'retry' then
      perform note_audit(owner, 'messages.recovered', to_char(r.since at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' – '
                         || to_char(r.until at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC',
                         jsonb_build_object('found', r.found, 'recovered', r.recovered)
                         || case when outcome = 'failed' then jsonb_build_object('error', r.message) else '{}' end);
    end if;
  end if;
  perform pg_notify('owner_recovered', owner || ':' || id);
  return true;
end
$$;
grant execute on function request_recovery(bigint, timestamptz, timestamptz) to owner_console;
grant execute on function beat_receiver(), claim_recoveries(int, int), recoveries_state(),
  settle_recovery(bigint, bigint, uuid, text, int, int, text, int) to owner_service;
