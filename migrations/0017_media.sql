-- Media: the files of messages. Stored once per tenant by their hash, in chunks of 256 KB; fetched from
-- Twilio by the receiver, attached by people, lent to Twilio by links that expire.
-- Locks: conversations, then message_media, media_objects, messages; the feed last.

-- A file. Its tenant's alone: equal bytes of two tenants are two objects, so that a hash tells nothing.
create table media_objects (
  owner_id bigint not null references owners on delete cascade,
  object_id bigint generated always as identity unique,
  sha256 bytea check (length(sha256) = 32),  -- null while it arrives
  size bigint not null default 0 check (size >= 0),  -- of what has arrived
  created_at timestamptz not null default now(),
  primary key (owner_id, object_id),
  unique (owner_id, sha256)
);
create index media_objects_arriving on media_objects (created_at) where sha256 is null;

-- Each but the last has 262144 bytes. A large object would ignore row level security.
create table media_chunks (
  owner_id bigint not null,
  object_id bigint not null,
  n int not null check (n >= 0),
  bytes bytea not null check (length(bytes) between 1 and 262144),
  primary key (owner_id, object_id, n),
  foreign key (owner_id, object_id) references media_objects (owner_id, object_id) on delete cascade
);
alter table media_chunks alter bytes set storage external;  -- pictures and sound are compressed already

create table message_media (
  owner_id bigint not null references owners on delete cascade,
  media_id bigint generated always as identity unique,
  msg_id bigint,                           -- null: attached and not sent
  position int not null default 0 check (position >= 0),
  url text not null default '',            -- where Twilio has it; empty: it came from here
  content_type text not null default '',   -- as declared
  file_name text not null default '',
  state text not null default 'wanted'
    check (state in ('uploading', 'wanted', 'fetching', 'stored', 'refused', 'gone', 'failed')),
  error text not null default '',          -- why it isn't here, in words
  object_id bigint,
  announced_size bigint,                   -- of an upload
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  lease_until timestamptz,
  lease_token uuid,
  login_id bigint references logins on delete set null,  -- who attached it
  created_at timestamptz not null default now(),
  primary key (owner_id, media_id),
  unique (owner_id, msg_id, position),
  foreign key (owner_id, msg_id) references messages (owner_id, msg_id) on delete cascade,
  foreign key (owner_id, object_id) references media_objects (owner_id, object_id),
  check ((state = 'fetching') = (lease_token is not null)),
  check ((state in ('uploading', 'stored')) = (object_id is not null))
) with (fillfactor = 80);
create index message_media_object on message_media (owner_id, object_id) where object_id is not null;
create index message_media_wanted on message_media (owner_id, next_attempt_at) where state = 'wanted';
create index message_media_fetching on message_media (lease_until) where state = 'fetching';
create index message_media_unsent on message_media (created_at) where msg_id is null;

-- A file that Twilio may fetch. The token is known to Twilio alone: token_hash is its sha256.
create table media_links (
  owner_id bigint not null,
  link_id bigint generated always as identity unique,
  media_id bigint not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (owner_id, link_id),
  foreign key (owner_id, media_id) references message_media (owner_id, media_id) on delete cascade
);
create index media_links_media on media_links (owner_id, media_id);
create index media_links_expiry on media_links (expires_at);

select protect(t::regclass) from unnest('{media_objects,media_chunks,message_media,media_links}'::text[]) t;
grant select on media_objects, media_chunks, message_media to owner_console;
grant select (owner_id, link_id, media_id, created_at, expires_at) on media_links to owner_console;

-- ---------------------------------------------------------------- what a tenant allows

update feature_definitions
set description = 'Sends pictures, audio, videos and documents, and fetches those of customers, which wait '
                  'at Twilio while it is off.',
    config_schema = $${
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "max_megabytes": {
          "type": "integer", "minimum": 1, "maximum": 100, "default": 25,
          "description": "A larger file is neither fetched nor attached."
        }
      }
    }$$
where name = 'media';
update features f set description = d.description
from feature_definitions d where d.name = 'media' and f.name = 'media'
  and f.description = 'Sends pictures, audio, videos and documents. What customers send is always kept.';

create function is_media_on(owner bigint) returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select not exists (select from features where owner_id = owner and name = 'media' and not enabled)
$$;

-- In bytes.
create function media_limit(owner bigint) returns bigint
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce((select (config_json ->> 'max_megabytes')::bigint from features
                   where owner_id = owner and name = 'media'), 25) * 1048576
$$;

-- ---------------------------------------------------------------- from messages

-- What customers sent is to be fetched.
create function want_media() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into message_media (owner_id, msg_id, position, url, content_type)
  select a.owner_id, a.msg_id, i.position - 1, i.item ->> 'url',
         left(coalesce(i.item ->> 'content_type', ''), 255)
  from added a cross join lateral jsonb_array_elements(
    case jsonb_typeof(a.metadata -> 'media') when 'array' then a.metadata -> 'media' else '[]' end)
    with ordinality i(item, position)
  where a.direction = 'inbound' and a.metadata ? 'media' and length(i.item ->> 'url') between 1 and 2048
    and i.position <= 20
  order by a.msg_id, i.position;
  if found then
    perform pg_notify('owner_media', '');
  end if;
  return null;
end
$$;
create trigger want_media after insert on messages referencing new table as added
  for each statement execute function want_media();

-- A reply with {"media": [{"media_id": 7}]} carries that file of its tenant: one that was attached, or
-- one of another message. It has it under an id of its own, and keeps it, whatever becomes of the other.
create function carry_media() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  item record;
  kept bigint;
  known jsonb := new.metadata;
begin
  for item in
    select i.position - 1 as position, (i.item ->> 'media_id')::bigint as media_id
    from jsonb_array_elements(new.metadata -> 'media') with ordinality i(item, position)
    where jsonb_typeof(i.item -> 'media_id') = 'number'
  loop
    insert into message_media (owner_id, msg_id, position, content_type, file_name, state, object_id, login_id)
    select m.owner_id, new.msg_id, item.position, m.content_type, m.file_name, 'stored', m.object_id, new.login_id
    from message_media m
    where m.owner_id = new.owner_id and m.media_id = item.media_id and m.state = 'stored'
    returning media_id into kept;
    if kept is null then
      raise exception using errcode = 'OC422',
        message = 'The file is not here (any more): attach it again.';
    end if;
    known := jsonb_set(known, array['media', item.position::text, 'media_id'], to_jsonb(kept));
    kept := null;
  end loop;
  if known <> new.metadata then
    update messages set metadata = known where owner_id = new.owner_id and msg_id = new.msg_id;
  end if;
  return null;
end
$$;
create trigger carry_media after insert on messages
  for each row when (new.direction = 'outbound' and jsonb_typeof(new.metadata -> 'media') = 'array')
  execute function carry_media();

insert into message_media (owner_id, msg_id, position, url, content_type, next_attempt_at)
select m.owner_id, m.msg_id, i.position - 1, i.item ->> 'url', left(coalesce(i.item ->> 'content_type', ''), 255),
       least(m.timestamp, now())
from messages m cross join lateral jsonb_array_elements(
  case jsonb_typeof(m.metadata -> 'media') when 'array' then m.metadata -> 'media' else '[]' end)
  with ordinality i(item, position)
where m.direction = 'inbound' and m.metadata ? 'media' and length(i.item ->> 'url') between 1 and 2048
  and i.position <= 20;

-- An object goes with the last that refers to it.
create function drop_media_objects() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  delete from media_objects o
  using (select distinct g.owner_id, g.object_id from gone g where g.object_id is not null) g
  where o.owner_id = g.owner_id and o.object_id = g.object_id
    and not exists (select from message_media m where m.owner_id = o.owner_id and m.object_id = o.object_id);
  return null;
end
$$;
create trigger drop_media_objects after delete on message_media referencing old table as gone
  for each statement execute function drop_media_objects();

-- ---------------------------------------------------------------- files that arrive

create function begin_media_object(owner bigint) returns bigint
language sql security definer set search_path = app, pg_temp as $$
  insert into media_objects (owner_id) values (owner) returning object_id
$$;

-- Appends a chunk; the one before must be full. Returns the size so far.
create function append_media_chunk(owner bigint, object bigint, chunk bytea) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  o media_objects;
begin
  select * into o from media_objects where owner_id = owner and object_id = object and sha256 is null for update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such file that arrives.';
  end if;
  if o.size % 262144 <> 0 or length(chunk) not between 1 and 262144 then
    raise exception using errcode = 'OC422', message = 'A chunk has 262144 bytes, the last one at least 1.';
  end if;
  insert into media_chunks (owner_id, object_id, n, bytes) values (owner, object, o.size / 262144, chunk);
  update media_objects set size = o.size + length(chunk) where owner_id = owner and object_id = object;
  return o.size + length(chunk);
end
$$;

-- A file has arrived whole. Returns the object that holds it: the tenant may have had it before; then
-- the caller drops what has arrived.
create function finish_media_object(owner bigint, object bigint, hash bytea) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  known bigint;
begin
  for attempt in 1 .. 3 loop
    select object_id into known from media_objects where owner_id = owner and sha256 = hash for key share;
    if found then
      return known;
    end if;
    begin
      update media_objects set sha256 = hash where owner_id = owner and object_id = object and sha256 is null;
      return object;
    exception when unique_violation then
      null;  -- somebody else has just stored the same
    end;
  end loop;
  raise exception using errcode = '40001', message = 'the same file is stored and dropped too fast; try again';
end
$$;

-- Drops what has arrived of a file that nobody refers to.
create function drop_arrived(owner bigint, object bigint) returns void
language sql security definer set search_path = app, pg_temp as $$
  delete from media_objects where owner_id = owner and object_id = object and sha256 is null
$$;

-- ---------------------------------------------------------------- the fetcher

-- Tenants that have files to fetch, and want them: one probe of the index each.
create function media_waiting() returns setof bigint
language sql stable security definer set search_path = app, pg_temp as $$
  with recursive waiting as (
    (select m.owner_id from message_media m where m.state = 'wanted' order by m.owner_id limit 1)
    union all
    select n.owner_id from waiting w cross join lateral (
      select m.owner_id from message_media m
      where m.state = 'wanted' and m.owner_id > w.owner_id order by m.owner_id limit 1) n
  )
  select w.owner_id from waiting w join owners o using (owner_id) where o.active and is_media_on(w.owner_id)
$$;

-- Takes files that are due, the newest first, so that a backlog doesn't hold up what comes in now; no
-- tenant more than half of them while others wait. A lease that ran out means that a fetcher died: it is
-- fetched again.
create function claim_media(how_many int, lease_seconds int)
returns table (owner_id bigint, media_id bigint, msg_id bigint, lease_token uuid, attempts int, url text,
               content_type text, most_bytes bigint)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
begin
  update message_media m
  set state = 'wanted', lease_token = null, lease_until = null
  where (m.owner_id, m.media_id) in (
    select x.owner_id, x.media_id from message_media x
    where x.state = 'fetching' and x.lease_until < now() limit 200 for update skip locked);

  return query
  with open as materialized (
    select w.owner_id, count(*) over () as tenants from media_waiting() w(owner_id) order by random()
  ), due as (
    select d.owner_id, d.media_id
    from open o cross join lateral (
      select x.owner_id, x.media_id from message_media x
      where x.owner_id = o.owner_id and x.state = 'wanted' and x.next_attempt_at <= now()
      order by x.next_attempt_at desc
      limit case o.tenants when 1 then how_many else (how_many + 1) / 2 end
      for update skip locked) d
    limit how_many
  ), taken as (
    update message_media m
    set state = 'fetching', attempts = m.attempts + 1, lease_token = gen_random_uuid(),
        lease_until = now() + make_interval(secs => lease_seconds)
    from due d where m.owner_id = d.owner_id and m.media_id = d.media_id
    returning m.owner_id, m.media_id, m.msg_id, m.lease_token, m.attempts, m.url, m.content_type
  )
  select t.*, media_limit(t.owner_id) from taken t;
end
$$;

-- Tells the feed that the media of a message changed. The caller holds its conversation.
create function tell_media(owner bigint, msg bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  conv bigint;
begin
  update messages set revision = revision + 1 where owner_id = owner and msg_id = msg returning conv_id into conv;
  perform publish(array[row(owner, 'message', conv, msg, 0, 0)::change_entry]);
end
$$;

-- Records what became of a claimed file: stored (object, hash), refused, gone, failed (detail: why) or
-- retry (detail, delay_ms). False when the lease was lost meanwhile.
create function settle_media(owner bigint, media bigint, token uuid, outcome text, object bigint, hash bytea,
                             detail text, delay_ms bigint) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m message_media;
  mine boolean;
begin
  select * into m from message_media where owner_id = owner and media_id = media;
  perform hold_conversations_of(array[m.msg_id]);
  select state = 'fetching' and lease_token = token into mine
  from message_media where owner_id = owner and media_id = media for update;
  if mine is distinct from true then
    perform drop_arrived(owner, object);
    return false;
  end if;
  update message_media
  set state = case outcome when 'retry' then 'wanted' else outcome end,
      object_id = case outcome when 'stored' then finish_media_object(owner, object, hash) end,
      error = left(detail, 500), lease_token = null, lease_until = null,
      next_attempt_at = case outcome when 'retry' then now() + make_interval(secs => delay_ms / 1000.0)
                        else next_attempt_at end
  where owner_id = owner and media_id = media;
  perform drop_arrived(owner, object);
  if outcome <> 'retry' then
    perform tell_media(owner, m.msg_id);
  end if;
  return true;
end
$$;

-- How many files wait (counted to 10,000), and milliseconds until the next one is due.
create function media_state(out waiting bigint, out next_due_ms bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select (select count(*) from (
            select from media_waiting() w(owner_id) join message_media m using (owner_id)
            where m.state = 'wanted' limit 10000) counted)
           + (select count(*) from message_media m where m.state = 'fetching'),
         (extract(epoch from least(
            (select min(f.next_attempt_at) from media_waiting() w(owner_id) cross join lateral (
               select m.next_attempt_at from message_media m
               where m.owner_id = w.owner_id and m.state = 'wanted'
               order by m.next_attempt_at limit 1) f),
            (select min(m.lease_until) from message_media m where m.state = 'fetching')) - now()) * 1000)::bigint
$$;

-- Fetches a file once more that could not be had.
create function retry_media(owner bigint, media bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m message_media;
begin
  perform require_role(owner, 'agent');
  select * into m from message_media where owner_id = owner and media_id = media;
  if m.msg_id is null then
    raise exception using errcode = 'OC404', message = 'There is no such file.';
  end if;
  perform hold_conversations_of(array[m.msg_id]);
  select * into m from message_media where owner_id = owner and media_id = media for update;
  if m.state = 'stored' then
    raise exception using errcode = 'OC409', message = 'This file is here already.';
  end if;
  if not is_media_on(owner) then
    raise exception using errcode = 'OC409',
      message = 'Fetching media is switched off for this tenant (feature "media").';
  end if;
  if m.state = 'fetching' then
    return;
  end if;
  update message_media set state = 'wanted', attempts = 0, next_attempt_at = now(), error = ''
  where owner_id = owner and media_id = media;
  perform tell_media(owner, m.msg_id);
  perform pg_notify('owner_media', '');
end
$$;

-- ---------------------------------------------------------------- attaching

-- Begins to attach a file. It is sent by a reply that names it, within an hour.
create function begin_upload(owner bigint, new_type text, new_name text, new_size bigint) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  me bigint := my_login_id();
  id bigint;
begin
  perform require_role(owner, 'agent');
  if not is_media_on(owner) then
    raise exception using errcode = 'OC409',
      message = 'Sending media is switched off for this tenant (feature "media").';
  end if;
  if coalesce(new_size, 0) < 1 or new_size > media_limit(owner) then
    raise exception using errcode = 'OC422',
      message = format('A file has at least one byte and at most %s MB.', media_limit(owner) / 1048576);
  end if;
  if (select count(*) from message_media
      where owner_id = owner and msg_id is null and login_id is not distinct from me) >= 50 then
    raise exception using errcode = 'OC409', message = 'Too many files are attached and not sent: send or remove some.';
  end if;
  insert into message_media (owner_id, content_type, file_name, state, object_id, announced_size, login_id)
  values (owner, left(coalesce(new_type, ''), 255), left(coalesce(new_name, ''), 255), 'uploading',
          begin_media_object(owner), new_size, me)
  returning media_id into id;
  return id;
end
$$;

-- The caller's own upload, locked.
create function hold_upload(owner bigint, media bigint) returns message_media
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m message_media;
begin
  perform require_role(owner, 'agent');
  select * into m from message_media
  where owner_id = owner and media_id = media and msg_id is null and login_id is not distinct from my_login_id()
  for update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such upload (any more): attach the file again.';
  end if;
  return m;
end
$$;

create function append_upload(owner bigint, media bigint, chunk bytea) returns bigint
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m message_media := hold_upload(owner, media);
  arrived bigint;
begin
  if m.state <> 'uploading' then
    raise exception using errcode = 'OC409', message = 'This file has been uploaded already.';
  end if;
  arrived := append_media_chunk(owner, m.object_id, chunk);
  if arrived > m.announced_size then
    raise exception using errcode = 'OC422', message = 'The file is longer than was announced.';
  end if;
  return arrived;
end
$$;

-- The hash is made of what has arrived: a wrong one would pass for another file of the tenant.
create function finish_upload(owner bigint, media bigint, hash bytea) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m message_media := hold_upload(owner, media);
  whole bytea;
begin
  if m.state = 'stored' then
    return;
  end if;
  select sha256(string_agg(bytes, '' order by n)) into whole
  from media_chunks where owner_id = owner and object_id = m.object_id
  having sum(length(bytes)) = m.announced_size;
  if whole is null or whole is distinct from hash then
    raise exception using errcode = 'OC422', message = 'The file did not arrive whole: attach it again.';
  end if;
  update message_media set state = 'stored', object_id = finish_media_object(owner, m.object_id, whole)
  where owner_id = owner and media_id = media;
  perform drop_arrived(owner, m.object_id);
end
$$;

create function discard_upload(owner bigint, media bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform hold_upload(owner, media);
  delete from message_media where owner_id = owner and media_id = media;
end
$$;

-- ---------------------------------------------------------------- lending to Twilio

-- Makes a link for each file of a message, in their order: hashes of fresh tokens. Tells what the sender
-- has to know of each; `head` is its first 512 bytes.
create function lend_media(owner bigint, msg bigint, hashes bytea[], seconds int)
returns table (content_type text, file_name text, size bigint, head bytea)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
begin
  return query
  with files as (
    select m.*, row_number() over (order by m.position) as i
    from message_media m where m.owner_id = owner and m.msg_id = msg and m.state = 'stored'
  ), made as (
    insert into media_links (owner_id, media_id, token_hash, expires_at)
    select f.owner_id, f.media_id, hashes[f.i], now() + make_interval(secs => seconds) from files f
    where f.i <= cardinality(hashes)
  )
  select f.content_type, f.file_name, o.size, substr(c.bytes, 1, 512)
  from files f
  join media_objects o on o.owner_id = f.owner_id and o.object_id = f.object_id
  join media_chunks c on c.owner_id = f.owner_id and c.object_id = f.object_id and c.n = 0
  order by f.i;
end
$$;

-- The file of a link that holds: until it expires or its message has reached its end.
create function open_media_link(hash bytea)
returns table (content_type text, file_name text, size bigint)
language sql stable security definer set search_path = app, pg_temp as $$
  select m.content_type, m.file_name, o.size
  from media_links l
  join message_media m on m.owner_id = l.owner_id and m.media_id = l.media_id
  join media_objects o on o.owner_id = m.owner_id and o.object_id = m.object_id
  join messages s on s.owner_id = m.owner_id and s.msg_id = m.msg_id
  join owners w on w.owner_id = l.owner_id
  where l.token_hash = hash and l.expires_at > now() and w.active and delivery_rank(s.status) < 5
$$;

-- A chunk of it. What was begun in time may be finished.
create function media_link_chunk(hash bytea, chunk int) returns bytea
language sql stable security definer set search_path = app, pg_temp as $$
  select c.bytes
  from media_links l
  join message_media m on m.owner_id = l.owner_id and m.media_id = l.media_id
  join media_chunks c on c.owner_id = m.owner_id and c.object_id = m.object_id and c.n = chunk
  where l.token_hash = hash and l.expires_at > now() - interval '1 hour'
$$;

-- ---------------------------------------------------------------- the clock

-- Forgets links that expired, files that were attached and not sent within an hour, and what never
-- arrived whole. Bounded; returns how many went.
create function prune_media(at timestamptz default now()) returns int
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  all_gone int := 0;
  gone int;
begin
  delete from media_links l where (l.owner_id, l.link_id) in (
    select x.owner_id, x.link_id from media_links x where x.expires_at < at - interval '1 day' limit 5000);
  get diagnostics all_gone = row_count;
  delete from message_media m where (m.owner_id, m.media_id) in (
    select x.owner_id, x.media_id from message_media x
    where x.msg_id is null and x.created_at < at - interval '1 hour' limit 500 for update skip locked);
  get diagnostics gone = row_count;
  all_gone := all_gone + gone;
  -- Also the rare object whose last two messages went at the same moment.
  delete from media_objects o where (o.owner_id, o.object_id) in (
    select x.owner_id, x.object_id from media_objects x
    where x.created_at < at - interval '1 hour'
      and not exists (select from message_media m where m.owner_id = x.owner_id and m.object_id = x.object_id)
    limit 500 for update skip locked);
  get diagnostics gone = row_count;
  return all_gone + gone;
end
$$;

-- ---------------------------------------------------------------- as JSON

-- Volatile, to see what the very statement that asks has stored.
create function media_json(m messages) returns json
language sql volatile as $$
  select coalesce(json_agg(json_build_object(
    'media_id', f.media_id, 'position', f.position, 'content_type', f.content_type, 'file_name', f.file_name,
    'state', f.state, 'error', f.error, 'size', o.size) order by f.position), '[]')
  from app.message_media f
  left join app.media_objects o on o.owner_id = f.owner_id and o.object_id = f.object_id
  where f.owner_id = m.owner_id and f.msg_id = m.msg_id
$$;

create or replace function message_json(m messages) returns json
language sql volatile as $$
  select json_build_object(
    'msg_id', m.msg_id, 'conv_id', m.conv_id, 'body', m.body, 'direction', m.direction,
    'timestamp', app.iso_time(m.timestamp), 'message_owner', m.message_owner, 'owner_id', m.owner_id,
    'from_number', m.from_number, 'to_number', m.to_number, 'sent_by_ia', m.sent_by_ia,
    'message_type', m.message_type, 'content', m.content, 'metadata', m.metadata, 'status', m.status,
    'error_code', m.error_code, 'error_message', m.error_message, 'message_sid', m.message_sid,
    'revision', m.revision,
    'media', case when m.metadata ? 'media' then app.media_json(m) else '[]' end)
$$;

grant execute on function retry_media(bigint, bigint), begin_upload(bigint, text, text, bigint),
  append_upload(bigint, bigint, bytea), finish_upload(bigint, bigint, bytea), discard_upload(bigint, bigint),
  media_json(messages) to owner_console;
grant execute on function claim_media(int, int), begin_media_object(bigint), media_state(),
  append_media_chunk(bigint, bigint, bytea), prune_media(timestamptz), media_link_chunk(bytea, int),
  settle_media(bigint, bigint, uuid, text, bigint, bytea, text, bigint),
  lend_media(bigint, bigint, bytea[], int), open_media_link(bytea) to owner_service;
