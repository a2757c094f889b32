-- People who want more: other logins, other tenants' staff, the platform's rights.
\ir stage.sql

-- Somebody who works for both tenants, a platform administrator who works for neither.
create temp table person (what text primary key, login_id bigint, role_name text);
insert into person select 'shared', u.login_id from tenant t, add_login(t.owner_id, 'shared@example.org',
  pg_temp.verifier(), 'agent', 'Shared') u where t.side = 'ours';
select add_login(t.owner_id, 'shared@example.org', null, 'agent', 'Shared') from tenant t where t.side = 'theirs' \g /dev/null
insert into person select 'platform', u.login_id from tenant t, add_login(t.owner_id, 'platform@example.org',
  pg_temp.verifier(), 'user', 'Platform') u where t.side = 'theirs';
insert into person select 'operator', login_id from logins where is_operator;
insert into person select 'own', l.login_id from logins l join tenant t on t.side = 'ours' and t.login = l.role_name;
update person p set role_name = l.role_name from logins l where l.login_id = p.login_id;
select set_platform_admin(login_id, true) from person where what = 'platform' \g /dev/null
delete from users u using person p where p.what = 'platform' and u.login_id = p.login_id;

create temp table deed (name text, text text);
insert into deed values
  ('resets', format('app.reset_login(%%s, %L)', pg_temp.verifier())),
  ('disables', 'app.set_login_disabled(%s, true)'),
  ('renames', 'app.set_login_email(%s, ''mine@example.org'')'),
  ('removes', 'app.remove_login(%s)');
select is(pg_temp.as_role(t.login, 'select ' || format(d.text, p.login_id)),
          case p.what when 'shared' then 'OC403' when 'platform' then 'OC404' else 'OC403' end,
          format('a tenant''s admin %s the %s login', d.name, p.what))
from tenant t, deed d, person p where t.side = 'ours' and p.what <> 'own';
select is(pg_temp.as_role(pl.role_name, 'select ' || format(d.text, p.login_id)),
          case p.what when 'operator' then 'OC403' else '1 rows' end,
          format('a platform administrator %s the %s login', d.name, p.what))
from person pl, deed d, person p where pl.what = 'platform' and p.what in ('shared', 'operator');
select is(pg_temp.as_role(t.agent, 'select app.set_platform_admin(app.my_login_id(), true)'), 'OC403',
          'nobody makes a platform administrator of themselves')
from tenant t union all
select is(pg_temp.as_role(t.login, 'select app.set_platform_admin(app.my_login_id(), true)'), 'OC403',
          'nor does an admin') from tenant t;
select is(pg_temp.as_role(t.login, format('select app.add_login(%s, %L, %L, ''agent'', ''X'')', t.owner_id, mail,
                                          pg_temp.verifier())), 'OC403',
          format('%s''s admin takes over %s', t.side, mail))
from tenant t, (values ('ours', 'theirs-agent@example.org'), ('ours', ' THEIRS-admin@example.org'),
                       ('theirs', 'ours-agent@example.org'), ('ours', 'platform@example.org'),
                       ('ours', 'operator@localhost')) other(side, mail)
where t.side = other.side;
select is(pg_temp.as_role(me.login, format('select app.%s', format(call.text, me.owner_id, u.user_id))), 'OC404',
          format('%s with a member of the other tenant', call.text))
from tenant me join tenant other on other.side <> me.side join users u on u.owner_id = other.owner_id,
     (values ('change_member(%s, %s, ''X'', '''', '''', ''admin'', '''')'), ('set_member_active(%s, %s, false)'),
             ('remove_member(%s, %s)')) call(text)
where me.side = 'ours';
select is(pg_temp.as_role(t.login, format('select app.%s', format(call.text, t.owner_id, u.user_id))), 'OC409',
          format('the last admin: %s', call.text))
from tenant t join person p on p.what = 'own' join users u on u.owner_id = t.owner_id and u.login_id = p.login_id,
     (values ('change_member(%s, %s, ''X'', '''', '''', ''agent'', '''')'), ('set_member_active(%s, %s, false)'),
             ('remove_member(%s, %s)')) call(text)
where t.side = 'ours';
select is(pg_temp.as_role(role_name, 'select from app.conversations'), '0 rows',
          'a platform administrator reads no conversation of a tenant where they aren''t a member')
from person where what = 'platform';
select is(pg_temp.as_role(pl.role_name, format('select app.add_login(%s, ''y@example.org'', %L, ''agent'', ''Y'')',
                                               owner_id, pg_temp.verifier())), '1 rows',
          format('a platform administrator adds staff to %s', side))
from tenant, person pl where pl.what = 'platform';
select is(pg_temp.as_role(who, 'select from app.list_logins()'), n || ' rows', format('%s knows %s logins', who, n))
from (select login, 4 from tenant where side = 'ours' union all select agent, 1 from tenant
      union all select role_name, 7 from person where what = 'platform') w(who, n);
select is(pg_temp.as_role(login, format('select from app.list_logins() where memberships @> %L',
                                        jsonb_build_array(jsonb_build_object('owner_id', other)))), '0 rows',
          'an admin isn''t told where else somebody works')
from tenant t, lateral (select owner_id as other from tenant o where o.side <> t.side) o;

-- Tenants are the platform's, and so is the log of the whole installation. The settings of a tenant and
-- what is in it are not.
create temp table platforms (text text, platform text);
insert into platforms values
  ('app.create_owner(''x'', ''x@example.org'')', '1 rows'), ('app.set_owner(%s, ''x'', null, false)', '1 rows'),
  ('app.delete_owner(%s, ''ours'')', '1 rows'),
  ('app.my_login_id() where exists (select from app.list_audit(0, '''', '''', null, null, null, 1))', '1 rows'),
  ('app.note_export(0, ''audit'')', '1 rows'), ('app.note_export(%s, ''tenant'')', 'OC404'),
  ('app.set_feature(%s, ''media'', false)', 'OC404'), ('app.request_twilio_check(%s, 1)', 'OC404'),
  ('app.list_outgoing_webhooks(%s)', 'OC404'), ('app.create_api_key(%s, ''x'', ''read'', repeat(''a'', 64))', 'OC404');
select is(pg_temp.as_role(role_name, 'select ' || format(p.text, owner_id)), p.platform,
          format('a platform administrator: %s', p.text))
from person, tenant, platforms p where what = 'platform' and side = 'ours';
select is(pg_temp.as_role(who, 'select ' || format(p.text, owner_id)), 'OC403', format('%s: %s', who, p.text))
from tenant, unnest(array[login, agent]) who, platforms p where side = 'ours' and p.platform = '1 rows';
select is(pg_temp.as_role(who, 'select from app.tenant_profiles()'), '1 rows', format('%s knows the own tenant', who))
from tenant, unnest(array[login, agent]) who;
select is(pg_temp.as_role(login, format('select from app.tenant_profiles(%s)', other)), '0 rows', 'and no other')
from tenant t, lateral (select owner_id as other from tenant o where o.side <> t.side) o;
select is(pg_temp.as_role(agent, 'select from app.audit_log'), '0 rows', 'an agent reads no audit log') from tenant;
select throws_ok(format('%s app.audit_log %s', v.verb, v.rest), 'OC403', null, 'nobody changes the audit log: ' || v.verb)
from (values ('update', 'set actor = ''x'''), ('delete from', ''), ('truncate', '')) v(verb, rest);
select is(pg_temp.as_role(who, 'select from app.sealing_keys'), '42501', format('%s: sealing_keys', who))
from (select login from tenant union all select 'owner_service') w(who);

-- A verifier and nothing else: the server would keep a clear password in its log.
select is(pg_temp.as_role(t.login, format('select app.change_own_password(%L)', v)), 'OC422', format('no password: %s', v))
from tenant t, unnest(array['geheim', '', null, 'SCRAM-SHA-256$1:AAAA$AAAA:AAAA', 'md5' || repeat('a', 32),
                            pg_temp.verifier() || ' ', 'SCRAM-SHA-256$4096:' || repeat('A', 23)
                              || '$' || repeat('A', 43) || '=:' || repeat('A', 43) || '=']) v
where t.side = 'ours';
delete from users u using person p where p.login_id = u.login_id and p.what = 'shared';

select * from finish();
rollback;
