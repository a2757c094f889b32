#pragma once

#include <QColor>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_media_desk.h"
#include "tests/ui/support/picture_file.h"
#include "ui/media/picture_viewer.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

namespace oc::test {

using namespace Qt::StringLiterals;
using namespace oc::ui;

// A thread with files.
struct MediaWindow {
  FakeDesk desk;
  FakeMediaDesk files{desk};
  OwnerId owner = desk.addTenant(u"Acme"_s, u"admin"_s);
  ConvId maria = desk.addConversation(owner, u"Maria Souza"_s, u"+5511988887777"_s);
  ThreadPane pane{desk};
  TimelineView* view = pane.findChild<TimelineView*>();

  MediaWindow() {
    QObject::connect(&desk, &Desk::batchArrived, &pane, &ThreadPane::apply);
    pane.setMedia(files);
    pane.resize(820, 900);
  }
  PictureViewer& viewer() { return *pane.findChild<PictureViewer*>(); }

  MediaItem item(const QByteArray& bytes, const QString& type, const QString& name = {}) {
    return {.contentType = type,
            .id = files.add(bytes, type, name),
            .state = MediaState::Stored,
            .fileName = name,
            .size = bytes.size()};
  }
  MediaItem picture(QSize size = {400, 300}) { return item(pictureFile(size), u"image/png"_s); }

  Message come(const QList<MediaItem>& media, const QString& kind = {}) {
    Message m;
    m.type = MessageType::Image;
    m.kind = kind;
    m.media = media;
    return desk.addMessage(maria, m);
  }
  void open() {
    pane.show();
    (void)QTest::qWaitForWindowActive(&pane);
    pane.open(desk.tenant(owner), desk.conversation(maria));
    QTRY_VERIFY(view->store().storedCount() > 0);
  }
  // As feed and database would tell it.
  void become(MsgId msg, MediaState state) {
    for (Message& m : desk.thread(maria)) {
      if (m.msgId != msg) continue;
      ++m.revision;
      m.media[0].state = state;
      pane.apply(desk.batchOf(owner, {maria}, {m}));
    }
  }
  int row(MsgId msg) { return view->store().indexOf(msg.value); }
  void click(MsgId msg, int tile = 0) {
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->tileRect(row(msg), tile).center());
  }
  QColor seen(MsgId msg, int tile, QPointF part) {
    const QRect box = view->tileRect(row(msg), tile);
    const QPoint at =
        box.topLeft() + QPoint(int(box.width() * part.x()), int(box.height() * part.y()));
    return view->viewport()->grab().toImage().pixelColor(at);
  }
};

inline bool isRed(const QColor& c) {
  return c.red() > 200 && c.blue() < 60;
}

inline bool isBlue(const QColor& c) {
  return c.blue() > 200 && c.red() < 60;
}

}  // namespace oc::test
