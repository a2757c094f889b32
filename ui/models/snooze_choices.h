#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace oc::ui {

// How long a conversation may rest, as people say it.
struct SnoozeChoice {
  QString words;    // "Tomorrow"
  QDateTime until;  // local; invalid: until the customer writes

  bool operator==(const SnoozeChoice&) const = default;
};

// What is offered at the local time `now`, the soonest first; what is over for today is left out.
QList<SnoozeChoice> snoozeChoices(const QDateTime& now);

// "15:20" today, else with the day: "tomorrow 09:00", "12 May 09:00".
QString wakeText(const QDateTime& until, const QDateTime& now);

}  // namespace oc::ui
