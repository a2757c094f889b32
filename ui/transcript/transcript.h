#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include "core/domain/conversation.h"
#include "core/domain/message.h"
#include "core/domain/note.h"

namespace oc::ui {

// One message of a conversation, or one note about it, as it is written down for others to read.
struct TranscriptLine {
  QDateTime at;
  QString author;
  QString text;  // visible, lines apart by "\n"
  QString fate;  // of what never reached the customer: "not delivered"; empty otherwise
  bool outgoing = false;
  bool isNote = false;  // internal

  bool operator==(const TranscriptLine&) const = default;
};

// A conversation written down: in words and times of the language in force, local times. Texts are
// made by the UI thread, page by page as they are read; what makes files of them runs anywhere.
struct Transcript {
  QString title;                // "Conversation 10.482 with Maria Souza"
  QStringList details;          // below it, each a line: tenant, number, times
  QList<TranscriptLine> lines;  // oldest first
  QJsonArray messages;          // the same as data, where they are asked for
  QJsonArray notes;
  QJsonObject conversation;
};

enum class TranscriptFormat { Text, Html, Pdf, Json };
QString suffixOf(TranscriptFormat format);  // "txt", "html", "pdf", "json"

TranscriptLine lineOf(const Message& message, const QString& customer);
TranscriptLine lineOf(const Note& note);
QJsonObject jsonOf(const Message& message);
QJsonObject jsonOf(const Note& note);
QJsonObject jsonOf(const Conversation& conversation);

// The head, without lines.
Transcript transcriptOf(const QString& tenant, const Conversation& conversation,
                        const QDateTime& now);

// "Maria Souza 2026-11-23.html": safe to use as it is.
QString transcriptFileName(const Conversation& conversation, TranscriptFormat format);

QString transcriptText(const Transcript& transcript);
QString transcriptHtml(const Transcript& transcript);  // a page of its own, everything escaped
QByteArray transcriptJson(const Transcript& transcript);

}  // namespace oc::ui
