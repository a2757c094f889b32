-- The agents' desk: who answers a conversation, labels, priority, until when it rests; the figures of the
-- lists; notes, presence, quick replies, saved views; contacts that are blocked or want no messages.

alter table conversations
  add column priority text not null default 'none' check (priority in ('none', 'low', 'high', 'urgent')),
  add column snoozed_until timestamptz,           -- rests until then; infinity: until the customer writes
  add column waiting_since timestamptz,           -- the first message that nobody has answered
  add column language text not null default '',   -- these two are the contact's
  add column blocked boolean not null default false;

alter table contacts
  add column notes text not null default '' check (length(notes) <= 10000),
  add column blocked_at timestamptz,                -- what comes is stored, and nobody is bothered with it
  add column named boolean not null default false;  -- staff wrote the name: it goes over the customer's own

update contacts k set named = true
where k.name <> '' and not exists (
  select from conversations c
  where c.owner_id = k.owner_id and c.phone_number = k.phone_number and left(c.customer_name, 200) = k.name);
update conversations c
set language = k.language, customer_name = case when k.named then k.name else c.customer_name end
from contacts k
where k.owner_id = c.owner_id and k.phone_number = c.phone_number and (k.language <> '' or k.named);
update conversations c set waiting_since = date_trunc('milliseconds', (
  select m.timestamp from messages m
  where m.owner_id = c.owner_id and m.conv_id = c.conv_id and m.direction = 'inbound' and m.msg_id > coalesce((
    select max(a.msg_id) from messages a
    where a.owner_id = c.owner_id and a.conv_id = c.conv_id and a.direction = 'outbound'), 0)
  order by m.msg_id limit 1))
where c.status in ('pending', 'progress') and c.last_direction = 'inbound';

-- awake: asks for somebody, being active, not at rest and not of a blocked customer. Both are columns
-- because the planner orders by no expression under row level security.
alter table conversations
  add column awake boolean not null
    generated always as (ended_at is null and snoozed_until is null and not blocked) stored,
  add column assignee_key bigint not null generated always as (coalesce(user_id, 0)) stored;  -- 0: nobody

create index conversations_awake on conversations (owner_id, assignee_key, activity) where awake;
create index conversations_ending on conversations (owner_id, expires_at, conv_id) where awake;
create index conversations_waiting on conversations (owner_id, waiting_since, conv_id)
  where awake and waiting_since is not null;
create index conversations_snoozed on conversations (owner_id, snoozed_until, conv_id)
  where snoozed_until is not null;
-- Those whose reply window ends before they do: none, where the expiry is a day.
create index conversations_window on conversations (owner_id, last_inbound_at, conv_id)
  where awake and channel = 'whatsapp' and expires_at - last_inbound_at > interval '24 hours';
create index conversations_labelled on conversations using gin (labels) where labels <> '{}';

alter table changes
  drop constraint changes_kind_check,
  add constraint changes_kind_check check (kind in ('conversation', 'message', 'note', 'tenant', 'staff', 'account',
                                                    'feature', 'label', 'quick_reply'));

-- The member of staff that the person signed in is in a tenant; nothing where they are none.
create function my_user_id(owner bigint) returns setof bigint
language sql stable security definer rows 1 set search_path = app, pg_temp as $$
  select user_id from users where owner_id = owner and login_id = my_login_id() and active
$$;
grant execute on function my_user_id(bigint) to owner_console;

-- ---------------------------------------------------------------- the figures of the lists

-- How many conversations each member of staff (0: nobody) has in each list: the sum of a tenant's rows.
-- Whoever changes conversations adds what it changed, which locks nothing; publish() makes few rows of many.
create table conversation_counts (
  owner_id bigint not null references owners on delete cascade,
  entry_id bigint generated always as identity,
  user_id bigint not null,
  active int not null,
  awake int not null,
  waiting int not null,
  snoozed int not null,
  unread int not null,
  closed int not null,
  primary key (owner_id, entry_id)
);
select protect('conversation_counts');
grant select on conversation_counts to owner_console;

insert into conversation_counts (owner_id, user_id, active, awake, waiting, snoozed, unread, closed)
select owner_id, assignee_key, count(*) filter (where ended_at is null), count(*) filter (where awake),
       count(waiting_since) filter (where awake), count(snoozed_until), count(*) filter (where unread > 0),
       count(ended_at)
from conversations group by 1, 2;

-- Once a statement: what is there after it less what was there before it.
create function count_conversations() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if tg_op = 'INSERT' then  -- it begins as pending, without a message
    insert into conversation_counts (owner_id, user_id, active, awake, waiting, snoozed, unread, closed)
    select owner_id, assignee_key, count(*), count(*) filter (where awake), 0, 0, 0, 0 from after group by 1, 2;
  elsif tg_op = 'DELETE' then
    insert into conversation_counts (owner_id, user_id, active, awake, waiting, snoozed, unread, closed)
    select owner_id, assignee_key, -count(*) filter (where ended_at is null), -count(*) filter (where awake),
           -count(waiting_since) filter (where awake), -count(snoozed_until), -count(*) filter (where unread > 0),
           -count(ended_at)
    from before
    where exists (select from owners o where o.owner_id = before.owner_id)  -- not while the tenant itself goes
    group by 1, 2;
  else
    insert into conversation_counts (owner_id, user_id, active, awake, waiting, snoozed, unread, closed)
    select * from (
      select owner_id, assignee_key, sum(n * (ended_at is null)::int) as active, sum(n * awake::int) as awake,
             sum(n * (awake and waiting_since is not null)::int) as waiting,
             sum(n * (snoozed_until is not null)::int) as snoozed, sum(n * (unread > 0)::int) as unread,
             sum(n * (ended_at is not null)::int) as closed
      from (select 1 as n, owner_id, assignee_key, ended_at, awake, waiting_since, snoozed_until, unread from after
            union all
            select -1, owner_id, assignee_key, ended_at, awake, waiting_since, snoozed_until, unread from before) c
      group by 1, 2) k
    where (active, awake, waiting, snoozed, unread, closed) <> (0, 0, 0, 0, 0, 0);
  end if;
  return null;
end
$$;
create trigger count_begun after insert on conversations
  referencing new table as after for each statement execute function count_conversations();
create trigger count_changed after update on conversations
  referencing old table as before new table as after for each statement execute function count_conversations();
create trigger count_gone after delete on conversations
  referencing old table as before for each statement execute function count_conversations();

-- As before, but that the feed's two figures are sums as well: the deltas of the entries count no more.
create or replace function publish(entries change_entry[]) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  parcel text;
  crowded bigint[];
begin
  perform 1 from feed where owner_id in (select e.owner_id from unnest(entries) e)
    order by owner_id for update;
  for parcel in
    with tally as (
      select e.owner_id, count(*) as n from unnest(entries) e group by e.owner_id
    ), moved as (
      update feed f
      set seq = f.seq + t.n, active_conversations = k.active, unread_conversations = k.unread
      from tally t cross join lateral (
        select coalesce(sum(c.active), 0) as active, coalesce(sum(c.unread), 0) as unread
        from conversation_counts c where c.owner_id = t.owner_id) k
      where f.owner_id = t.owner_id
      returning f.owner_id, f.seq, f.seq - t.n as base
    ), appended as (
      insert into changes (owner_id, seq, kind, conv_id, msg_id)
      select e.owner_id, m.base + row_number() over (partition by e.owner_id order by e.position),
             e.kind, e.conv_id, e.msg_id
      from unnest(entries) with ordinality
             as e(owner_id, kind, conv_id, msg_id, active_delta, unread_delta, position)
      join moved m on m.owner_id = e.owner_id
    ), numbered as (
      select owner_id, seq, row_number() over (order by owner_id) / 200 as page from moved
    )
    select string_agg(owner_id || ':' || seq, ',') from numbered group by page
  loop
    perform pg_notify('owner_changes', parcel);
  end loop;

  -- Whoever holds a tenant's feed is alone in making few rows of many.
  select array_agg(c.owner_id) into crowded
  from (select k.owner_id from conversation_counts k
        where k.owner_id in (select e.owner_id from unnest(entries) e)
        group by k.owner_id having count(*) > 100) c;
  if crowded is not null then
    with gone as (
      delete from conversation_counts k where k.owner_id = any (crowded) returning k.*
    )
    insert into conversation_counts (owner_id, user_id, active, awake, waiting, snoozed, unread, closed)
    select g.owner_id, g.user_id, sum(g.active), sum(g.awake), sum(g.waiting), sum(g.snoozed), sum(g.unread),
           sum(g.closed)
    from gone g group by g.owner_id, g.user_id
    having (sum(g.active), sum(g.awake), sum(g.waiting), sum(g.snoozed), sum(g.unread), sum(g.closed))
           <> (0, 0, 0, 0, 0, 0);
  end if;
end
$$;

-- Whoever locks several conversations, closed ones among them, leaves their keys free: a message that
-- begins the next conversation points to them while it holds others.
do $$
declare
  name text;
  text text;
begin
  foreach name in array '{apply_statuses,hold_conversations_of,apply_closure_verdicts}'::text[] loop
    select pg_get_functiondef(p.oid) into strict text
    from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname = name;
    if strpos(text, 'conv_id for update') = 0 then
      raise exception '% does not lock as expected', name;
    end if;
    execute replace(text, 'conv_id for update', 'conv_id for no key update');
  end loop;
end
$$;

-- ---------------------------------------------------------------- what a message changes

-- What the thread shows between the messages beside the steps of the life cycle, numbered with them.
create table conversation_events (
  owner_id bigint not null,
  event_id bigint not null default nextval('conversation_transitions_transition_id_seq'),
  conv_id bigint not null,
  kind text not null check (kind in ('assigned', 'labels', 'priority', 'snoozed', 'woken', 'blocked', 'unblocked')),
  details jsonb not null default '{}',
  actor text not null default actor(),
  at timestamptz not null default now(),
  primary key (owner_id, event_id),
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade
);
create index conversation_events_conv on conversation_events (owner_id, conv_id, event_id);
select protect('conversation_events');
grant select on conversation_events to owner_console;

-- Every message is activity, wherever it comes from. The customer's wakes the conversation and waits for
-- an answer, unless the customer is blocked: then nobody is told.
create or replace function note_activity() returns trigger
language plpgsql as $$
begin
  new.last_activity_at := now();
  if new.last_direction = 'outbound' then
    new.waiting_since := null;
    if new.snoozed_until < 'infinity' then
      new.last_activity_at := greatest(now(), new.snoozed_until);
    end if;
  elsif new.blocked then
    new.unread := old.unread;
  else
    if new.snoozed_until is not null then
      new.snoozed_until := null;
      insert into app.conversation_events (owner_id, conv_id, kind) values (new.owner_id, new.conv_id, 'woken');
    end if;
    if new.waiting_since is null then
      new.waiting_since := date_trunc('milliseconds', case
        when new.unread = old.unread + 1 then new.last_at
        else (select m.timestamp from app.messages m  -- several in one batch
              where m.owner_id = new.owner_id and m.conv_id = new.conv_id and m.direction = 'inbound'
                and m.msg_id > coalesce(old.last_msg_id, 0)
              order by m.msg_id limit 1) end);
    end if;
  end if;
  return new;
end
$$;

create or replace function guard_transition() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  k contacts;
begin
  if tg_op = 'INSERT' then
    if new.status <> 'pending' then
      raise exception using errcode = 'OC409', message = 'A conversation begins as pending.';
    end if;
    select * into k from contacts where owner_id = new.owner_id and phone_number = new.phone_number;
    if found then
      new.language := k.language;
      new.blocked := k.blocked_at is not null;
      if k.named then
        new.customer_name := k.name;
      end if;
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
    new.snoozed_until := null;
    new.waiting_since := null;
  end if;
  return new;
end
$$;

-- The name that staff wrote stays, whatever the customer calls themselves.
create function keep_name() returns trigger
language plpgsql as $$
begin
  new.customer_name := coalesce((
    select k.name from app.contacts k
    where k.owner_id = new.owner_id and k.phone_number = new.phone_number and k.named), new.customer_name);
  return new;
end
$$;
create trigger keep_name before update of customer_name on conversations
  for each row when (old.customer_name is distinct from new.customer_name) execute function keep_name();

-- Nothing is sent to whoever asked for no more messages.
create function guard_opted_out() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if exists (select from conversations c
             join contacts k on k.owner_id = c.owner_id and k.phone_number = c.phone_number
             where c.owner_id = new.owner_id and c.conv_id = new.conv_id and k.opted_out_at is not null) then
    raise exception using errcode = 'OC409',
      message = 'This customer asked for no more messages (STOP). They can opt in again by writing START.';
  end if;
  return new;
end
$$;
create trigger guard_opted_out before insert on outbox for each row execute function guard_opted_out();

-- ---------------------------------------------------------------- labels

-- `name` is what conversations.labels holds, for good; people see `title`.
create table labels (
  owner_id bigint not null references owners on delete cascade,
  name text not null check (name = btrim(name) and length(name) between 1 and 50),
  title text not null check (title = btrim(title) and length(title) between 1 and 50),
  color smallint not null check (color between 0 and 11),
  created_at timestamptz not null default now(),
  primary key (owner_id, name)
);
create unique index labels_title on labels (owner_id, lower(title));
select protect('labels');
grant select on labels to owner_console;

create function tell(owner bigint, kind text, conv bigint default null, item bigint default null) returns void
language sql security definer set search_path = app, pg_temp as $$
  select publish(array[row(owner, kind, conv, item, 0, 0)::change_entry])
$$;

-- The names of labels that people gave by name or title; those that there aren't begin here (`made`: some
-- did, which the caller publishes).
create function find_or_make_labels(owner bigint, wanted text[], out names text[], out made boolean)
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into labels (owner_id, name, title, color)
  select owner, w, w, (select count(*) from labels l where l.owner_id = owner) % 12
  from (select distinct on (lower(btrim(x))) btrim(x) as w from unnest(wanted) x order by lower(btrim(x))) n
  where not exists (select from labels l where l.owner_id = owner and (l.name = w or lower(l.title) = lower(w)))
  on conflict do nothing;
  made := found;
  select coalesce(array_agg(distinct l.name), '{}') into names
  from unnest(wanted) x join labels l on l.owner_id = owner and (l.name = btrim(x) or lower(l.title) = lower(btrim(x)));
exception when check_violation then
  raise exception using errcode = 'OC422', message = 'A label has 1 to 50 characters.';
end
$$;

-- Makes a label, or gives the one of this name another title and colour (0 to 11).
create function save_label(owner bigint, label text, new_title text, new_color int) returns labels
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  l labels;
begin
  perform require_role(owner, 'admin');
  insert into labels (owner_id, name, title, color)
  values (owner, btrim(label), btrim(new_title), new_color)
  on conflict (owner_id, name) do update set title = excluded.title, color = excluded.color
  returning * into l;
  perform tell(owner, 'label');
  return l;
exception
  when unique_violation then
    raise exception using errcode = 'OC409', message = format('There is a label "%s" already.', btrim(new_title));
  when check_violation or not_null_violation then
    raise exception using errcode = 'OC422',
      message = 'A label has a name and a title of 1 to 50 characters and a colour from 0 to 11.';
end
$$;

-- Takes a label off its conversations, at most `how_many` a call, and removes it with the last of them.
-- Returns whether there are more: then it is called again, in a transaction of its own.
create function remove_label(owner bigint, label text, how_many int default 200) returns boolean
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  worn bigint[];
begin
  perform require_role(owner, 'admin');
  perform from labels where owner_id = owner and name = label for update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such label.';
  end if;
  select array_agg(x.conv_id) into worn from (
    select c.conv_id from conversations c
    where c.owner_id = owner and c.conv_id = any (array(
      select f.conv_id from conversations f
      where f.owner_id = owner and f.labels <> '{}' and f.labels @> array[label] limit how_many))
    order by c.conv_id for no key update) x;
  if worn is not null then
    update conversations set labels = array_remove(labels, label), updated_at = now(), revision = revision + 1
    where owner_id = owner and conv_id = any (worn);
    perform publish(array(select row(owner, 'conversation', id, null, 0, 0)::change_entry from unnest(worn) id));
    return true;
  end if;
  delete from labels where owner_id = owner and name = label;
  perform tell(owner, 'label');
  return false;
end
$$;

-- ---------------------------------------------------------------- notes

-- What staff write to each other. Never in messages nor in the outbox: nothing of it can be sent.
create table notes (
  owner_id bigint not null,
  note_id bigint generated always as identity unique,
  conv_id bigint not null,
  author text not null default actor(),
  body text not null check (length(body) <= 10000),
  mentions bigint[] not null default '{}',  -- user_ids
  created_at timestamptz not null default now(),
  edited_at timestamptz,
  deleted_at timestamptz,                   -- then the body is empty
  revision int not null default 1,
  primary key (owner_id, note_id),
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade,
  check (deleted_at is not null or btrim(body) <> '')
);
create index notes_conv on notes (owner_id, conv_id, note_id);

-- Who is called by a note: one row a person who can sign in.
create table mentions (
  owner_id bigint not null,
  login_id bigint not null references logins on delete cascade,
  note_id bigint not null,
  conv_id bigint not null,
  read_at timestamptz,
  primary key (owner_id, login_id, note_id),
  foreign key (owner_id, note_id) references notes (owner_id, note_id) on delete cascade
);
create index mentions_note on mentions (owner_id, note_id);
create index mentions_unread on mentions (owner_id, login_id, note_id) where read_at is null;
select protect(t::regclass) from unnest('{notes,mentions}'::text[]) t;
drop policy members on mentions;
create policy own on mentions for select to owner_console
  using (owner_id = any ((select app.my_owner_ids())::bigint[]) and login_id = (select app.my_login_id()));
grant select on notes, mentions to owner_console;

create function call_mentioned(n notes) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  if exists (select from unnest(n.mentions) x
             where not exists (select from users u where u.owner_id = n.owner_id and u.user_id = x and u.active)) then
    raise exception using errcode = 'OC422', message = 'There is no such member of staff in this tenant.';
  end if;
  delete from mentions m
  where m.owner_id = n.owner_id and m.note_id = n.note_id and m.login_id not in (
    select u.login_id from users u
    where u.owner_id = n.owner_id and u.user_id = any (n.mentions) and u.login_id is not null);
  insert into mentions (owner_id, login_id, note_id, conv_id)
  select n.owner_id, u.login_id, n.note_id, n.conv_id from users u
  where u.owner_id = n.owner_id and u.user_id = any (n.mentions) and u.login_id is not null
  on conflict do nothing;
end
$$;

-- The caller holds the conversation and publishes.
create function store_note(owner bigint, conv bigint, note_body text, mentioned bigint[]) returns notes
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  n notes;
begin
  insert into notes (owner_id, conv_id, body, mentions)
  values (owner, conv, note_body, coalesce(mentioned, '{}')) returning * into n;
  perform call_mentioned(n);
  return n;
exception when check_violation or not_null_violation then
  raise exception using errcode = 'OC422', message = 'A note has 1 to 10000 characters.';
end
$$;

create function add_note(owner bigint, conv bigint, note_body text, mentioned bigint[] default '{}') returns notes
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  n notes;
begin
  perform require_role(owner, 'agent');
  perform hold_conversation(owner, conv);
  n := store_note(owner, conv, note_body, mentioned);
  perform tell(owner, 'note', conv, n.note_id);
  return n;
end
$$;

-- The caller's own note, locked; somebody else's isn't theirs to change.
create function hold_own_note(owner bigint, note bigint) returns notes
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  n notes;
begin
  perform require_role(owner, 'agent');
  select * into n from notes where owner_id = owner and note_id = note for update;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such note.';
  end if;
  if n.author <> actor() then
    raise exception using errcode = 'OC403', message = 'Only who wrote a note may change it.';
  end if;
  if n.deleted_at is not null then
    raise exception using errcode = 'OC409', message = 'This note was deleted.';
  end if;
  return n;
end
$$;

create function edit_note(owner bigint, note bigint, note_body text, mentioned bigint[] default '{}') returns notes
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  n notes := hold_own_note(owner, note);
begin
  update notes set body = note_body, mentions = coalesce(mentioned, '{}'), edited_at = now(), revision = revision + 1
  where owner_id = owner and note_id = note returning * into n;
  perform call_mentioned(n);
  perform tell(owner, 'note', n.conv_id, note);
  return n;
exception when check_violation or not_null_violation then
  raise exception using errcode = 'OC422', message = 'A note has 1 to 10000 characters.';
end
$$;

-- The words go, the place in the thread stays.
create function delete_note(owner bigint, note bigint) returns notes
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  n notes := hold_own_note(owner, note);
begin
  update notes set body = '', mentions = '{}', deleted_at = now(), revision = revision + 1
  where owner_id = owner and note_id = note returning * into n;
  delete from mentions where owner_id = owner and note_id = note;
  perform tell(owner, 'note', n.conv_id, note);
  return n;
end
$$;

-- What the caller was called for in a conversation is seen. Returns how many were new.
create function read_mentions(owner bigint, conv bigint) returns int
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  seen int;
begin
  perform require_role(owner, 'user');
  update mentions set read_at = now()
  where owner_id = owner and login_id = my_login_id() and conv_id = conv and read_at is null;
  get diagnostics seen = row_count;
  return seen;
end
$$;

-- ---------------------------------------------------------------- what agents do with conversations

-- Refuses a change that no conversation could take. Its members: assignee (a user_id, or null: nobody) and
-- expected (who has it, or null), add_labels, remove_labels, priority, snoozed_until (a time, "infinity":
-- until the customer writes, or null), unread (true), status and reason (of closing), note and mentions.
create function check_change(owner bigint, change jsonb) returns void
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  if jsonb_typeof(change) <> 'object' or change - '{assignee,expected,add_labels,remove_labels,priority,snoozed_until,
       unread,status,reason,note,mentions}'::text[] <> '{}' then
    raise exception using errcode = 'OC422', message = 'There is something in this change that can''t be changed.';
  end if;
  if change ->> 'assignee' is not null and not exists (
       select from users u where u.owner_id = owner and u.user_id = (change ->> 'assignee')::bigint and u.active
                             and u.role <> 'user') then
    raise exception using errcode = 'OC422', message = 'There is no such agent in this tenant.';
  end if;
  if change ? 'priority' and coalesce(change ->> 'priority', '') not in ('none', 'low', 'high', 'urgent') then
    raise exception using errcode = 'OC422', message = 'A priority is none, low, high or urgent.';
  end if;
  if (change ->> 'snoozed_until')::timestamptz <= now() then
    raise exception using errcode = 'OC422', message = 'A conversation rests until a time to come.';
  end if;
  if change ? 'status' and coalesce(change ->> 'status', '') not in (
       select to_status from transitions where to_status not in ('pending', 'progress')) then
    raise exception using errcode = 'OC422',
      message = format('A conversation can''t be closed as "%s".', change ->> 'status');
  end if;
end
$$;

-- What keeps a conversation (null: there is none) from a change: an SQLSTATE and words, or nothing.
create function obstacle(c conversations, change jsonb, out code text, out problem text)
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  if c.conv_id is null then
    code := 'OC404';
    problem := 'There is no such conversation.';
  elsif c.ended_at is not null and change - '{add_labels,remove_labels,note,mentions}'::text[] <> '{}' then
    code := 'OC409';
    problem := format('This conversation is closed already (%s).', c.status);
  elsif change ? 'expected' and c.user_id is distinct from (change ->> 'expected')::bigint
        and c.user_id is distinct from (change ->> 'assignee')::bigint then
    code := 'OC409';
    problem := coalesce((select format('%s has taken it.', u.profile_name) from users u
                         where u.owner_id = c.owner_id and u.user_id = c.user_id),
                        'Nobody has this conversation any more.');
  elsif change ? 'unread' and (c.last_inbound_at is null or c.blocked) then
    code := 'OC409';
    problem := 'The customer has written nothing here that could be unread.';
  end if;
end
$$;

-- Makes the same change to conversations, at most 200, and says of each what kept it from it.
create function change_conversations(owner bigint, ids bigint[], change jsonb)
returns table (conv_id bigint, code text, problem text)
language plpgsql security definer set search_path = app, pg_temp as $$
#variable_conflict use_column
declare
  before conversations[];
  good bigint[] := '{}';
  added text[];
  labels_made boolean;
  removed text[] := array(select jsonb_array_elements_text(change -> 'remove_labels'));
  wakes_at timestamptz := (change ->> 'snoozed_until')::timestamptz;
  entries change_entry[] := '{}';
begin
  perform require_role(owner, 'agent');
  if coalesce(cardinality(ids), 0) not between 1 and 200 then
    raise exception using errcode = 'OC422', message = 'Give 1 to 200 conversations.';
  end if;
  perform check_change(owner, change);
  select f.names, f.made into added, labels_made
  from find_or_make_labels(owner, array(select jsonb_array_elements_text(change -> 'add_labels'))) f;

  perform 1 from conversations c where c.owner_id = owner and c.conv_id = any (ids) order by c.conv_id
    for no key update;
  before := array(select c from conversations c where c.owner_id = owner and c.conv_id = any (ids));
  for conv_id, code, problem in
    select i.id, o.code, o.problem
    from (select distinct id from unnest(ids) id) i
    left join conversations c on c.owner_id = owner and c.conv_id = i.id
    cross join lateral obstacle(c, change) o
    order by i.id
  loop
    if code is null then
      good := good || conv_id;
    end if;
    return next;
  end loop;

  perform set_config('app.reason', coalesce(change ->> 'reason', ''), true);
  update conversations c
  set user_id = case when change ? 'assignee' then (change ->> 'assignee')::bigint else c.user_id end,
      labels = array(select l from unnest(c.labels || added) with ordinality x(l, n)
                     where l <> all (removed) group by l order by min(n)),
      priority = coalesce(change ->> 'priority', c.priority),
      snoozed_until = case when change ? 'snoozed_until' then date_trunc('milliseconds', wakes_at)
                           else c.snoozed_until end,
      -- The clock ends nothing while it rests, nor at once when it wakes.
      last_activity_at = case when wakes_at < 'infinity' then wakes_at
                              when change ? 'snoozed_until' then now() else c.last_activity_at end,
      expires_at = case when wakes_at < 'infinity' then greatest(c.expires_at, wakes_at + interval '1 hour')
                        else c.expires_at end,
      unread = case when change ? 'status' then 0 when change ? 'unread' then greatest(c.unread, 1) else c.unread end,
      status = coalesce(change ->> 'status', c.status),
      activity = case when change ? 'status' then nextval('activity_seq') else c.activity end,
      updated_at = now(), revision = c.revision + 1
  where c.owner_id = owner and c.conv_id = any (good) and change - '{expected,note,mentions}'::text[] <> '{}';

  insert into conversation_events (owner_id, conv_id, kind, details)
  select owner, a.conv_id, e.kind, e.details
  from unnest(before) b
  join conversations a on a.owner_id = owner and a.conv_id = b.conv_id and a.conv_id = any (good)
  cross join lateral (values
    ('assigned', jsonb_build_object('from', b.user_id, 'to', a.user_id), a.user_id is distinct from b.user_id),
    ('labels', jsonb_build_object('added', array(select unnest(a.labels) except select unnest(b.labels)),
                                  'removed', array(select unnest(b.labels) except select unnest(a.labels))),
     a.labels <> b.labels),
    ('priority', jsonb_build_object('from', b.priority, 'to', a.priority), a.priority <> b.priority),
    ('snoozed', jsonb_build_object('until', iso_time(nullif(a.snoozed_until, 'infinity'))),
     a.snoozed_until is not null and a.snoozed_until is distinct from b.snoozed_until),
    ('woken', '{}', a.snoozed_until is null and b.snoozed_until is not null and a.ended_at is null)
  ) e(kind, details, happened)
  where e.happened
  order by a.conv_id;

  if change ? 'note' then
    entries := array(
      select row(owner, 'note', g, (store_note(owner, g, change ->> 'note', array(
        select jsonb_array_elements_text(change -> 'mentions')::bigint))).note_id, 0, 0)::change_entry
      from unnest(good) g);
  end if;
  entries := entries || array(select row(owner, 'conversation', g, null, 0, 0)::change_entry from unnest(good) g);
  if labels_made then
    entries := entries || row(owner, 'label', null, null, 0, 0)::change_entry;
  end if;
  if cardinality(entries) > 0 then
    perform publish(entries);
  end if;
end
$$;

-- The same for one; what keeps it from it is an error.
create function change_conversation(owner bigint, conv bigint, change jsonb) returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  refused record;
  c conversations;
begin
  select x.code, x.problem into refused from change_conversations(owner, array[conv], change) x;
  if refused.code is not null then
    raise exception using errcode = refused.code, message = refused.problem;
  end if;
  select * into c from conversations where owner_id = owner and conv_id = conv;
  return c;
end
$$;

-- Wakes conversations whose time has come, at most `how_many`; what somebody holds waits for the next
-- time. Returns how many.
create function wake_conversations(how_many int, at timestamptz default now()) returns int
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  due slot[];
begin
  select array_agg(row(x.owner_id, null, null, null, x.conv_id, null)::slot) into due
  from (
    select c.owner_id, c.conv_id
    from owners o
    cross join lateral (
      select s.conv_id from conversations s
      where s.owner_id = o.owner_id and s.snoozed_until is not null and s.snoozed_until <= at limit how_many) d
    join conversations c on c.owner_id = o.owner_id and c.conv_id = d.conv_id
    where c.snoozed_until <= at
    limit how_many for no key update of c skip locked) x;
  if due is null then
    return 0;
  end if;
  perform set_config('app.actor', 'clock', true);
  update conversations c
  set snoozed_until = null, last_activity_at = now(), updated_at = now(), activity = nextval('activity_seq'),
      revision = c.revision + 1
  from unnest(due) d where c.owner_id = d.owner_id and c.conv_id = d.conv_id;
  insert into conversation_events (owner_id, conv_id, kind)
  select d.owner_id, d.conv_id, 'woken' from unnest(due) d order by d.owner_id, d.conv_id;
  perform publish(array(
    select row(d.owner_id, 'conversation', d.conv_id, null, 0, 0)::change_entry from unnest(due) d));
  return cardinality(due);
end
$$;

-- Where a list by activity stood at a time: the activity of the last row that was there already, or 0.
-- Halves the order, which follows the time.
create function activity_at(owner bigint, of_closed boolean, moment timestamptz) returns bigint
language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  low bigint := 0;  -- is early enough
  high bigint;      -- is too late
  middle bigint;
  there bigint := 0;
  c conversations;
begin
  perform require_role(owner, 'user');
  if of_closed then
    select max(x.activity) + 1 into high from conversations x
    where x.owner_id = owner and x.status not in ('pending', 'progress');
  else
    select max(x.activity) + 1 into high from conversations x
    where x.owner_id = owner and x.status in ('pending', 'progress');
  end if;
  while high - low > 1 loop
    middle := (low + high) / 2;
    if of_closed then
      select * into c from conversations x
      where x.owner_id = owner and x.status not in ('pending', 'progress') and x.activity between low + 1 and middle
      order by x.activity desc limit 1;
    else
      select * into c from conversations x
      where x.owner_id = owner and x.status in ('pending', 'progress') and x.activity between low + 1 and middle
      order by x.activity desc limit 1;
    end if;
    if not found then
      low := middle;
    elsif coalesce(c.ended_at, c.last_at, c.started_at) <= moment then
      low := middle;
      there := c.activity;
    else
      high := c.activity;
    end if;
  end loop;
  return there;
end
$$;

-- ---------------------------------------------------------------- replies that may be taken back

-- As queue_reply, but the courier waits some seconds, in which it can be taken back.
create function queue_reply_later(owner bigint, conv bigint, reply_body text, reply_key uuid, delay_seconds int)
returns messages
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m messages;
begin
  if coalesce(delay_seconds not between 0 and 60, true) then
    raise exception using errcode = 'OC422', message = 'A reply waits 0 to 60 seconds.';
  end if;
  m := queue_reply(owner, conv, reply_body, reply_key);
  update outbox set next_attempt_at = now() + make_interval(secs => delay_seconds)
  where owner_id = owner and msg_id = m.msg_id and attempts = 0 and next_attempt_at = now();  -- not a repetition
  return m;
end
$$;

-- The conversation of a message, locked; another tenant's looks like none.
create function hold_conversation_of(owner bigint, msg bigint) returns conversations
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  conv bigint := (select m.conv_id from messages m where m.owner_id = owner and m.msg_id = msg
                                                     and m.direction = 'outbound');
begin
  if conv is null then
    raise exception using errcode = 'OC404', message = 'There is no such message.';
  end if;
  return hold_conversation(owner, conv);
end
$$;

-- Takes a reply back while it waits for the courier. The customer waits again since they wrote.
create function cancel_reply(owner bigint, msg bigint) returns messages
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  c conversations;
  m messages;
begin
  perform require_role(owner, 'agent');
  c := hold_conversation_of(owner, msg);
  delete from outbox where owner_id = owner and msg_id = msg and state = 'queued';
  if not found then
    raise exception using errcode = 'OC409', message = 'This message is on its way already.';
  end if;
  update messages set status = 'canceled', revision = revision + 1,
                      metadata = metadata || jsonb_build_object('canceled_by', actor())
  where owner_id = owner and msg_id = msg returning * into m;
  update conversations
  set last_status = case when last_msg_id = msg then 'canceled' else last_status end, revision = revision + 1,
      waiting_since = case when ended_at is null and not blocked then date_trunc('milliseconds', (
        select i.timestamp from messages i
        where i.owner_id = owner and i.conv_id = c.conv_id and i.direction = 'inbound' and i.msg_id > coalesce((
          select max(a.msg_id) from messages a
          where a.owner_id = owner and a.conv_id = c.conv_id and a.direction = 'outbound'
            and not a.metadata ? 'canceled_by'), 0)
        order by i.msg_id limit 1)) end
  where owner_id = owner and conv_id = c.conv_id;
  perform publish(array[
    row(owner, 'message', c.conv_id, msg, 0, 0)::change_entry,
    row(owner, 'conversation', c.conv_id, null, 0, 0)::change_entry]);
  return m;
end
$$;

-- Sends a message that failed, or was taken back, once more, as a new one; once.
create function retry_reply(owner bigint, msg bigint) returns messages
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  m messages;
  again messages;
begin
  perform require_role(owner, 'agent');
  perform hold_conversation_of(owner, msg);
  select * into m from messages where owner_id = owner and msg_id = msg;
  if m.status not in ('failed', 'undelivered', 'canceled') then
    raise exception using errcode = 'OC409', message = 'Only a message that was not delivered can be sent again.';
  end if;
  if m.metadata ? 'retried_by' then
    raise exception using errcode = 'OC409', message = 'This message was sent again already.';
  end if;
  again := queue_reply(owner, m.conv_id, m.body, gen_random_uuid(), m.message_type,
                       m.metadata - 'canceled_by' || jsonb_build_object('retry_of', msg), m.message_owner, m.content);
  update messages set metadata = metadata || jsonb_build_object('retried_by', again.msg_id), revision = revision + 1
  where owner_id = owner and msg_id = msg;
  perform tell(owner, 'message', m.conv_id, msg);
  return again;
end
$$;

-- ---------------------------------------------------------------- who is at a conversation

-- Where each person is just now, at most one conversation of a tenant; 15 seconds old it says nothing.
-- Unlogged: after a crash nobody is anywhere.
create unlogged table presence (
  owner_id bigint not null,
  login_id bigint not null references logins on delete cascade,
  conv_id bigint not null,
  doing text not null check (doing in ('viewing', 'writing')),
  at timestamptz not null default now(),
  primary key (owner_id, login_id),
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade
);
create index presence_conv on presence (owner_id, conv_id);
select protect('presence');
grant select on presence to owner_console;

-- Says what the caller does in a conversation; null: nothing any more. The notification names the
-- conversations concerned and nothing else.
create function set_presence(owner bigint, conv bigint, now_doing text) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  me bigint := my_login_id();
  left_conv bigint;
begin
  perform require_role(owner, case when now_doing = 'writing' then 'agent' else 'user' end);
  if me is null then
    raise exception using errcode = 'OC403', message = 'Only a person is somewhere.';
  end if;
  if now_doing is null then
    delete from presence where owner_id = owner and login_id = me and conv_id = conv;
  else
    select p.conv_id into left_conv from presence p
    where p.owner_id = owner and p.login_id = me and p.conv_id <> conv;
    insert into presence (owner_id, login_id, conv_id, doing) values (owner, me, conv, now_doing)
    on conflict (owner_id, login_id) do update set conv_id = excluded.conv_id, doing = excluded.doing, at = now();
  end if;
  perform pg_notify('owner_presence', owner || ':' || x) from unnest(array[conv, left_conv]) x where x is not null;
exception
  when foreign_key_violation then
    raise exception using errcode = 'OC404', message = 'There is no such conversation.';
  when check_violation then
    raise exception using errcode = 'OC422', message = 'One views a conversation or writes in it.';
end
$$;

-- ---------------------------------------------------------------- quick replies and saved views

create table quick_replies (
  owner_id bigint not null references owners on delete cascade,
  quick_reply_id bigint generated always as identity unique,
  login_id bigint references logins on delete cascade,  -- whose own it is; null: the tenant's
  shortcut text not null check (shortcut = lower(shortcut) and shortcut !~ '[\s/]' and length(shortcut) between 1 and 32),
  title text not null default '' check (length(title) <= 100),
  body text not null check (btrim(body) <> '' and length(body) <= 4096),
  uses int not null default 0,
  updated_at timestamptz not null default now(),
  primary key (owner_id, quick_reply_id)
);
create unique index quick_replies_shortcut on quick_replies (owner_id, coalesce(login_id, 0), shortcut);

create table saved_views (
  owner_id bigint not null references owners on delete cascade,
  login_id bigint not null references logins on delete cascade,
  name text not null check (name = btrim(name) and length(name) between 1 and 60),
  query jsonb not null check (jsonb_typeof(query) = 'object'),
  updated_at timestamptz not null default now(),
  primary key (owner_id, login_id, name)
);
select protect(t::regclass) from unnest('{quick_replies,saved_views}'::text[]) t;
drop policy members on quick_replies;
create policy members on quick_replies for select to owner_console
  using (owner_id = any ((select app.my_owner_ids())::bigint[])
         and (login_id is null or login_id = (select app.my_login_id())));
drop policy members on saved_views;
create policy own on saved_views for select to owner_console
  using (owner_id = any ((select app.my_owner_ids())::bigint[]) and login_id = (select app.my_login_id()));
grant select on quick_replies, saved_views to owner_console;

-- Who may change a quick reply: a personal one its person, the tenant's an admin. Somebody else's own
-- looks like none.
create function require_quick_reply(owner bigint, id bigint) returns quick_replies
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  q quick_replies;
begin
  perform require_role(owner, 'agent');
  select * into q from quick_replies where owner_id = owner and quick_reply_id = id for update;
  if q.quick_reply_id is null or q.login_id <> coalesce(my_login_id(), 0) then
    raise exception using errcode = 'OC404', message = 'There is no such quick reply.';
  end if;
  if q.login_id is null then
    perform require_role(owner, 'admin');
  end if;
  return q;
end
$$;

-- Makes a quick reply (`id` null), the caller's own or the tenant's, or changes one.
create function save_quick_reply(owner bigint, id bigint, personal boolean, new_shortcut text, new_title text,
                                 new_body text) returns quick_replies
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  q quick_replies;
begin
  if id is null then
    perform require_role(owner, case when personal then 'agent' else 'admin' end);
    if personal and my_login_id() is null then
      raise exception using errcode = 'OC403', message = 'Only a person has quick replies of their own.';
    end if;
    insert into quick_replies (owner_id, login_id, shortcut, title, body)
    values (owner, case when personal then my_login_id() end, lower(btrim(new_shortcut)), btrim(new_title), new_body)
    returning * into q;
  else
    perform require_quick_reply(owner, id);
    update quick_replies set shortcut = lower(btrim(new_shortcut)), title = btrim(new_title), body = new_body,
                             updated_at = now()
    where owner_id = owner and quick_reply_id = id returning * into q;
  end if;
  if q.login_id is null then
    perform tell(owner, 'quick_reply');
  end if;
  return q;
exception
  when unique_violation then
    raise exception using errcode = 'OC409', message = format('There is a quick reply /%s already.', btrim(new_shortcut));
  when check_violation or not_null_violation then
    raise exception using errcode = 'OC422',
      message = 'A quick reply has a shortcut of 1 to 32 characters without blanks, a title of at most 100 and a text of 1 to 4096.';
end
$$;

create function remove_quick_reply(owner bigint, id bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_quick_reply(owner, id);
  delete from quick_replies where owner_id = owner and quick_reply_id = id;
  perform tell(owner, 'quick_reply');
end
$$;

-- Counts that one was used: the often used come first.
create function use_quick_reply(owner bigint, id bigint) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'agent');
  update quick_replies set uses = uses + 1
  where owner_id = owner and quick_reply_id = id and coalesce(login_id = my_login_id(), login_id is null);
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such quick reply.';
  end if;
end
$$;

-- Keeps what the caller looked for under a name; null removes it.
create function save_view(owner bigint, view_name text, view_query jsonb) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  perform require_role(owner, 'user');
  if my_login_id() is null then
    raise exception using errcode = 'OC403', message = 'Only a person keeps views.';
  end if;
  if view_query is null then
    delete from saved_views where owner_id = owner and login_id = my_login_id() and name = btrim(view_name);
    return;
  end if;
  insert into saved_views (owner_id, login_id, name, query) values (owner, my_login_id(), btrim(view_name), view_query)
  on conflict (owner_id, login_id, name) do update set query = excluded.query, updated_at = now();
exception when check_violation or not_null_violation then
  raise exception using errcode = 'OC422', message = 'A view has a name of 1 to 60 characters.';
end
$$;

-- ---------------------------------------------------------------- contacts

-- Sets what `change` has: name ('': the customer's own again), language, opted_out_at, metadata, notes,
-- blocked (true or false). The customer's conversations show it.
create or replace function update_contact(owner bigint, contact bigint, change jsonb) returns contacts
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  k contacts;
  before contacts;
  shown bigint[];
begin
  perform require_role(owner, 'agent');
  select * into before from contacts where owner_id = owner and contact_id = contact;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such contact.';
  end if;
  perform 1 from conversations c where c.owner_id = owner and c.phone_number = before.phone_number
    order by c.conv_id for no key update;
  update contacts c
  set name = coalesce(btrim(change ->> 'name'), c.name),
      named = case when change ->> 'name' is not null then btrim(change ->> 'name') <> '' else c.named end,
      language = coalesce(change ->> 'language', c.language),
      metadata = coalesce(change -> 'metadata', c.metadata),
      notes = coalesce(change ->> 'notes', c.notes),
      opted_out_at = case when change ? 'opted_out_at' then (change ->> 'opted_out_at')::timestamptz
                          else c.opted_out_at end,
      blocked_at = case (change ->> 'blocked')::boolean when true then coalesce(c.blocked_at, now())
                        when false then null else c.blocked_at end,
      updated_at = now()
  where c.owner_id = owner and c.contact_id = contact
  returning * into k;
  with touched as (
    update conversations c
    set customer_name = case when k.named then k.name else c.customer_name end, language = k.language,
        blocked = k.blocked_at is not null,
        unread = case when k.blocked_at is null then c.unread else 0 end,
        waiting_since = case when k.blocked_at is null then c.waiting_since end,
        revision = c.revision + 1
    where c.owner_id = owner and c.phone_number = k.phone_number
      and (c.ended_at is null or (k.named and c.customer_name <> k.name)
           or (c.language, c.blocked) <> (k.language, k.blocked_at is not null))
    returning c.conv_id, c.ended_at
  ), told as (
    insert into conversation_events (owner_id, conv_id, kind)
    select owner, t.conv_id, case when k.blocked_at is null then 'unblocked' else 'blocked' end
    from touched t where t.ended_at is null and (k.blocked_at is null) <> (before.blocked_at is null)
  )
  select array_agg(t.conv_id order by t.conv_id) into shown from touched t;
  if shown is not null then
    perform publish(array(select row(owner, 'conversation', s, null, 0, 0)::change_entry from unnest(shown) s));
  end if;
  return k;
exception when check_violation then
  raise exception using errcode = 'OC422',
    message = 'A contact''s name has at most 200 characters, its language 35, its notes 10000.';
end
$$;

-- ---------------------------------------------------------------- entities as JSON

create or replace function conversation_json(c conversations) returns json
language sql stable as $$
  select json_build_object(
    'conv_id', c.conv_id, 'owner_id', c.owner_id, 'from_number', c.from_number, 'to_number', c.to_number,
    'status', c.status, 'started_at', app.iso_time(c.started_at), 'ended_at', app.iso_time(c.ended_at),
    'channel', c.channel, 'user_id', c.user_id, 'phone_number', c.phone_number,
    'updated_at', app.iso_time(c.updated_at), 'expires_at', app.iso_time(c.expires_at),
    'context', c.context, 'metadata', c.metadata, 'customer_name', c.customer_name,
    'customer_address', c.customer_address, 'business_address', c.business_address,
    'business_number', c.business_number, 'previous_conv_id', c.previous_conv_id,
    'ended_reason', c.ended_reason, 'revision', c.revision, 'unread', c.unread,
    'last_msg_id', c.last_msg_id, 'last_direction', c.last_direction, 'last_type', c.last_type,
    'last_status', c.last_status, 'last_preview', c.last_preview, 'last_at', app.iso_time(c.last_at),
    'last_inbound_at', app.iso_time(c.last_inbound_at),
    'last_activity_at', app.iso_time(c.last_activity_at), 'unanswered', c.unanswered, 'labels', c.labels,
    'priority', c.priority, 'snoozed', c.snoozed_until is not null,
    'snoozed_until', app.iso_time(nullif(c.snoozed_until, 'infinity')),
    'waiting_since', app.iso_time(c.waiting_since), 'language', c.language, 'blocked', c.blocked)
$$;

create or replace function contact_json(c contacts) returns json
language sql stable as $$
  select json_build_object(
    'contact_id', c.contact_id, 'owner_id', c.owner_id, 'phone_number', c.phone_number, 'name', c.name,
    'language', c.language, 'opted_out_at', app.iso_time(c.opted_out_at), 'metadata', c.metadata,
    'created_at', app.iso_time(c.created_at), 'updated_at', app.iso_time(c.updated_at),
    'notes', c.notes, 'blocked_at', app.iso_time(c.blocked_at))
$$;

create function note_json(n notes) returns json
language sql stable as $$
  select json_build_object(
    'note_id', n.note_id, 'owner_id', n.owner_id, 'conv_id', n.conv_id, 'author', n.author, 'body', n.body,
    'mentions', n.mentions, 'created_at', app.iso_time(n.created_at), 'edited_at', app.iso_time(n.edited_at),
    'deleted_at', app.iso_time(n.deleted_at))
$$;

-- ---------------------------------------------------------------- grants

grant execute on function save_label(bigint, text, text, int), remove_label(bigint, text, int),
  add_note(bigint, bigint, text, bigint[]), edit_note(bigint, bigint, text, bigint[]),
  delete_note(bigint, bigint), read_mentions(bigint, bigint),
  change_conversations(bigint, bigint[], jsonb), change_conversation(bigint, bigint, jsonb),
  activity_at(bigint, boolean, timestamptz),
  queue_reply_later(bigint, bigint, text, uuid, int), cancel_reply(bigint, bigint), retry_reply(bigint, bigint),
  set_presence(bigint, bigint, text),
  save_quick_reply(bigint, bigint, boolean, text, text, text), remove_quick_reply(bigint, bigint),
  use_quick_reply(bigint, bigint), save_view(bigint, text, jsonb),
  update_contact(bigint, bigint, jsonb) to owner_console;
grant execute on function wake_conversations(int, timestamptz) to owner_service;
grant execute on function note_json(notes) to owner_api;
