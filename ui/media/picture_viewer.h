#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include "core/domain/media.h"
#include "ui/media/picture_loader.h"
#include "ui/theme/notice_bar.h"

class QHBoxLayout;
class QPushButton;

namespace oc::ui {

class ElidedLabel;
class EmptyState;
class PictureCanvas;
class PlainLabel;

// A picture of a conversation and what is said about it.
struct ShownPicture {
  MediaItem media;
  QString title;  // who sent it and when

  bool operator==(const ShownPicture&) const = default;
};

// The conversation's pictures, one at a time, over the whole of `over`: enlarged, copied, saved; on
// to the next and the one before. Closed by Esc, and when the focus goes elsewhere.
class PictureViewer : public QWidget {
  Q_OBJECT

 public:
  PictureViewer(MediaDesk& desk, QWidget* over);

  void open(OwnerId owner, const QList<ShownPicture>& pictures, MediaId at);
  // More came, or some went; the one that is seen stays.
  void setPictures(const QList<ShownPicture>& pictures);
  void leave();
  void tell(NoticeBar::Tone tone, const QString& words);

  MediaId current() const { return m_current; }
  PictureCanvas& canvas() { return *m_canvas; }

 Q_SIGNALS:
  void olderWanted();  // the first one is seen; there may be more before it
  void saveWanted(const oc::MediaItem& media);

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QPushButton* addButton(QHBoxLayout& row, const QString& words, const QString& keys);
  void build();
  void recolour();
  void load(MediaId media);
  void step(int by);
  int index() const;  // of the current one; -1 when it went
  void refresh();
  void refreshZoom();
  void copy();
  void say(const QString& title, const QString& text, const QString& action = {});

  PictureLoader m_loader;
  OwnerId m_owner;
  QList<ShownPicture> m_pictures;
  MediaId m_current;
  bool m_isShown = false;      // the current one has been decoded
  QPointer<QWidget> m_before;  // where the focus goes back to
  QTimer m_patience;

  ElidedLabel* m_title;
  PlainLabel* m_place;
  PlainLabel* m_zoom;
  PictureCanvas* m_canvas;
  EmptyState* m_state;
  NoticeBar* m_notice;
  QPushButton *m_previous, *m_next, *m_smaller, *m_larger, *m_fit, *m_actual, *m_copy, *m_save,
      *m_close = nullptr;
};

}  // namespace oc::ui
