-- What is told on the way to a refusal, or beside an answer: errors, plans, statistics, dumps of whole
-- schemas. Everything of the other tenant has "theirs" in it.
\ir stage.sql
\ir callers.sql

-- So that the planner knows the values of both.
analyze;

-- All that the caller is told: rows as text, or the error with its detail, hint and context.
create function pg_temp.told(c caller, command text) returns text language plpgsql as $$
declare
  line record;
  words text := '';
  about text;
  hint text;
  place text;
begin
  perform set_config('session_authorization', c.role_name, true);
  if c.taken is not null then
    perform set_config('role', c.taken, true);
  end if;
  begin
    perform set_config('app.api_key', coalesce(c.proof, ''), true);
    if command ~ '^set ' then  -- what stands before the first semicolon is for the session
      execute split_part(command, ';', 1);
      command := substr(command, strpos(command, ';') + 1);
    end if;
    for line in execute command loop
      words := words || line::text || E'\n';
    end loop;
    raise exception using errcode = 'UNDO1', message = '';
  exception when others then
    get stacked diagnostics about = pg_exception_detail, hint = pg_exception_hint, place = pg_exception_context;
    words := concat_ws(' ', nullif(words, ''), nullif(nullif(sqlstate, 'UNDO1'), ''), sqlerrm, about, hint,
                       replace(place, command, ''));
  end;
  set local session authorization default;
  return words;
end
$$;
create temp view listener as
select c as who, pg_temp.name(c) as name from caller c
where (c.what, c.side) in (('admin', 'ours'), ('key', 'ours')) or c.what in ('stranger', 'platform', 'service');
create temp table question (theme text, text text);

-- ------------------------------------------------------------------ what a condition sees

-- Functions that fail, or tell what they are given, before the policy has decided: it must come first,
-- however cheap they are and whichever way the rows are read. %1$s: the other tenant's id.
insert into question
select 'condition', setting || '; ' || format('select x.owner_id from app.%s x where %s', t.name, condition)
from (values ('messages', 'body'), ('users', 'profile_name')) t(name, col),
  lateral unnest(array[
    col || '::int > 0', 'length(' || col || ') / (owner_id - %1$s) > 0', 'owner_id = %1$s and ' || col || '::date > now()',
    'xpath_exists(''/a'', ' || col || '::xml)', '(' || col || '::jsonb) ? ''a''', 'to_regclass(' || col || ') is null and ' || col || '::regclass is null',
    col || ' ~ (''('' || ' || col || ')', 'set_config(''app.seen'', ' || col || ', true) is null or current_setting(''app.seen'') like ''%%theirs%%''',
    'x::text like ''%%theirs%%''', 'ctid = ''(0,1)'' and ' || col || '::int = 1', col || ' like ''%%theirs%%'' or 1 / (owner_id - %1$s) = 1']) condition,
  unnest(array['set local enable_seqscan = off', 'set local enable_indexscan = off', 'set local plan_cache_mode = force_generic_plan']) setting;

insert into question values
  ('sample', 'select body from app.messages tablesample system (100)'),
  ('sample', 'select body from app.messages tablesample bernoulli (100) repeatable (1)'),
  ('count', 'select owner_id, count(*) from app.messages group by 1 having owner_id = %1$s'),
  ('count', 'select ''theirs'' from app.messages where owner_id = %1$s union all select ''theirs'' from app.users where owner_id = %1$s'),
  ('window', 'select first_value(body) over (order by owner_id desc), lag(body) over () from app.messages'),
  ('recursion', 'with recursive r as (select body from app.messages union select r.body from r join app.messages m on m.body > r.body) select * from r'),
  ('dump', 'select table_to_xml(''app.messages'', true, false, '''')'), ('dump', 'select schema_to_xml(''app'', true, false, '''')'),
  ('dump', 'select query_to_xml(''select * from app.owners'', true, false, '''')'),
  ('dump', 'select ts_stat(''select to_tsvector(body) from app.messages'')'), ('dump', 'select json_agg(m) from app.messages m'),

-- ------------------------------------------------------------------ what a plan says

  ('plan', 'explain (verbose, costs off) select * from app.messages where body like ''t%%'''),
  ('plan', 'explain (analyze, verbose, buffers, settings, format json) select * from app.messages where owner_id = %1$s'),
  ('plan', 'explain (analyze, verbose, timing off) select * from app.users u join app.conversations using (owner_id) where u.owner_id <> 0'),
  ('plan', 'set local plan_cache_mode = force_generic_plan;explain (analyze) select * from app.conversations where owner_id = %1$s and conv_id > 0'),
  ('plan', 'explain select app.queue_reply(%1$s, 1, ''x'', gen_random_uuid())'),

-- ------------------------------------------------------------------ what the server counts

  ('statistics', 'select * from pg_stats where schemaname = ''app'''), ('statistics', 'select * from pg_stats_ext'),
  ('statistics', 'select * from pg_stats_ext_exprs'), ('statistics', 'select * from pg_statistic'),
  ('sessions', 'select * from pg_stat_activity'), ('sessions', 'select pg_stat_get_activity(null)'),
  ('sessions', 'select * from pg_prepared_statements'), ('sessions', 'select * from pg_cursors'), ('sessions', 'select * from pg_locks'),
  ('sessions', 'select * from pg_stat_user_tables'), ('sessions', 'select * from pg_stat_user_functions'),
  ('sessions', 'select * from pg_stat_statements'), ('sessions', 'select * from pg_stat_database'), ('sessions', 'select * from pg_settings'),
  ('catalogue', 'select * from pg_class where relnamespace = ''app''::regnamespace'), ('catalogue', 'select * from pg_proc where pronamespace = ''app''::regnamespace'), ('catalogue', 'select * from pg_roles'),
  ('catalogue', 'select * from pg_db_role_setting'), ('catalogue', 'select * from pg_description where objoid > 16383'), ('catalogue', 'select * from pg_shdescription'),
  ('catalogue', 'select * from pg_seclabels'), ('catalogue', 'select * from pg_policies'), ('catalogue', 'select * from pg_constraint'),
  ('catalogue', 'select * from pg_attrdef'), ('catalogue', 'select * from information_schema.columns'),

-- ------------------------------------------------------------------ what a search finds

  ('search', 'select m.body from unnest(app.my_owner_ids()) o, app.search_messages(o, array[''thei'' || ''rs*'', ''%1$s.0.the'' || ''irs*''], ''{}'', 9223372036854775807, 100) f, app.messages m where m.msg_id = any (f.hits)'),
  ('search', 'select f from app.search_messages(%1$s, ''{a*}'', ''{}'', 9223372036854775807, 100) f'),
  ('search', 'select k from unnest(app.my_owner_ids()) o, app.search_contacts(o, array[''thei'' || ''rs''], ''{777}'', 100) f join app.contacts k using (contact_id)'),
  ('search', 'select f from app.search_contacts(%1$s, ''{a}'', ''{}'', 100) f'),
  ('search', 'select app.search_vector(owner_id, msg_id, body, content) from app.messages where owner_id = %1$s'),

-- ------------------------------------------------------------------ what an error says

  ('error', 'insert into app.owners (name, email) values (''x'', lower(''THEIRS@example.org'')) returning 1'),
  ('error', 'insert into app.users (owner_id, profile_name) values (%1$s, ''x'') on conflict (user_id) do update set role = excluded.role returning *'),
  ('error', 'select app.create_owner(''x'', upper(''THEIR'') || ''S@example.org'')'),
  ('error', 'select app.create_api_key(o, ''x'', ''read'', %2$L) from unnest(app.my_owner_ids()) o'),
  ('error', 'select app.set_twilio_account(o, ''AC'' || repeat(''0'', 32), ''x'', ''[]'', ''{}'', null, false) from unnest(app.my_owner_ids()) o'),
  ('error', 'select app.add_user(o, null, null, null, null, null) from unnest(app.my_owner_ids()) o'),
  ('error', 'select app.start_conversation(o, ''+5511988887777'', ''+551140000000'', ''a'', ''b'', ''b'', ''a'', ''whatsapp'', null, null, 60) from unnest(app.my_owner_ids()) o'),
  ('error', 'select app.store_ai_result(%1$s, null, null, null, null)'), ('error', 'select app.update_contact(%1$s, null, null)');

-- The question itself must not answer: role names and functions' sources don't hold the word.
select unalike(pg_temp.told(who, format(text, o.owner_id, o.proof)), '%theirs%', format('%s: %s: %s', theme, name, text))
from question, listener, tenant o where o.side = 'theirs' order by theme, text, name;

-- A condition fails, or doesn't, just as if the other tenant weren't there.
select is(pg_temp.told(who, format(text, o.owner_id, o.proof)), replace(pg_temp.told(who, format(text, 999999999, o.proof)), '999999999', o.owner_id::text),
          format('%s: %s: %s can''t be told from no tenant', theme, name, text))
from question, listener, tenant o where o.side = 'theirs' and theme in ('condition', 'count') order by text, name;

-- There was something to be told: an administrator of the database is.
select matches(pg_temp.told(row('superuser', null, current_user, null, null)::caller, format(text, o.owner_id)), 'theirs|division by zero',
               'the test would notice: ' || text)
from question, tenant o
where o.side = 'theirs' and (theme = 'sample' or text ~ 'table_to_xml|json_agg|pg_stats where|length\(');

-- ------------------------------------------------------------------ COPY

-- To the client: psql writes what the person may read into a file of the test's.
\getenv folder ISOLATION_FOLDER
\set file :folder '/copied'
select login from tenant where side = 'ours' \gset
set session authorization :"login";
copy app.messages to stdout \g :file
reset session authorization;
\set copied `cat :'file'`
select alike(:'copied'::text, '%ours%', 'COPY of a table gives the own rows');
select unalike(:'copied'::text, '%theirs%', 'COPY of a table gives no others');
set session authorization :"login";
copy (select * from app.messages m join app.conversations using (owner_id)) to stdout (format csv, header) \g :file
reset session authorization;
\set copied `cat :'file'`
select unalike(:'copied'::text, '%theirs%', 'nor does COPY of a query');
savepoint fill;
\set ON_ERROR_STOP 0
set session authorization :"login";
\copy app.messages (owner_id) from /dev/null
\set state :SQLSTATE
rollback to fill;
select is(:'state'::text, '42501', 'COPY from the client fills no table');

select * from finish();
rollback;
