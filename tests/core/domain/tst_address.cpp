#include <QTest>

#include "core/domain/address.h"

using namespace oc;

class TestAddress : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void normalises_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    const auto row = [](const char* name, const QString& text, const char* number) {
      QTest::newRow(name) << text << QString::fromLatin1(number);
    };
    row("E.164", QStringLiteral("+12025550123"), "+12025550123");
    row("written for people", QStringLiteral(" +1 (202) 555-01.23 "), "+12025550123");
    row("no-break spaces and typographic hyphen", QStringLiteral("+1\u00a0202\u2011555\u20110123"),
        "+12025550123");
    row("invisible direction marks", QStringLiteral("\u202a+12025550123\u202c"), "+12025550123");
    row("shortest", QStringLiteral("+6834000"), "+6834000");
    row("longest", QStringLiteral("+123456789012345"), "+123456789012345");
    row("too short", QStringLiteral("+683400"), "");
    row("too long", QStringLiteral("+1234567890123456"), "");
    row("no plus", QStringLiteral("12025550123"), "");
    row("country code of zero", QStringLiteral("+02025550123"), "");
    row("two pluses", QStringLiteral("++12025550123"), "");
    row("letters", QStringLiteral("+1202555CALL"), "");
    row("other digits", QStringLiteral("+١٢٣٤٥٦٧٨٩"), "");
    row("a plus alone", QStringLiteral("+"), "");
    row("nothing", QString(), "");

    row("Brazilian mobile of nine digits", QStringLiteral("+5511988887777"), "+5511988887777");
    row("of eight digits", QStringLiteral("+551188887777"), "+5511988887777");
    row("of eight digits, written", QStringLiteral("+55 (11) 8888-7777"), "+5511988887777");
    row("of eight digits with 6", QStringLiteral("+554161234567"), "+5541961234567");
    row("landline", QStringLiteral("+551133334444"), "+551133334444");
    row("landline with 5", QStringLiteral("+551155554444"), "+551155554444");
    row("toll-free", QStringLiteral("+558007294444"), "+558007294444");
    row("as long, elsewhere", QStringLiteral("+541188887777"), "+541188887777");
  }
  void normalises() {
    QFETCH(QString, text);
    QTEST(normalisedNumber(text), "number");
  }

  void parses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Address>("address");
    const auto row = [](const char* text, const char* raw, const char* channel, const char* key,
                        bool isNumber) {
      QTest::newRow(text) << QString::fromUtf8(text)
                          << Address{QString::fromUtf8(raw), QString::fromLatin1(channel),
                                     QString::fromUtf8(key), isNumber};
    };
    row("+12025550123", "+12025550123", "sms", "+12025550123", true);
    row(" +1 202 555 0123 ", "+1 202 555 0123", "sms", "+12025550123", true);
    row("whatsapp:+551188887777", "whatsapp:+551188887777", "whatsapp", "+5511988887777", true);
    row("WhatsApp: +12025550123", "WhatsApp: +12025550123", "whatsapp", "+12025550123", true);
    row("whatsapp:IN.2081978709342942", "whatsapp:IN.2081978709342942", "whatsapp",
        "IN.2081978709342942", false);
    row("messenger:1234567890123", "messenger:1234567890123", "messenger", "1234567890123", false);
    row("rcs:acme_agent", "rcs:acme_agent", "rcs", "acme_agent", false);
    row("sms:+12025550123", "sms:+12025550123", "sms", "+12025550123", true);
    row("28888", "28888", "sms", "28888", false);
    row("ACME", "ACME", "sms", "ACME", false);
    row("other:x", "other:x", "sms", "other:x", false);
    row(":x", ":x", "sms", ":x", false);
    row("whatsapp:", "whatsapp:", "whatsapp", "", false);
    row("", "", "sms", "", false);
  }
  void parses() {
    QFETCH(QString, text);
    QTEST(parseAddress(text), "address");
  }

  void masks_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* address, const char* shown) {
      QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(shown);
    };
    row("+5511988887777", "+55••••7777");
    row("whatsapp:+5511988887777", "+55••••7777");
    row("whatsapp:IN.2081978709342942", "••••2942");
    row("+6834000", "••••00");
    row("28888", "••••8");
    row("12", "••••");
    row("", "••••");
  }
  void masks() {
    QFETCH(QString, address);
    QTEST(masked(address), "shown");
  }
};

Q_DECLARE_METATYPE(Address)
QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
