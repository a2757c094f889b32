#include "ui/composer/draft_book.h"

#include <algorithm>

#include "core/domain/when_done.h"
#include "ui/composer/take_texts.h"

namespace oc::ui {
namespace {

constexpr int kSaveAfterMs = 800;
constexpr int kRetryMs = 5000;

}  // namespace

DraftBook::DraftBook(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &DraftBook::flush);
  connect(&desk, &Desk::linkChanged, this, [this](const LinkState& state) {
    if (!state.up) return;
    flush();
    if (const auto it = m_drafts.constFind(m_current); it != m_drafts.constEnd())
      open(it->owner, m_current);
  });
}

void DraftBook::open(OwnerId owner, ConvId conv) {
  m_current = conv;
  Draft& draft = m_drafts[conv];
  draft.owner = owner;
  if (draft.known || draft.reading) return;
  draft.reading = true;
  whenDone(m_desk.draft(owner, conv), this, [this, conv](const Result<QString>& answer) {
    const auto it = m_drafts.find(conv);
    if (it == m_drafts.end()) return;  // taken meanwhile
    Draft& here = *it;
    here.reading = false;
    if (!answer) return;  // asked again when the conversation is opened again or the link is back
    here.known = true;
    here.saved = *answer;
    if (answer->isEmpty() || here.text == *answer) {
      if (here.text != here.saved) m_timer.start(kSaveAfterMs);  // flush() could not save it yet
      return;
    }
    // What was typed meanwhile stands below what was there: nothing that was written is lost.
    here.text = here.text.isEmpty() ? *answer : QString(*answer + u'\n' + here.text);
    if (here.text != here.saved) m_timer.start(kSaveAfterMs);
    Q_EMIT loaded(conv);
  });
}

void DraftBook::setText(OwnerId owner, ConvId conv, const QString& text) {
  Draft& draft = m_drafts[conv];
  draft.owner = owner;
  if (draft.text == text) return;
  draft.text = text;
  m_timer.start(kSaveAfterMs);
}

void DraftBook::flush() {
  m_timer.stop();
  for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
    if (it->known && it->text != it->saved && it->saving != it->text) save(it.key());
}

QStringList DraftBook::take(OwnerId owner) {
  return takeTexts(m_drafts, owner);
}

bool DraftBook::isSaved(ConvId conv) const {
  const Draft draft = m_drafts.value(conv);
  return draft.text == draft.saved;
}

bool DraftBook::isSaved() const {
  return std::all_of(m_drafts.cbegin(), m_drafts.cend(),
                     [](const Draft& draft) { return draft.text == draft.saved; });
}

void DraftBook::save(ConvId conv) {
  Draft& draft = m_drafts[conv];
  draft.saving = draft.text;
  whenDone(m_desk.saveDraft(draft.owner, conv, draft.text), this,
           [this, conv, text = draft.text](const Result<Done>& answer) {
             const auto it = m_drafts.find(conv);
             if (it == m_drafts.end()) return;  // taken meanwhile
             Draft& here = *it;
             if (here.saving == text) here.saving.reset();
             if (answer) {
               here.saved = text;
               Q_EMIT saved();
             } else if (answer.error().code == ErrorCode::Unavailable && !m_timer.isActive()) {
               m_timer.start(kRetryMs);
             }
           });
}

}  // namespace oc::ui
