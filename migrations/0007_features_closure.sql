-- The product's own features with their schemas, the history of switches, and what the closure
-- detector's verdicts do.

-- What each tenant has from its first moment on. config_schema is the JSON Schema of config_json, in
-- the subset that config_error() reads.
create table feature_definitions (
  name text primary key,
  description text not null,
  enabled boolean not null,
  config_json jsonb not null default '{}',
  config_schema jsonb not null
);
grant select on feature_definitions to owner_console;

insert into feature_definitions (name, description, enabled, config_json, config_schema) values
  ('closure_detection',
   'Notices when a customer is done and tells the agent, or closes where automatic_closing is on.',
   true, '{"record_at": 0.6, "close_at": 0.8}', $${
     "type": "object",
     "additionalProperties": false,
     "x-ascending": ["record_at", "close_at"],
     "properties": {
       "keywords": {
         "type": ["array", "null"], "maxItems": 100,
         "items": {"type": "string", "minLength": 1, "maxLength": 60, "pattern": "\\S", "x-words": "not be blank"},
         "description": "Words and phrases with which customers end a conversation; left out or null: the setting CLOSURE_KEYWORDS."
       },
       "record_at": {
         "type": "number", "minimum": 0.5, "maximum": 1, "default": 0.6,
         "description": "From this confidence on the agent is told."
       },
       "close_at": {
         "type": "number", "minimum": 0.5, "maximum": 1, "default": 0.8,
         "description": "From this confidence on the conversation is closed; not below record_at."
       },
       "min_duration_seconds": {
         "type": "integer", "minimum": 0, "maximum": 86400,
         "description": "A younger conversation is closed less readily; left out: the setting CONVERSATION_MIN_DURATION_SECONDS."
       }
     }
   }$$),
  ('automatic_closing',
   'Closes by itself where closure_detection is sure. Without it an agent confirms.',
   true, '{}', '{"type": "object", "additionalProperties": false, "properties": {}}'),
  ('media',
   'Sends pictures, audio, videos and documents. What customers send is always kept.',
   true, '{}', '{"type": "object", "additionalProperties": false, "properties": {}}'),
  ('assistant',
   'Suggests replies and summaries through an OpenAI-compatible endpoint. Sends it nothing while off.',
   false, '{}', $${
     "type": "object",
     "additionalProperties": false,
     "properties": {
       "base_url": {
         "type": "string", "maxLength": 500, "pattern": "^https?://[^[:space:]/@?#]+(/[^[:space:]?#]*)?$",
         "x-words": "be a URL such as https://api.example.com/v1",
         "description": "Where the endpoint is; without it there is no assistant."
       },
       "model": {"type": "string", "minLength": 1, "maxLength": 200, "description": "Name of the model."},
       "instructions": {
         "type": "string", "maxLength": 8000,
         "description": "What the assistant should know and how it should write."
       },
       "temperature": {"type": "number", "minimum": 0, "maximum": 2, "description": "Left out: the endpoint's own."},
       "max_tokens": {
         "type": "integer", "minimum": 1, "maximum": 32000, "default": 800,
         "description": "Longest answer, in tokens."
       },
       "timeout_seconds": {
         "type": "integer", "minimum": 1, "maximum": 300, "default": 60,
         "description": "An answer that takes longer is given up."
       },
       "price_per_million_input_tokens": {
         "type": "number", "minimum": 0, "default": 0, "description": "For the cost counter."
       },
       "price_per_million_output_tokens": {
         "type": "number", "minimum": 0, "default": 0, "description": "For the cost counter."
       }
     }
   }$$);

-- ---------------------------------------------------------------- config_json

create function type_words(types jsonb) returns text
language sql immutable set search_path = app, pg_temp as $$
  select string_agg(case t when 'string' then 'a text' when 'number' then 'a number'
                           when 'integer' then 'a whole number' when 'boolean' then 'true or false'
                           when 'array' then 'a list' when 'object' then 'an object' else t end,
                    ' or ' order by position)
  from jsonb_array_elements_text(case jsonb_typeof(types) when 'array' then types
                                 else jsonb_build_array(types) end) with ordinality x(t, position)
$$;

-- Why a value does not fit a schema: one sentence that begins with the path of the wrong value; null
-- when it fits. Knows type (one or several), enum, minimum, maximum, minLength, maxLength, pattern,
-- items, minItems, maxItems, properties, required and additionalProperties: false; besides x-words
-- (says a pattern in words) and x-ascending (numbers that must not fall; absent ones count as their
-- default).
create function config_error(schema jsonb, value jsonb, path text) returns text
language plpgsql immutable set search_path = app, pg_temp as $$
declare
  kind text := jsonb_typeof(value);
  plain text := value #>> '{}';
  types jsonb := schema -> 'type';
  part record;
  wrong text;
  lower_name text;
  lower_value numeric;
  this_value numeric;
begin
  if kind = 'number' and plain::numeric = trunc(plain::numeric) and types @> '"integer"' then
    kind := 'integer';
  end if;
  if types is not null and not types @> to_jsonb(kind) then
    return format('%s must be %s (is %s)', path, type_words(types),
                  case when kind in ('number', 'integer', 'boolean', 'null') then value::text
                       else type_words(to_jsonb(kind)) end);
  end if;
  if schema ? 'enum' and not schema -> 'enum' @> jsonb_build_array(value) then
    return format('%s must be one of %s', path,
                  (select string_agg(e, ', ') from jsonb_array_elements_text(schema -> 'enum') e));
  end if;

  if kind in ('number', 'integer') then
    if plain::numeric < (schema ->> 'minimum')::numeric then
      return format('%s must be at least %s (is %s)', path, schema ->> 'minimum', plain);
    elsif plain::numeric > (schema ->> 'maximum')::numeric then
      return format('%s must be at most %s (is %s)', path, schema ->> 'maximum', plain);
    end if;
  elsif kind = 'string' then
    if length(plain) < (schema ->> 'minLength')::int then
      return format('%s must have at least %s characters (has %s)', path, schema ->> 'minLength', length(plain));
    elsif length(plain) > (schema ->> 'maxLength')::int then
      return format('%s must have at most %s characters (has %s)', path, schema ->> 'maxLength', length(plain));
    elsif plain !~ (schema ->> 'pattern') then
      return format('%s must %s', path, coalesce(schema ->> 'x-words', 'match ' || (schema ->> 'pattern')));
    end if;
  elsif kind = 'array' then
    if jsonb_array_length(value) < (schema ->> 'minItems')::int then
      return format('%s must have at least %s entries (has %s)', path, schema ->> 'minItems',
                    jsonb_array_length(value));
    elsif jsonb_array_length(value) > (schema ->> 'maxItems')::int then
      return format('%s must have at most %s entries (has %s)', path, schema ->> 'maxItems',
                    jsonb_array_length(value));
    end if;
    if schema ? 'items' then
      for part in select e, position - 1 as i from jsonb_array_elements(value) with ordinality x(e, position) loop
        wrong := config_error(schema -> 'items', part.e, format('%s[%s]', path, part.i));
        if wrong is not null then
          return wrong;
        end if;
      end loop;
    end if;
  elsif kind = 'object' then
    for part in select k, value -> k as e, schema -> 'properties' -> k as rule
                from jsonb_object_keys(value) k order by k loop
      if part.rule is not null then
        wrong := config_error(part.rule, part.e, path || '.' || part.k);
      elsif schema -> 'additionalProperties' = 'false' then
        wrong := format('%s has no "%s"; %s', path, left(part.k, 60), coalesce(
          'known are ' || (select string_agg(k, ', ' order by k) from jsonb_object_keys(schema -> 'properties') k),
          'it takes no settings'));
      end if;
      if wrong is not null then
        return wrong;
      end if;
    end loop;
    for part in select k from jsonb_array_elements_text(schema -> 'required') k loop
      if not value ? part.k then
        return format('%s.%s is missing', path, part.k);
      end if;
    end loop;
    for part in select k, schema #>> array['properties', k, 'default'] as otherwise
                from jsonb_array_elements_text(schema -> 'x-ascending') k loop
      this_value := coalesce(value ->> part.k, part.otherwise)::numeric;
      if this_value < lower_value then
        return format('%s.%s must be at least %s.%s (%s is less than %s)', path, part.k, path, lower_name,
                      this_value, lower_value);
      end if;
      lower_name := part.k;
      lower_value := this_value;
    end loop;
  end if;
  return null;
end
$$;

-- Every way into the table passes here: a product feature's config fits its schema, and such a
-- feature goes only together with its tenant.
create function guard_feature() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  d feature_definitions;
  wrong text;
begin
  select * into d from feature_definitions
  where name = case when tg_op = 'DELETE' then old.name else new.name end;
  if tg_op = 'DELETE' then
    if d.name is not null and exists (select from owners where owner_id = old.owner_id) then
      raise exception using errcode = 'OC409',
        message = format('%s is one of the product''s own features: switch it off instead.', old.name);
    end if;
    return old;
  end if;
  if d.name is not null then
    wrong := config_error(d.config_schema, new.config_json, 'config');
    if wrong is not null then
      raise exception using errcode = 'OC422', message = wrong || '.';
    end if;
  elsif pg_column_size(new.config_json) > 65536 then
    raise exception using errcode = 'OC422', message = 'config must not be larger than 64 KB.';
  end if;
  return new;
end
$$;

-- ---------------------------------------------------------------- history

create table feature_changes (
  owner_id bigint not null references owners on delete cascade,
  change_id bigint generated always as identity,
  feature text not null,  -- its name: the history outlives a feature
  at timestamptz not null default now(),
  actor text not null,
  before jsonb,           -- enabled, description, config_json; null: the feature began
  after jsonb,            -- null: the feature was deleted
  primary key (owner_id, change_id)
);
create index feature_changes_feature on feature_changes (owner_id, feature, change_id);
select protect('feature_changes');
grant select on feature_changes to owner_console;

create function feature_state(f features) returns jsonb
language sql immutable set search_path = app, pg_temp as $$
  select jsonb_build_object('enabled', f.enabled, 'description', f.description, 'config_json', f.config_json)
$$;

create function record_feature() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then feature_state(old) end;
  after jsonb := case when tg_op <> 'DELETE' then feature_state(new) end;
  owner bigint := coalesce(new.owner_id, old.owner_id);
  feature text := coalesce(new.name, old.name);
begin
  if before is not distinct from after
     or (tg_op = 'INSERT' and exists (select from feature_definitions d where d.name = feature))
     or not exists (select from owners where owner_id = owner) then
    return null;  -- nobody's switch: nothing changed, or it came or went with its tenant
  end if;
  insert into feature_changes (owner_id, feature, actor, before, after)
  values (owner, feature, actor(), before, after);
  return null;
end
$$;

-- ---------------------------------------------------------------- each tenant has them

create or replace function welcome_owner() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into feed (owner_id) values (new.owner_id);
  insert into users (owner_id, login_id, profile_name, role)
    select new.owner_id, login_id, 'Operator', 'admin' from logins where is_operator;
  insert into features (owner_id, name, description, enabled, config_json)
    select new.owner_id, d.name, d.description, d.enabled, d.config_json from feature_definitions d order by d.name;
  return null;
end
$$;

-- A tenant from before may have a feature of the same name: its switch stays, its config only where
-- it fits.
insert into features (owner_id, name, description, enabled, config_json)
select o.owner_id, d.name, d.description, d.enabled, d.config_json
from owners o cross join feature_definitions d order by o.owner_id, d.name
on conflict (owner_id, name) do update
  set description = coalesce(nullif(features.description, ''), excluded.description),
      config_json = case when config_error((select d.config_schema from feature_definitions d
                                            where d.name = excluded.name), features.config_json, 'config') is null
                         then features.config_json else excluded.config_json end;

create trigger guard before insert or update or delete on features
  for each row execute function guard_feature();
create trigger record after insert or update or delete on features
  for each row execute function record_feature();

-- ---------------------------------------------------------------- switching

-- Creates a feature or changes what is given; null leaves as it is.
create or replace function set_feature(owner bigint, feature text, is_enabled boolean,
                                       config jsonb default null, about text default null) returns features
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  f features;
begin
  perform require_role(owner, 'admin');
  insert into features (owner_id, name, description, enabled, config_json)
  values (owner, feature, coalesce(about, ''), coalesce(is_enabled, false), coalesce(config, '{}'))
  on conflict (owner_id, name) do nothing
  returning * into f;
  if found then
    return f;
  end if;
  update features x
  set enabled = coalesce(is_enabled, x.enabled), config_json = coalesce(config, x.config_json),
      description = coalesce(about, x.description), updated_at = now()
  where x.owner_id = owner and x.name = feature
  returning * into f;
  return f;
exception when check_violation or not_null_violation then
  raise exception using errcode = 'OC422',
    message = 'A feature''s name is small letters, digits, _ . - and its config is a JSON object.';
end
$$;

-- Deletes a feature of the tenant's own, together with its results.
create function delete_feature(owner bigint, feature text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'admin');
  delete from features where owner_id = owner and name = feature;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such feature.';
  end if;
end
$$;

-- Puts back what was before a change and returns the feature (null when it had begun with that
-- change, so that it is gone now). What was changed again since is left alone unless `forced`.
create function undo_feature(owner bigint, change bigint, forced boolean default false) returns jsonb
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  h feature_changes;
  later feature_changes;
  f features;
begin
  perform require_role(owner, 'admin');
  select * into h from feature_changes where owner_id = owner and change_id = change;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such change.';
  end if;
  perform 1 from features where owner_id = owner and name = h.feature for update;
  select * into later from feature_changes
  where owner_id = owner and feature = h.feature and change_id > change order by change_id desc limit 1;
  if found and not forced and later.after is distinct from h.after then
    raise exception using errcode = 'OC409',
      message = format('%s was changed again since (change %s by %s): undo that first, or force it.',
                       h.feature, later.change_id, later.actor);
  end if;
  if h.before is null then
    perform delete_feature(owner, h.feature);
    return null;
  end if;
  f := set_feature(owner, h.feature, (h.before ->> 'enabled')::boolean, h.before -> 'config_json',
                   h.before ->> 'description');
  return to_jsonb(f);
end
$$;

-- A tenant that switched media off sends none.
create function guard_media() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if exists (select from features where owner_id = new.owner_id and name = 'media' and not enabled) then
    raise exception using errcode = 'OC409',
      message = 'Sending media is switched off for this tenant (feature "media").';
  end if;
  return new;
end
$$;
create trigger guard_media before insert on messages
  for each row when (new.direction = 'outbound' and new.metadata ? 'media') execute function guard_media();

-- ---------------------------------------------------------------- results

-- Adds what a feature found out about a message. The caller holds its conversation and publishes.
create function add_ai_result(owner bigint, msg bigint, feature bigint, result jsonb) returns ai_results
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  r ai_results;
begin
  insert into ai_results (owner_id, msg_id, feature_id, result_json)
  values (owner, msg, feature, result) returning * into r;
  update messages set revision = revision + 1 where owner_id = owner and msg_id = msg;
  return r;
end
$$;

-- Stores a result of a client of the API, which names the feature by id or by name.
create function store_ai_result(owner bigint, msg bigint, feature bigint, feature_name text, result jsonb)
returns ai_results
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  f features;
  m messages;
  r ai_results;
begin
  perform require_role(owner, 'agent');
  if result is null or jsonb_typeof(result) <> 'object' or pg_column_size(result) > 262144 then
    raise exception using errcode = 'OC422', message = 'A result is a JSON object of at most 256 KB.';
  end if;
  perform hold_conversations_of(array[msg]) from messages where owner_id = owner and msg_id = msg;
  select * into m from messages where owner_id = owner and msg_id = msg;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such message.';
  end if;
  select * into f from features
  where owner_id = owner and (feature_id = feature or feature is null) and (name = feature_name or feature_name is null)
    and (feature is not null or feature_name is not null);
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such feature.';
  end if;
  if not f.enabled then
    raise exception using errcode = 'OC409', message = format('The feature %s is switched off.', f.name);
  end if;
  r := add_ai_result(owner, msg, f.feature_id, result);
  perform publish(array[row(owner, 'message', m.conv_id, msg, 0, 0)::change_entry]);
  return r;
end
$$;

-- ---------------------------------------------------------------- closure detection

-- What an agent said about a conversation: kept_open.
alter table conversations add column labels text[] not null default '{}';

create index conversations_started on conversations (owner_id, started_at);  -- those of some days

-- What the detector is given: the newest messages, the oldest of them first; the last one is judged.
create function closure_case(c conversations) returns jsonb
language sql stable security definer set search_path = app, pg_temp as $$
  select jsonb_build_object(
    'messages', coalesce(jsonb_agg(jsonb_build_object(
       'message_owner', m.message_owner, 'sent_by_ia', m.sent_by_ia, 'message_type', m.message_type,
       'body', left(coalesce(nullif(m.body, ''), m.content, ''), 4000),
       'seconds_ago', greatest(0, extract(epoch from now() - m.timestamp))::bigint) order by m.msg_id), '[]'),
    'metadata', coalesce((array_agg(m.metadata order by m.msg_id desc))[1], '{}'),
    'context', c.context - 'closure_detected',
    'age_seconds', greatest(0, extract(epoch from now() - c.started_at))::bigint)
  from (select * from messages m where m.owner_id = c.owner_id and m.conv_id = c.conv_id
        order by m.msg_id desc limit 12) m
$$;

-- Cases of messages that have just come; those that a newer one has followed are left out, because
-- that one is judged.
create function closure_cases(targets jsonb)
returns table (owner_id bigint, conv_id bigint, msg_id bigint, announced boolean, closure_case jsonb)
language sql stable security definer set search_path = app, pg_temp as $$
  select c.owner_id, c.conv_id, c.last_msg_id, c.context ? 'closure_detected', closure_case(c)
  from jsonb_to_recordset(targets) t(owner_id bigint, conv_id bigint, msg_id bigint)
  join conversations c on c.owner_id = t.owner_id and c.conv_id = t.conv_id and c.last_msg_id = t.msg_id
  where c.status in ('pending', 'progress') and c.last_direction = 'inbound'
$$;

-- The same of a tenant's open conversations in which the customer spoke last, for a look ahead; by
-- conv_id, at most `how_many` after the given one.
create function open_closure_cases(owner bigint, after_conv bigint, how_many int)
returns table (conv_id bigint, msg_id bigint, customer text, preview text, announced boolean, closure_case jsonb)
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'user');
  return query
  select c.conv_id, c.last_msg_id, coalesce(nullif(c.customer_name, ''), c.phone_number), c.last_preview,
         c.context ? 'closure_detected', closure_case(c)
  from conversations c
  where c.owner_id = owner and c.conv_id > after_conv and c.status in ('pending', 'progress')
    and c.last_direction = 'inbound'
  order by c.conv_id limit how_many;
end
$$;

-- Why the detector closed, in words: what a signal said, else the reasons that did not speak against it.
create function closure_words(verdict jsonb) returns text
language sql immutable set search_path = app, pg_temp as $$
  select left(coalesce(nullif(verdict ->> 'close_reason', ''),
    (select string_agg(r ->> 'text', ', ' order by position)
     from jsonb_array_elements(verdict -> 'reasons') with ordinality x(r, position)
     where (r ->> 'weight')::numeric >= 0), 'the customer is done'), 300)
$$;

-- Applies the detector's verdicts: {n, owner_id, conv_id, msg_id, record, close, verdict}, `verdict` as
-- it is stored. Each counts only while its message is the conversation's last and has no result yet: a
-- message that came meanwhile keeps the conversation open, and a verdict that comes twice counts once.
-- Outcomes: closed, announced, cleared (an older announcement is void), nothing, overtaken, off.
create function apply_closure_verdicts(batch jsonb) returns table (n int, outcome text)
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  v record;
  f features;
  c conversations;
  entries change_entry[] := '{}';
begin
  perform set_config('app.actor', 'detector', true);
  perform 1 from conversations x
  where (x.owner_id, x.conv_id) in (
    select r.owner_id, r.conv_id from jsonb_to_recordset(batch) r(owner_id bigint, conv_id bigint))
  order by x.owner_id, x.conv_id for update;

  for v in select * from jsonb_to_recordset(batch)
             r(n int, owner_id bigint, conv_id bigint, msg_id bigint, record boolean, close boolean, verdict jsonb)
           order by r.n loop
    n := v.n;
    select * into f from features x where x.owner_id = v.owner_id and x.name = 'closure_detection';
    select * into c from conversations x where x.owner_id = v.owner_id and x.conv_id = v.conv_id;
    if c.conv_id is null or c.status not in ('pending', 'progress') or c.last_msg_id <> v.msg_id
       or exists (select from ai_results a where a.owner_id = v.owner_id and a.msg_id = v.msg_id
                                             and a.feature_id = f.feature_id) then
      outcome := 'overtaken';
    elsif not f.enabled then
      outcome := 'off';
    elsif not v.record then
      outcome := 'nothing';
      if c.context ? 'closure_detected' then
        outcome := 'cleared';
        update conversations x
        set context = x.context - 'closure_detected', updated_at = now(), revision = x.revision + 1
        where x.owner_id = v.owner_id and x.conv_id = v.conv_id;
        entries := entries || row(v.owner_id, 'conversation', v.conv_id, null, 0, 0)::change_entry;
      end if;
    else
      perform add_ai_result(v.owner_id, v.msg_id, f.feature_id, v.verdict);
      entries := entries || row(v.owner_id, 'message', v.conv_id, v.msg_id, 0, 0)::change_entry;
      if v.close and exists (select from features x where x.owner_id = v.owner_id
                                                      and x.name = 'automatic_closing' and x.enabled) then
        outcome := 'closed';
        perform set_config('app.reason', closure_words(v.verdict), true);
        update conversations x
        set status = v.verdict ->> 'suggested_status', unread = 0, context = x.context - 'closure_detected',
            updated_at = now(), activity = nextval('activity_seq'), revision = x.revision + 1
        where x.owner_id = v.owner_id and x.conv_id = v.conv_id;
        entries := entries || row(v.owner_id, 'conversation', v.conv_id, null, -1, -(c.unread > 0)::int)::change_entry;
      else
        outcome := 'announced';
        update conversations x
        set context = jsonb_set(x.context, '{closure_detected}', v.verdict), updated_at = now(),
            revision = x.revision + 1
        where x.owner_id = v.owner_id and x.conv_id = v.conv_id;
        entries := entries || row(v.owner_id, 'conversation', v.conv_id, null, 0, 0)::change_entry;
      end if;
    end if;
    return next;
  end loop;

  if cardinality(entries) > 0 then
    perform publish(entries);
  end if;
end
$$;

-- The agent knows better: the announcement goes, the label and the result remember it.
create function keep_open(owner bigint, conv bigint) returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  judged bigint;
  entries change_entry[] := '{}';
begin
  perform require_role(owner, 'agent');
  c := hold_conversation(owner, conv);
  if c.status not in ('pending', 'progress') then
    raise exception using errcode = 'OC409', message = format('This conversation is closed already (%s).', c.status);
  end if;
  if not c.context ? 'closure_detected' then
    return c;  -- a newer message, or a colleague, was faster
  end if;
  judged := (c.context #>> '{closure_detected,msg_id}')::bigint;
  update ai_results a
  set result_json = a.result_json || jsonb_build_object('dismissed_by', actor(), 'dismissed_at', now())
  from features f
  where a.owner_id = owner and a.msg_id = judged and f.owner_id = owner and f.feature_id = a.feature_id
    and f.name = 'closure_detection';
  update messages set revision = revision + 1 where owner_id = owner and conv_id = conv and msg_id = judged;
  if found then
    entries := array[row(owner, 'message', conv, judged, 0, 0)::change_entry];
  end if;
  update conversations
  set context = context - 'closure_detected', updated_at = now(), revision = revision + 1,
      labels = case when 'kept_open' = any (labels) then labels else labels || 'kept_open'::text end
  where owner_id = owner and conv_id = conv
  returning * into c;
  perform publish(entries || row(owner, 'conversation', conv, null, 0, 0)::change_entry);
  return c;
end
$$;

-- ---------------------------------------------------------------- what the service knows

create function service_features()
returns table (owner_id bigint, name text, enabled boolean, config_json jsonb)
language sql stable security definer set search_path = app, pg_temp as $$
  select f.owner_id, f.name, f.enabled, f.config_json
  from features f join owners o using (owner_id) where o.active order by f.owner_id, f.name
$$;

-- Last messages of customers, at most 15 minutes old, that no verdict is stored of: a judge that has
-- just started looks at them again, whoever stopped between their COMMIT and their verdict.
create function unjudged_messages(how_many int)
returns table (owner_id bigint, conv_id bigint, msg_id bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select s.owner_id, s.conv_id, s.last_msg_id
  from features f
  join owners o on o.owner_id = f.owner_id and o.active
  cross join lateral (
    select c.* from conversations c
    where c.owner_id = f.owner_id and c.status in ('pending', 'progress')
    order by c.activity desc limit how_many) s
  where f.name = 'closure_detection' and f.enabled
    and s.last_direction = 'inbound' and s.last_at > now() - interval '15 minutes'
    and not exists (select from ai_results a
                    where a.owner_id = s.owner_id and a.msg_id = s.last_msg_id and a.feature_id = f.feature_id)
  order by s.last_msg_id desc limit how_many
$$;

grant execute on function set_feature(bigint, text, boolean, jsonb, text), delete_feature(bigint, text),
  undo_feature(bigint, bigint, boolean), store_ai_result(bigint, bigint, bigint, text, jsonb),
  open_closure_cases(bigint, bigint, int), keep_open(bigint, bigint) to owner_console;
grant execute on function service_features(), unjudged_messages(int), closure_cases(jsonb),
  apply_closure_verdicts(jsonb) to owner_service;
