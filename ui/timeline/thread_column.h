#pragma once

#include <QDate>
#include <memory>
#include <unordered_map>

#include "core/domain/search_terms.h"
#include "ui/timeline/height_index.h"
#include "ui/timeline/row_content.h"
#include "ui/timeline/row_layout.h"
#include "ui/timeline/row_style.h"

namespace oc::ui {

// The column of rows behind the view: which part of it is seen and where each row stands. Only rows
// in sight, and a little around, are laid out; all others have an estimated height, and when an
// estimate is corrected, or older messages come in above, the message that the reader looks at
// keeps its place on the screen. At the bottom it stays at the bottom. No step walks all rows.
// Coordinates of rows are the viewport's, in logical pixels; value() is the scroll bar's.
class ThreadColumn {
 public:
  explicit ThreadColumn(const MessageStore& store);

  void setCustomer(const QString& name);
  void setOffers(const EventOffers& offers);
  void setViewport(int width, int height);
  void setToday(QDate today) { m_today = today; }
  // Whether the thread ends with the last row. Where it doesn't, nothing sticks to the bottom, and
  // there is room below to say so.
  void setLive(bool live) { m_live = live; }
  bool isLive() const { return m_live; }
  void setTerms(const SearchTerms& terms);  // marked in the messages' words
  void restyle();                           // fonts or colours changed

  // What the store announced.
  void reset();
  void inserted(int first, int count);
  void changed(int first, int count);
  void removed(int first, int count);

  // The line "n new" stands above this row; rowId 0 removes it.
  void setNewLine(qint64 rowId, int count);
  qint64 newLineRow() const { return m_newRow; }
  int newLineCount() const { return m_newCount; }

  void scrollBy(int delta);
  void scrollToBottom();
  void showAt(qint64 rowId, int y);  // the row's bubble begins there, as far as that is possible
  void settle();                     // after any of the above, before anything is read

  int value() const { return m_value; }
  int maximum() const;
  bool isAtBottom() const { return m_stick; }
  int firstVisible() const;  // -1 when empty
  int lastVisible() const;
  int rowAt(int y) const;  // the nearest one; -1 when empty
  int top(int row) const;
  int contentTop() const;  // of the first row
  int tailRoom() const;    // below the last one
  const RowLayout& layout(int row);
  bool joins(int row) const;  // the row is joined to the one above
  const RowStyle& style() const { return m_style; }
  int laidOut() const { return int(m_layouts.size()); }
  qint64 totalLayouts() const { return m_made; }  // ever made, for tests and benches

 private:
  RowContext contextOf(int row) const;
  bool measure(int row);
  int estimate(int row) const;
  void forget(int row);
  void chooseAnchor(int y);
  void evict();
  int headRoom() const;

  const MessageStore& m_store;
  HeightIndex m_heights;
  std::unordered_map<qint64, std::unique_ptr<RowLayout>> m_layouts;
  RowStyle m_style;
  QString m_customer;
  EventOffers m_offers;
  QDate m_today;
  SearchTerms m_terms;
  bool m_live = true;
  int m_width = 0, m_height = 0;
  int m_value = 0;
  bool m_stick = true;
  qint64 m_anchorRow = 0;  // 0: none
  int m_anchorIndex = 0;   // where it was last, should it vanish
  int m_anchorY = 0;       // of its bubble in the viewport
  qint64 m_newRow = 0;
  int m_newCount = 0;
  qint64 m_made = 0;
};

}  // namespace oc::ui
