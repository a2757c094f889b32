#include "ui/timeline/row_content.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/models/event_text.h"
#include "ui/models/format.h"
#include "ui/models/verdict_text.h"

namespace oc::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RowContent)
};

}  // namespace

MessageContent contentOf(const ConversationEvent& event, const EventOffers& offers) {
  using Kind = MessageContent::Action::Kind;
  MessageContent content;
  content.shape = MessageContent::Shape::Event;
  content.clock = clockTime(event.at);
  content.text = displayText(eventText(event));
  if (!event.closure.isEmpty())
    content.actions += {Kind::Reasons, Words::tr("Why?"), reasonsInFull(event.closure)};
  if (isBeginning(event) && offers.previous)
    content.actions += {Kind::Previous, Words::tr("Previous conversation"), {}};
  if (isByDetector(event) && offers.followUp)
    content.actions +=
        {Kind::FollowUp, Words::tr("Undo: open a follow-up"),
         Words::tr("A closed conversation stays closed: this begins a new one with the customer.")};
  return content;
}

MessageContent contentOf(const MessageStore::Row& row, const QString& customer,
                         const EventOffers& offers, const Message* quoted) {
  return row.isEvent() ? contentOf(*row.event, offers) : contentOf(row.message, customer, quoted);
}

QString spokenText(const MessageStore::Row& row, const QString& customer) {
  if (!row.isEvent()) return spokenText(row.message, customer);
  QString words = eventText(*row.event);
  if (!row.event->closure.isEmpty()) words += u", " + reasonsInFull(row.event->closure);
  return words.replace(u'\n', QStringLiteral(", ")) + u", " + clockTime(row.event->at);
}

QString copiedText(const MessageStore::Row& row, const QString& customer, const QString& words) {
  const QDateTime at = row.at().toLocalTime();
  const QString time = QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' +
                       QLocale().toString(at.time(), QLocale::ShortFormat);
  const QString author = row.isEvent() ? QString() : authorName(row.message, customer) + u": ";
  return u'[' + time + u"] " + author + words;
}

}  // namespace oc::ui
