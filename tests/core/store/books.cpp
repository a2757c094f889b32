#include "tests/core/store/books.h"

#include "tests/support/fixtures.h"

namespace oc::test {

using namespace Qt::StringLiterals;

QString wrongInTheBooks(store::Connection& admin) {
  QStringList found;

  const auto none = [&](const char* what, const QString& sql) {
    const QStringList wrong = column(admin, sql);
    if (!wrong.isEmpty()) found.append(QString::fromLatin1(what) % u": " % wrong.join(u"; "));
  };
  none("counters are not what there is",
       uR"(
      select f.owner_id || ': active ' || f.active_conversations || ' is ' || n.active ||
             ', unread ' || f.unread_conversations || ' is ' || n.unread
      from app.feed f cross join lateral (
        select count(*) filter (where status in ('pending', 'progress')) as active,
               count(*) filter (where unread > 0) as unread
        from app.conversations c where c.owner_id = f.owner_id) n
      where (f.active_conversations, f.unread_conversations) <> (n.active, n.unread))"_s);
  none("a list's figure is not what there is",
       uR"(
      select coalesce(k.owner_id, n.owner_id) || ' of ' || coalesce(k.user_id, n.user_id) || ': '
             || coalesce(k.figures::text, '-') || ' is ' || coalesce(n.figures::text, '-')
      from (select owner_id, user_id, array[sum(active), sum(awake), sum(waiting), sum(snoozed),
                                            sum(unread), sum(closed)] as figures
            from app.conversation_counts group by owner_id, user_id) k
      full join (
        select owner_id, assignee_key as user_id,
               array[count(*) filter (where ended_at is null), count(*) filter (where awake),
                     count(*) filter (where awake and waiting_since is not null),
                     count(snoozed_until), count(*) filter (where unread > 0),
                     count(ended_at)] as figures
        from app.conversations group by 1, 2) n using (owner_id, user_id)
      where coalesce(k.figures, '{0,0,0,0,0,0}') <> coalesce(n.figures, '{0,0,0,0,0,0}'))"_s);
  none("a customer waits since another message",
       uR"(
      select c.conv_id || ': ' || coalesce(c.waiting_since::text, 'never')
      from app.conversations c left join lateral (
        select m.timestamp as since from app.messages m
        where m.owner_id = c.owner_id and m.conv_id = c.conv_id and m.direction = 'inbound'
          and m.msg_id > coalesce((select max(a.msg_id) from app.messages a
                                   where a.owner_id = c.owner_id and a.conv_id = c.conv_id
                                     and a.direction = 'outbound' and not jsonb_exists(a.metadata, 'canceled_by')), 0)
        order by m.msg_id limit 1) w on true
      where not c.blocked and c.waiting_since is distinct from
            case when c.ended_at is null then date_trunc('milliseconds', w.since) end
        -- One whose sender was unblocked waits since the next message.
        and not exists (select from app.conversation_events e
                        where e.owner_id = c.owner_id and e.conv_id = c.conv_id and e.kind = 'unblocked'))"_s);
  none("the feed has a gap",
       uR"(
      select f.owner_id from app.feed f where f.seq <> (
        select count(*) from app.changes c where c.owner_id = f.owner_id and c.seq between 1 and f.seq))"_s);
  none("two active conversations",
       uR"(
      select min(conv_id) from app.conversations where status in ('pending', 'progress')
      group by owner_id, phone_number, business_number, channel having count(*) > 1)"_s);
  none("a conversation without a message that the customer began or that goes on",
       uR"(
      select conv_id from app.conversations
      where last_msg_id is null and (status = 'progress' or from_number = customer_address))"_s);
  none("unread is wrong",
       uR"(
      select conv_id from app.conversations c
      where unread < 0 or (unread > 0 and status not in ('pending', 'progress')) or unread > (
        select count(*) from app.messages m where m.owner_id = c.owner_id and m.conv_id = c.conv_id
          and m.direction = 'inbound'))"_s);
  none("the last message is another",
       uR"(
      select c.conv_id from app.conversations c join lateral (
        select * from app.messages m where m.owner_id = c.owner_id and m.conv_id = c.conv_id
        order by m.msg_id desc limit 1) m on true
      where (c.last_msg_id, c.last_direction, c.last_status) <> (m.msg_id, m.direction, m.status))"_s);
  none("an illegal step in a history",
       uR"(
      select conv_id || ': ' || coalesce(from_status, '-') || ' to ' || to_status
      from (select *, lag(to_status) over (partition by conv_id order by transition_id) as before
            from app.conversation_transitions) h
      where from_status is distinct from before
        or (from_status is null and to_status <> 'pending')
        or (from_status <> to_status and not exists (
          select from app.transitions t where t.from_status = h.from_status and t.to_status = h.to_status)))"_s);
  none("a history that ends elsewhere, or at another time",
       uR"(
      select c.conv_id || ': ' || c.status || ', ' || h.to_status
      from app.conversations c left join lateral (
        select * from app.conversation_transitions t
        where t.owner_id = c.owner_id and t.conv_id = c.conv_id
        order by t.transition_id desc limit 1) h on true
      where h.to_status is distinct from c.status or (c.ended_at is not null and c.ended_at <> h.at))"_s);
  none("unanswered is wrong",
       uR"(
      select conv_id from app.conversations
      where unanswered <> (status in ('expired', 'idle_timeout') and coalesce(last_direction, '') = 'inbound'))"_s);
  none("a message outside of its customer's conversation",
       uR"(
      select m.msg_id from app.messages m
      join app.conversations c on c.owner_id = m.owner_id and c.conv_id = m.conv_id
      where (m.direction = 'inbound') <> (m.to_number = c.business_address)
         or m.timestamp < c.started_at - interval '1 minute')"_s);
  none("the outbox and a message disagree",
       uR"(
      select o.msg_id || ': ' || o.state || ', ' || m.status
      from app.outbox o join app.messages m on m.owner_id = o.owner_id and m.msg_id = o.msg_id
      where m.status <> case o.state when 'unknown' then 'unknown' else 'queued' end)"_s);
  none("a queued message that nobody sends",
       uR"(
      select msg_id from app.messages m where status in ('queued', 'unknown') and not exists (
        select from app.outbox o where o.owner_id = m.owner_id and o.msg_id = m.msg_id))"_s);
  return found.join(u'\n');
}

}  // namespace oc::test
