#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_media_desk.h"
#include "tests/ui/support/picture_file.h"
#include "ui/models/thumbnail.h"
#include "ui/models/thumbnails.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::ui;
using namespace oc::test;

namespace {

constexpr QSize kWide{400, 200};

// As a telephone writes it that was held upright: EXIF says "turn by 90° clockwise".
QByteArray turned() {
  const QByteArray jpeg = pictureFile(kWide, "JPEG");
  QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
  QByteArray length(2, '\0');
  qToBigEndian<quint16>(static_cast<quint16>(exif.size() + 2), length.data());
  return jpeg.first(2) + "\xff\xe1" + length + exif + jpeg.sliced(2);
}

QByteArray bomb() {
  QByteArray png = pictureFile({8, 8}, "PNG");
  // The head says 60,000 × 60,000; its checksum stands behind it.
  constexpr qsizetype kWidth = 16;
  qToBigEndian<quint32>(60000, png.data() + kWidth);
  qToBigEndian<quint32>(60000, png.data() + kWidth + 4);
  return png;
}

}  // namespace

class TestThumbnails : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void picturesBecomeSmall_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("jpeg") << pictureFile(kWide, "JPEG") << QSize(100, 50);
    QTest::newRow("png") << pictureFile(kWide, "PNG") << QSize(100, 50);
    QTest::newRow("small already") << pictureFile({20, 10}, "PNG") << QSize(20, 10);
    QTest::newRow("a thread") << pictureFile({4000, 3}, "PNG") << QSize(100, 1);
    QTest::newRow("turned") << turned() << QSize(50, 100);
  }
  void picturesBecomeSmall() {
    QFETCH(QByteArray, bytes);
    const auto made = decodedPicture(bytes, {100, 100});
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QTEST(made->size(), "size");
  }

  void aTurnedPictureStandsUpright() {
    const auto made = decodedPicture(turned(), {100, 100});
    QVERIFY(made);
    QVERIFY(made->pixelColor(25, 10).red() > 200);  // what was left is above
    QVERIFY(made->pixelColor(25, 90).blue() > 200);
  }

  void whatIsNoPicture_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    QTest::newRow("a drawing") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("another format") << pictureFile(kWide, "BMP");
    QTest::newRow("a bomb") << bomb();
    QTest::newRow("broken") << pictureFile(kWide, "PNG").first(60);
  }
  void whatIsNoPicture() {
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodedPicture(bytes, {100, 100}).error().code, ErrorCode::Invalid);
  }

  void itIsFetchedOnce() {
    const MediaId media = m_media.add(pictureFile(kWide, "PNG"), u"image/png"_s);
    Thumbnails thumbnails(m_media, {100, 100});
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(thumbnails.find(m_owner, media).isNull());
    QVERIFY(thumbnails.find(m_owner, media).isNull());
    QVERIFY(ready.wait());
    QCOMPARE(thumbnails.find(m_owner, media).size(), QSize(100, 50));
    QCOMPARE(m_media.fetched.count(media), 1);
  }

  void theLeastSeenGoes() {
    constexpr qsizetype kOne = qsizetype{100} * 50 * 4;
    Thumbnails thumbnails(m_media, {100, 100}, 2 * kOne);
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QList<MediaId> all;
    for (int i = 0; i < 3; ++i) {
      all += m_media.add(pictureFile(kWide, "PNG"), u"image/png"_s);
      thumbnails.find(m_owner, all.last());
      QVERIFY(ready.wait());
    }
    QVERIFY(thumbnails.find(m_owner, all[0]).isNull());
    QVERIFY(!thumbnails.find(m_owner, all[2]).isNull());
    QVERIFY(ready.wait());
    QVERIFY(!thumbnails.find(m_owner, all[0]).isNull());
  }

  void whatIsBrokenIsNotAskedForAgain() {
    const MediaId media = m_media.add("<html>", u"image/png"_s);
    Thumbnails thumbnails(m_media, {100, 100});
    QSignalSpy failed(&thumbnails, &Thumbnails::failed);
    thumbnails.find(m_owner, media);
    QVERIFY(failed.wait());
    thumbnails.find(m_owner, media);
    QCOMPARE(m_media.fetched.count(media), 1);
    thumbnails.forget(media);
    thumbnails.find(m_owner, media);
    QCOMPARE(m_media.fetched.count(media), 2);
    QVERIFY(failed.wait());
  }

  void anotherScaleMakesThemAgain() {
    const MediaId media = m_media.add(pictureFile(kWide, "PNG"), u"image/png"_s);
    Thumbnails thumbnails(m_media, {100, 100});
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    thumbnails.find(m_owner, media);
    thumbnails.setSize({200, 200});
    thumbnails.find(m_owner, media);
    QVERIFY(ready.wait());
    QCOMPARE(thumbnails.find(m_owner, media).size(), QSize(200, 100));
  }

 private:
  FakeDesk m_desk;
  FakeMediaDesk m_media{m_desk};
  const OwnerId m_owner{1};
};

QTEST_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
