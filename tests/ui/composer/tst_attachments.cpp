#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_media_desk.h"
#include "tests/ui/support/picture_file.h"
#include "ui/composer/attachment_bar.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

struct Window {
  QTemporaryDir folder;
  FakeDesk desk;
  FakeMediaDesk files{desk};
  OwnerId owner = desk.addTenant(u"Acme"_s, u"admin"_s);
  ConvId maria = desk.addConversation(owner, u"Maria Souza"_s, u"+5511988887777"_s);
  ConvId joao = desk.addConversation(owner, u"João Lima"_s, u"+14158675310"_s, u"sms"_s);
  ThreadPane pane{desk};
  Composer* composer = pane.findChild<Composer*>();
  ComposerEdit* edit = composer->findChild<ComposerEdit*>();
  AttachmentBar* bar = composer->findChild<AttachmentBar*>();

  explicit Window(bool media = true) {
    QObject::connect(&desk, &Desk::batchArrived, &pane, &ThreadPane::apply);
    if (media) pane.setMedia(files);
    pane.resize(820, 640);
    pane.show();
    (void)QTest::qWaitForWindowActive(&pane);
    for (const ConvId conv : {maria, joao})
      desk.receive(conv, u"oi"_s);
    open(maria);
    edit->setFocus();
  }
  void open(ConvId conv) { pane.open(desk.tenant(owner), desk.conversation(conv)); }

  QString file(const QString& name, const QByteArray& bytes) {
    const QString path = folder.filePath(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) qFatal("no file");
    return path;
  }
  QString picture() { return file(u"foto.png"_s, pictureFile()); }
  QString document() { return file(u"nota.pdf"_s, "%PDF-1.7 and so on"); }

  QList<AttachmentChip*> chips() const {
    QList<AttachmentChip*> seen;
    for (auto* chip : bar->findChildren<AttachmentChip*>())
      if (!chip->isHidden()) seen += chip;
    return seen;
  }
  bool isReady() const {
    return !chips().isEmpty() && std::ranges::none_of(chips(), [](const AttachmentChip* chip) {
      return chip->accessibleName().contains(u"Uploading");
    });
  }
  QPushButton* button(const QString& name) const {
    for (auto* b : composer->findChildren<QPushButton*>())
      if (b->isVisible() && (b->accessibleName() == name || b->text() == name)) return b;
    return nullptr;
  }
  void paste(QMimeData* data) {
    QApplication::clipboard()->setMimeData(data);
    edit->paste();
  }
  const Message& newest(ConvId conv) { return desk.thread(conv).last(); }
};

}  // namespace

class TestAttachments : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void withoutFilesThereIsNoButton();
  void aFileIsChosenAndSent();
  void picturesArePasted();
  void wordsArePastedAsWords();
  void filesAreDroppedOnTheThread();
  void whatTheChannelRefusesIsToldAndNotUploaded();
  void sendingWaitsForTheUpload();
  void aFailedUploadIsTriedAgain();
  void whatIsTakenAwayIsGone();
  void filesStayWithTheirConversation();
  void whatIsUndoneComesBack();
  void whatWasNotStoredComesBack();
  void theDraftKeepsItsFiles();
  void whatIsSentIsNoDraft();
  void filesAreKeptOnceTheDatabaseIsBack();
};

void TestAttachments::withoutFilesThereIsNoButton() {
  Window w(false);
  QVERIFY(!w.button(u"Attach files"_s));
  QVERIFY(!w.pane.may(ThreadAction::Attach));
}

void TestAttachments::aFileIsChosenAndSent() {
  Window w;
  QTRY_VERIFY(w.pane.may(ThreadAction::Attach));
  w.button(u"Attach files"_s)->click();
  auto* dialog = w.composer->findChild<QFileDialog*>();
  QVERIFY(dialog);
  Q_EMIT dialog->filesSelected({w.document()});
  dialog->close();
  QTRY_VERIFY(w.isReady());
  QVERIFY(w.chips()[0]->accessibleName().startsWith(u"nota.pdf, PDF"));
  QTest::keyClicks(w.edit, u"segue"_s);
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_COMPARE(w.newest(w.maria).body, u"segue"_s);
  QCOMPARE(w.newest(w.maria).media.size(), 1);
  QCOMPARE(w.newest(w.maria).media[0].contentType, u"application/pdf"_s);
  QTRY_VERIFY(w.chips().isEmpty());
  QVERIFY(w.bar->isHidden());
}

void TestAttachments::picturesArePasted() {
  Window w;
  auto* data = new QMimeData;
  data->setImageData(QImage::fromData(pictureFile()));
  w.paste(data);
  QTRY_VERIFY(w.isReady());
  QVERIFY(w.chips()[0]->accessibleName().startsWith(u"picture.png"));
  QVERIFY(w.composer->maySend());  // without a word
  w.button(u"Send"_s)->click();
  QTRY_COMPARE(w.newest(w.maria).media.size(), 1);
  QCOMPARE(w.newest(w.maria).media[0].contentType, u"image/png"_s);
}

void TestAttachments::wordsArePastedAsWords() {
  Window w;
  auto* data = new QMimeData;
  data->setText(u"table"_s);
  data->setImageData(QImage::fromData(pictureFile()));
  w.paste(data);
  QCOMPARE(w.composer->text(), u"table"_s);
  QVERIFY(w.chips().isEmpty());
  auto* files = new QMimeData;
  files->setUrls({QUrl::fromLocalFile(w.picture())});
  w.paste(files);
  QTRY_VERIFY(w.isReady());
  QCOMPARE(w.composer->text(), u"table"_s);
}

void TestAttachments::filesAreDroppedOnTheThread() {
  Window w;
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(w.picture())});
  QWidget* over = w.pane.findChild<TimelineView*>()->viewport();
  const QPointF at = over->mapTo(&w.pane, over->rect().center());
  QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(&w.pane, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(&w.pane, &drop);
  QTRY_VERIFY(w.isReady());
  QMimeData address;
  address.setUrls({QUrl(u"https://example.org"_s)});
  QDragEnterEvent other(at.toPoint(), Qt::CopyAction, &address, Qt::LeftButton, {});
  QApplication::sendEvent(&w.pane, &other);
  QVERIFY(!other.isAccepted());
}

void TestAttachments::whatTheChannelRefusesIsToldAndNotUploaded() {
  Window w;
  w.composer->attach({w.file(u"x.zip"_s, "PK\x03\x04")});
  QTRY_VERIFY(w.composer->noticeText().contains(u"x.zip"));
  QVERIFY(w.composer->noticeText().contains(u"WhatsApp"));
  w.composer->attach({w.picture(), w.document()});
  QTRY_VERIFY(w.composer->noticeText().contains(u"at most 1 file"));
  QTRY_COMPARE(w.chips().size(), 1);
  w.composer->attach({w.folder.filePath(u"nowhere.png"_s)});
  QTRY_VERIFY(w.composer->noticeText().contains(u"can't be read"));
  w.composer->attach({w.file(u"empty.pdf"_s, {})});
  QTRY_VERIFY(!w.composer->noticeText().isEmpty());
  QCOMPARE(w.chips().size(), 1);
}

void TestAttachments::sendingWaitsForTheUpload() {
  Window w;
  w.files.steps = 1'000'000;
  QTest::keyClicks(w.edit, u"segue"_s);
  w.composer->attach({w.picture()});
  QTRY_COMPARE(w.chips().size(), 1);
  QTRY_VERIFY(w.chips()[0]->accessibleName().contains(u"Uploading"));
  QVERIFY(!w.composer->maySend());
  QTest::keyClick(w.edit, Qt::Key_Return);
  QCOMPARE(w.composer->text(), u"segue"_s);
  w.button(u"Don't send foto.png"_s)->click();
  QTRY_COMPARE(w.files.cancelled, 1);
  QVERIFY(w.composer->maySend());
}

void TestAttachments::aFailedUploadIsTriedAgain() {
  Window w;
  w.files.failAll({ErrorCode::Unavailable, u"away"_s, {}});
  w.composer->attach({w.picture()});
  QTRY_VERIFY(w.button(u"Upload foto.png again"_s));
  QVERIFY(!w.composer->maySend());
  w.files.succeed();
  w.button(u"Upload foto.png again"_s)->click();
  QTRY_VERIFY(w.isReady());
  QTRY_VERIFY(w.composer->maySend());
}

void TestAttachments::whatIsTakenAwayIsGone() {
  Window w;
  w.composer->attach({w.picture()});
  QTRY_VERIFY(w.isReady());
  w.button(u"Don't send foto.png"_s)->click();
  QTRY_COMPARE(w.files.detached.size(), 1);
  QVERIFY(w.chips().isEmpty());
  QVERIFY(w.edit->hasFocus());
  QVERIFY(!w.composer->maySend());
}

void TestAttachments::filesStayWithTheirConversation() {
  Window w;
  w.composer->attach({w.picture()});
  w.open(w.joao);  // before the file was even looked at
  QTest::qWait(20);
  QVERIFY(w.chips().isEmpty());
  QTest::keyClicks(w.edit, u"hi"_s);
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_COMPARE(w.newest(w.joao).body, u"hi"_s);
  QVERIFY(w.newest(w.joao).media.isEmpty());
  w.open(w.maria);
  QTRY_VERIFY(w.isReady());
}

void TestAttachments::whatIsUndoneComesBack() {
  Window w;
  w.pane.setUndoSeconds(5);
  w.composer->attach({w.picture()});
  QTRY_VERIFY(w.isReady());
  QTest::keyClicks(w.edit, u"olha"_s);
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_VERIFY(w.pane.may(ThreadAction::UndoSending));
  QCOMPARE(w.desk.delays.value(w.newest(w.maria).msgId), 5);
  const MediaId sent = w.newest(w.maria).media[0].id;
  w.pane.act(ThreadAction::UndoSending);
  QTRY_COMPARE(w.composer->text(), u"olha"_s);
  QTRY_VERIFY(w.isReady());
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_COMPARE(w.newest(w.maria).media.value(0).id, sent);
}

void TestAttachments::whatWasNotStoredComesBack() {
  Window w;
  w.composer->attach({w.picture()});
  QTRY_VERIFY(w.isReady());
  QTest::keyClicks(w.edit, u"olha"_s);
  w.files.failAll({ErrorCode::Unavailable, u"away"_s, {}});
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_VERIFY(w.composer->noticeText().contains(u"away"));
  QCOMPARE(w.composer->text(), u"olha"_s);
  QVERIFY(w.isReady());
  w.files.succeed();
  w.button(u"Retry"_s)->click();
  QTRY_COMPARE(w.newest(w.maria).body, u"olha"_s);
  QCOMPARE(w.newest(w.maria).media.size(), 1);
  QTRY_VERIFY(w.chips().isEmpty());
}

void TestAttachments::theDraftKeepsItsFiles() {
  Window w;
  w.composer->attach({w.picture()});
  QTRY_COMPARE(w.files.drafts.value(w.maria).size(), 1);
  w.open(w.joao);

  ThreadPane again{w.desk};  // as after a restart
  again.setMedia(w.files);
  again.resize(820, 640);
  again.show();
  again.open(w.desk.tenant(w.owner), w.desk.conversation(w.maria));
  auto* composer = again.findChild<Composer*>();
  auto* edit = composer->findChild<ComposerEdit*>();
  QTRY_VERIFY(composer->maySend());
  QTest::keyClick(edit, Qt::Key_Return);  // meant for whom was open before, perhaps
  QVERIFY(composer->maySend());
  QTest::keyClick(edit, Qt::Key_Return);
  QTRY_COMPARE(w.newest(w.maria).media.size(), 1);
  QCOMPARE(w.newest(w.maria).media[0].fileName, u"foto.png"_s);
}

void TestAttachments::whatIsSentIsNoDraft() {
  Window w;
  w.composer->attach({w.picture()});
  QTRY_COMPARE(w.files.drafts.value(w.maria).size(), 1);
  w.button(u"Don't send foto.png"_s)->click();
  QTRY_VERIFY(w.files.drafts.value(w.maria).isEmpty());
  w.composer->attach({w.document()});
  QTRY_COMPARE(w.files.drafts.value(w.maria).size(), 1);
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_COMPARE(w.newest(w.maria).media.size(), 1);
  QTRY_VERIFY(w.files.drafts.value(w.maria).isEmpty());
}

void TestAttachments::filesAreKeptOnceTheDatabaseIsBack() {
  Window w;
  w.composer->attach({w.picture()});
  QTRY_COMPARE(w.files.drafts.value(w.maria).size(), 1);
  w.files.failAll({ErrorCode::Unavailable, u"away"_s, {}});
  w.button(u"Don't send foto.png"_s)->click();
  QTRY_COMPARE(w.files.detached.size(), 0);
  QCoreApplication::processEvents();
  QCOMPARE(w.files.drafts.value(w.maria).size(), 1);
  w.files.succeed();
  w.composer->attach({w.document()});
  QTRY_COMPARE(w.files.drafts.value(w.maria).value(0).fileName, u"nota.pdf"_s);
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
