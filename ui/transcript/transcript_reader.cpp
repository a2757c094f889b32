#include "ui/transcript/transcript_reader.h"

#include <algorithm>
#include <iterator>

#include "core/domain/team_desk.h"
#include "core/domain/when_done.h"
#include "ui/models/format.h"

namespace oc::ui {
namespace {

constexpr int kPage = 200;

// What was read newest first, the other way round.
QJsonArray turned(const QList<QJsonObject>& newestFirst) {
  QJsonArray all;
  for (auto it = newestFirst.crbegin(); it != newestFirst.crend(); ++it)
    all += *it;
  return all;
}

}  // namespace

QFuture<Result<Transcript>> TranscriptReader::read(Desk& desk, const Wish& wish, QObject* parent) {
  auto* reader = new TranscriptReader(desk, wish, parent);
  reader->readMessages(std::nullopt);
  return reader->m_promise.future();
}

TranscriptReader::TranscriptReader(Desk& desk, const Wish& wish, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_wish(wish),
      m_customer(displayName(wish.conversation)),
      m_transcript(
          transcriptOf(wish.tenant.name, wish.conversation, QDateTime::currentDateTimeUtc())) {
  m_promise.start();
  m_promise.setProgressRange(0, 0);  // how many there are nobody knows
}

void TranscriptReader::readMessages(std::optional<MsgId> before) {
  const Conversation& c = m_wish.conversation;
  whenDone(m_desk.messages(c.ownerId, c.convId, {before, kPage}), this,
           [this](const Result<Page<Message>>& answer) {
             if (cancelled()) return;
             if (!answer) return finish(answer.error());
             take(answer->items);
             if (!answer->complete && !answer->items.isEmpty())
               readMessages(answer->items.constFirst().msgId);
             else if (m_wish.notes)
               readNotes(std::nullopt);
             else
               finish(m_transcript);
           });
}

void TranscriptReader::take(const QList<Message>& page) {
  for (auto it = page.crbegin(); it != page.crend(); ++it) {
    if (m_wish.data)
      m_messageData += jsonOf(*it);
    else
      m_lines += lineOf(*it, m_customer);
  }
  m_read += static_cast<int>(page.size());
  m_promise.setProgressValueAndText(m_read, countText(m_read));
}

void TranscriptReader::readNotes(std::optional<NoteId> before) {
  const Conversation& c = m_wish.conversation;
  whenDone(m_desk.team().notes(c.ownerId, c.convId, before, kPage), this,
           [this](const Result<Page<Note>>& answer) {
             if (cancelled()) return;
             if (!answer) return finish(answer.error());
             take(answer->items);
             if (!answer->complete && !answer->items.isEmpty())
               readNotes(answer->items.constFirst().noteId);
             else
               finish(m_transcript);
           });
}

void TranscriptReader::take(const QList<Note>& page) {
  for (auto it = page.crbegin(); it != page.crend(); ++it) {
    if (it->deletedAt.isValid()) continue;
    if (m_wish.data)
      m_noteData += jsonOf(*it);
    else
      m_notes += lineOf(*it);
  }
}

bool TranscriptReader::cancelled() {
  if (!m_promise.isCanceled()) return false;
  m_promise.finish();
  deleteLater();
  return true;
}

void TranscriptReader::finish(const Result<Transcript>& result) {
  Result<Transcript> all = result;
  if (all) {
    if (m_wish.data) all->conversation = jsonOf(m_wish.conversation);
    all->messages = turned(m_messageData);
    all->notes = turned(m_noteData);
    // A note stands behind the messages that are not later.
    std::ranges::merge(m_lines.crbegin(), m_lines.crend(), m_notes.crbegin(), m_notes.crend(),
                       std::back_inserter(all->lines), {}, &TranscriptLine::at,
                       &TranscriptLine::at);
  }
  m_promise.addResult(std::move(all));
  m_promise.finish();
  deleteLater();
}

}  // namespace oc::ui
