#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <optional>

#include "core/domain/desk.h"
#include "ui/transcript/transcript.h"

namespace oc::ui {

// Reads a whole conversation, page by page from its newest message back, and makes a transcript of
// it. The future's progress counts messages; cancelling it stops the reading. Deletes itself when
// it is done. UI thread only; `desk` outlives it.
class TranscriptReader : public QObject {
 public:
  struct Wish {
    Tenant tenant;
    Conversation conversation;
    bool notes = false;  // internal ones, too
    bool data = false;   // as JSON instead of words
  };

  static QFuture<Result<Transcript>> read(Desk& desk, const Wish& wish, QObject* parent);

 private:
  TranscriptReader(Desk& desk, const Wish& wish, QObject* parent);

  void readMessages(std::optional<MsgId> before);
  void take(const QList<Message>& page);
  void readNotes(std::optional<NoteId> before);
  void take(const QList<Note>& page);
  void finish(const Result<Transcript>& result);
  bool cancelled();

  Desk& m_desk;
  Wish m_wish;
  QString m_customer;
  QPromise<Result<Transcript>> m_promise;
  Transcript m_transcript;
  QList<TranscriptLine> m_lines;  // newest first, as they are read
  QList<TranscriptLine> m_notes;
  QList<QJsonObject> m_messageData;
  QList<QJsonObject> m_noteData;
  int m_read = 0;
};

}  // namespace oc::ui
