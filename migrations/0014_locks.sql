-- What somebody who is signed in could do to all tenants: take an advisory lock that programs wait for,
-- hold rows that the receiver wants, or, with the service's password, speak for the house as a person.

-- Locks that programs take from each other, as rows: whoever may connect may take any advisory lock,
-- but nobody the lock of a row that they may not change.
create table locks (name text primary key);
insert into locks values ('sample_data'), ('sealing_keys'), ('sweep'), ('webhook_log');
alter table locks enable row level security;
alter table locks force row level security;
create policy house on locks to owner_schema using (true) with check (true);

-- Until the end of the transaction. False when another one has it.
create function try_hold(lock text) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform from locks where name = lock for update skip locked;
  return found;
end
$$;

create function hold(lock text) returns void
language sql security definer set search_path = app, pg_temp as $$
  select from locks where name = lock for update
$$;

create function hold_shared(lock text) returns void
language sql security definer set search_path = app, pg_temp as $$
  select from locks where name = lock for share
$$;

-- The functions stay as they are but for how they lock. Requests of a tenant to the assistant wait for
-- each other at the feature's row, which they read anyway.
do $$
declare
  change record;
  text text;
begin
  for change in
    select * from (values
      ('sweep_conversations', $a$pg_try_advisory_xact_lock(hashtext('app.sweep_conversations'))$a$, $b$try_hold('sweep')$b$),
      ('prepare_webhook_log', $a$pg_advisory_xact_lock(hashtext('app.webhook_log'))$a$, $b$hold('webhook_log')$b$),
      ('offer_sealing_key', $a$pg_advisory_xact_lock(hashtext('app.sealing_keys'))$a$, $b$hold('sealing_keys')$b$),
      ('change_sealing_key', $a$pg_advisory_xact_lock(hashtext('app.sealing_keys'))$a$, $b$hold('sealing_keys')$b$),
      ('guard_sealed', $a$pg_advisory_xact_lock_shared(hashtext('app.sealing_keys'))$a$, $b$hold_shared('sealing_keys')$b$),
      ('request_assist', $a$pg_advisory_xact_lock(hashtextextended('app.assist', owner))$a$,
       $b$from features where owner_id = owner and feature_id = f.feature_id for no key update$b$)
    ) c(function, before, after)
  loop
    select pg_get_functiondef(p.oid) into strict text
    from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname = change.function;
    if strpos(text, change.before) = 0 then
      raise exception '% does not lock as expected', change.function;
    end if;
    execute replace(text, change.before, change.after);
  end loop;
end
$$;

-- The service in a role of its own alone: its password does not make it everybody's admin by taking the
-- role of people, which it has through the API's.
create or replace function is_house() returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select session_user = 'owner_service' and current_setting('role') = 'none'
    or not is_api() and pg_has_role(session_user, 'owner_schema', 'member')
$$;

-- Who acts, for histories. Only the house speaks for somebody else (customer, clock, detector).
create or replace function actor() returns text
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(
    case when is_house() then nullif(current_setting('app.actor', true), '') end,
    'login:' || my_login_id(),
    'key:' || (my_api_key()).key_id,
    case when session_user = 'owner_service' then 'service' else 'administrator' end)
$$;

-- A transaction that wrote and stays open holds its tenant's feed, and with it the batch in which the
-- receiver stores other tenants' messages; an idle one keeps what the server wants to throw away. The
-- time-outs of a person's role are theirs to change, so the receiver ends what lasts longer. It sees
-- people's sessions only: of others owner_schema isn't told the state.
create function end_stalled_transactions(longest interval) returns int
language sql security definer set search_path = app, pg_temp as $$
  select count(*) filter (where pg_terminate_backend(pid))::int
  from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()
    and (backend_xid is not null and xact_start < now() - longest
         or state like 'idle in transaction%' and state_change < now() - longest)
$$;
grant execute on function end_stalled_transactions(interval) to owner_service;
