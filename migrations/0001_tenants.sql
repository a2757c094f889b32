-- Tenants, people and what a tenant sets; the feed's counters; row level security.

-- People. A login is a PostgreSQL role of its own (role_name); its memberships are `users` rows.
create table logins (
  login_id bigint generated always as identity primary key,
  email text not null,
  role_name text not null unique,
  is_operator boolean not null default false,  -- the person at a private cluster: member of every tenant
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);
create unique index logins_email on logins (lower(email));
create unique index logins_one_operator on logins (is_operator) where is_operator;

create table owners (
  owner_id bigint generated always as identity primary key,
  name text not null check (btrim(name) <> '' and length(name) <= 200),
  email text not null check (email like '%_@_%' and length(email) <= 320),
  created_at timestamptz not null default now(),
  active boolean not null default true,
  public_base_url text,  -- where this tenant's webhooks point, when it differs from PUBLIC_BASE_URL
  conversation_expiration_minutes int check (conversation_expiration_minutes > 0),
  conversation_idle_timeout_minutes int check (conversation_idle_timeout_minutes > 0)
);
create unique index owners_email on owners (lower(email));

create table users (
  owner_id bigint not null references owners on delete cascade,
  user_id bigint generated always as identity unique,
  login_id bigint references logins on delete set null,
  profile_name text not null check (btrim(profile_name) <> ''),
  first_name text not null default '',
  last_name text not null default '',
  role text not null default 'agent' check (role in ('admin', 'agent', 'user')),
  phone text not null default '',
  active boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (owner_id, user_id),
  unique (owner_id, login_id)
);
create index users_login on users (login_id);

create table features (
  owner_id bigint not null references owners on delete cascade,
  feature_id bigint generated always as identity unique,
  name text not null check (name ~ '^[a-z][a-z0-9_.-]{0,62}$'),
  description text not null default '',
  enabled boolean not null default false,
  config_json jsonb not null default '{}' check (jsonb_typeof(config_json) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (owner_id, feature_id),
  unique (owner_id, name)
);

create table twilio_accounts (
  owner_id bigint not null references owners on delete cascade,
  tw_account_id bigint generated always as identity unique,
  account_sid text not null check (account_sid ~ '^AC[0-9a-zA-Z]{32}$'),
  auth_token text not null,  -- sealed by the program; the key is never in the database
  phone_numbers jsonb not null default '[]' check (jsonb_typeof(phone_numbers) = 'array'),
  number_keys text[] not null default '{}',  -- the same addresses, normalised, for matching
  api_base_url text,         -- null: the setting TWILIO_API_BASE_URL
  training boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (owner_id, tw_account_id),
  unique (owner_id, account_sid),
  check (not training or api_base_url is not null)  -- training traffic can't reach the real Twilio
);
create index twilio_accounts_sid on twilio_accounts (account_sid);

-- One row a tenant: the sequence of the change feed and the counts that the rail shows. Its row lock
-- is what puts a tenant's changes in the order of their commits; it is always taken last.
create table feed (
  owner_id bigint primary key references owners on delete cascade,
  seq bigint not null default 0,
  pruned_to bigint not null default 0,
  active_conversations int not null default 0,
  unread_conversations int not null default 0
) with (fillfactor = 50);

create table changes (
  owner_id bigint not null references owners on delete cascade,
  seq bigint not null,
  kind text not null check (kind in ('conversation', 'message', 'tenant', 'staff', 'account', 'feature')),
  conv_id bigint,
  msg_id bigint,
  at timestamptz not null default now(),
  primary key (owner_id, seq)
);

-- ---------------------------------------------------------------- who asks

create function my_login_id() returns bigint
language sql stable security definer set search_path = app, pg_temp as $$
  select login_id from logins where role_name = session_user and disabled_at is null
$$;

-- The tenants of the person signed in. Policies call it once a query: ((select my_owner_ids())::bigint[]).
create function my_owner_ids() returns bigint[]
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(array_agg(u.owner_id), '{}')
  from users u join logins l using (login_id)
  where l.role_name = session_user and l.disabled_at is null and u.active
$$;

-- True for the administrator's session and for the receiver: callers that belong to no tenant.
create function is_house() returns boolean
language sql stable security definer set search_path = app, pg_temp as $$
  select session_user = 'owner_service' or pg_has_role(session_user, 'owner_schema', 'member')
$$;

-- Refuses a caller who isn't at least `wanted` in the tenant. Somebody else's tenant looks exactly
-- like one that does not exist.
create function require_role(owner bigint, wanted text) returns void
language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  held text;
begin
  if is_house() then
    if not exists (select from owners where owner_id = owner) then
      raise exception using errcode = 'OC404', message = 'There is no such tenant.';
    end if;
    return;
  end if;
  select u.role into held
  from users u join logins l using (login_id)
  where u.owner_id = owner and l.role_name = session_user and l.disabled_at is null and u.active;
  if held is null then
    raise exception using errcode = 'OC404', message = 'There is no such tenant.';
  end if;
  if (case held when 'admin' then 3 when 'agent' then 2 else 1 end)
     < (case wanted when 'admin' then 3 when 'agent' then 2 else 1 end) then
    raise exception using errcode = 'OC403',
      message = format('Your role in this tenant (%s) does not allow this; it takes %s.', held, wanted);
  end if;
end
$$;

-- Refuses everybody but the administrator of the database.
create function require_administrator() returns void
language plpgsql stable security definer set search_path = app, pg_temp as $$
begin
  if not pg_has_role(session_user, 'owner_schema', 'member') then
    raise exception using errcode = 'OC403', message = 'Only an administrator of the database may do this.';
  end if;
end
$$;

-- Who acts, for histories: login:7, service or administrator.
create function actor() returns text
language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce(
    nullif(current_setting('app.actor', true), ''),
    'login:' || my_login_id(),
    case when session_user = 'owner_service' then 'service' else 'administrator' end)
$$;

-- ---------------------------------------------------------------- row level security

-- Puts a tenant-owned table under the two policies that all of them have. A person reads the rows of
-- their tenants; everything that writes is a function of owner_schema.
create function protect(target regclass) returns void
language plpgsql set search_path = app, pg_temp as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy house on %s to owner_schema using (true) with check (true)', target);
  execute format(
    'create policy members on %s for select to owner_console
       using (owner_id = any ((select app.my_owner_ids())::bigint[]))', target);
end
$$;

select protect(t::regclass)
from unnest('{owners,users,features,twilio_accounts,feed,changes}'::text[]) t;

alter table logins enable row level security;
alter table logins force row level security;
create policy house on logins to owner_schema using (true) with check (true);
create policy own on logins for select to owner_console using (role_name = session_user);

grant select on owners, users, features, feed, changes, logins to owner_console;
grant select (owner_id, tw_account_id, account_sid, phone_numbers, number_keys, api_base_url, training,
              created_at) on twilio_accounts to owner_console;
grant execute on function my_owner_ids(), my_login_id() to owner_console;

-- ---------------------------------------------------------------- the feed

create type change_entry as (
  owner_id bigint,
  kind text,
  conv_id bigint,
  msg_id bigint,
  active_delta int,
  unread_delta int
);

-- Appends changes in the order given and adjusts the tenants' counts. The last step of every writing
-- transaction: it locks the tenants' feed rows by owner_id. One NOTIFY, "owner:seq,owner:seq…"; a
-- payload holds 8,000 bytes, so that a batch over many tenants sends several.
create function publish(entries change_entry[]) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  parcel text;
begin
  perform 1 from feed where owner_id in (select e.owner_id from unnest(entries) e)
    order by owner_id for update;
  for parcel in
    with tally as (
      select e.owner_id, count(*) as n, sum(e.active_delta) as active, sum(e.unread_delta) as unread
      from unnest(entries) e group by e.owner_id
    ), moved as (
      update feed f
      set seq = f.seq + t.n,
          active_conversations = f.active_conversations + t.active,
          unread_conversations = f.unread_conversations + t.unread
      from tally t where f.owner_id = t.owner_id
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
end
$$;

-- Settings are changed rarely and from several places, so that a trigger tells the feed.
create function publish_settings() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  owner bigint := coalesce(new.owner_id, old.owner_id);
begin
  if exists (select from owners where owner_id = owner) then  -- not while the tenant itself goes
    perform publish(array[row(owner, tg_argv[0], null, null, 0, 0)::change_entry]);
  end if;
  perform pg_notify('owner_settings', owner::text);  -- receivers reload what they keep in memory
  return null;
end
$$;

create trigger tell after insert or update or delete on owners
  for each row execute function publish_settings('tenant');
create trigger tell after insert or update or delete on users
  for each row execute function publish_settings('staff');
create trigger tell after insert or update or delete on twilio_accounts
  for each row execute function publish_settings('account');
create trigger tell after insert or update or delete on features
  for each row execute function publish_settings('feature');

-- Each tenant has its counters and the operator as a member from its first moment on.
create function welcome_owner() returns trigger
language plpgsql security definer set search_path = app, pg_temp as $$
begin
  insert into feed (owner_id) values (new.owner_id);
  insert into users (owner_id, login_id, profile_name, role)
    select new.owner_id, login_id, 'Operator', 'admin' from logins where is_operator;
  return null;
end
$$;
-- Triggers of one kind fire in the order of their names: the counters exist before `tell` needs them.
create trigger a_welcome after insert on owners for each row execute function welcome_owner();
