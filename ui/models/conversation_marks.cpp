#include "ui/models/conversation_marks.h"

#include <QCoreApplication>

#include "core/domain/conversation_query.h"
#include "core/domain/text_safety.h"
#include "ui/models/event_text.h"
#include "ui/models/format.h"
#include "ui/models/snooze_choices.h"
#include "ui/models/team_book.h"
#include "ui/models/verdict_text.h"

namespace oc::ui {
namespace {

struct Marks {
  Q_DECLARE_TR_FUNCTIONS(Marks)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kEndShown = 120 * kMinute;  // the time left from which on it is said
constexpr qint64 kEndNear = 60 * kMinute;
constexpr qint64 kWaitShown = 5 * kMinute;
constexpr qint64 kWaitLong = 10 * kMinute;
constexpr qsizetype kMostMarks = 3;

// How long it still lasts, where that is not long any more.
void addEnd(QList<RowMark>& marks, const Conversation& c, const QDateTime& now) {
  const QDateTime end = endsSoonest(c, now);
  const qint64 left = now.secsTo(end);
  if (!end.isValid() || left <= 0 || left > kEndShown) return;
  const bool expires = end == c.expiresAt;
  const QString words = expires ? Marks::tr("expires in %1") : Marks::tr("window %1");
  const bool near = !expires || left <= kEndNear;
  marks += {words.arg(remainingText(left)), near ? RowMark::Warning : RowMark::Plain};
}

// What became of it and what runs, the most telling first.
QList<RowMark> states(const Conversation& c, const QDateTime& now) {
  QList<RowMark> marks;
  if (c.blocked) marks += {Marks::tr("blocked"), RowMark::Plain};
  if (c.unanswered) marks += {Marks::tr("unanswered"), RowMark::Warning};
  if (!isActive(c.status)) {
    marks += {statusText(c.status), RowMark::Plain};
    return marks;
  }
  if (c.snoozed)
    marks += {c.snoozedUntil.isValid()
                  //: A conversation rests: %1 "15:20", "Thu 09:00"
                  ? Marks::tr("until %1").arg(wakeText(c.snoozedUntil, now))
                  : Marks::tr("until they write"),
              RowMark::Plain};
  if (c.isAwake()) {
    addEnd(marks, c, now);
    const qint64 waits = c.waitingSince.isValid() ? c.waitingSince.secsTo(now) : 0;
    if (waits >= kWaitShown)
      marks += {Marks::tr("waits %1").arg(durationText(waits)),
                waits >= kWaitLong ? RowMark::Warning : RowMark::Plain};
  }
  if (const QString hint = closureMark(c); !hint.isEmpty()) marks += {hint, RowMark::Warning};
  return marks;
}

}  // namespace

QList<RowMark> rowMarks(const Conversation& c, const TeamBook& team, const QDateTime& now) {
  QList<RowMark> marks{
      {channelName(c.channel), c.channel == u"whatsapp" ? RowMark::Accent : RowMark::Plain}};
  if (!c.labels.isEmpty()) {
    const Label label = team.label(c.labels.first());
    const QString title = visibleLine(label.title);
    const qsizetype more = c.labels.size() - 1;
    marks += {more > 0 ? QString(title + u" +" + QString::number(more)) : title, RowMark::OfLabel,
              label.color};
  }
  const QList<RowMark> all = states(c, now);
  marks += all.first(qMin(all.size(), kMostMarks - marks.size()));
  return marks;
}

QStringList spokenMarks(const Conversation& c, const TeamBook& team, const QDateTime& now) {
  QStringList words{channelName(c.channel)};
  if (isActive(c.status)) words += statusText(c.status);
  for (const RowMark& mark : states(c, now))
    words += mark.text;
  if (c.priority != Priority::None) words += priorityText(c.priority);
  for (const QString& name : c.labels)
    words += Marks::tr("label %1").arg(visibleLine(team.label(name).title));
  words += c.assignee.isValid() ? Marks::tr("with %1").arg(visibleLine(c.assigneeName))
                                : Marks::tr("with nobody");
  return words;
}

QString priorityIcon(Priority priority) {
  return priority == Priority::None ? QString() : QStringLiteral("priority-") + toText(priority);
}

}  // namespace oc::ui
