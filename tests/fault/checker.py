"""Compares what was promised with what is stored and with what the far end took."""

import collections
import dataclasses

# Each select finds what may not be.
ILLEGAL = {
    "a customer has two active conversations":
        """select min(conv_id) as id from app.conversations where status in ('pending', 'progress')
           group by owner_id, phone_number, business_number, channel having count(*) > 1""",
    "a step of a conversation is not allowed":
        """select conv_id as id from app.conversation_transitions h where h.from_status is not null and not exists (
             select from app.transitions t where t.from_status = h.from_status and t.to_status = h.to_status)""",
    "a conversation's history has a gap, or does not lead to its state":
        """select conv_id as id from (
             select owner_id, conv_id, from_status, to_status,
                    lag(to_status) over each as before, lead(transition_id) over each is null as is_last
             from app.conversation_transitions
             window each as (partition by owner_id, conv_id order by transition_id)) h
           join app.conversations c using (owner_id, conv_id)
           where h.from_status is distinct from h.before or (h.is_last and h.to_status <> c.status)""",
    "a conversation has no history":
        """select conv_id as id from app.conversations c where not exists (
             select from app.conversation_transitions h where h.owner_id = c.owner_id and h.conv_id = c.conv_id)""",
    "a conversation with messages is pending":
        """select conv_id as id from app.conversations c where status = 'pending' and exists (
             select from app.messages m where m.owner_id = c.owner_id and m.conv_id = c.conv_id)""",
    "a conversation does not know its last message":
        """select conv_id as id from app.conversations c where last_msg_id is distinct from (
             select max(msg_id) from app.messages m where m.owner_id = c.owner_id and m.conv_id = c.conv_id)""",
    "the count of active conversations is wrong":
        """select owner_id as id from app.feed f where active_conversations <> (
             select count(*) from app.conversations c
             where c.owner_id = f.owner_id and c.status in ('pending', 'progress'))""",
    "a reply waits without being in the outbox, or is there in another state":
        """select m.msg_id as id from app.messages m left join app.outbox o using (owner_id, msg_id)
           where m.direction = 'outbound' and m.status <> 'unknown' and coalesce(o.state, '') = 'unknown'
              or m.direction = 'outbound' and m.status = 'unknown' and coalesce(o.state, '') <> 'unknown'
              or m.direction = 'outbound' and (m.status = 'queued') <> (coalesce(o.state, '') in ('queued', 'claimed'))""",
}


@dataclasses.dataclass
class Report:
    sent: int = 0
    answered: int = 0
    stored: int = 0
    doubled: int = 0
    lost: int = 0
    replies: int = 0
    accepted: int = 0
    unknown: int = 0
    held: int = 0  # behind one that is unknown
    failed: int = 0
    faults: list = dataclasses.field(default_factory=list)

    def fault(self, words, examples):
        if examples:
            some = ", ".join(map(str, examples[:5]))
            self.faults.append(f"{words}: {len(examples)} ({some}{' …' if len(examples) > 5 else ''})")


def check(database, load, far_end):
    report = Report()
    _check_webhooks(report, database, load.webhooks)
    _check_replies(report, database, load.replies, far_end)
    report.fault("webhooks refused otherwise than with 503", [
        f"{status}: {text}" for status, text in load.refusals.items() if status != 503])
    for words, select in ILLEGAL.items():
        report.fault(words, [row["id"] for row in database.rows(select)])
    return report


def _check_webhooks(report, database, webhooks):
    rows = database.rows("select message_sid, from_number, body, msg_id from app.messages "
                         "where direction = 'inbound' and body like 'Pedido %' order by msg_id")
    sent = {webhook.sid: webhook for webhook in webhooks}
    times, bodies = collections.Counter(row["message_sid"] for row in rows), collections.Counter(
        row["body"] for row in rows)
    report.sent, report.stored = len(webhooks), len(rows)
    promised = [webhook for webhook in webhooks if webhook.answered]
    report.answered = len(promised)
    lost = [webhook.sid for webhook in promised if times[webhook.sid] == 0]
    doubled = [webhook.sid for webhook in webhooks if max(times[webhook.sid], bodies[webhook.body]) > 1]
    report.lost, report.doubled = len(lost), len(doubled)
    report.fault("answered 200 and not stored", lost)
    report.fault("stored more than once", doubled)
    report.fault("stored with another's words", [
        row["message_sid"] for row in rows if row["message_sid"] not in sent
        or (sent[row["message_sid"]].body, sent[row["message_sid"]].customer) != (row["body"], row["from_number"])])
    # A customer's messages were sent one after another: each once the one before was answered.
    order = collections.defaultdict(list)
    for row in rows:
        if row["message_sid"] in sent and sent[row["message_sid"]].answered:
            order[row["from_number"]].append(row["message_sid"])
    meant = collections.defaultdict(list)
    for webhook in promised:
        if times[webhook.sid]:
            meant[webhook.customer].append(webhook.sid)
    report.fault("customers whose messages changed places",
                 [customer for customer in meant if list(dict.fromkeys(order[customer])) != meant[customer]])


def _check_replies(report, database, replies, far_end):
    rows = database.rows(
        "select m.msg_id, m.conv_id, m.body, m.status, m.message_sid, "
        "o.unknown_since is not null or o.resent is true or exists (select from app.message_status_events e "
        "where e.owner_id = m.owner_id and e.msg_id = m.msg_id and e.status = 'unknown') as doubtful "
        "from app.messages m left join app.outbox o using (owner_id, msg_id) "
        "where m.direction = 'outbound' order by m.msg_id")
    stored, taken = collections.Counter(row["body"] for row in rows), collections.defaultdict(list)
    for message in far_end:
        taken[message["body"]].append(message["sid"])
    report.replies = len(rows)
    report.accepted = sum(1 for row in rows if taken[row["body"]])
    state = collections.Counter(row["status"] for row in rows)
    report.unknown, report.held, report.failed = state["unknown"], state["queued"], state["failed"]
    promised = [reply.body for reply in replies if reply.answered]
    report.fault("replies taken by us and not stored", [body for body in promised if not stored[body]])
    report.fault("replies stored more than once", [body for body in stored if stored[body] > 1])
    report.fault("replies that the far end took more than once", [body for body in taken if len(taken[body]) > 1])
    report.fault("replies that the far end took from nobody", [body for body in taken if not stored[body]])
    for row in rows:
        sids = taken[row["body"]]
        if row["status"] == "queued" and not sids or row["status"] == "unknown":
            continue
        if row["status"] == "failed":
            report.fault("replies shown as failed that the far end took", [row["msg_id"]] if sids else [])
        elif not sids:
            report.fault(f"replies shown as {row['status']} that the far end never took", [row["msg_id"]])
        elif row["message_sid"] not in sids:
            report.fault(f"replies shown as {row['status']} with another's SID", [row["msg_id"]])
    # What was of unknown fate for minutes may be overtaken.
    place = {message["body"]: number for number, message in enumerate(far_end)}
    latest, overtaken = {}, []
    for row in rows:
        if row["body"] not in place or row["doubtful"]:
            continue
        if place[row["body"]] < latest.get(row["conv_id"], -1):
            overtaken.append(row["msg_id"])
        latest[row["conv_id"]] = place[row["body"]]
    report.fault("replies that changed places", overtaken)
