-- What people and the courier do. Each function checks who calls, locks the conversation first and
-- the feed last.

-- Locks a conversation and returns it; another tenant's looks like none.
create function hold_conversation(owner bigint, conv bigint) returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
begin
  select * into c from conversations where owner_id = owner and conv_id = conv for update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such conversation.';
  end if;
  return c;
end
$$;

-- Stores an agent's reply as queued, with its place in the outbox, and returns it. The same key again
-- returns the message that is there already: a reply repeated over a weak line is not doubled.
create function queue_reply(owner bigint, conv bigint, reply_body text, reply_key uuid,
                            reply_type text default 'text', reply_metadata jsonb default '{}',
                            author text default 'agent', reply_content text default null)
returns messages
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  m messages;
begin
  perform require_role(owner, 'agent');
  c := hold_conversation(owner, conv);
  select * into m from messages where owner_id = owner and client_key = reply_key;
  if found then
    if m.conv_id <> conv then
      raise exception using errcode = 'OC409', message = 'This key was used in another conversation.';
    end if;
    return m;
  end if;
  if c.status not in ('pending', 'progress') then
    raise exception using errcode = 'OC409',
      message = 'This conversation is closed; the customer''s next message opens a new one.';
  end if;
  if btrim(coalesce(reply_body, '')) = '' and not reply_metadata ?| '{media,content_sid}' then
    raise exception using errcode = 'OC422', message = 'An empty message can''t be sent.';
  end if;

  insert into messages (owner_id, conv_id, from_number, to_number, body, content, direction, message_owner,
                        message_type, metadata, status, client_key, login_id)
  values (owner, conv, c.business_address, c.customer_address, coalesce(reply_body, ''), reply_content,
          'outbound', author, reply_type, reply_metadata, 'queued', reply_key, my_login_id())
  returning * into m;
  insert into outbox (owner_id, msg_id, conv_id) values (owner, m.msg_id, conv);

  perform set_config('app.reason', 'message', true);
  update conversations
  set status = 'progress', unread = 0, last_msg_id = m.msg_id, last_direction = 'outbound',
      last_type = m.message_type, last_status = 'queued', last_preview = preview(m.body),
      last_at = m.timestamp, updated_at = now(), activity = nextval('activity_seq'), revision = revision + 1
  where owner_id = owner and conv_id = conv;

  perform publish(array[
    row(owner, 'message', conv, m.msg_id, 0, 0)::change_entry,
    row(owner, 'conversation', conv, null, 0, -(c.unread > 0)::int)::change_entry]);
  perform pg_notify('owner_outbox', '');
  return m;
end
$$;

create function close_conversation(owner bigint, conv bigint, new_status text, why text)
returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  was_unread int;
begin
  perform require_role(owner, 'agent');
  c := hold_conversation(owner, conv);
  was_unread := (c.unread > 0)::int;
  if c.status not in ('pending', 'progress') then
    raise exception using errcode = 'OC409', message = format('This conversation is closed already (%s).', c.status);
  end if;
  if new_status is null or new_status not in (select to_status from transitions) or new_status in ('pending', 'progress') then
    raise exception using errcode = 'OC422',
      message = format('A conversation can''t be closed as "%s".', new_status);
  end if;
  perform set_config('app.reason', coalesce(why, ''), true);
  update conversations
  set status = new_status, unread = 0, updated_at = now(), activity = nextval('activity_seq'),
      revision = revision + 1
  where owner_id = owner and conv_id = conv
  returning * into c;
  perform publish(array[row(owner, 'conversation', conv, null, -1, -was_unread)::change_entry]);
  return c;
end
$$;

-- Adds minutes to the time at which the conversation expires.
create function extend_conversation(owner bigint, conv bigint, minutes int) returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
begin
  perform require_role(owner, 'agent');
  c := hold_conversation(owner, conv);
  if c.status not in ('pending', 'progress') then
    raise exception using errcode = 'OC409', message = 'A closed conversation can''t be extended.';
  end if;
  if minutes is null or minutes not between 1 and 525600 then
    raise exception using errcode = 'OC422', message = 'Give a number of minutes from 1 to 525600.';
  end if;
  update conversations
  set expires_at = expires_at + make_interval(mins => minutes), updated_at = now(), revision = revision + 1
  where owner_id = owner and conv_id = conv
  returning * into c;
  perform publish(array[row(owner, 'conversation', conv, null, 0, 0)::change_entry]);
  return c;
end
$$;

-- Marks what came up to a message as seen. What came later stays unread.
create function mark_read(owner bigint, conv bigint, up_to bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  remaining int;
begin
  perform require_role(owner, 'agent');
  c := hold_conversation(owner, conv);
  if c.unread = 0 then
    return;
  end if;
  -- Only the newest `unread` inbound messages can be unread: count those after the mark.
  select count(*) into remaining from (
    select from messages
    where owner_id = owner and conv_id = conv and msg_id > up_to and direction = 'inbound'
    limit c.unread) newer;
  if remaining = c.unread then
    return;
  end if;
  update conversations set unread = remaining, revision = revision + 1
  where owner_id = owner and conv_id = conv;
  perform publish(array[row(owner, 'conversation', conv, null, 0, -(remaining = 0)::int)::change_entry]);
end
$$;

-- Keeps the caller's draft; an empty one is removed.
create function save_draft(owner bigint, conv bigint, draft_body text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  me bigint := my_login_id();
begin
  perform require_role(owner, 'agent');
  if me is null then
    raise exception using errcode = 'OC403', message = 'Only a person keeps drafts.';
  end if;
  if draft_body = '' then
    delete from drafts where owner_id = owner and conv_id = conv and login_id = me;
  else
    insert into drafts (owner_id, conv_id, login_id, body) values (owner, conv, me, draft_body)
    on conflict (owner_id, conv_id, login_id) do update set body = excluded.body, updated_at = now();
  end if;
exception when foreign_key_violation then
  raise exception using errcode = 'OC404', message = 'There is no such conversation.';
end
$$;

grant execute on function queue_reply(bigint, bigint, text, uuid, text, jsonb, text, text),
  close_conversation(bigint, bigint, text, text), extend_conversation(bigint, bigint, int),
  mark_read(bigint, bigint, bigint), save_draft(bigint, bigint, text) to owner_console;

-- ---------------------------------------------------------------- the courier

-- Takes messages that are due, the oldest of each conversation first and never two of one
-- conversation at once, so that order holds. Whoever claims holds a lease; a lease that ran out
-- means that a courier died between the claim and Twilio's answer: such a message may have been
-- sent, so that it becomes unknown and is never sent again without proof.
create function claim_outbox(how_many int, lease_seconds int)
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
      and not exists (select from outbox p
                      where p.owner_id = o.owner_id and p.conv_id = o.conv_id and p.msg_id < o.msg_id
                        and p.state in ('queued', 'claimed'))
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

create function hold_conversations_of(ids bigint[]) returns void
language sql security definer set search_path = app, pg_temp as $$
  select from conversations c
  where (c.owner_id, c.conv_id) in (select m.owner_id, m.conv_id from messages m where m.msg_id = any (ids))
  order by c.owner_id, c.conv_id for update
$$;

-- Moves messages to a state that the courier learned and tells the feed; never backwards. The caller
-- holds their conversations.
create function move_messages(ids bigint[], new_status text, sid text, code text, detail text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  entries change_entry[];
begin
  with moved as (
    update messages m
    set status = case when delivery_rank(new_status) > delivery_rank(m.status) then new_status else m.status end,
        error_code = case when delivery_rank(new_status) > delivery_rank(m.status) then code else m.error_code end,
        error_message = case when delivery_rank(new_status) > delivery_rank(m.status)
                             then detail else m.error_message end,
        message_sid = coalesce(m.message_sid, sid),
        revision = m.revision + 1
    where m.msg_id = any (ids)
      and (delivery_rank(new_status) > delivery_rank(m.status) or (sid is not null and m.message_sid is null))
    returning m.owner_id, m.conv_id, m.msg_id, m.status
  ), shown as (
    update conversations c set last_status = m.status, revision = c.revision + 1
    from moved m where c.owner_id = m.owner_id and c.conv_id = m.conv_id and c.last_msg_id = m.msg_id
    returning c.owner_id, c.conv_id
  )
  select array_agg(e.entry) into entries from (
    select row(m.owner_id, 'message', m.conv_id, m.msg_id, 0, 0)::change_entry as entry from moved m
    union all
    select row(s.owner_id, 'conversation', s.conv_id, null, 0, 0)::change_entry from shown s
  ) e;
  if entries is not null then
    perform publish(entries);
  end if;
end
$$;

create function lose_leases(ids bigint[]) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  lost bigint[];
begin
  perform hold_conversations_of(ids);
  with expired as (
    update outbox set state = 'unknown', lease_token = null, lease_until = null,
                      last_error = 'the courier stopped before the answer came'
    where msg_id = any (ids) and state = 'claimed' and lease_until < now()
    returning msg_id
  )
  select array_agg(msg_id) into lost from expired;
  perform move_messages(lost, 'unknown', null, '', '');
end
$$;

-- Records what became of a claimed message. `outcome`: accepted (sid, new_status), rejected (code,
-- detail), retry (detail, delay_ms), unknown (detail). The lease's token must still be the claimer's,
-- but for "accepted", which is proof whenever it comes. Returns whether it counted.
create function settle_outbox(owner bigint, msg bigint, token uuid, outcome text, sid text, new_status text,
                              code text, detail text, delay_ms int) returns boolean
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
    perform move_messages(array[msg], new_status, sid, '', '');
    return true;
  end if;
  select lease_token = token into mine from outbox where owner_id = owner and msg_id = msg for update;
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

-- How many messages wait, and milliseconds until the next one is due (null when none waits).
create function outbox_state(out waiting bigint, out next_due_ms bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select count(*) filter (where state in ('queued', 'claimed')),
         (extract(epoch from min(case when state = 'queued' then next_attempt_at
                                      when state = 'claimed' then lease_until end) - now()) * 1000)::bigint
  from outbox
$$;

grant execute on function claim_outbox(int, int), outbox_state(),
  settle_outbox(bigint, bigint, uuid, text, text, text, text, text, int) to owner_service;
