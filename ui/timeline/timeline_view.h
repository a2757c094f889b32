#pragma once

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <optional>

#include "ui/timeline/thread_column.h"
#include "ui/timeline/timeline_selection.h"

class QMenu;
class QPushButton;

namespace oc::ui {

class MessageStore;
class TileArt;

// Shows the messages of a MessageStore as a thread of bubbles. Text is selectable across bubbles by
// mouse; PageUp, PageDown, Home, End and the arrows scroll. It stays at the bottom while the reader
// is there, otherwise it stays where it is and a button says how many are new. Links and what can
// be clicked below a row are also reached with Tab and triggered with Enter or Space. Opens no
// links itself.
class TimelineView : public QAbstractScrollArea {
  Q_OBJECT

 public:
  // What stands above the first message.
  enum class Head { Nothing, Beginning, Loading, Failed };
  // What stands below the last one. End: it is the newest.
  enum class Tail { End, Nothing, Loading, Failed };

  explicit TimelineView(MessageStore& store, QWidget* parent = nullptr);

  void setCustomer(const QString& name);
  void setOffers(const EventOffers& offers);
  void setHead(Head head);
  void setTail(Tail tail);
  // The line "n new" before the last `unread` inbound messages, brought into view.
  void showUnread(int unread);
  // The same before rows that came while nobody looked; does nothing where such a line stands.
  void startNewLine(int first, int count);
  void clearNewLine();
  void setToday(QDate today);

  bool isAtBottom() const { return m_column.isAtBottom(); }
  void scrollToBottom();
  void scrollTo(qint64 rowId);  // into the middle
  // What a search has found: its words are marked wherever they stand, and the message is brought
  // into the middle and marked, until clearHits().
  void setTerms(const SearchTerms& terms);
  void showHit(MsgId msg);
  void clearHits();
  bool hasHits() const { return m_hit.isValid() || m_terms.hasWords(); }
  MsgId hit() const { return m_hit; }
  void selectAll();
  QString selectedText() const;
  void copy() const;

  const MessageStore& store() const { return m_store; }
  const QString& customer() const { return m_customer; }
  QRect bubbleRect(
      qint64 rowId);             // in the viewport, also of a row out of sight; empty when unknown
  QRect rowRect(int row) const;  // the same for the whole row, maybe estimated
  const ThreadColumn& column() const { return m_column; }
  // What can be clicked below a row; empty where there is nothing.
  const QList<MessageContent::Action>& actions(int row);
  QRect actionRect(int row, int action);  // in the viewport
  void trigger(int row, int action);
  const QList<FoundLink>& links(int row);
  void triggerLink(int row, int link);
  const QList<MessageContent::Tile>& tiles(int row);
  QRect tileRect(int row, int tile);  // in the viewport
  void openTile(int row, int tile);   // as a click does

  // What tiles show of their files; outlives the view or is taken away. Null: icons stand for them.
  void setArt(TileArt* art);

  QSize sizeHint() const override { return {640, 480}; }

 Q_SIGNALS:
  void linkActivated(const QString& url);  // http, https, mailto or tel
  void olderWanted();                      // the reader comes near the top
  void newerWanted();                      // … near the last row, which is not the newest
  void newestWanted();                     // from where the newest is not loaded
  void messageWanted(oc::MsgId msg);       // that an answer refers to, and that is not loaded
  void retryWanted();                      // asked for at the head or the tail
  // Asked for below a row; `at` is the place clicked, global.
  void reasonsWanted(const oc::ConversationEvent& event, const QRect& at);
  void resultWanted(const oc::AiResult& result, const QRect& at);
  void previousWanted();
  void followUpWanted();
  void noteEditWanted(const oc::Note& note);
  void noteDeletionWanted(const oc::Note& note);
  void cancelWanted(const oc::Message& message);
  void resendWanted(const oc::Message& message);
  void fetchWanted(const oc::Message& message);  // of what is missing
  void fileWanted(const oc::MediaItem& media);   // to be seen or heard
  void saveWanted(const oc::MediaItem& media);
  void seekWanted(const oc::MediaItem& media, double share);  // of a voice note's length
  void skipWanted(const oc::MediaItem& media, int seconds);   // back where it is negative
  void speedWanted(const oc::MediaItem& media);               // the next one
  void atBottomChanged(bool atBottom);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void onInserted(int first, int count);
  void refresh();  // settles, then brings scroll bar, button and picture up to date
  void scrollSmoothly(int delta);
  void updateButton();
  void placeButton();
  void paintHead(QPainter& painter) const;
  QRect headRect() const;
  void paintTail(QPainter& painter) const;
  QRect tailRect() const;
  bool isOnRetry(QPoint point) const;
  void goToNewest();

  TextPlace placeAt(QPoint point);
  QPoint inRow(int row, QPoint point) const { return point - QPoint(0, m_column.top(row)); }
  void updateCursor(QPoint point);
  void selectWord(QPoint point);
  void selectMessage(QPoint point);
  void dragTo(QPoint point);
  void selectionChanged();
  QString tipAt(QPoint point);

  // Something that can be clicked: a link of a row's text, a file, or an action below.
  struct Target {
    qint64 rowId = 0;
    int link = -1;
    int action = -1;
    int tile = -1;
    bool isSpeed = false;  // of a voice note's tile: how fast it is played
    bool isNone() const { return link < 0 && action < 0 && tile < 0; }
    bool operator==(const Target&) const = default;
  };
  Target targetAt(QPoint point);
  QList<Target> targetsInSight();
  QList<QRect> rectsOf(const Target& target);  // in the viewport
  QString addressOf(const Target& target);     // of a link; empty for anything else
  void setHovered(const Target& target);
  bool trigger(const Target& target);
  void triggerTile(const Target& target, std::optional<QPoint> at);
  const MessageContent::Tile* tileOf(const Target& target);  // null where there is none
  bool skip(int seconds);                                    // in the voice note that has the focus
  void addTo(QMenu& menu, const Target& target);

  MessageStore& m_store;
  ThreadColumn m_column;
  TimelineSelection m_selection;
  TileArt* m_art = nullptr;
  QString m_customer;
  Head m_head = Head::Nothing;
  Tail m_tail = Tail::End;
  SearchTerms m_terms;
  MsgId m_hit;
  QVariantAnimation m_glow;
  QPushButton* m_button = nullptr;
  int m_newBelow = 0;
  bool m_wasAtBottom = true;
  bool m_syncing = false;
  qint64 m_pressedQuote = 0;
  Target m_hovered, m_focused, m_pressed;
  bool m_selecting = false;
  QPoint m_lastMouse;
  QTimer m_dragScroll;
  QElapsedTimer m_sinceDouble;
  QVariantAnimation m_wheel;
  int m_wheelDone = 0;
  int m_wheelLeft = 0;
};

}  // namespace oc::ui
