#include "ui/transcript/transcript.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/domain/media_rules.h"
#include "core/domain/text_safety.h"
#include "ui/models/format.h"
#include "ui/timeline/message_content.h"

namespace oc::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Transcript)
};

QString indented(QString text) {
  return text.replace(u'\n', QStringLiteral("\n    "));
}

}  // namespace

QString suffixOf(TranscriptFormat format) {
  switch (format) {
    case TranscriptFormat::Text: return QStringLiteral("txt");
    case TranscriptFormat::Html: return QStringLiteral("html");
    case TranscriptFormat::Pdf: return QStringLiteral("pdf");
    case TranscriptFormat::Json: return QStringLiteral("json");
  }
  return {};
}

TranscriptLine lineOf(const Message& message, const QString& customer) {
  const MessageContent content = contentOf(message, customer);
  QStringList parts;
  if (!content.label.isEmpty()) parts += u'[' + content.label + u']';
  for (const MessageContent::Tile& tile : content.tiles)
    parts += u'[' + (tile.detail.isEmpty() ? tile.title : tile.title + u" · " + tile.detail) + u']';
  if (!content.text.source.isEmpty()) parts += visible(content.text.source);
  return {.at = message.at,
          .author = authorName(message, customer),
          .text = parts.join(u'\n'),
          .fate = isFailure(message.status) ? deliveryText(message.status) : QString(),
          .outgoing = content.outgoing};
}

TranscriptLine lineOf(const Note& note) {
  return {.at = note.at,
          //: In a transcript: %1 who wrote an internal note
          .author = Words::tr("Internal note by %1").arg(visibleLine(note.authorName)),
          .text = visible(note.body),
          .isNote = true};
}

Transcript transcriptOf(const QString& tenant, const Conversation& c, const QDateTime& now) {
  Transcript transcript;
  const QString name = displayName(c);
  //: %1 a conversation's number, %2 the customer
  transcript.title = Words::tr("Conversation %1 with %2").arg(countText(c.convId.value), name);
  const QString number = displayNumber(c.customerAddress);
  transcript.details += visibleLine(tenant) + u" · " + channelName(c.channel) +
                        (number == name ? QString() : QString(u" · " + number));
  //: %1 and %2 dates with times
  transcript.details +=
      c.endedAt.isValid()
          ? Words::tr("From %1 to %2").arg(exactTime(c.startedAt), exactTime(c.endedAt))
          //: %1 a date with time
          : Words::tr("Since %1").arg(exactTime(c.startedAt));
  //: %1 a date with time, %2 the time zone's name: "UTC-03:00"
  transcript.details += Words::tr("Written down %1 (%2)")
                            .arg(exactTime(now), now.toLocalTime().timeZoneAbbreviation());
  return transcript;
}

QString transcriptFileName(const Conversation& conversation, TranscriptFormat format) {
  return safeFileName(displayName(conversation).left(60) + u' ' +
                      conversation.startedAt.toLocalTime().date().toString(Qt::ISODate) + u'.' +
                      suffixOf(format));
}

QString transcriptText(const Transcript& transcript) {
  QString text = transcript.title + u'\n' + transcript.details.join(u'\n') + u'\n';
  QDate day;
  for (const TranscriptLine& line : transcript.lines) {
    const QDateTime at = line.at.toLocalTime();
    if (at.date() != day) {
      day = at.date();
      text += u'\n' + QLocale().toString(day, QLocale::LongFormat) + u"\n\n";
    }
    text += u'[' + clockTime(at) + u"] " + line.author + u": " + indented(line.text);
    if (!line.fate.isEmpty()) text += u" (" + line.fate + u')';
    text += u'\n';
  }
  return text;
}

}  // namespace oc::ui
