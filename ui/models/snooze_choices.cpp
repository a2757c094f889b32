#include "ui/models/snooze_choices.h"

#include <QCoreApplication>

#include "ui/models/format.h"

namespace oc::ui {
namespace {

struct Snoozing {
  Q_DECLARE_TR_FUNCTIONS(Snoozing)
};

constexpr int kHour = 3600;
constexpr int kAfternoon = 14;
constexpr int kEvening = 18;
constexpr int kMorning = 9;
constexpr int kDaysOfWeek = 7;

QDateTime atHour(QDate day, int hour) {
  return {day, QTime(hour, 0)};
}

// A choice that comes sooner than the hour that stands above it offers nothing.
bool isWorthwhile(const QDateTime& now, const QDateTime& until) {
  return now.secsTo(until) > kHour;
}

}  // namespace

QList<SnoozeChoice> snoozeChoices(const QDateTime& now) {
  const QDate today = now.date();
  QList<SnoozeChoice> choices{{Snoozing::tr("In one hour"), now.addSecs(kHour)}};
  if (const QDateTime at = atHour(today, kAfternoon); isWorthwhile(now, at))
    choices += {Snoozing::tr("This afternoon"), at};
  else if (const QDateTime evening = atHour(today, kEvening); isWorthwhile(now, evening))
    choices += {Snoozing::tr("This evening"), evening};
  choices += {Snoozing::tr("Tomorrow"), atHour(today.addDays(1), kMorning)};
  const int toMonday = kDaysOfWeek + Qt::Monday - today.dayOfWeek();
  if (toMonday > 1)
    choices += {Snoozing::tr("Next Monday"), atHour(today.addDays(toMonday), kMorning)};
  choices += {Snoozing::tr("Until the customer writes"), {}};
  return choices;
}

QString wakeText(const QDateTime& until, const QDateTime& now) {
  const QString clock = clockTime(until);
  const qint64 days = now.toLocalTime().date().daysTo(until.toLocalTime().date());
  if (days == 0) return clock;
  //: %1 a time: "tomorrow 09:00"
  if (days == 1) return Snoozing::tr("tomorrow %1").arg(clock);
  return relativeTime(until, now) + u' ' + clock;
}

}  // namespace oc::ui
