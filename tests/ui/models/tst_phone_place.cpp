#include <QLocale>
#include <QTest>

#include "ui/models/phone_place.h"

using namespace oc::ui;

class TestPhonePlace : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }

  void numbersTellThePlaceAndTheTime_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("clock");
    const auto row = [](const char* name, const char* number, const char* place,
                        const char* clock) {
      QTest::newRow(name) << QString::fromUtf8(number) << QString::fromUtf8(place)
                          << QString::fromUtf8(clock);
    };
    row("São Paulo", "+5511988887777", "São Paulo, Brasil", "09:00");
    row("Manaus", "+5592991234567", "Amazonas, Brasil", "08:00");
    row("Acre", "+5568991234567", "Acre, Brasil", "07:00");
    row("Bahia", "+5571991234567", "Bahia, Brasil", "09:00");
    row("Japan", "+819012345678", "Japão", "21:00");
    row("several zones", "+351912345678", "Portugal", "11:00–12:00");
    row("short code", "28777", "", "");
    row("not a number", "IN.2081978709342942", "", "");
    row("nowhere", "+99912345678", "", "");
    row("empty", "", "", "");
  }

  void numbersTellThePlaceAndTheTime() {
    QFETCH(QString, number);
    QFETCH(QString, place);
    QFETCH(QString, clock);
    const QDateTime winter(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QCOMPARE(placeOf(number), place);
    QCOMPARE(clockThere(number, winter), clock);
  }

  void thePlaceIsInTheLanguageInForce() {
    const QString number = QStringLiteral("+5511988887777");
    QCOMPARE(placeOf(number), QStringLiteral("São Paulo, Brasil"));
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(placeOf(number), QStringLiteral("São Paulo, Brazil"));
  }
};

QTEST_GUILESS_MAIN(TestPhonePlace)
#include "tst_phone_place.moc"
