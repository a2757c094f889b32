#include <QTimer>

#include "tests/ui/support/fake_desk_answer.h"

// What agents do with conversations and with replies that are on their way.
namespace oc::test {
namespace {

Error conflict(const QString& words) {
  return {.code = ErrorCode::Conflict, .message = words};
}

}  // namespace

QFuture<Result<oc::ClockCounts>> FakeDesk::clockCounts(OwnerId owner, int closingWithinMinutes) {
  return answer<oc::ClockCounts>(
      Call::ClockCounts, [this, owner, closingWithinMinutes]() -> Result<oc::ClockCounts> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        oc::ClockCounts counts;
        for (const Conversation& c : all(owner)) {
          const ConversationQuery closing{.filter = ConversationFilter::ClosingSoon,
                                          .closingWithinMinutes = closingWithinMinutes};
          if (isInList(c, closing, kMe, now)) ++counts.closingSoon;
          if (c.unanswered) ++counts.unanswered;
        }
        return counts;
      });
}

QFuture<Result<Message>> FakeDesk::replyLater(OwnerId owner, ConvId conv, QString body, QUuid key,
                                              int seconds) {
  delays[MsgId{m_nextMsg}] = seconds;
  return reply(owner, conv, std::move(body), key);
}

Message* FakeDesk::messageOf(OwnerId owner, MsgId msg) {
  for (QList<Message>& thread : m_messages)
    for (Message& m : thread)
      if (m.msgId == msg && m.ownerId == owner) return &m;
  return nullptr;
}

QFuture<Result<Message>> FakeDesk::cancelReply(OwnerId owner, MsgId msg) {
  return answer<Message>(Call::CancelReply, [this, owner, msg]() -> Result<Message> {
    Message* m = messageOf(owner, msg);
    if (!m) return notFound();
    if (m->status != DeliveryStatus::Queued)
      return conflict(QStringLiteral("This message is on its way already."));
    setDelivery(m->convId, msg, DeliveryStatus::Canceled);
    return *messageOf(owner, msg);
  });
}

QFuture<Result<Message>> FakeDesk::retryReply(OwnerId owner, MsgId msg) {
  return answer<Message>(Call::RetryReply, [this, owner, msg]() -> Result<Message> {
    Message* old = messageOf(owner, msg);
    if (!old) return notFound();
    const QString by = QStringLiteral("retried_by");
    if (!isFailure(old->status) && old->status != DeliveryStatus::Canceled)
      return conflict(QStringLiteral("Only a message that was not delivered can be sent again."));
    if (old->metadata.contains(by))
      return conflict(QStringLiteral("This message was sent again already."));
    Message again = *old;
    again.status = DeliveryStatus::Queued;
    again.errorCode.clear();
    again.errorDetail.clear();
    again.at = {};
    again.metadata[QStringLiteral("retry_of")] = msg.value;
    again = addMessage(old->convId, again);
    old = messageOf(owner, msg);
    old->metadata[by] = again.msgId.value;
    ++old->revision;
    QTimer::singleShot(0, this, [this, owner, told = QList<Message>{*old, again}] {
      Q_EMIT batchArrived(batchOf(owner, {told.first().convId}, told));
    });
    return again;
  });
}

ConversationEvent& FakeDesk::record(ConvId conv, ConversationEvent::Kind kind) {
  ConversationEvent& event = m_events[conv].emplace_back();
  event.id = m_nextEvent++;
  event.kind = kind;
  event.at = QDateTime::currentDateTimeUtc();
  event.actor = QStringLiteral("login:%1").arg(kMyLogin.value);
  event.actorName = kMyName;
  return event;
}

std::optional<Error> FakeDesk::obstacle(OwnerId owner, ConvId conv,
                                        const ConversationChange& change) const {
  if (!owns(owner, conv)) return notFound();
  const Conversation c = m_conversations.value(conv);
  const bool toOpenOnly =
      change.assignee || change.priority || change.snooze || change.markUnread || change.closing;
  if (!isActive(c.status) && toOpenOnly)
    return conflict(QStringLiteral("This conversation is closed already."));
  if (change.expectedAssignee && c.assignee != *change.expectedAssignee &&
      c.assignee != change.assignee)
    return conflict(c.assignee.isValid()
                        ? QStringLiteral("%1 has taken it.").arg(c.assigneeName)
                        : QStringLiteral("Nobody has this conversation any more."));
  if (change.markUnread && !c.lastInboundAt.isValid())
    return conflict(QStringLiteral("The customer has written nothing here that could be unread."));
  return std::nullopt;
}

void FakeDesk::apply(ConvId conv, const ConversationChange& change) {
  Conversation& c = m_conversations[conv];
  if (change.assignee && c.assignee != *change.assignee) {
    c.assignee = *change.assignee;
    c.assigneeName = m_team.nameOf(c.assignee);
    record(conv, ConversationEvent::Assigned).assigneeName = c.assigneeName;
  }
  const QStringList before = c.labels;
  for (const QString& label : change.addLabels) {
    const QString name = m_team.findOrMakeLabel(c.ownerId, label);
    if (!c.labels.contains(name)) c.labels += name;
  }
  for (const QString& label : change.removeLabels)
    c.labels.removeAll(label);
  if (c.labels != before) {
    ConversationEvent& event = record(conv, ConversationEvent::Labels);
    for (const QString& label : c.labels)
      if (!before.contains(label)) event.labelsAdded += label;
    for (const QString& label : before)
      if (!c.labels.contains(label)) event.labelsRemoved += label;
  }
  if (change.priority && c.priority != *change.priority) {
    c.priority = *change.priority;
    record(conv, ConversationEvent::Priority).priority = c.priority;
  }
  if (change.snooze) {
    c.snoozed = change.snooze->kind != Snooze::Wake;
    c.snoozedUntil = change.snooze->kind == Snooze::UntilTime ? change.snooze->until : QDateTime();
    record(conv, c.snoozed ? ConversationEvent::Snoozed : ConversationEvent::Woken).until =
        c.snoozedUntil;
  }
  if (change.markUnread) c.unread = std::max(1, c.unread);
  if (change.closing) {
    record(conv, c.status, change.closing->status, QStringLiteral("login:7"), kMyName,
           change.closing->reason);
    become(c, change.closing->status, change.closing->reason);
    c.unread = 0;
    touch(c);
  }
  if (!change.note.isEmpty()) m_team.write(c.ownerId, conv, change.note, change.mentions);
  ++c.revision;
}

QFuture<Result<Conversation>> FakeDesk::change(OwnerId owner, ConvId conv,
                                               ConversationChange change) {
  return answer<Conversation>(Call::Change, [this, owner, conv, change]() -> Result<Conversation> {
    if (const auto error = obstacle(owner, conv, change)) return *error;
    apply(conv, change);
    tellAgain(owner, {conv});
    return m_conversations[conv];
  });
}

QFuture<Result<QList<ChangeOutcome>>> FakeDesk::changeAll(OwnerId owner, QList<ConvId> convs,
                                                          ConversationChange change) {
  return answer<QList<ChangeOutcome>>(
      Call::ChangeAll, [this, owner, convs, change]() -> Result<QList<ChangeOutcome>> {
        QList<ChangeOutcome> outcomes;
        for (const ConvId conv : convs) {
          outcomes += {conv, obstacle(owner, conv, change)};
          if (!outcomes.last().error) apply(conv, change);
        }
        tellAgain(owner, convs);
        return outcomes;
      });
}

QFuture<Result<Conversation>> FakeDesk::extend(OwnerId owner, ConvId conv,
                                               std::optional<int> minutes) {
  return answer<Conversation>(Call::Extend, [this, owner, conv, minutes]() -> Result<Conversation> {
    if (!owns(owner, conv)) return notFound();
    Conversation& c = m_conversations[conv];
    if (!isActive(c.status))
      return conflict(QStringLiteral("A closed conversation can't be extended."));
    constexpr int kDay = 1440;
    c.expiresAt = c.expiresAt.addSecs(60 * minutes.value_or(kDay));
    ConversationEvent& event = record(conv, ConversationEvent::Step);
    event.from = event.to = c.status;
    event.extension = {minutes.value_or(kDay), c.expiresAt};
    ++c.revision;
    tellAgain(owner, {conv});
    return c;
  });
}

}  // namespace oc::test
