-- Searching a tenant's messages by their words, and its customers by name or number.

do $$
begin
  if getdatabaseencoding() <> 'UTF8' then
    raise exception using errcode = 'OC409',
      message = format('The database %s is encoded in %s; Owner Console needs one in UTF8.',
                       current_database(), getdatabaseencoding());
  end if;
end
$$;

-- ---------------------------------------------------------------- words

-- The words of a text, one blank between them: small letters without accents, so that "Olá, José!"
-- is "ola jose"; an emoji or an ideograph is a word of its own. Depends on no locale, dictionary or
-- extension; core/domain/search_text reads texts the same way, and a test compares the two over all of
-- Unicode. Of a text the first 20,000 characters count, of a word 64.
create function search_text(body text) returns text
language plpgsql immutable strict parallel safe cost 100 as $$
declare
  t text := left(body, 20000);
begin
  if octet_length(t) <> length(t) then
    -- Accents, joiners, direction marks, variation selectors and skin tones go.
    t := regexp_replace(normalize(t, NFKD),
      '[\u00ad\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f'
      '\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U0001f3fb-\U0001f3ff'
      '\U000e0000-\U000e01ff]+', '', 'g');
    if octet_length(t) <> length(t) then
      t := translate(t,
        'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯØøŁłĐđÐðĦħŦŧı',
        'αβγδεζηθικλμνξοπρστυφχψωσабвгдежзийклмнопрстуфхцчшщъыьэюяoollddddhhtti');
      t := replace(replace(replace(replace(replace(replace(t, 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'),
                                   'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe');
      t := regexp_replace(t,
        '([\u2190-\u2bff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U0001f000-\U0001faff'
        '\U00020000-\U0003ffff])', ' \1 ', 'g');
      t := regexp_replace(t,
        '[\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02b9-\u02df\u060c\u061b'
        '\u061f\u0964\u0965\u2000-\u20cf\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030-\u303f'
        '\ufff0-\uffff]+', ' ', 'g');
    end if;
  end if;
  t := btrim(regexp_replace(lower(t collate "C"), '[\u0001-/:-@\[-`{-\u007f]+', ' ', 'g'));
  if octet_length(t) > 64 and t ~ '[^ ]{65}' then
    t := regexp_replace(t, '([^ ]{64})[^ ]+', '\1', 'g');
  end if;
  return t;
end
$$;

-- What the index holds of a message: "7.52.obrigado", where 7 is the tenant and 52 the messages' shelf,
-- 32,768 ids in a row. The words of a tenant's shelf lie together in the index: a search walks the
-- shelves from the newest on and stops when it has a page, however common its words and however short
-- its prefixes are; what is written touches the newest shelf alone; and no search comes near the words
-- of another tenant.
create function search_shelf(msg bigint) returns bigint
language sql immutable parallel safe as $$
  select msg >> 15
$$;

create function search_vector(owner bigint, msg bigint, body text, content text) returns tsvector
language plpgsql immutable parallel safe cost 1000 as $$
declare
  words text := app.search_text(case when content is null then body else body || ' ' || content end);
  key text := owner || '.' || app.search_shelf(msg) || '.';
begin
  if words = '' then
    return '';
  end if;
  return array_to_tsvector(string_to_array(key || replace(words, ' ', ' ' || key), ' '));
end
$$;

set local maintenance_work_mem = '256MB';
-- Without a list of pending entries: its clearing would hold up one message for all that came before.
create index messages_search on messages using gin (search_vector(owner_id, msg_id, body, content))
  with (fastupdate = off);
-- What tenants write is of no use to the planner here, and costs ANALYZE a second.
alter index messages_search alter column 1 set statistics 0;

-- ---------------------------------------------------------------- messages

-- The first shelf whose messages of the tenant begin at `since` or later. Times ascend with ids but
-- for what a receiver kept while the database was away: callers leave a day.
create function search_shelf_since(owner bigint, since timestamptz) returns bigint
language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  low bigint := 0;
  high bigint := 1 + search_shelf((select max(msg_id) from messages where owner_id = owner));
  middle bigint;
begin
  while low < high loop
    middle := (low + high) / 2;
    if coalesce((select m.timestamp from messages m where m.owner_id = owner and m.msg_id >= middle << 15
                 order by m.msg_id limit 1) >= since, true) then
      high := middle;
    else
      low := middle + 1;
    end if;
  end loop;
  return low;
end
$$;

-- Newest first, the tenant's messages with an id below `before` that have all the terms and phrases.
-- A term is its alternatives with a bar between them, "entreg*|envi*": words of search_text(), with a
-- star those that only begin so. A phrase is such words in a row, its last perhaps with a star.
-- `sender` is customer, agent or me; `state` open or closed; labels: any of them.
-- Messages from `searched_to` on were looked through: it is 0 at the end, else there are `wanted` hits
-- or the time was up.
create function search_messages(owner bigint, terms text[], phrases text[], before bigint, wanted int,
                                budget_ms int default 1000, sender text default null,
                                state text default null, wanted_labels text[] default null,
                                since timestamptz default null, until timestamptz default null,
                                out hits bigint[], out searched_to bigint, out time_is_up boolean)
language plpgsql stable security definer set search_path = app, pg_temp
set enable_seqscan = off set max_parallel_workers_per_gather = 0 as $$
declare
  deadline timestamptz := clock_timestamp() + budget_ms * interval '1 millisecond';
  me bigint := my_login_id();
  shelf bigint;
  last_shelf bigint := 0;
  question text;
  found_here bigint[];
begin
  perform require_role(owner, 'user');
  if wanted not between 1 and 1000 or cardinality(terms) > 64 or cardinality(phrases) > 16 then
    raise exception using errcode = 'OC422', message = 'A search takes up to 64 words and gives up to 1,000 messages.';
  end if;
  hits := '{}';
  searched_to := 0;
  time_is_up := false;

  -- chr(1) is where each shelf puts its own key: a word is looked for on the tenant's shelves alone.
  select string_agg('(' || alternatives || ')', ' & ') into question
  from (select string_agg('''' || chr(1) || replace(replace(left(rtrim(word, '*'), 64), '\', '\\'), '''', '''''') || ''''
                          || case when word like '%*' then ':*' else '' end, ' | ') as alternatives
        from unnest(terms) with ordinality t(term, n), unnest(string_to_array(term, '|')) word
        where rtrim(word, '*') <> '' group by n) t;
  if question is null or sender = 'me' and me is null then
    return;
  end if;

  if since is not null then
    last_shelf := search_shelf_since(owner, since - interval '1 day') - 1;
  end if;
  if until is not null then
    before := least(before, search_shelf_since(owner, until + interval '1 day') << 15);
  end if;

  loop
    select search_shelf(m.msg_id) into shelf from messages m
    where m.owner_id = owner and m.msg_id < before order by m.msg_id desc limit 1;
    exit when shelf is null or shelf < last_shelf;
    if clock_timestamp() > deadline then
      searched_to := before;
      time_is_up := true;
      return;
    end if;

    -- "+ 0" leaves the planner one index to choose; what costs more than a comparison is asked of
    -- the newest hits only until there are enough.
    select array_agg(h.msg_id) into found_here
    from (
      select c.msg_id
      from (select m.msg_id, m.conv_id, m.body, m.content from messages m
            where search_vector(m.owner_id, m.msg_id, m.body, m.content)
                    @@ replace(question, chr(1), owner || '.' || shelf || '.')::tsquery
              and m.owner_id + 0 = owner and m.msg_id + 0 < before
              and case sender when 'customer' then m.direction = 'inbound'
                              when 'agent' then m.direction = 'outbound' and m.message_owner = 'agent'
                              when 'me' then m.login_id = me
                              else true end
              and (since is null or m.timestamp >= since) and (until is null or m.timestamp < until)
            order by m.msg_id + 0 desc offset 0) c
      where not exists (
          select from unnest(phrases) phrase
          where position(' ' || case when phrase like '%*' then rtrim(phrase, '*') else phrase || ' ' end
                         in ' ' || search_text(case when c.content is null then c.body
                                                    else c.body || ' ' || c.content end) || ' ') = 0)
        and (state is null and wanted_labels is null or exists (
          select from conversations v
          where v.owner_id = owner and v.conv_id = c.conv_id
            and (state is null or (v.status in ('pending', 'progress')) = (state = 'open'))
            and (wanted_labels is null
                 or exists (select from unnest(v.labels) n left join labels l on l.owner_id = owner and l.name = n
                            where search_text(n) = any (wanted_labels)
                               or search_text(l.title) = any (wanted_labels)))))
      limit wanted - cardinality(hits)
    ) h;
    hits := hits || found_here;
    if cardinality(hits) >= wanted then
      searched_to := hits[wanted];
      return;
    end if;
    before := shelf << 15;
  end loop;
end
$$;

-- ---------------------------------------------------------------- customers

-- Made with the operators of pg_trgm and btree_gin wherever those are installed.
do $$
declare
  trigrams regnamespace := (select extnamespace from pg_extension where extname = 'pg_trgm');
  gin regnamespace := (select extnamespace from pg_extension where extname = 'btree_gin');
begin
  execute format('create index contacts_search on contacts using gin
                    (owner_id %s.int8_ops, (%L || search_text(name)) %s.gin_trgm_ops, phone_number %3$s.gin_trgm_ops)',
                 gin, ' ', trigrams);
  execute format($f$create function resembles(whole text, part text) returns boolean
                    language sql stable parallel safe return whole operator(%s.%%>) part$f$, trigrams);
  execute format($f$create function resemblance(whole text, part text) returns real
                    language sql stable parallel safe return %s.word_similarity(part, whole)$f$, trigrams);
end
$$;
create index contacts_folded on contacts (owner_id, (search_text(name) collate "C"), contact_id);

-- The tenant's customers whose number has one of the digit sequences, or whose name has words that
-- begin so (words of search_text()): names that begin with the whole text first, then those with
-- words that do, and where there is none what resembles it. Within a kind the latest first.
create function search_contacts(owner bigint, words text[], digits text[], wanted int)
returns table (contact_id bigint, conv_id bigint)
language plpgsql stable security definer set search_path = app, pg_temp
set enable_seqscan = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  most constant int := 200;  -- of a kind are ranked
  whole text collate "C" := search_text(array_to_string(words, ' '));
  longest text;
  number text;
  ids bigint[] := '{}';
  ranks real[] := '{}';
begin
  perform require_role(owner, 'user');
  if wanted not between 1 and 100 or cardinality(words) > 64 or cardinality(digits) > 16 then
    raise exception using errcode = 'OC422', message = 'A search takes up to 64 words and gives up to 100 customers.';
  end if;

  foreach number in array digits loop
    continue when number !~ '^\d{3,20}$';
    select ids || coalesce(array_agg(k.contact_id), '{}'), ranks || coalesce(array_agg(k.rank), '{}') into ids, ranks
    from (select c.contact_id, (c.phone_number not like '%' || number)::int::real as rank from contacts c
          where c.owner_id = owner and c.phone_number like '%' || number || '%' limit most) k
    where k.contact_id <> all (ids);
  end loop;

  if whole <> '' then
    select ids || coalesce(array_agg(k.contact_id), '{}'), ranks || coalesce(array_agg(2::real), '{}') into ids, ranks
    from (select c.contact_id from contacts c
          where c.owner_id = owner and search_text(c.name) collate "C" >= whole
            and search_text(c.name) collate "C" < whole || U&'\+10FFFF'
          order by search_text(c.name) collate "C", c.contact_id limit most) k;

    if cardinality(ids) < wanted then
      words := string_to_array(whole, ' ');
      select w into longest from unnest(words) w order by length(w) desc limit 1;
      select ids || coalesce(array_agg(k.contact_id), '{}'), ranks || coalesce(array_agg(3::real), '{}') into ids, ranks
      from (select c.contact_id from contacts c
            where c.owner_id = owner and ' ' || search_text(c.name) like '% ' || longest || '%'
              and ' ' || search_text(c.name) like all (select '% ' || w || '%' from unnest(words) w)
            limit most) k
      where k.contact_id <> all (ids);
    end if;

    if cardinality(ids) = 0 and length(whole) >= 4 then
      perform set_config('pg_trgm.word_similarity_threshold', '0.4', true);
      select coalesce(array_agg(k.contact_id), '{}'), coalesce(array_agg(5 - k.likeness), '{}') into ids, ranks
      from (select c.contact_id, resemblance(' ' || search_text(c.name), whole) as likeness from contacts c
            where c.owner_id = owner and resembles(' ' || search_text(c.name), whole)
            order by likeness desc limit most) k;
    end if;
  end if;

  return query
    select k.id, v.conv_id
    from unnest(ids, ranks) k(id, rank)
    join contacts c on c.owner_id = owner and c.contact_id = k.id
    left join lateral (select max(h.conv_id) as conv_id from conversations h
                       where h.owner_id = owner and h.phone_number = c.phone_number) v on true
    order by k.rank, v.conv_id desc nulls last, k.id limit wanted;
end
$$;

grant execute on function
  search_messages(bigint, text[], text[], bigint, int, int, text, text, text[], timestamptz, timestamptz),
  search_contacts(bigint, text[], text[], int) to owner_console;
