#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QPushButton>
#include <QTest>

#include "tests/ui/timeline/media_window.h"
#include "ui/media/file_keeper.h"
#include "ui/parts/dialog.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_media.h"

using namespace oc;
using namespace oc::ui;
using namespace oc::test;
using namespace Qt::StringLiterals;
using Action = MessageContent::Action::Kind;

namespace {

// Takes what would have gone to another program.
class OtherProgram : public QObject {
  Q_OBJECT

 public:
  OtherProgram() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
  ~OtherProgram() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
  QList<QUrl> opened;

 public Q_SLOTS:  // NOLINT(readability-redundant-access-specifiers)
  void open(const QUrl& url) { opened += url; }
};

}  // namespace

class TestThreadMedia : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void picturesAreSeen();
  void nothingMovesWhenAPictureComes();
  void whatIsMissingIsToldAndFetchedAgain();
  void whatCantBeDecodedIsTold();
  void everyFileIsReachedByKeysAndByName();
  void documentsAreAskedAbout();
  void whatNobodyKnowsIsOnlySaved();
  void namesToOpen();
};

void TestThreadMedia::picturesAreSeen() {
  MediaWindow w;
  const MsgId one = w.come({w.picture()}).msgId;
  const MsgId three = w.come({w.picture(), w.picture(), w.picture()}).msgId;
  w.open();
  QTRY_VERIFY(isRed(w.seen(one, 0, {0.25, 0.5})));
  QVERIFY(isBlue(w.seen(one, 0, {0.75, 0.5})));
  QTRY_VERIFY(isBlue(w.seen(three, 2, {0.75, 0.5})));
  const int row = w.row(three);
  QCOMPARE(w.view->tileRect(row, 0).top(), w.view->tileRect(row, 1).top());
  QVERIFY(w.view->tileRect(row, 2).top() > w.view->tileRect(row, 0).bottom());
  QVERIFY(!w.view->tileRect(row, 0).intersects(w.view->tileRect(row, 1)));
}

void TestThreadMedia::nothingMovesWhenAPictureComes() {
  MediaWindow w;
  MediaItem media = w.picture({100, 900});
  media.state = MediaState::Wanted;
  const MsgId msg = w.come({media}).msgId;
  w.open();
  const QRect before = w.view->tileRect(w.row(msg), 0);
  QVERIFY(w.files.fetched.isEmpty());  // it is not there yet
  w.become(msg, MediaState::Stored);
  QTRY_VERIFY(isRed(w.seen(msg, 0, {0.48, 0.5})));
  QCOMPARE(w.view->tileRect(w.row(msg), 0), before);
  // Too high to be cut to the box: all of it is seen, its ground beside it.
  QVERIFY(!isRed(w.seen(msg, 0, {0.1, 0.5})));
}

void TestThreadMedia::whatIsMissingIsToldAndFetchedAgain() {
  MediaWindow w;
  MediaItem media = w.picture();
  media.state = MediaState::Gone;
  const MsgId msg = w.come({media}).msgId;
  w.open();
  const int row = w.row(msg);
  QVERIFY(w.view->tiles(row)[0].detail.contains(u"Twilio"));
  QVERIFY(w.view->tiles(row)[0].openWords().isEmpty());
  w.click(msg);
  QVERIFY(!w.viewer().isVisible());
  QCOMPARE(w.view->actions(row).last().kind, Action::FetchAgain);
  w.view->trigger(row, int(w.view->actions(row).size()) - 1);
  QTRY_COMPARE(w.files.retried, QList<MediaId>{media.id});
  w.become(msg, MediaState::Fetching);
  QVERIFY(w.view->tiles(row)[0].isComing());
  QVERIFY(w.view->actions(row).isEmpty());
}

void TestThreadMedia::whatCantBeDecodedIsTold() {
  MediaWindow w;
  const MediaItem media = w.item("no picture", u"image/png"_s);
  const MsgId msg = w.come({media}).msgId;
  w.open();
  QTRY_VERIFY(w.pane.findChild<ThreadMedia*>()->isBroken(media.id));
  w.click(msg);
  QTRY_VERIFY(w.viewer().isVisible());
}

void TestThreadMedia::everyFileIsReachedByKeysAndByName() {
  MediaWindow w;
  const MsgId msg =
      w.come({w.picture(), w.item("%PDF-1.7", u"application/pdf"_s, u"nota.pdf"_s)}).msgId;
  w.open();
  w.view->setFocus();
  QTest::keyClick(w.view, Qt::Key_Tab);
  QTest::keyClick(w.view, Qt::Key_Return);
  QTRY_VERIFY(w.viewer().isVisible());
  QTest::keyClick(&w.viewer(), Qt::Key_Escape);
  QVERIFY(!w.viewer().isVisible());
  QVERIFY(w.view->hasFocus());

  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(w.view);
  QAccessibleInterface* row = list->child(w.row(msg));
  QCOMPARE(row->actionInterface()->actionNames(),
           (QStringList{u"Open: Photo · 1 of 2"_s, u"Open: nota.pdf · 2 of 2"_s}));
  row->actionInterface()->doAction(u"Open: Photo · 1 of 2"_s);
  QTRY_VERIFY(w.viewer().isVisible());
}

void TestThreadMedia::documentsAreAskedAbout() {
  OtherProgram program;
  MediaWindow w;
  const MediaItem media = w.item("%PDF-1.7", u"application/pdf"_s, u"nota\u202Efdp.exe"_s);
  const MsgId msg = w.come({media}).msgId;
  w.open();
  w.click(msg);
  auto* dialog = w.pane.findChild<Dialog*>();
  QVERIFY(dialog);
  QPushButton* open = nullptr;
  for (auto* button : dialog->findChildren<QPushButton*>())
    if (button->text() == u"&Open") open = button;
  QVERIFY(open && !open->isDefault());
  QVERIFY(program.opened.isEmpty());
  open->click();
  QTRY_COMPARE(program.opened.size(), 1);
  QCOMPARE(program.opened[0].fileName(), u"notafdp.pdf"_s);
  QCOMPARE(w.files.saved.value(0).second, program.opened[0].toLocalFile());
}

void TestThreadMedia::whatNobodyKnowsIsOnlySaved() {
  MediaWindow w;
  const MsgId msg = w.come({w.item("MZ", u"application/x-unknown"_s, u"setup.exe"_s)}).msgId;
  w.open();
  w.click(msg);
  auto* dialog = w.pane.findChild<Dialog*>();
  QVERIFY(dialog);
  for (const auto* button : dialog->findChildren<QPushButton*>())
    QVERIFY(button->text() != u"&Open");
  QCOMPARE(dialog->commitButton()->text(), u"&Save as …"_s);
}

void TestThreadMedia::namesToOpen() {
  const auto named = [](const QString& name, const QString& type) {
    return nameToOpen({.contentType = type, .fileName = name});
  };
  QCOMPARE(named({}, u"application/pdf"_s), u"document.pdf"_s);
  QCOMPARE(named(u"x.desktop"_s, u"text/plain"_s), u"x.txt"_s);
  QCOMPARE(named(u"a.tar.gz"_s, u"image/png"_s), u"a_tar.png"_s);
  QCOMPARE(named(u"../../etc/passwd"_s, u"text/plain"_s), u"passwd.txt"_s);
  QCOMPARE(named(u"x.html"_s, u"text/html"_s), QString());
}

QTEST_MAIN(TestThreadMedia)
#include "tst_thread_media.moc"
