#pragma once

#include <QHash>
#include <QList>

#include "core/domain/conversation.h"
#include "core/domain/desk.h"

namespace oc::ui {

// The rows a list knows of one tenant and filter, newest activity first, and the arithmetic of
// merging news into them by id. Knows no signals: `plan` says what one conversation would change,
// `commit` changes it; the model puts its row signals around.
class ConversationWindow {
 public:
  struct Change {
    enum Kind { None, Insert, Update, Move, Remove };
    Kind kind = None;
    int from = -1;  // row before the change
    int to = -1;    // row after the change, counted without the row itself
  };

  void clear(ConversationFilter filter);

  int size() const { return static_cast<int>(m_rows.size()); }
  const Conversation& at(int row) const { return m_rows[row]; }
  int rowOf(ConvId id) const;  // -1 when it is not in the window

  // Activity of the oldest row; what is older lies beyond the window unless it is complete.
  std::optional<qint64> floor() const;
  bool complete() const { return m_complete; }
  void setComplete(bool complete) { m_complete = complete; }

  // What `news` changes: nothing when it is older than what is known of this conversation, or when
  // it lies beyond the window (`fromPage` rows are what extends the window and never do).
  Change plan(const Conversation& news, bool fromPage) const;
  void commit(const Change& change, const Conversation& news);
  void remove(int row);

  bool matches(const Conversation& conversation) const;

 private:
  int position(qint64 activity) const;  // where a row of this activity stands

  ConversationFilter m_filter = ConversationFilter::Active;
  QList<Conversation> m_rows;
  QHash<ConvId, qint64> m_activityOf;
  QHash<ConvId, int> m_left;  // highest revision seen of what is not in the window
  bool m_complete = false;
};

}  // namespace oc::ui
