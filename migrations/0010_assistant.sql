-- The optional assistant: what people ask of it, what it wrote, what it cost.

-- Keys that features need, sealed by the program; the key that opens them is never in the database.
create table feature_secrets (
  owner_id bigint not null,
  feature_id bigint not null,
  sealed text not null,
  updated_at timestamptz not null default now(),
  primary key (owner_id, feature_id),
  foreign key (owner_id, feature_id) references features (owner_id, feature_id) on delete cascade
);

create table assist_requests (
  owner_id bigint not null,
  assist_id bigint generated always as identity unique,
  conv_id bigint not null,
  kind text not null check (kind in ('reply', 'summary')),
  login_id bigint references logins on delete cascade,  -- who asked; null: an API key
  language text not null default '' check (length(language) <= 35),  -- of a summary
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  text text not null default '',   -- grows while it runs
  error text not null default '',  -- one sentence for the person
  model text not null default '',
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  cost numeric(18, 6) not null default 0,
  last_msg_id bigint,              -- of the conversation, as the assistant saw it
  lease_until timestamptz,
  lease_token uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (owner_id, assist_id),
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade,
  check ((state = 'running') = (lease_token is not null))
) with (fillfactor = 70);
create index assist_requests_open on assist_requests (owner_id, conv_id) where state in ('waiting', 'running');
create index assist_requests_waiting on assist_requests (assist_id) where state = 'waiting';
create index assist_requests_running on assist_requests (lease_until) where state = 'running';
create index assist_requests_conv on assist_requests (owner_id, conv_id, assist_id);
create index assist_requests_ended on assist_requests (updated_at) where state in ('done', 'failed', 'cancelled');

-- What the assistant took, by month (UTC), in the currency of the prices that the tenant has set.
create table assist_usage (
  owner_id bigint not null references owners on delete cascade,
  month date not null,
  requests bigint not null default 0,
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  cost numeric(18, 6) not null default 0,
  primary key (owner_id, month)
);

select protect(t::regclass) from unnest('{feature_secrets,assist_requests,assist_usage}'::text[]) t;
grant select on assist_requests, assist_usage to owner_console;
grant select (owner_id, feature_id, updated_at) on feature_secrets to owner_console;

-- Tells the desks (owner_assist) or the receivers (owner_assist_work) to look; ids only, since LISTEN
-- is not under row level security.
create function tell_assist(channel text, owner bigint, assist bigint) returns void
language sql security definer set search_path = app, pg_temp as $$
  select pg_notify(channel, owner || ':' || assist)
$$;

-- ---------------------------------------------------------------- people

-- Asks for a reply or a summary. Refused where the feature is off or has no endpoint: then there is
-- no assistant.
create function request_assist(owner bigint, conv bigint, wanted text, wanted_language text default '')
returns assist_requests
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  f features;
  c conversations;
  a assist_requests;
begin
  perform require_role(owner, 'agent');
  select * into c from conversations where owner_id = owner and conv_id = conv;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such conversation.';
  end if;
  select * into f from features where owner_id = owner and name = 'assistant';
  if not coalesce(f.enabled, false) then
    raise exception using errcode = 'OC422', message = 'The assistant is switched off in this tenant (feature "assistant").';
  end if;
  if coalesce(f.config_json ->> 'base_url', '') = '' or coalesce(f.config_json ->> 'model', '') = '' then
    raise exception using errcode = 'OC422',
      message = 'The assistant has no endpoint: set base_url and model of the feature "assistant".';
  end if;
  if c.last_msg_id is null then
    raise exception using errcode = 'OC422', message = 'There is nothing in this conversation yet.';
  end if;

  perform pg_advisory_xact_lock(hashtextextended('app.assist', owner));  -- the counts below hold
  if exists (select from assist_requests x where x.owner_id = owner and x.conv_id = conv
               and x.state in ('waiting', 'running') and x.login_id is not distinct from my_login_id()) then
    raise exception using errcode = 'OC409', message = 'The assistant is still writing for this conversation.';
  end if;
  if (select count(*) from assist_requests x where x.owner_id = owner and x.state in ('waiting', 'running')) >= 8 then
    raise exception using errcode = 'OC409', message = 'The assistant is busy with other conversations. Try again in a moment.';
  end if;
  insert into assist_requests (owner_id, conv_id, kind, login_id, language)
  values (owner, conv, wanted, my_login_id(), coalesce(wanted_language, '')) returning * into a;
  perform tell_assist('owner_assist_work', owner, a.assist_id);
  return a;
exception when check_violation then
  raise exception using errcode = 'OC422', message = 'The assistant writes a reply or a summary.';
end
$$;

-- Ends a request of the caller's own (of anybody's, for an admin). One that is over stays as it is.
create function cancel_assist(owner bigint, assist bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  a assist_requests;
begin
  perform require_role(owner, 'agent');
  select * into a from assist_requests where owner_id = owner and assist_id = assist for update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such request.';
  end if;
  if a.state not in ('waiting', 'running') then
    return;
  end if;
  if a.login_id is distinct from my_login_id() then
    perform require_role(owner, 'admin');
  end if;
  update assist_requests set state = 'cancelled', lease_token = null, lease_until = null, updated_at = now()
  where owner_id = owner and assist_id = assist;
  perform tell_assist('owner_assist_work', owner, assist), tell_assist('owner_assist', owner, assist);
end
$$;

-- Stores the sealed key of a feature; null forgets it.
create function set_feature_secret(owner bigint, feature text, new_sealed text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  id bigint;
begin
  perform require_role(owner, 'admin');
  select feature_id into id from features where owner_id = owner and name = feature;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such feature.';
  end if;
  if new_sealed is null then
    delete from feature_secrets where owner_id = owner and feature_id = id;
    return;
  end if;
  insert into feature_secrets (owner_id, feature_id, sealed) values (owner, id, new_sealed)
  on conflict (owner_id, feature_id) do update set sealed = excluded.sealed, updated_at = now();
end
$$;

grant execute on function request_assist(bigint, bigint, text, text), cancel_assist(bigint, bigint),
  set_feature_secret(bigint, text, text) to owner_console;

-- ---------------------------------------------------------------- the service

-- The newest messages of a conversation, oldest first, as the model is to see them.
create function assist_lines(owner bigint, conv bigint) returns json
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(json_agg(json_build_object(
    'from_customer', m.direction = 'inbound', 'type', m.message_type,
    'body', left(coalesce(nullif(m.body, ''), m.content, ''), 4000)) order by m.msg_id), '[]')
  from (select * from messages where owner_id = owner and conv_id = conv order by msg_id desc limit 40) m
$$;

-- Takes requests that wait. The feature is looked at once more: what was switched off meanwhile is not
-- sent. A lease that ran out means that a receiver died: it is not asked again, for it would cost twice.
create function claim_assist(how_many int, lease_seconds int)
returns table (owner_id bigint, assist_id bigint, conv_id bigint, kind text, language text, lease_token uuid,
               owner_name text, config_json jsonb, sealed text, feature_id bigint, lines text)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
declare
  gone record;
begin
  for gone in
    update assist_requests a
    set state = 'failed', lease_token = null, lease_until = null, updated_at = now(),
        error = case when a.state = 'running' then 'The assistant was interrupted. Ask again.'
                     else 'The assistant was switched off.' end
    where (a.owner_id, a.assist_id) in (
      select x.owner_id, x.assist_id from assist_requests x
      where x.state = 'running' and x.lease_until < now() limit 100 for update skip locked)
      or (a.owner_id, a.assist_id) in (
      select x.owner_id, x.assist_id from assist_requests x
      where x.state = 'waiting' and not exists (
        select from features f where f.owner_id = x.owner_id and f.name = 'assistant' and f.enabled)
      limit 100 for update skip locked)
    returning a.owner_id, a.assist_id
  loop
    perform tell_assist('owner_assist', gone.owner_id, gone.assist_id);
  end loop;

  return query
  with due as (
    select x.owner_id, x.assist_id from assist_requests x
    where x.state = 'waiting' order by x.assist_id limit how_many for update skip locked
  ), taken as (
    update assist_requests a
    set state = 'running', lease_token = gen_random_uuid(), updated_at = now(),
        lease_until = now() + make_interval(secs => lease_seconds), last_msg_id = c.last_msg_id
    from due d, conversations c
    where a.owner_id = d.owner_id and a.assist_id = d.assist_id
      and c.owner_id = a.owner_id and c.conv_id = a.conv_id
    returning a.owner_id, a.assist_id, a.conv_id, a.kind, a.language, a.lease_token
  )
  select t.owner_id, t.assist_id, t.conv_id, t.kind, t.language, t.lease_token, o.name, f.config_json,
         s.sealed, f.feature_id, assist_lines(t.owner_id, t.conv_id)::text
  from taken t
  join owners o on o.owner_id = t.owner_id
  join features f on f.owner_id = t.owner_id and f.name = 'assistant'
  left join feature_secrets s on s.owner_id = f.owner_id and s.feature_id = f.feature_id
  order by t.assist_id;
end
$$;

-- Keeps what was written so far and the lease; false when the request was cancelled meanwhile.
create function append_assist(owner bigint, assist bigint, token uuid, text_so_far text, lease_seconds int)
returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  update assist_requests
  set text = text_so_far, updated_at = now(), lease_until = now() + make_interval(secs => lease_seconds)
  where owner_id = owner and assist_id = assist and state = 'running' and lease_token = token;
  if not found then
    return false;
  end if;
  perform tell_assist('owner_assist', owner, assist);
  return true;
end
$$;

-- Records the end of a request, done or failed (with `problem`), what it took, and what was written as
-- a result under the conversation's last message. What it took counts even when it was cancelled.
create function settle_assist(owner bigint, assist bigint, token uuid, outcome text, final_text text,
                              problem text, used_model text, tokens_in bigint, tokens_out bigint,
                              price numeric) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  a assist_requests;
  mine boolean;
begin
  select * into a from assist_requests where owner_id = owner and assist_id = assist;
  if not found then
    return false;
  end if;
  if outcome = 'done' then
    perform hold_conversation(owner, a.conv_id);
  end if;
  select * into a from assist_requests where owner_id = owner and assist_id = assist for update;
  mine := a.state = 'running' and a.lease_token = token;
  insert into assist_usage (owner_id, month, requests, input_tokens, output_tokens, cost)
  values (owner, date_trunc('month', now() at time zone 'UTC')::date, 1, tokens_in, tokens_out, price)
  on conflict (owner_id, month) do update
    set requests = assist_usage.requests + 1, input_tokens = assist_usage.input_tokens + excluded.input_tokens,
        output_tokens = assist_usage.output_tokens + excluded.output_tokens,
        cost = assist_usage.cost + excluded.cost;
  update assist_requests
  set state = case when mine then outcome else state end,
      text = case when mine then final_text else text end,
      error = case when mine and outcome = 'failed' then left(problem, 500) else error end,
      model = left(used_model, 200), input_tokens = tokens_in, output_tokens = tokens_out, cost = price,
      lease_token = null, lease_until = null, updated_at = now()
  where owner_id = owner and assist_id = assist;
  if not mine then
    return false;
  end if;

  if outcome = 'done' then
    insert into ai_results (owner_id, msg_id, feature_id, result_json)
    select owner, m.msg_id, f.feature_id, jsonb_build_object(
      'kind', a.kind, 'text', final_text, 'model', left(used_model, 200), 'input_tokens', tokens_in,
      'output_tokens', tokens_out, 'cost', price, 'assist_id', assist)
    from messages m join features f on f.owner_id = m.owner_id and f.name = 'assistant'
    where m.owner_id = owner and m.msg_id = a.last_msg_id;
    update messages set revision = revision + 1 where owner_id = owner and msg_id = a.last_msg_id;
    perform publish(array[row(owner, 'message', a.conv_id, a.last_msg_id, 0, 0)::change_entry]);
  end if;
  perform tell_assist('owner_assist', owner, assist);
  return true;
end
$$;

-- Whether a request is still to be worked on: asked when the database tells that one was cancelled.
create function is_assist_wanted(owner bigint, assist bigint) returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from assist_requests where owner_id = owner and assist_id = assist and state = 'running')
$$;

-- Forgets requests after 30 days; their results stay. Bounded; returns how many went.
create function prune_assist(at timestamptz default now()) returns int
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  gone int;
begin
  delete from assist_requests a
  where (a.owner_id, a.assist_id) in (
    select x.owner_id, x.assist_id from assist_requests x
    where x.state in ('done', 'failed', 'cancelled') and x.updated_at < at - interval '30 days'
    order by x.updated_at limit 5000);
  get diagnostics gone = row_count;
  return gone;
end
$$;

grant execute on function claim_assist(int, int), append_assist(bigint, bigint, uuid, text, int),
  settle_assist(bigint, bigint, uuid, text, text, text, text, bigint, bigint, numeric),
  is_assist_wanted(bigint, bigint), prune_assist(timestamptz) to owner_service;
