#include "ui/models/event_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"
#include "ui/models/snooze_choices.h"
#include "ui/models/verdict_text.h"

namespace oc::ui {
namespace {

struct Event {
  Q_DECLARE_TR_FUNCTIONS(Event)
};

bool isPerson(const ConversationEvent& event) {
  return event.actor.startsWith(u"login:") || !event.actorName.isEmpty();
}

// "by Ana", "through the API": whole phrases, since Portuguese joins article and preposition.
QString byActor(const ConversationEvent& event) {
  //: %1 a person: "Closed by Ana"
  if (!event.actorName.isEmpty()) return Event::tr("by %1").arg(visibleLine(event.actorName));
  if (event.actor == u"customer") return Event::tr("by the customer");
  if (event.actor == u"clock") return Event::tr("by the clock");
  if (event.actor == u"administrator") return Event::tr("by an administrator");
  if (event.actor.startsWith(u"key:")) return Event::tr("through the API");
  if (event.actor.startsWith(u"login:"))
    return Event::tr("by login %1").arg(visibleLine(event.actor.sliced(6)));
  return Event::tr("by the service");
}

// What was written as the reason, where it says more than the status does.
QString withReason(const QString& words, const ConversationEvent& event) {
  const QString reason = visibleLine(event.reason);
  if (reason.isEmpty() || reason == toText(event.to) || event.actor == u"clock") return words;
  //: What happened to a conversation and the reason given: "Closed by Ana: solved"
  return Event::tr("%1: %2").arg(words, reason);
}

QString beginningText(const ConversationEvent& event) {
  //: %1 "by Ana", "through the API"
  if (isPerson(event) || event.actor.startsWith(u"key:"))
    return Event::tr("Conversation begun %1").arg(byActor(event));
  return Event::tr("Conversation began");
}

QString byDetectorText(const ConversationEvent& event) {
  if (event.closure.isEmpty()) return Event::tr("Closed automatically, the customer seemed done");
  //: %1 "says thanks, says goodbye"
  return Event::tr("Closed automatically, the customer seemed done: %1")
      .arg(reasonsText(event.closure));
}

// "Extended by Ana: 2 h more, expires at 18:30"; another day is named.
QString extensionText(const ConversationEvent& event) {
  const QDateTime until = event.extension->expiresAt.toLocalTime();
  QString expiry = clockTime(until);
  if (until.date() != event.at.toLocalTime().date())
    expiry = QLocale().toString(until.date(), QLocale::ShortFormat) + u", " + expiry;
  //: %1 "by Ana", %2 how long ("2 h"), %3 a time ("18:30") or a date and a time
  return Event::tr("Extended %1: %2 more, expires %3")
      .arg(byActor(event), spanText(event.extension->minutes), expiry);
}

QString priorityText(const ConversationEvent& event) {
  switch (event.priority) {
    //: %1 "by Ana", "through the API"
    case Priority::None: return Event::tr("Priority taken away %1").arg(byActor(event));
    //: %1 "by Ana", "through the API"
    case Priority::Low: return Event::tr("Low priority given %1").arg(byActor(event));
    //: %1 "by Ana", "through the API"
    case Priority::High: return Event::tr("High priority given %1").arg(byActor(event));
    //: %1 "by Ana", "through the API"
    case Priority::Urgent: return Event::tr("Made urgent %1").arg(byActor(event));
  }
  return {};
}

QString listed(const QStringList& labels) {
  QStringList shown;
  for (const QString& label : labels)
    shown += visibleLine(label);
  return shown.join(QStringLiteral(", "));
}

QString labelsText(const ConversationEvent& event) {
  const QString by = byActor(event);
  QStringList parts;
  if (!event.labelsAdded.isEmpty())
    //: %1 "by Ana", %2 labels
    parts += Event::tr("Labels put on %1: %2").arg(by, listed(event.labelsAdded));
  if (!event.labelsRemoved.isEmpty())
    //: %1 "by Ana", %2 labels
    parts += Event::tr("Labels taken off %1: %2").arg(by, listed(event.labelsRemoved));
  return parts.join(u'\n');
}

QString wakingText(const ConversationEvent& event) {
  if (event.actor == u"clock") return Event::tr("Woken: its time had come");
  if (event.actor == u"customer") return Event::tr("Woken: the customer wrote");
  //: %1 "by Ana", "through the API"
  return Event::tr("Woken %1").arg(byActor(event));
}

// What was done with the conversation, beside the steps of its life.
QString deedText(const ConversationEvent& event) {
  const QString by = byActor(event);
  switch (event.kind) {
    case ConversationEvent::Assigned:
      //: %1 "by Ana", "through the API"
      if (event.assigneeName.isEmpty()) return Event::tr("Given back %1: nobody has it").arg(by);
      //: %1 "by Ana"
      if (event.assigneeName == event.actorName) return Event::tr("Taken %1").arg(by);
      //: %1 a colleague, %2 "by Ana", "through the API"
      return Event::tr("Given to %1 %2").arg(visibleLine(event.assigneeName), by);
    case ConversationEvent::Labels: return labelsText(event);
    case ConversationEvent::Priority: return priorityText(event);
    case ConversationEvent::Snoozed:
      //: %1 "by Ana", "through the API"
      if (!event.until.isValid()) return Event::tr("Snoozed %1 until the customer writes").arg(by);
      //: %1 "by Ana", %2 a date and a time
      return Event::tr("Snoozed %1 until %2").arg(by, wakeText(event.until, event.at));
    case ConversationEvent::Woken: return wakingText(event);
    //: %1 "by Ana", "through the API"
    case ConversationEvent::Blocked: return Event::tr("Customer blocked %1").arg(by);
    //: %1 "by Ana", "through the API"
    case ConversationEvent::Unblocked: return Event::tr("Customer unblocked %1").arg(by);
    case ConversationEvent::Step: break;
  }
  return {};
}

}  // namespace

bool isNews(const ConversationEvent& event) {
  return event.kind != ConversationEvent::Step || event.from != ConversationStatus::Pending ||
         event.to != ConversationStatus::Progress;
}

bool isBeginning(const ConversationEvent& event) {
  return event.kind == ConversationEvent::Step && !event.from;
}

bool isByDetector(const ConversationEvent& event) {
  return event.actor == u"detector" || !event.closure.isEmpty();
}

QString priorityText(Priority priority) {
  switch (priority) {
    case Priority::None: break;
    case Priority::Low: return Event::tr("low priority");
    case Priority::High: return Event::tr("high priority");
    case Priority::Urgent: return Event::tr("urgent");
  }
  return Event::tr("no priority");
}

QString eventText(const ConversationEvent& event) {
  if (event.kind != ConversationEvent::Step) return deedText(event);
  if (isBeginning(event)) return beginningText(event);
  if (isByDetector(event)) return byDetectorText(event);
  if (event.extension) return extensionText(event);
  switch (event.to) {
    case ConversationStatus::AgentClosed:
      //: %1 "by Ana", "through the API"
      return withReason(Event::tr("Closed %1").arg(byActor(event)), event);
    case ConversationStatus::SupportClosed:
      //: %1 "by Ana", "through the API"
      return withReason(Event::tr("Closed as support %1").arg(byActor(event)), event);
    case ConversationStatus::UserClosed:
      return withReason(event.actor == u"customer"
                            ? Event::tr("Ended by the customer")
                            //: %1 "by Ana", "through the API"
                            : Event::tr("Closed as ended by the customer %1").arg(byActor(event)),
                        event);
    case ConversationStatus::Expired: return withReason(Event::tr("Expired"), event);
    case ConversationStatus::IdleTimeout:
      return withReason(Event::tr("Closed: nobody wrote any more"), event);
    case ConversationStatus::Failed: return withReason(Event::tr("Failed"), event);
    case ConversationStatus::Pending:
    case ConversationStatus::Progress: break;
  }
  return withReason(Event::tr("In progress"), event);
}

}  // namespace oc::ui
