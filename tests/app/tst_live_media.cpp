#include <QBuffer>
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

#include "tests/app/live_desk.h"
#include "tests/support/test_cluster.h"
#include "ui/composer/attachment_bar.h"
#include "ui/composer/composer.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/media/picture_canvas.h"
#include "ui/media/picture_viewer.h"
#include "ui/timeline/thread_media.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

// Files from end to end: from Twilio into the thread, and from the composer to Twilio.
class TestLiveMedia : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void aPictureThatCameIsSeen();
  void aPictureIsSent();

 private:
  const MediaItem& newestFile() {
    static const MediaItem kNone;
    const auto rows = m_desk->messages();
    m_newest = rows.isEmpty() ? Message() : rows.last().message;
    return m_newest.media.isEmpty() ? kNone : m_newest.media.last();
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<LiveDesk> m_desk;
  Message m_newest;
};

void TestLiveMedia::initTestCase() {
  m_cluster = TestCluster::start();
  m_desk = std::make_unique<LiveDesk>(m_cluster->admin(), m_cluster->service(),
                                      m_cluster->operatorUrl());
  m_desk->chooseOwnTenant();
}

void TestLiveMedia::aPictureThatCameIsSeen() {
  m_desk->line().play(1, training::Kind::Picture);
  m_desk->openFirst();
  QTRY_COMPARE(newestFile().state, MediaState::Stored);
  auto* files = m_desk->window().findChild<ui::ThreadMedia*>();
  QTRY_VERIFY(!files->picture(newestFile().id).isNull());
  ui::TimelineView& view = m_desk->timeline();
  view.openTile(view.store().indexOf(m_newest.msgId.value), 0);
  auto* viewer = m_desk->window().findChild<ui::PictureViewer*>();
  QTRY_VERIFY(!viewer->canvas().picture().isNull());
  QTest::keyClick(viewer, Qt::Key_Escape);
}

void TestLiveMedia::aPictureIsSent() {
  QImage picture(40, 30, QImage::Format_RGB32);
  picture.fill(Qt::darkGreen);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  QTemporaryDir folder;
  const QString path = folder.filePath(u"verde.png"_s);
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  file.close();

  auto* composer = m_desk->window().findChild<ui::Composer*>();
  composer->attach({path});
  QTest::keyClicks(composer->findChild<QPlainTextEdit*>(), u"olha"_s);
  QTRY_VERIFY(composer->maySend() && composer->findChild<ui::AttachmentChip*>());
  composer->sendAnd(ui::AfterSending::Stay);
  // The line fetches it by its link before it takes the message, as Twilio does.
  const auto arrived = [this] {
    return std::ranges::any_of(m_desk->line().ledger().all(), [](const auto& message) {
      return !message.inbound && message.mediaUrls.size() == 1 && message.body == u"olha" &&
             (message.status == u"delivered" || message.status == u"read");
    });
  };
  QTRY_VERIFY(arrived());
  QTRY_COMPARE(newestFile().contentType, u"image/png"_s);
  QTRY_VERIFY((newestFile(), m_newest.status >= DeliveryStatus::Delivered));
  QVERIFY(!isFailure(m_newest.status));
  auto* files = m_desk->window().findChild<ui::ThreadMedia*>();
  QTRY_COMPARE(files->picture(newestFile().id).size(), QSize(40, 30));
}

QTEST_MAIN(TestLiveMedia)
#include "tst_live_media.moc"
