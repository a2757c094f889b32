#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>

#include "tests/ui/timeline/media_window.h"
#include "ui/media/picture_canvas.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using namespace oc::test;

class TestPictureViewer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void theViewerShowsAllPictures();
  void theViewerEnlargesAndIsPushed();
  void theViewerKeepsTheKeysToItself();
  void aPictureIsCopiedAndSaved();
  void whatCantBeShownLargeIsTold();
  void anotherConversationClosesTheViewer();
};

void TestPictureViewer::theViewerShowsAllPictures() {
  MediaWindow w;
  const MediaItem first = w.picture();
  const MediaItem second = w.picture({300, 400});
  w.come({first});
  w.come({w.item("%PDF-1.7", u"application/pdf"_s)});
  const MsgId last = w.come({second}).msgId;
  w.open();
  w.click(last);
  QTRY_COMPARE(w.viewer().canvas().picture().size(), QSize(300, 400));
  QCOMPARE(w.viewer().geometry(), w.pane.rect());
  QTest::keyClick(&w.viewer(), Qt::Key_Left);
  QTRY_COMPARE(w.viewer().canvas().picture().size(), QSize(400, 300));
  QCOMPARE(w.viewer().current(), first.id);
  QTest::keyClick(&w.viewer(), Qt::Key_PageUp);  // there is none before
  QCOMPARE(w.viewer().current(), first.id);
  // One that comes meanwhile is the next.
  const Message third = w.come({w.picture({50, 50})});
  w.pane.apply(w.desk.batchOf(w.owner, {w.maria}, {third}));
  QCOMPARE(w.viewer().current(), first.id);
  QTest::keyClick(&w.viewer(), Qt::Key_PageDown);
  QTest::keyClick(&w.viewer(), Qt::Key_PageDown);
  QTRY_COMPARE(w.viewer().canvas().picture().size(), QSize(50, 50));
}

void TestPictureViewer::theViewerEnlargesAndIsPushed() {
  MediaWindow w;
  const MsgId msg = w.come({w.picture({2000, 1000})}).msgId;
  w.open();
  w.click(msg);
  PictureCanvas& canvas = w.viewer().canvas();
  QTRY_VERIFY(!canvas.picture().isNull());
  QVERIFY(canvas.isWhole());
  QVERIFY(!canvas.isLarger());
  const qreal whole = canvas.zoom();
  QTest::keyClick(&w.viewer(), Qt::Key_Plus);
  QVERIFY(canvas.zoom() > whole);
  QTest::keyClick(&w.viewer(), Qt::Key_1);
  QCOMPARE(canvas.zoom(), 1.0);
  QVERIFY(canvas.isLarger());
  const QPoint middle = canvas.rect().center();
  QVERIFY(isRed(canvas.grab().toImage().pixelColor(middle - QPoint(20, 0))));
  QVERIFY(isBlue(canvas.grab().toImage().pixelColor(middle + QPoint(20, 0))));
  QTest::mousePress(&canvas, Qt::LeftButton, {}, middle);
  QTest::mouseMove(&canvas, middle + QPoint(60, 0));
  QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middle + QPoint(60, 0));
  QVERIFY(isRed(canvas.grab().toImage().pixelColor(middle + QPoint(20, 0))));
  for (int i = 0; i < 100; ++i)
    canvas.push({1000, 0});  // no further than its side
  QVERIFY(isRed(canvas.grab().toImage().pixelColor(2, middle.y())));
  QTest::mouseDClick(&canvas, Qt::LeftButton, {}, middle);
  QVERIFY(canvas.isWhole());
}

void TestPictureViewer::theViewerKeepsTheKeysToItself() {
  MediaWindow w;
  const MsgId msg = w.come({w.picture()}).msgId;
  w.open();
  w.click(msg);
  QTRY_VERIFY(w.viewer().isVisible());
  for (int i = 0; i < 20; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(w.viewer().isAncestorOf(QApplication::focusWidget()));
  }
  for (const auto* button : w.viewer().findChildren<QPushButton*>())
    QVERIFY(!button->isVisible() || !button->accessibleName().isEmpty());
  // Who goes on elsewhere isn't kept from it.
  w.view->setFocus();
  QVERIFY(!w.viewer().isVisible());
}

void TestPictureViewer::aPictureIsCopiedAndSaved() {
  MediaWindow w;
  const MediaItem media = w.picture();
  const MsgId msg = w.come({media}).msgId;
  w.open();
  w.click(msg);
  QTRY_VERIFY(!w.viewer().canvas().picture().isNull());
  QTest::keyClick(&w.viewer(), Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QApplication::clipboard()->image().size(), QSize(400, 300));
  QTest::keyClick(&w.viewer(), Qt::Key_S, Qt::ControlModifier);
  auto* dialog = w.pane.findChild<QFileDialog*>();
  QVERIFY(dialog);
  QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"image.png"_s);
  Q_EMIT dialog->fileSelected(u"/tmp/x.png"_s);
  QTRY_COMPARE(w.files.saved, (QList<std::pair<MediaId, QString>>{{media.id, u"/tmp/x.png"_s}}));
  QTRY_VERIFY(w.viewer().findChild<NoticeBar*>()->text().contains(u"/tmp/x.png"));
  dialog->close();
}

void TestPictureViewer::whatCantBeShownLargeIsTold() {
  MediaWindow w;
  const MsgId msg = w.come({w.picture()}).msgId;
  w.open();
  w.files.failAll({ErrorCode::Unavailable, u"The database can't be reached just now."_s, {}});
  w.click(msg);
  QPushButton* again = nullptr;
  const auto offered = [&] {
    for (auto* button : w.viewer().findChildren<QPushButton*>())
      if (button->text() == u"Try again" && button->isVisible()) again = button;
    return again != nullptr;
  };
  QTRY_VERIFY(offered());
  w.files.succeed();
  again->click();
  QTRY_VERIFY(!w.viewer().canvas().picture().isNull());
}

void TestPictureViewer::anotherConversationClosesTheViewer() {
  MediaWindow w;
  const ConvId other = w.desk.addConversation(w.owner, u"João"_s, u"+5511977776666"_s);
  const MsgId msg = w.come({w.picture()}).msgId;
  w.open();
  w.click(msg);
  QTRY_VERIFY(w.viewer().isVisible());
  w.pane.open(w.desk.tenant(w.owner), w.desk.conversation(other));
  QVERIFY(!w.viewer().isVisible());
}

QTEST_MAIN(TestPictureViewer)
#include "tst_picture_viewer.moc"
