#include "ui/timeline/row_content.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/models/event_text.h"
#include "ui/models/format.h"
#include "ui/models/verdict_text.h"

namespace oc::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(RowContent)
};

// What can still be done about a reply.
QList<MessageContent::Action> replySteps(const MessageStore::Row& row, const EventOffers& offers) {
  using Kind = MessageContent::Action::Kind;
  const Message& m = row.message;
  if (m.status == DeliveryStatus::Queued && !row.isPending()) {
    if (!row.due.isValid())
      return {{Kind::Cancel, Words::tr("Cancel"), Words::tr("Take it back before it is sent")}};
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(row.due);
    constexpr int kSecond = 1000;
    const int seconds = std::max(1, int((left + kSecond - 1) / kSecond));
    return {{Kind::Cancel, Words::tr("Sending in %n s · Undo", nullptr, seconds),
             Words::tr("Take it back into the field")}};
  }
  const bool failed = isFailure(m.status) && m.status != DeliveryStatus::Canceled;
  if (failed && offers.reply && !m.metadata.contains(u"retried_by"))
    return {{Kind::Retry, Words::tr("Send again"), Words::tr("As a new message with these words")}};
  return {};
}

bool isFetchable(const MediaItem& media) {
  return media.id.isValid() && isMissing(media.state);
}

}  // namespace

MessageContent contentOf(const Note& note, const EventOffers& offers) {
  using Kind = MessageContent::Action::Kind;
  MessageContent content;
  content.shape = MessageContent::Shape::Note;
  content.clock = clockTime(note.at);
  const QString author = visibleLine(note.authorName);
  if (note.deletedAt.isValid()) {
    content.label = author.isEmpty() ? Words::tr("Note deleted")
                                     //: %1 who wrote and deleted it
                                     : Words::tr("Note by %1, deleted").arg(author);
    content.textIsOurs = true;
    return content;
  }
  content.label =
      //: Shown to staff only, never sent; %1 who wrote it
      author.isEmpty() ? Words::tr("Internal note") : Words::tr("Note by %1").arg(author);
  if (note.editedAt.isValid()) content.label += u" · " + Words::tr("edited");
  content.text = displayText(note.body);
  if (note.mine && offers.write)
    content.actions = {{Kind::EditNote, Words::tr("Edit"), {}},
                       {Kind::DeleteNote, Words::tr("Delete"), {}}};
  return content;
}

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
  if (row.isEvent()) return contentOf(*row.event, offers);
  if (row.isNote()) return contentOf(*row.note, offers);
  MessageContent content = contentOf(row.message, customer, quoted);
  if (offers.write && row.message.direction == Direction::Outbound)
    content.actions += replySteps(row, offers);
  if (offers.write && std::ranges::any_of(row.message.media, isFetchable))
    content.actions += {MessageContent::Action::Kind::FetchAgain, Words::tr("Fetch again"),
                        Words::tr("Ask Twilio for it once more")};
  return content;
}

QString spokenText(const MessageStore::Row& row, const QString& customer) {
  if (row.isMessage()) return spokenText(row.message, customer);
  if (row.isNote()) {
    const MessageContent content = contentOf(*row.note, {});
    return content.label + u", " + content.text.text + u", " + content.clock;
  }
  QString words = eventText(*row.event);
  if (!row.event->closure.isEmpty()) words += u", " + reasonsInFull(row.event->closure);
  return words.replace(u'\n', QStringLiteral(", ")) + u", " + clockTime(row.event->at);
}

QString copiedText(const MessageStore::Row& row, const QString& customer, const QString& words) {
  const QDateTime at = row.at().toLocalTime();
  const QString time = QLocale().toString(at.date(), QLocale::ShortFormat) + u' ' +
                       QLocale().toString(at.time(), QLocale::ShortFormat);
  const QString author = row.isEvent()  ? QString()
                         : row.isNote() ? contentOf(*row.note, {}).label + u": "
                                        : authorName(row.message, customer) + u": ";
  return u'[' + time + u"] " + author + words;
}

}  // namespace oc::ui
