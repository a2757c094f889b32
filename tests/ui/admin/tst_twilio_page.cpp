#include <QApplication>
#include <QPlainTextEdit>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/parts/copy_field.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Twilio : AdminFixture {
  Twilio() { open(QStringLiteral("twilio")); }
  QPlainTextEdit* numbers() { return field<QPlainTextEdit>(QStringLiteral("Numbers")); }
};

}  // namespace

class TestTwilioPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void anEmptyTokenKeepsTheStoredOne() {
    Twilio f;
    auto* token = f.field<SecretField>(QStringLiteral("Auth token"));
    QVERIFY(token->placeholderText().startsWith(QStringLiteral("Stored")));
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    f.numbers()->setPlainText(QStringLiteral("+55 (11) 99999-8888\n\n+5511999998888\n12345\n"));
    QVERIFY(f.click(QStringLiteral("Save")));
    QCOMPARE(f.admin.accountEdits.size(), 1);
    QCOMPARE(f.admin.accountEdits[0].authToken, QString());
    const QStringList numbers{QStringLiteral("+5511999998888"), QStringLiteral("12345")};
    QCOMPARE(f.admin.accountEdits[0].phoneNumbers, numbers);
    QVERIFY(f.type(QStringLiteral("Auth token"), QStringLiteral("s3cret")));
    QVERIFY(f.click(QStringLiteral("Save")));
    QCOMPARE(f.admin.accountEdits[1].authToken, QStringLiteral("s3cret"));
    QCOMPARE(token->text(), QString());  // and is forgotten
  }

  void aWrongNumberIsNamed() {
    Twilio f;
    f.numbers()->setPlainText(QStringLiteral("+5511999998888\n011 4004"));
    QVERIFY(f.click(QStringLiteral("Save")));
    QVERIFY(f.admin.accountEdits.isEmpty() ||
            f.admin.accountEdits[0].phoneNumbers.contains(QStringLiteral("0114004")));
    f.numbers()->setPlainText(QStringLiteral("+5511999998888\nsuporte"));
    const auto before = f.admin.accountEdits.size();
    QVERIFY(f.click(QStringLiteral("Save")));
    QCOMPARE(f.admin.accountEdits.size(), before);
    QVERIFY(f.numbers()->accessibleDescription().contains(QStringLiteral("“suporte”")));
  }

  void twiliosAnswerIsShown() {
    Twilio f;
    f.admin.hold();
    QTest::mouseClick(f.button(QStringLiteral("Test")), Qt::LeftButton);
    QVERIFY(!f.button(QStringLiteral("Test"))->isEnabled());
    QCOMPARE(f.action(QStringLiteral("Test"))->text(), QStringLiteral("Asking Twilio …"));
    f.admin.release();
    f.settle();
    f.admin.release();
    f.settle();
    QCOMPARE(f.page().notice(), f.admin.check.message);
    bool shown = false;
    for (auto* facts : f.window.findChildren<Facts*>())
      shown = shown || (facts->isVisible() && facts->text().contains(QStringLiteral("Acme Ltda")) &&
                        facts->text().contains(QStringLiteral("Not at Twilio: +1 415-867-5310")));
    QVERIFY(shown);
    QVERIFY(f.button(QStringLiteral("Test"))->isEnabled());
  }

  void whatIsUnsavedIsNotTested() {
    Twilio f;
    QVERIFY(f.type(QStringLiteral("Auth token"), QStringLiteral("x")));
    QVERIFY(!f.button(QStringLiteral("Test"))->isEnabled());
    QVERIFY(f.click(QStringLiteral("Discard")));
    QVERIFY(f.button(QStringLiteral("Test"))->isEnabled());
  }

  void theWebhookAddressIsTheTenantsOrTheSettings() {
    Twilio f;
    auto* url = f.field<CopyField>(QStringLiteral("Webhook address"));
    QCOMPARE(url->text(), QStringLiteral("https://chat.acme.example/webhooks/twilio/inbound"));
    f.admin.tenants[0].publicBaseUrl.clear();
    f.admin.tell(f.acme);
    f.settle();
    QVERIFY(!url->isEnabled());
    f.window.setPublicBaseUrl(QStringLiteral("https://all.example/"));
    QVERIFY(url->isEnabled());
    QCOMPARE(url->text(), QStringLiteral("https://all.example/webhooks/twilio/inbound"));
  }

  void addsAnAccount() {
    Twilio f;
    QVERIFY(f.click(QStringLiteral("Add an account …")));
    QVERIFY(f.type(QStringLiteral("Account SID"), QStringLiteral("AC12")));
    QVERIFY(f.click(QStringLiteral("Add")));
    QVERIFY(f.admin.accountEdits.isEmpty());
    QVERIFY(f.type(QStringLiteral("Account SID"),
                   QStringLiteral("AC0123456789abcdef0123456789abcdef")));
    QVERIFY(f.type(QStringLiteral("Auth token"), QStringLiteral("tok")));
    f.numbers()->setPlainText(QStringLiteral("+5511988887777"));
    QVERIFY(f.click(QStringLiteral("Add")));
    QVERIFY(!f.dialog());
    QCOMPARE(f.admin.accountEdits.size(), 1);
    QCOMPARE(f.chosenTitle(), QStringLiteral("+55 11 98888-7777"));
  }

  void removingTheLastOneLeavesTheOffer() {
    Twilio f;
    for (int i = 0; i < 2; ++i) {
      QVERIFY(f.click(QStringLiteral("Remove …")));
      QVERIFY(f.click(QStringLiteral("Remove")));
    }
    QCOMPARE(f.page().state(), QStringLiteral("No Twilio account yet"));
    QVERIFY(f.click(QStringLiteral("Add an account …")));
    QVERIFY(f.dialog());
  }
};

QTEST_MAIN(TestTwilioPage)
#include "tst_twilio_page.moc"
