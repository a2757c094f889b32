-- Everybody in whose place something is tried: those who belong to a tenant (side), and those who don't.
create temp table caller (what text, side text, role_name text, taken text, proof text);
insert into caller
select w.what, t.side, w.role_name from tenant t,
  lateral (values ('admin', t.login), ('agent', t.agent),
                  ('user', pg_temp.make_login(t.side || '-user@example.org', t.owner_id, 'user'))) w(what, role_name);
insert into caller
select what, null, pg_temp.make_login(what || '@example.org', owner_id, 'admin')
from tenant, (values ('stranger'), ('disabled'), ('platform')) w(what) where side = 'ours';
update logins l set disabled_at = now() from caller c where c.role_name = l.role_name and c.what = 'disabled';
update logins l set is_platform_admin = true from caller c where c.role_name = l.role_name and c.what = 'platform';
delete from users u using logins l, caller c
where l.login_id = u.login_id and c.role_name = l.role_name and c.what in ('stranger', 'platform');
insert into caller
select 'key', side, 'owner_service', 'owner_api', proof from tenant
union all values ('service', null, 'owner_service', null, null),
  ('service in the role of people', null, 'owner_service', 'owner_console', null),
  ('wrong key', null, 'owner_service', 'owner_api', repeat('0', 64)),
  ('no key', null, 'owner_service', 'owner_api', null);

create function pg_temp.as_caller(c caller, command text) returns text language sql as $$
  select pg_temp.as_session(c.role_name, c.taken, c.proof, command)
$$;
create function pg_temp.name(c caller) returns text language sql as $$
  select concat_ws(' of ', c.what, c.side)
$$;
