// The pictures in resources/screenshots show the program as it is. Each main screen is drawn anew
// into the folder OC_DRAWN, whole and with every text readable, and must look like the kept one: a
// changed screen makes the test fail until tests/run --screenshots has refreshed them.
#include <QDir>
#include <QImage>
#include <QSet>
#include <QTest>

#include "tests/ui/pictures/sets.h"
#include "tests/ui/support/inspection.h"

using namespace oc::test;

namespace {

// Times of day and other fonts' edges differ; a moved or missing part differs more.
constexpr int kCell = 16;              // pixels a side that are compared by their average
constexpr double kMostDifference = 3;  // of 255, on average over the cells
constexpr int kFewestColours = 12;     // of the cells of a picture that shows anything

QImage cells(const QImage& image) {
  return image.convertToFormat(QImage::Format_RGB32)
      .scaled(image.width() / kCell, image.height() / kCell, Qt::IgnoreAspectRatio,
              Qt::SmoothTransformation);
}

double difference(const QImage& one, const QImage& other) {
  const QImage a = cells(one), b = cells(other);
  qint64 sum = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) {
      const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
      sum += std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) +
             std::abs(p.blue() - q.blue());
    }
  return double(sum) / (3.0 * a.width() * a.height());
}

qsizetype colours(const QImage& image) {
  const QImage few = cells(image);
  QSet<QRgb> met;
  for (int y = 0; y < few.height(); ++y)
    for (int x = 0; x < few.width(); ++x)
      met += few.pixel(x, y);
  return met.size();
}

}  // namespace

class TestPictures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void differencesAreSeen() {
    QImage white(160, 160, QImage::Format_RGB32);
    white.fill(Qt::white);
    QImage changed = white;
    for (int y = 0; y < 32; ++y)
      for (int x = 0; x < 32; ++x)
        changed.setPixel(x, y, qRgb(0, 0, 0));
    QCOMPARE(difference(white, white), 0.0);
    QVERIFY(difference(white, changed) > kMostDifference);
    QVERIFY(colours(white) < kFewestColours);
  }

  void nothingElseIsKept() {
    QStringList wanted;
    for (const KeptPicture& kept : keptPictures())
      wanted += kept.file;
    wanted.sort();
    QCOMPARE(QDir(QStringLiteral(OC_KEPT)).entryList(QDir::Files, QDir::Name), wanted);
  }

  void itIsAsKept_data() {
    QTest::addColumn<int>("index");
    const auto all = keptPictures();
    for (int i = 0; i < all.size(); ++i)
      QTest::newRow(qPrintable(all[i].file)) << i;
  }
  void itIsAsKept() {
    QFETCH(int, index);
    const KeptPicture wanted = keptPictures().at(index);
    QImage drawn;
    Inspection found;
    play(wanted.picture, [&](QWidget&, const QPixmap& picture) {
      drawn = picture.toImage();
      found.room();
    });
    QVERIFY(QDir().mkpath(QStringLiteral(OC_DRAWN)));
    QVERIFY(drawn.save(QStringLiteral(OC_DRAWN "/") + wanted.file));
    QCOMPARE(found.faults.join(u'\n'), QString());
    QVERIFY(colours(drawn) >= kFewestColours);
    const QImage kept(QStringLiteral(OC_KEPT "/") + wanted.file);
    QVERIFY2(!kept.isNull(), "there is none: tests/run --screenshots makes it");
    QCOMPARE(drawn.size(), kept.size());
    const double drift = difference(drawn, kept);
    QVERIFY2(drift <= kMostDifference,
             qPrintable(QStringLiteral("differs by %1: look at both, then tests/run --screenshots")
                            .arg(drift)));
  }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
