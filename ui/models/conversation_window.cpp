#include "ui/models/conversation_window.h"

#include <algorithm>
#include <limits>

namespace oc::ui {
namespace {

// The order of activity descends; turned round, all orders ascend.
ListPlace turned(ConversationFilter filter, const ListPlace& place) {
  return isByActivity(filter) ? ListPlace{-place.key, place.convId} : place;
}

}  // namespace

void ConversationWindow::clear(const ConversationQuery& query, UserId me) {
  m_query = query;
  m_me = me;
  m_rows.clear();
  m_ranks.clear();
  m_left.clear();
  m_next.reset();
  m_start.reset();
  m_complete = false;
}

ListPlace ConversationWindow::rankOf(const Conversation& c) const {
  ListPlace rank =
      turned(m_query.filter, placeIn(m_query.filter, c, QDateTime::currentDateTimeUtc()));
  rank.convId = c.convId;
  return rank;
}

int ConversationWindow::position(const ListPlace& rank) const {
  return static_cast<int>(std::ranges::lower_bound(m_rows, rank, {}, &Row::rank) - m_rows.begin());
}

int ConversationWindow::rowOf(ConvId id) const {
  const auto it = m_ranks.constFind(id);
  return it == m_ranks.constEnd() ? -1 : position(*it);
}

void ConversationWindow::setEnd(const Page<Conversation>& page) {
  m_complete = page.complete;
  if (page.next) m_next = page.next;
}

void ConversationWindow::setStart(const Page<Conversation>& page) {
  m_start.reset();
  if (!m_query.from.isValid()) return;
  m_start = page.items.isEmpty() ? ListPlace{std::numeric_limits<qint64>::max(), {}}
                                 : rankOf(page.items.first());
}

bool ConversationWindow::matches(const Conversation& conversation) const {
  return isInList(conversation, m_query, m_me, QDateTime::currentDateTimeUtc());
}

bool ConversationWindow::isBeyond(const ListPlace& rank) const {
  if (m_start && rank < *m_start) return true;
  if (m_complete) return false;
  return !m_next || rank > turned(m_query.filter, *m_next);
}

ConversationWindow::Change ConversationWindow::plan(const Conversation& news, bool fromPage) const {
  const int row = rowOf(news.convId);
  if (row >= 0) {
    if (news.revision <= at(row).revision) return {};
    return planRow(row, news);
  }
  if (news.revision < m_left.value(news.convId, 0)) return {};
  if (!matches(news)) return {Change::None, -1, -1};
  const ListPlace rank = rankOf(news);
  if (!fromPage && isBeyond(rank)) return {};
  return {Change::Insert, -1, position(rank)};
}

ConversationWindow::Change ConversationWindow::planRow(int row, const Conversation& news) const {
  if (!matches(news)) return {Change::Remove, row, -1};
  const ListPlace rank = rankOf(news);
  if (rank == m_rows[row].rank) return {Change::Update, row, row};
  if (m_start && rank < *m_start) return {Change::Remove, row, -1};
  int to = position(rank);
  if (to > row) --to;  // the row itself stands before it
  return {to == row ? Change::Update : Change::Move, row, to};
}

void ConversationWindow::commit(const Change& change, const Conversation& news) {
  const Row fresh{change.kind == Change::None ? ListPlace{} : rankOf(news), news};
  switch (change.kind) {
    case Change::None: {
      int& known = m_left[news.convId];
      known = std::max(known, news.revision);
      return;
    }
    case Change::Insert: m_rows.insert(change.to, fresh); break;
    case Change::Update: m_rows[change.from] = fresh; break;
    case Change::Move:
      m_rows.move(change.from, change.to);
      m_rows[change.to] = fresh;
      break;
    case Change::Remove:
      remove(change.from);
      m_left[news.convId] = news.revision;
      return;
  }
  m_ranks[news.convId] = fresh.rank;
  m_left.remove(news.convId);
}

void ConversationWindow::remove(int row) {
  const Conversation gone = m_rows.takeAt(row).conversation;
  m_ranks.remove(gone.convId);
  m_left[gone.convId] = gone.revision;
}

void ConversationWindow::trim(int rows) {
  for (int row = rows; row < size(); ++row)
    m_ranks.remove(at(row).convId);
  m_rows.resize(rows);
  m_next = turned(m_query.filter, m_rows.last().rank);
  m_complete = false;
}

}  // namespace oc::ui
