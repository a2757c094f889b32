-- Files of messages: another tenant's can't be sent, changed, lent or read, whatever is said of their ids
-- and hashes.
\ir stage.sql

select is(pg_temp.as_role(me.login, format(c.text, me.owner_id, me.conv_id, f.media_id)), c.outcome,
          format('%s with the other tenant''s file: %s', me.side, c.text))
from tenant me join tenant other on other.side <> me.side
join message_media f on f.owner_id = other.owner_id and f.state = 'stored',
     (values ('select app.queue_reply(%1$s, %2$s, ''x'', gen_random_uuid(), ''image'', ''{"media": [{"media_id": %3$s}]}'')', 'OC422'),
             ('select app.append_upload(%1$s, %3$s, ''abc'')', 'OC404'),
             ('select app.finish_upload(%1$s, %3$s, sha256(''abc''))', 'OC404'),
             ('select app.discard_upload(%1$s, %3$s)', 'OC404'), ('select app.retry_media(%1$s, %3$s)', 'OC404'),
             ('select from app.message_media where media_id = %3$s', '0 rows'),
             ('select from app.media_objects where sha256 = sha256(''abc'') and owner_id <> %1$s', '0 rows')) c(text, outcome);

-- Equal files of two tenants are two objects: who uploads one learns nothing of the other.
select is((select count(*) from media_objects where sha256 = sha256('abc')), 2::bigint, 'the same file of two tenants is two');
select is(settle_media(me.owner_id, f.media_id, null, 'stored', null, sha256('abc'), '', 0), false,
          'settle_media finds no file of another tenant')
from tenant me join tenant other on other.side <> me.side join message_media f on f.owner_id = other.owner_id
where me.side = 'ours' and f.state = 'stored';
select is_empty(format('select from lend_media(%s, %s, array[sha256(''x'')], 60)', me.owner_id, other.msg_id),
                'lend_media finds no message of another tenant')
from tenant me join tenant other on other.side <> me.side where me.side = 'ours';

select is_empty('select from open_media_link(sha256(''guessed''))', 'a link that was guessed leads nowhere');
update media_links set expires_at = now() - interval '2 hours';
select is_empty(format('select from open_media_link(%L)', token_hash), 'nor does one that expired') from media_links;
select is(media_link_chunk(token_hash, 0), null, 'of which nothing is read any more') from media_links;

select * from finish();
rollback;
