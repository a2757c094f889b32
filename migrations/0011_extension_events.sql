-- An extension stands in the history of the conversation that it lengthens: who, when, by how much.

alter table conversation_transitions
  add column extended_minutes int,
  add column expires_before timestamptz,
  add column expires_after timestamptz,
  add constraint conversation_transitions_extension check (  -- an extension changes no status, all else does
    num_nonnulls(extended_minutes, expires_before, expires_after)
      = case when from_status = to_status then 3 else 0 end);

create or replace function extend_conversation(owner bigint, conv bigint, minutes int, expiration_default int)
returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  amount int := minutes;
  before timestamptz;
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
  before := c.expires_at;
  update conversations
  set expires_at = expires_at + make_interval(mins => amount), last_activity_at = now(), updated_at = now(),
      revision = revision + 1
  where owner_id = owner and conv_id = conv
  returning * into c;
  insert into conversation_transitions (owner_id, conv_id, from_status, to_status, actor,
                                        extended_minutes, expires_before, expires_after)
  values (owner, conv, c.status, c.status, actor(), amount, before, c.expires_at);
  perform publish(array[row(owner, 'conversation', conv, null, 0, 0)::change_entry]);
  return c;
end
$$;

create or replace function transition_json(t conversation_transitions) returns json
language sql stable as $$
  select json_build_object(
    'transition_id', t.transition_id, 'conv_id', t.conv_id, 'from_status', t.from_status,
    'to_status', t.to_status, 'actor', t.actor, 'reason', t.reason, 'at', app.iso_time(t.at),
    'extension', case when t.extended_minutes is not null then json_build_object(
      'additional_minutes', t.extended_minutes, 'expires_before', app.iso_time(t.expires_before),
      'expires_after', app.iso_time(t.expires_after)) end)
$$;

-- Who tries a switch first has its config checked.
grant execute on function config_error(jsonb, jsonb, text) to owner_console;
