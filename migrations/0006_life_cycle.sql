-- What ends a conversation by itself, and what begins one from our side.

alter table owners add column keep_waiting_open boolean not null default false;
alter table conversations
  add column last_activity_at timestamptz not null default now(),  -- begun, written to, extended
  add column unanswered boolean not null default false;  -- ended by the clock while the customer waited
update conversations set last_activity_at = greatest(started_at, last_at);

-- What may be due, by tenant. Who spoke last stands before the time, so that conversations that a
-- tenant exempts are never read, however many there are.
create index conversations_expiry on conversations (owner_id, coalesce(last_direction, ''), expires_at)
  where status in ('pending', 'progress');
create index conversations_idle on conversations (owner_id, coalesce(last_direction, ''), last_activity_at)
  where status in ('pending', 'progress');
create index conversations_unanswered on conversations (owner_id, activity) where unanswered;

-- Every message is activity, wherever it comes from.
create function note_activity() returns trigger
language plpgsql as $$
begin
  new.last_activity_at := now();
  return new;
end
$$;
create trigger note_activity before update of last_msg_id on conversations
  for each row when (old.last_msg_id is distinct from new.last_msg_id) execute function note_activity();

create or replace function guard_transition() returns trigger
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
    new.unanswered := new.status in ('expired', 'idle_timeout')
                      and new.last_direction is not distinct from 'inbound';
  end if;
  return new;
end
$$;

create or replace function record_transition() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into conversation_transitions (owner_id, conv_id, from_status, to_status, actor, reason, at)
  values (new.owner_id, new.conv_id, case when tg_op = 'UPDATE' then old.status end, new.status,
          actor(), coalesce(current_setting('app.reason', true), ''), coalesce(new.ended_at, now()));
  return null;
end
$$;

-- ---------------------------------------------------------------- from our side

-- The active conversation of a key, begun if there is none: the same way as for a message that
-- arrives, so that both at once end with one conversation. One that is found stays as it is.
create function find_or_begin(owner bigint, customer_key text, business_key text, customer_raw text,
                              business_raw text, given_from text, given_to text, given_channel text,
                              given_metadata jsonb, assignee bigint, expiration_default int, why text)
returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  held slot[];
  created bigint[];
begin
  perform set_config('app.reason', why, true);
  select h.held, h.created into held, created
  from hold_conversations(array[jsonb_populate_record(null::inbound_row, jsonb_build_object(
    'n', 0, 'owner_id', owner, 'from_number', customer_raw, 'to_number', business_raw,
    'customer_key', customer_key, 'business_key', business_key, 'channel', given_channel))],
    expiration_default) h;
  if (held[1]).conv_id = any (created) then
    update conversations
    set from_number = given_from, to_number = given_to, metadata = coalesce(given_metadata, '{}'),
        user_id = assignee
    where owner_id = owner and conv_id = (held[1]).conv_id;
    perform publish(array[row(owner, 'conversation', (held[1]).conv_id, null, 1, 0)::change_entry]);
  end if;
  select * into c from conversations where owner_id = owner and conv_id = (held[1]).conv_id;
  return c;
exception
  when foreign_key_violation then
    raise exception using errcode = 'OC422', message = 'There is no such member of staff in this tenant.';
  when check_violation or not_null_violation then
    raise exception using errcode = 'OC422',
      message = 'A conversation needs both addresses, a channel in small letters and metadata that is an object.';
end
$$;

-- For agents and API clients. `customer_key` and `business_key` are normalised; the raw addresses are
-- where answers go and come from; given_from and given_to stand in from_number and to_number as they
-- are (from the business when we begin). The tenant's expiry goes over `expiration_default` (minutes).
create function start_conversation(owner bigint, customer_key text, business_key text, customer_raw text,
                                   business_raw text, given_from text, given_to text, given_channel text,
                                   given_metadata jsonb, assignee bigint, expiration_default int)
returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'agent');
  return find_or_begin(owner, customer_key, business_key, customer_raw, business_raw, given_from, given_to,
                       given_channel, given_metadata, assignee, expiration_default, 'begun');
end
$$;

-- The active conversation with the customer of a closed one, begun if there is none.
create function open_follow_up(owner bigint, conv bigint, expiration_default int) returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
begin
  perform require_role(owner, 'agent');
  select * into c from conversations where owner_id = owner and conv_id = conv;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such conversation.';
  end if;
  if c.status in ('pending', 'progress') then
    raise exception using errcode = 'OC409', message = 'This conversation is open; it needs no follow-up.';
  end if;
  return find_or_begin(owner, c.phone_number, c.business_number, c.customer_address, c.business_address,
                       c.business_address, c.customer_address, c.channel,
                       jsonb_build_object('follow_up_of', conv), null, expiration_default, 'follow-up');
end
$$;

-- Adds minutes to the time at which the conversation expires. Without a number: the tenant's expiry,
-- or the caller's default where the tenant has set none.
drop function extend_conversation(bigint, bigint, int);
create function extend_conversation(owner bigint, conv bigint, minutes int, expiration_default int)
returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  amount int := minutes;
begin
  perform require_role(owner, 'agent');
  c := hold_conversation(owner, conv);
  if c.status not in ('pending', 'progress') then
    raise exception using errcode = 'OC409', message = 'A closed conversation can''t be extended.';
  end if;
  if amount is null then
    select coalesce(conversation_expiration_minutes, expiration_default) into amount
    from owners where owner_id = owner;
  end if;
  if amount is null or amount not between 1 and 525600 then
    raise exception using errcode = 'OC422', message = 'Give a number of minutes from 1 to 525600.';
  end if;
  update conversations
  set expires_at = expires_at + make_interval(mins => amount), last_activity_at = now(), updated_at = now(),
      revision = revision + 1
  where owner_id = owner and conv_id = conv
  returning * into c;
  perform publish(array[row(owner, 'conversation', conv, null, 0, 0)::change_entry]);
  return c;
end
$$;

-- ---------------------------------------------------------------- the clock

-- A tenant's own times in minutes; null: the setting's.
create function set_life_cycle(owner bigint, expiration int, idle_timeout int, keep_waiting boolean)
returns owners
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o owners;
begin
  perform require_role(owner, 'admin');
  if not coalesce(expiration between 1 and 525600, true)
     or not coalesce(idle_timeout between 1 and 525600, true) then
    raise exception using errcode = 'OC422', message = 'Give a number of minutes from 1 to 525600.';
  end if;
  update owners
  set conversation_expiration_minutes = expiration, conversation_idle_timeout_minutes = idle_timeout,
      keep_waiting_open = coalesce(keep_waiting, false)
  where owner_id = owner
  returning * into o;
  return o;
end
$$;

-- Whose word may be the last (empty: nobody has written) when the clock ends a conversation.
create function swept_directions(keep_waiting boolean) returns text[]
language sql immutable as $$
  select case when keep_waiting then '{"",outbound}' else '{"",outbound,inbound}' end::text[]
$$;

create type ending as (owner_id bigint, conv_id bigint, status text, unread int);

-- Closes conversations whose time has come, at most `how_many`, on one node at a time: `swept` is
-- false while another one is at it. `more`: the batch was full, so that there may be others. One
-- that somebody holds (a message arrives, an agent closes it) is left for the next time: nobody
-- waits for the clock but those who want the very same row. `at` is the clock. What is due, and
-- what it becomes, core/domain/life_cycle.h says in other words.
create function sweep_conversations(how_many int, idle_default int, at timestamptz default now(),
                                    out swept boolean, out expired int, out timed_out int, out more boolean)
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  candidates slot[];
  due ending[];
begin
  expired := 0;
  timed_out := 0;
  more := false;
  swept := pg_try_advisory_xact_lock(hashtext('app.sweep_conversations'));
  if not swept then
    return;
  end if;

  select array_agg(row(x.owner_id, null, null, null, x.conv_id, null)::slot) into candidates
  from (
    select d.owner_id, d.conv_id
    from owners o
    cross join lateral (
      (select c.owner_id, c.conv_id from conversations c
       where c.owner_id = o.owner_id and c.status in ('pending', 'progress') and c.expires_at <= at
         and coalesce(c.last_direction, '') = any (swept_directions(o.keep_waiting_open))
       limit how_many)
      union
      (select c.owner_id, c.conv_id from conversations c
       where c.owner_id = o.owner_id and c.status in ('pending', 'progress')
         and c.last_activity_at
             <= at - make_interval(mins => coalesce(o.conversation_idle_timeout_minutes, idle_default))
         and coalesce(c.last_direction, '') = any (swept_directions(o.keep_waiting_open))
       limit how_many)
    ) d
    limit how_many
  ) x;

  select array_agg(row(h.*)::ending) into due
  from (
    select c.owner_id, c.conv_id, case when c.expires_at <= l.idle_at then 'expired' else 'idle_timeout' end, c.unread
    from unnest(candidates) k
    join conversations c on c.owner_id = k.owner_id and c.conv_id = k.conv_id
    join owners o on o.owner_id = c.owner_id
    cross join lateral (
      select c.last_activity_at
             + make_interval(mins => coalesce(o.conversation_idle_timeout_minutes, idle_default))) l(idle_at)
    where c.status in ('pending', 'progress') and least(c.expires_at, l.idle_at) <= at
      and coalesce(c.last_direction, '') = any (swept_directions(o.keep_waiting_open))
    for update of c skip locked
  ) h;
  if due is null then
    return;
  end if;

  perform set_config('app.actor', 'clock', true), set_config('app.reason', 'expiry', true);
  update conversations c
  set status = 'expired', ended_at = at, unread = 0, updated_at = now(), activity = nextval('activity_seq'),
      revision = c.revision + 1
  from unnest(due) d
  where d.status = 'expired' and c.owner_id = d.owner_id and c.conv_id = d.conv_id;
  get diagnostics expired = row_count;

  perform set_config('app.reason', 'no activity', true);
  update conversations c
  set status = 'idle_timeout', ended_at = at, unread = 0, updated_at = now(),
      activity = nextval('activity_seq'), revision = c.revision + 1
  from unnest(due) d
  where d.status = 'idle_timeout' and c.owner_id = d.owner_id and c.conv_id = d.conv_id;
  get diagnostics timed_out = row_count;

  more := cardinality(candidates) = how_many;
  perform publish(array(
    select row(d.owner_id, 'conversation', d.conv_id, null, -1, -(d.unread > 0)::int)::change_entry
    from unnest(due) d));
end
$$;

grant execute on function
  start_conversation(bigint, text, text, text, text, text, text, text, jsonb, bigint, int),
  open_follow_up(bigint, bigint, int), extend_conversation(bigint, bigint, int, int),
  set_life_cycle(bigint, int, int, boolean) to owner_console;
grant execute on function sweep_conversations(int, int, timestamptz) to owner_service;
