#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>
#include <utility>

namespace oc::ui {

class MessageStore;

// A place in the thread's text: between two characters of one message.
struct TextPlace {
  qint64 rowId = 0;
  int position = 0;
  bool operator==(const TextPlace&) const = default;
};

// What is selected, from where the mouse was pressed to where it is. Ids, not rows, so that it
// stays right while older messages come in; a place whose message has gone selects nothing.
class TimelineSelection {
 public:
  void start(TextPlace place) { m_anchor = m_cursor = place; }
  void extend(TextPlace place) { m_cursor = place; }
  void set(TextPlace from, TextPlace to);
  void clear() { m_anchor = m_cursor = {}; }

  const TextPlace& anchor() const { return m_anchor; }
  bool isEmpty(const MessageStore& store) const;
  // Rows from first to last, both included.
  std::optional<std::pair<int, int>> rows(const MessageStore& store) const;
  // The part [from, to) of a row's text of this length; nothing when the row isn't touched.
  std::optional<std::pair<int, int>> part(int row, int length, const MessageStore& store) const;

 private:
  struct Ends {
    int firstRow, from, lastRow, to;
  };
  std::optional<Ends> ends(const MessageStore& store) const;

  TextPlace m_anchor, m_cursor;
};

// What is copied: the selected characters of one message as they are; of several, each with its
// time and author.
QString selectedText(const TimelineSelection& selection, const MessageStore& store,
                     const QString& customer);

}  // namespace oc::ui
