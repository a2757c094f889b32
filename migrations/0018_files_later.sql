-- Replies with files wait for a few seconds as others do, in which they can be taken back.

drop function queue_reply_later(bigint, bigint, text, uuid, int);

-- As queue_reply, but the courier waits some seconds, in which it can be taken back.
create function queue_reply_later(owner bigint, conv bigint, reply_body text, reply_key uuid, delay_seconds int,
                                  reply_type text default 'text', reply_metadata jsonb default '{}')
returns messages
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m messages;
begin
  if coalesce(delay_seconds not between 0 and 60, true) then
    raise exception using errcode = 'OC422', message = 'A reply waits 0 to 60 seconds.';
  end if;
  m := queue_reply(owner, conv, reply_body, reply_key, reply_type, reply_metadata);
  update outbox set next_attempt_at = now() + make_interval(secs => delay_seconds)
  where owner_id = owner and msg_id = m.msg_id and attempts = 0 and next_attempt_at = now();  -- not a repetition
  return m;
end
$$;

grant execute on function queue_reply_later(bigint, bigint, text, uuid, int, text, jsonb) to owner_console;
