-- The journal's replay may repeat a status callback that was stored before the receiver died: it came
-- in the same millisecond, and leaves no second event. What Twilio itself sends twice stays two events.
do $$
declare
  text text;
  before constant text := 'from found f order by f.n';
  after constant text := 'from found f
    where not exists (select from message_status_events e
                      where e.owner_id = f.owner_id and e.msg_id = f.msg_id and e.status = f.status
                        and e.received_at = f.received_at)
    order by f.n';
begin
  select pg_get_functiondef(p.oid) into strict text
  from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname = 'apply_statuses';
  if strpos(text, before) = 0 then
    raise exception 'apply_statuses does not keep its events as expected';
  end if;
  execute replace(text, before, after);
end
$$;
