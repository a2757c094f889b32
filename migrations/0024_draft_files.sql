-- Drafts keep their files: what is attached and not sent stays for as long as a draft holds it.

create table draft_files (
  owner_id bigint not null,
  conv_id bigint not null,
  login_id bigint not null references logins on delete cascade,
  position int not null check (position >= 0),
  media_id bigint not null,
  primary key (owner_id, conv_id, login_id, position),
  foreign key (owner_id, conv_id) references conversations (owner_id, conv_id) on delete cascade,
  foreign key (owner_id, media_id) references message_media (owner_id, media_id) on delete cascade
);
create index draft_files_media on draft_files (owner_id, media_id);

select protect('draft_files');
drop policy members on draft_files;  -- as drafts, they are their writer's
create policy own on draft_files for select to owner_console
  using (owner_id = any ((select app.my_owner_ids())::bigint[]) and login_id = (select app.my_login_id()));
grant select on draft_files to owner_console;

-- Keeps which files the caller's draft holds, in their order: those that the caller has attached, and
-- those of messages (of a reply that was taken back). What is gone meanwhile is left out.
create function save_draft_files(owner bigint, conv bigint, files bigint[]) returns void
language plpgsql security definer set search_path = app, pg_temp as $$
declare
  me bigint := my_login_id();
begin
  perform require_role(owner, 'agent');
  if me is null then
    raise exception using errcode = 'OC403', message = 'Only a person keeps drafts.';
  end if;
  if cardinality(files) > 50 then
    raise exception using errcode = 'OC422', message = 'A draft holds at most 50 files.';
  end if;
  perform from conversations where owner_id = owner and conv_id = conv for key share;
  if not found then
    raise exception using errcode = 'OC404', message = 'There is no such conversation.';
  end if;
  -- What it lets go stays for another hour: the reply that sends it may be on its way.
  update message_media m set created_at = now()
  from draft_files d
  where d.owner_id = owner and d.conv_id = conv and d.login_id = me and d.media_id <> all (files)
    and m.owner_id = owner and m.media_id = d.media_id and m.msg_id is null;
  delete from draft_files where owner_id = owner and conv_id = conv and login_id = me;
  insert into draft_files (owner_id, conv_id, login_id, position, media_id)
  select owner, conv, me, f.n - 1, m.media_id
  from unnest(files) with ordinality f(media_id, n)
  join message_media m on m.owner_id = owner and m.media_id = f.media_id
  where m.state = 'stored' and (m.msg_id is not null or m.login_id = me);
end
$$;
grant execute on function save_draft_files(bigint, bigint, bigint[]) to owner_console;

-- Forgets links that expired, files that were attached and not sent within an hour (30 days where a
-- draft holds them), and what never arrived whole. Bounded; returns how many went.
create or replace function prune_media(at timestamptz default now()) returns int
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
    where x.msg_id is null and x.created_at < at - interval '1 hour'
      and (x.created_at < at - interval '30 days'
           or not exists (select from draft_files d where d.owner_id = x.owner_id and d.media_id = x.media_id))
    limit 500 for update skip locked);
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
