#include "ui/models/conversation_window.h"

#include <algorithm>
#include <functional>

namespace oc::ui {

void ConversationWindow::clear(ConversationFilter filter) {
  m_filter = filter;
  m_rows.clear();
  m_activityOf.clear();
  m_left.clear();
  m_complete = false;
}

int ConversationWindow::position(qint64 activity) const {
  const auto it =
      std::ranges::lower_bound(m_rows, activity, std::ranges::greater(), &Conversation::activity);
  return static_cast<int>(it - m_rows.begin());
}

int ConversationWindow::rowOf(ConvId id) const {
  const auto it = m_activityOf.constFind(id);
  return it == m_activityOf.constEnd() ? -1 : position(*it);
}

std::optional<qint64> ConversationWindow::floor() const {
  if (m_rows.isEmpty()) return std::nullopt;
  return m_rows.last().activity;
}

bool ConversationWindow::matches(const Conversation& conversation) const {
  return isInList(conversation, {.filter = m_filter}, {}, QDateTime::currentDateTimeUtc());
}

ConversationWindow::Change ConversationWindow::plan(const Conversation& news, bool fromPage) const {
  const int row = rowOf(news.convId);
  if (row < 0) {
    if (news.revision < m_left.value(news.convId, 0)) return {};
    if (!matches(news)) return {Change::None, -1, -1};
    const bool beyond = !m_complete && !fromPage && (m_rows.isEmpty() || news.activity < *floor());
    if (beyond) return {};
    return {Change::Insert, -1, position(news.activity)};
  }
  const Conversation& known = m_rows[row];
  if (news.revision <= known.revision) return {};
  if (!matches(news)) return {Change::Remove, row, -1};
  if (news.activity == known.activity) return {Change::Update, row, row};
  int to = position(news.activity);
  if (to > row) --to;  // the row itself stands before it
  return {to == row ? Change::Update : Change::Move, row, to};
}

void ConversationWindow::commit(const Change& change, const Conversation& news) {
  switch (change.kind) {
    case Change::None: {
      int& known = m_left[news.convId];
      known = std::max(known, news.revision);
      return;
    }
    case Change::Insert: m_rows.insert(change.to, news); break;
    case Change::Update: m_rows[change.from] = news; break;
    case Change::Move:
      m_rows.move(change.from, change.to);
      m_rows[change.to] = news;
      break;
    case Change::Remove:
      remove(change.from);
      m_left[news.convId] = news.revision;
      return;
  }
  m_activityOf[news.convId] = news.activity;
  m_left.remove(news.convId);
}

void ConversationWindow::remove(int row) {
  const Conversation gone = m_rows.takeAt(row);
  m_activityOf.remove(gone.convId);
  m_left[gone.convId] = gone.revision;
}

}  // namespace oc::ui
