#pragma once

#include <QList>
#include <QRect>
#include <QTextLayout>
#include <memory>
#include <optional>

#include "core/domain/search_terms.h"
#include "ui/timeline/message_content.h"

namespace oc::ui {

struct RowStyle;

// What a row's neighbours decide about it.
struct RowContext {
  QString dayTitle;         // a separator stands above; empty when the day goes on
  int newCount = 0;         // the line "n new" stands above; 0 when not
  bool joinsAbove = false;  // the message before is of the same author

  bool operator==(const RowContext&) const = default;
};

// Where everything of one row stands at a given width, and its shaped text. Row
// coordinates: logical pixels, the origin at the row's top left. Depends on nothing but its
// arguments, so it can be kept for as long as they stay the same.
class RowLayout {
 public:
  RowLayout(MessageContent content, RowContext context, int width, const RowStyle& style);

  const MessageContent& content() const { return m_content; }
  const RowContext& context() const { return m_context; }
  int width() const { return m_width; }
  int height() const { return m_height; }

  const QRect& bubble() const { return m_bubble; }  // of an event: its text's box
  const QRect& lock() const { return m_lock; }      // of a note
  const QRect& daySeparator() const { return m_day; }
  const QRect& newLine() const { return m_new; }
  const QRect& label() const { return m_label; }
  const QRect& quote() const { return m_quote; }
  const QList<QRect>& tiles() const { return m_tiles; }
  int tileAt(QPoint point) const;               // -1 when there is none
  const QRect& meta() const { return m_meta; }  // time and ticks
  const QTextLayout& text() const { return *m_text; }
  QPoint textOrigin() const { return m_textOrigin; }
  // Words of the text that a search has found.
  void setHits(const QList<TextRange>& hits) { m_hits = hits; }
  const QList<TextRange>& hits() const { return m_hits; }
  const QTextLayout* footer() const { return m_footer.get(); }
  QPoint footerOrigin() const { return m_footerOrigin; }
  QRect footerRect() const { return m_footerRect; }
  const QList<QRect>& actions() const { return m_actions; }  // in the order of the content's
  int actionAt(QPoint point) const;                          // -1 when there is none

  int textLength() const { return int(m_text->text().size()); }
  int positionAt(QPoint point) const;  // the nearest place between two characters
  bool isOnText(QPoint point) const;
  int linkAt(QPoint point) const;          // in the order of the text's; -1: none
  QList<QRect> linkRects(int link) const;  // one a line

 private:
  void placeEvent(int top, const RowStyle& style);
  void placeNote(int top, const RowStyle& style);
  void placeBubble(int top, const RowStyle& style);
  void placeFooter(const RowStyle& style);
  void placeMarks(const RowStyle& style);
  void placeSteps(const RowStyle& style);
  void placeRun(const QList<QSize>& sizes, int left, int right, Qt::Alignment alignment);
  int placeAbove(const RowStyle& style);
  int partsWidth(int widest, const RowStyle& style) const;

  MessageContent m_content;
  RowContext m_context;
  int m_width = 0;
  int m_height = 0;
  QRect m_bubble, m_day, m_new, m_label, m_quote, m_meta, m_footerRect, m_lock;
  QList<QRect> m_tiles, m_actions;
  std::unique_ptr<QTextLayout> m_text, m_footer;
  QList<TextRange> m_hits;
  QPoint m_textOrigin, m_footerOrigin;
};

}  // namespace oc::ui
