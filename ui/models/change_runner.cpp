#include "ui/models/change_runner.h"

#include <algorithm>
#include <utility>

#include "core/domain/when_done.h"
#include "ui/models/error_text.h"

namespace oc::ui {

ChangeRunner::ChangeRunner(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void ChangeRunner::run(OwnerId owner, const QList<Conversation>& rows,
                       const ConversationChange& change) {
  if (m_running || rows.isEmpty()) return;
  m_change = change;
  m_before = rows;
  ChangeStep step{{}, change};
  for (const Conversation& c : rows)
    step.convs += c.convId;
  begin(owner, {step});
}

void ChangeRunner::undo() {
  if (m_running || m_undo.isEmpty()) return;
  m_before.clear();
  begin(m_owner, std::exchange(m_undo, {}));
}

void ChangeRunner::begin(OwnerId owner, QList<ChangeStep> steps) {
  m_owner = owner;
  m_running = true;
  m_asked = 0;
  m_done = 0;
  m_reasons.clear();
  m_changed.clear();
  m_undo.clear();
  m_steps.clear();
  for (const ChangeStep& step : steps) {
    m_asked += static_cast<int>(step.convs.size());
    for (qsizetype i = 0; i < step.convs.size(); i += kMostChangedAtOnce)
      m_steps += {step.convs.mid(i, kMostChangedAtOnce), step.change};
  }
  next();
}

void ChangeRunner::next() {
  Q_EMIT progressed(m_done, m_asked);
  if (m_steps.isEmpty()) return finish();
  const ChangeStep step = m_steps.takeFirst();
  whenDone(m_desk.changeAll(m_owner, step.convs, step.change), this,
           [this, convs = step.convs](const Result<QList<ChangeOutcome>>& answer) {
             took(convs, answer);
           });
}

void ChangeRunner::took(const QList<ConvId>& convs, const Result<QList<ChangeOutcome>>& answer) {
  m_done += static_cast<int>(convs.size());
  if (!answer) {
    m_reasons[errorText(answer.error())] += static_cast<int>(convs.size());
    return next();
  }
  for (const ChangeOutcome& outcome : *answer) {
    if (outcome.error)
      ++m_reasons[errorText(*outcome.error)];
    else
      m_changed.insert(outcome.convId);
  }
  next();
}

void ChangeRunner::finish() {
  m_running = false;
  QList<Conversation> changed;
  for (const Conversation& c : std::exchange(m_before, {}))
    if (m_changed.contains(c.convId)) changed += c;
  m_undo = undoOf(m_change, changed);
  ChangeReport report{m_asked, static_cast<int>(m_changed.size()), {}, !m_undo.isEmpty()};
  QList<std::pair<int, QString>> reasons;
  for (auto it = m_reasons.cbegin(); it != m_reasons.cend(); ++it)
    reasons += {it.value(), it.key()};
  std::ranges::sort(reasons, std::ranges::greater());
  for (const auto& [count, words] : std::as_const(reasons))
    report.reasons += count == 1 || reasons.size() == 1
                          ? words
                          : QString(words + u" (" + QString::number(count) + u')');
  Q_EMIT finished(report);
}

}  // namespace oc::ui
