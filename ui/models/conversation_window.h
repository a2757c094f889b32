#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "core/domain/conversation_query.h"

namespace oc::ui {

// The rows a list knows of one tenant and query, in the list's order, and the arithmetic of merging
// news into them by id. Knows no signals: `plan` says what one conversation would change, `commit`
// changes it; the model puts its row signals around.
class ConversationWindow {
 public:
  struct Change {
    enum Kind { None, Insert, Update, Move, Remove };
    Kind kind = None;
    int from = -1;  // row before the change
    int to = -1;    // row after the change, counted without the row itself
  };

  void clear(const ConversationQuery& query, UserId me);

  int size() const { return static_cast<int>(m_rows.size()); }
  const Conversation& at(int row) const { return m_rows[row].conversation; }
  int rowOf(ConvId id) const;  // -1 when it is not in the window

  bool complete() const { return m_complete; }  // nothing lies beyond the last row
  const std::optional<ListPlace>& next() const { return m_next; }  // where the next page begins
  // After a page was merged. One that was read from the start also tells where the window begins,
  // which is not at the list's head where the query has a date.
  void setEnd(const Page<Conversation>& page);
  void setStart(const Page<Conversation>& page);

  // What `news` changes: nothing when it is older than what is known of this conversation, or when
  // it lies beyond the window (`fromPage` rows are what extends the window and never do).
  Change plan(const Conversation& news, bool fromPage) const;
  // What a row that was refreshed in its place changes now that it may move.
  Change planRow(int row) const { return planRow(row, at(row)); }
  void commit(const Change& change, const Conversation& news);
  void refresh(int row, const Conversation& news) { m_rows[row].conversation = news; }
  void remove(int row);
  void trim(int rows);  // forgets the rows beyond so many

  bool matches(const Conversation& conversation) const;

 private:
  struct Row {
    ListPlace rank;  // ascends from row to row, in every order
    Conversation conversation;
  };

  Change planRow(int row, const Conversation& news) const;
  ListPlace rankOf(const Conversation& conversation) const;
  int position(const ListPlace& rank) const;  // where a row of this rank stands
  bool isBeyond(const ListPlace& rank) const;

  ConversationQuery m_query;
  UserId m_me;
  QList<Row> m_rows;
  QHash<ConvId, ListPlace> m_ranks;
  QHash<ConvId, int> m_left;  // highest revision seen of what is not in the window
  std::optional<ListPlace> m_next;
  std::optional<ListPlace> m_start;  // nothing: at the list's head
  bool m_complete = false;
};

}  // namespace oc::ui
