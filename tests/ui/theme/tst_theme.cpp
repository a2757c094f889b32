#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTest>

#include "ui/theme/avatar.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/ticks.h"

using namespace oc;
using namespace oc::ui;

namespace {

bool painted(const QImage& image) {
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (qAlpha(image.pixel(x, y)) > 40) return true;
  return false;
}

QImage transparent(int width, int height) {
  QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  return image;
}

}  // namespace

class TestTheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textHasAaContrast_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }

  void textHasAaContrast() {
    QFETCH(bool, dark);
    const Tokens& t = tokensOf(dark);
    for (const QColor& ground : {t.background, t.surface, t.surface2, t.selected, t.bubbleOut})
      for (const QColor& ink : {t.text, t.muted})
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on " + ground.name()));
    QVERIFY(contrast(t.text, t.note) >= 4.5);
    for (const QColor& ink : {t.accent, t.bad})
      QVERIFY(contrast(ink, t.surface) >= 4.5);
  }

  void everyHueCarriesWhite() {
    for (int i = 0; i < 500; ++i) {
      const QColor hue = hueOf(QString::number(i * 7919));
      QVERIFY2(contrast(Qt::white, hue) >= 4.5, qPrintable(hue.name()));
    }
    QCOMPARE(hueOf(QStringLiteral("+5511988887777")), hueOf(QStringLiteral("+5511988887777")));
  }

  void initialsOfNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << QStringLiteral("Maria Souza") << QStringLiteral("MS");
    QTest::newRow("many") << QStringLiteral("João Pedro de Albuquerque Lima")
                          << QStringLiteral("JL");
    QTest::newRow("one") << QStringLiteral("  carla ") << QStringLiteral("C");
    QTest::newRow("number") << QStringLiteral("+1 415-867-5310") << QStringLiteral("+1");
    QTest::newRow("accent") << QStringLiteral("émile Ôtt") << QStringLiteral("ÉÔ");
    QTest::newRow("signs") << QStringLiteral("~ Ana ~") << QStringLiteral("A");
    QTest::newRow("emoji") << QStringLiteral("🌻 Flor") << QStringLiteral("🌻F");
    QTest::newRow("nothing") << QStringLiteral("...") << QStringLiteral("?");
    QTest::newRow("empty") << QString() << QStringLiteral("?");
  }

  void initialsOfNames() {
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(initials(name), expected);
  }

  void everyIconDraws() {
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(files.size() > 20);
    for (const QString& file : files) {
      const QPixmap pixmap = icon(file.chopped(4), Qt::red).pixmap(24);
      QVERIFY2(painted(pixmap.toImage()), qPrintable(file));
    }
  }

  void ticksSayHowFarItGot_data() {
    QTest::addColumn<DeliveryStatus>("status");
    QTest::addColumn<bool>("shown");
    for (int i = 0; i <= static_cast<int>(DeliveryStatus::Unknown); ++i) {
      const auto status = static_cast<DeliveryStatus>(i);
      QTest::newRow(qPrintable(toText(status))) << status << (status != DeliveryStatus::Received);
    }
  }

  void ticksSayHowFarItGot() {
    QFETCH(DeliveryStatus, status);
    QFETCH(bool, shown);
    QImage image = transparent(24, 16);
    QPainter painter(&image);
    paintTicks(painter, QRectF(0, 0, 24, 16), status);
    painter.end();
    QCOMPARE(painted(image), shown);
    QCOMPARE(ticksWidth(status) > 0, shown);
  }

  void stepsOnTheWayLookDifferent() {
    QList<QImage> pictures;
    for (const auto status :
         {DeliveryStatus::Queued, DeliveryStatus::Sent, DeliveryStatus::Delivered,
          DeliveryStatus::Read, DeliveryStatus::Failed, DeliveryStatus::Unknown}) {
      QImage image = transparent(24, 16);
      QPainter painter(&image);
      paintTicks(painter, QRectF(0, 0, 24, 16), status);
      painter.end();
      QVERIFY2(!pictures.contains(image), qPrintable(toText(status)));
      pictures += image;
    }
  }

  void schemesChangePaletteAndTokens() {
    applyScheme(*qApp, Scheme::Dark);
    QVERIFY(tokens().dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), tokensOf(true).background);
    applyScheme(*qApp, Scheme::Light);
    QVERIFY(!tokens().dark);
    QCOMPARE(qApp->palette().color(QPalette::Window), tokensOf(false).background);
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    QVERIFY(font(FontSize::Small).pixelSize() >= 12);
  }

  void constantsAreTheTokens() {
    QFile file(QStringLiteral(":/themes/tokens.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject spaces = json[u"space"].toObject();
    QCOMPARE(spaces[u"xs"].toInt(), space::xs);
    QCOMPARE(spaces[u"s"].toInt(), space::s);
    QCOMPARE(spaces[u"m"].toInt(), space::m);
    QCOMPARE(spaces[u"l"].toInt(), space::l);
    QCOMPARE(spaces[u"xl"].toInt(), space::xl);
    QCOMPARE(spaces[u"xxl"].toInt(), space::xxl);
    QCOMPARE(json[u"radius"][u"control"].toInt(), radius::control);
    QCOMPARE(json[u"radius"][u"bubble"].toInt(), radius::bubble);
    const QJsonObject fonts = json[u"font"].toObject();
    for (const auto& [size, name] :
         {std::pair{FontSize::Small, u"small"}, std::pair{FontSize::Body, u"body"},
          std::pair{FontSize::Large, u"large"}, std::pair{FontSize::Title, u"title"}})
      QCOMPARE(font(size).pixelSize(), qRound(fonts[QStringView(name)].toInt() * typeScale()));
  }

  void aLabelShowsItsBeginningOrNothing() {
    ElidedLabel label;
    label.setText(QStringLiteral("Enter sends, Shift+Enter breaks the line"));
    const auto isBlank = [&label] {
      const QImage image = label.grab().toImage();
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
          if (image.pixel(x, y) != image.pixel(0, 0)) return false;
      return true;
    };
    label.resize(60, 24);
    QVERIFY(!isBlank());
    label.setAllOrNothing(true);
    QVERIFY(isBlank());
    label.resize(label.sizeHint().width(), 24);
    QVERIFY(!isBlank());
  }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
