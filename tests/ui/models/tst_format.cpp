#include <QLocale>
#include <QTest>

#include "ui/models/format.h"

using namespace oc;
using namespace oc::ui;

class TestFormat : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil)); }

  void numbersReadAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("br") << QStringLiteral("whatsapp:+5511988887777")
                        << QStringLiteral("+55 11 98888-7777");
    QTest::newRow("br old") << QStringLiteral("+551188887777")
                            << QStringLiteral("+55 11 98888-7777");
    QTest::newRow("us") << QStringLiteral("+14158675310") << QStringLiteral("+1 415-867-5310");
    QTest::newRow("short code") << QStringLiteral("28777") << QStringLiteral("28777");
    QTest::newRow("bsuid") << QStringLiteral("whatsapp:IN.2081978709342942")
                           << QStringLiteral("IN.2081978709342942");
    QTest::newRow("empty") << QString() << QString();
  }

  void numbersReadAsPeopleWriteThem() {
    QFETCH(QString, address);
    QFETCH(QString, expected);
    QCOMPARE(displayNumber(address), expected);
    QCOMPARE(displayNumber(address), expected);  // from the cache
  }

  void aNamelessCustomerIsTheirNumber() {
    Conversation c;
    c.customerAddress = QStringLiteral("whatsapp:+551188887777");
    c.phoneNumber = QStringLiteral("+5511988887777");
    QCOMPARE(displayName(c), QStringLiteral("+55 11 98888-7777"));
    c.customerName = QStringLiteral(" Maria\nSouza ");
    QCOMPARE(displayName(c), QStringLiteral("Maria Souza"));
  }

  void timesAreRelativeUnderAnHour_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << QStringLiteral("2026-05-14T21:22:30Z") << QStringLiteral("now");
    QTest::newRow("clock runs ahead")
        << QStringLiteral("2026-05-14T21:23:20Z") << QStringLiteral("now");
    QTest::newRow("minutes") << QStringLiteral("2026-05-14T21:09:00Z") << QStringLiteral("14 min");
    QTest::newRow("today") << QStringLiteral("2026-05-14T12:41:00Z") << QStringLiteral("09:41");
    QTest::newRow("yesterday, by local time")
        << QStringLiteral("2026-05-14T02:59:00Z") << QStringLiteral("yesterday");
    QTest::newRow("this week") << QStringLiteral("2026-05-11T12:00:00Z") << QStringLiteral("seg");
    QTest::newRow("this year") << QStringLiteral("2026-03-03T12:00:00Z") << QStringLiteral("3 mar");
    QTest::newRow("before") << QStringLiteral("2024-03-03T12:00:00Z")
                            << QStringLiteral("3 mar 2024");
    QTest::newRow("none") << QString() << QString();
  }

  void timesAreRelativeUnderAnHour() {
    QFETCH(QString, at);
    QFETCH(QString, expected);
    const auto time = [](const QString& text) { return QDateTime::fromString(text, Qt::ISODate); };
    QCOMPARE(relativeTime(time(at), time(QStringLiteral("2026-05-14T21:23:00Z"))), expected);
  }

  void failuresAreInWords() {
    QVERIFY(failureText(QStringLiteral("63016"), QString()).contains(u"24 hours"));
    QCOMPARE(failureText(QStringLiteral("99999"), QStringLiteral("Strange thing")),
             QStringLiteral("Strange thing (Twilio's error 99999)"));
    QCOMPARE(failureText(QStringLiteral("99999"), QString()),
             QStringLiteral("Twilio's error 99999."));
    QVERIFY(!failureText(QString(), QString()).isEmpty());
  }

  void everyStateHasWords() {
    for (const ConversationStatus s : allConversationStatuses())
      QVERIFY(!statusText(s).isEmpty());
    for (int i = 0; i <= static_cast<int>(DeliveryStatus::Unknown); ++i)
      QVERIFY(!deliveryText(static_cast<DeliveryStatus>(i)).isEmpty());
  }

  void previewsOfMediaSayWhatItIs() {
    LastMessage m{.msgId = MsgId{1}, .type = MessageType::Image};
    QCOMPARE(previewText(m), QStringLiteral("Photo"));
    m.preview = QStringLiteral("A embalagem\nveio assim");
    QCOMPARE(previewText(m), QStringLiteral("Photo · A embalagem veio assim"));
    QCOMPARE(previewText({}), QStringLiteral("No messages yet"));
  }

  void countsFollowTheLocale() {
    QCOMPARE(countText(1284), QStringLiteral("1.284"));
    QCOMPARE(badgeText(3), QStringLiteral("3"));
    QCOMPARE(badgeText(120), QStringLiteral("99+"));
    QCOMPARE(durationText(-3), QStringLiteral("0 s"));
    QCOMPARE(durationText(7200), QStringLiteral("2 h"));
    QCOMPARE(spanText(1), QStringLiteral("1 min"));
    QCOMPARE(spanText(90), QStringLiteral("90 min"));
    QCOMPARE(spanText(1500), QStringLiteral("25 h"));
    QCOMPARE(spanText(1440), QStringLiteral("1 d"));
  }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
