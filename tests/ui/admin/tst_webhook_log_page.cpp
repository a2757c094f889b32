#include <QComboBox>
#include <QLabel>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct WebhookLog : AdminFixture {
  WebhookLog() {
    window.resize(1100, 720);
    open(QStringLiteral("webhook-log"));
  }
  QString facts(int index = 0) {
    QStringList all;
    for (auto* each : window.findChildren<Facts*>())
      if (each->isVisible()) all += each->text();
    return all.value(index);
  }
};

}  // namespace

class TestWebhookLogPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void readsPageByPage() {
    WebhookLog f;
    QCOMPARE(f.list().rows().rowCount(), 50);
    f.list().list().scrollToBottom();
    f.settle();
    QCOMPARE(f.list().rows().rowCount(), 64);
    QCOMPARE(*f.admin.webhookQueries[1].before, 851);
    f.page().refresh();  // what was read stays
    f.settle();
    QCOMPARE(f.list().rows().rowCount(), 64);
  }

  void showsWhatCameAndWhatBecameOfIt() {
    WebhookLog f;
    QVERIFY(f.facts().contains(QStringLiteral("The signature is wrong")));
    QVERIFY(!f.action(QStringLiteral("Put in again"))->button()->isEnabled());
    QVERIFY(!f.action(QStringLiteral("Open the message")));
    QVERIFY2(
        f.facts(1).contains(QStringLiteral("Body: Oi, quero mudar o endere\u00e7o da entrega")),
        qPrintable(f.facts(1)));
    QVERIFY(f.facts(1).contains(QStringLiteral("ProfileName: Ana Lima")));
    f.choose(1);
    f.settle();
    QVERIFY(f.facts().contains(QStringLiteral("no MessageSid parameter")));
    QVERIFY(f.action(QStringLiteral("Put in again"))->button()->isEnabled());
  }

  void putsInAgainAndSaysWhatBecameOfIt() {
    WebhookLog f;
    f.choose(3);
    f.settle();
    f.admin.replay = {WebhookVerdict::Duplicate, {}, {}, {}};
    QVERIFY(f.click(QStringLiteral("Put in again")));
    QCOMPARE(f.admin.replayed, QList<qint64>{897});
    QVERIFY(f.page().notice().contains(QStringLiteral("nothing was lost")));
    f.admin.replay = {WebhookVerdict::Stored, {}, {}, {}};
    QVERIFY(f.click(QStringLiteral("Put in again")));
    QVERIFY(f.page().notice().contains(QStringLiteral("stored now")));
    f.admin.fail(QStringLiteral("replayWebhook"), oc::test::kAway);
    QVERIFY(f.click(QStringLiteral("Put in again")));
    QVERIFY(!f.page().notice().contains(QStringLiteral("stored now")));
  }

  void leadsToTheMessage() {
    WebhookLog f;
    MsgId opened;
    QObject::connect(&f.window, &AdminWindow::messageWanted, &f.window,
                     [&](OwnerId, ConvId, MsgId msg) { opened = msg; });
    f.choose(3);
    f.settle();
    QVERIFY(f.click(QStringLiteral("Open the message")));
    QCOMPARE(opened, MsgId{103});
  }

  void filters() {
    WebhookLog f;
    const auto search = [&f](const QString& words) {
      f.type(QStringLiteral("Search"), words);
      f.settle();
      return f.list().rows().rowCount();
    };
    QCOMPARE(search(QStringLiteral("pedido 4711")), 1);
    QCOMPARE(f.admin.webhookQueries.last().text, QStringLiteral("pedido 4711"));
    QCOMPARE(search(QStringLiteral("+55 11 98888-7777")), 1);
    QCOMPARE(f.admin.webhookQueries.last().customer, QStringLiteral("+5511988887777"));
    search(QStringLiteral("SM") + QString(32, u'a'));
    QCOMPARE(f.admin.webhookQueries.last().messageSid, QStringLiteral("SM") + QString(32, u'a'));
    QVERIFY(f.button(QStringLiteral("Show all")));
    QVERIFY(f.click(QStringLiteral("Show all")));
    QCOMPARE(f.list().rows().rowCount(), 50);
    auto* verdict = f.field<QComboBox>(QStringLiteral("What became of it"));
    verdict->setCurrentIndex(verdict->findData(QStringLiteral("refused")));
    f.settle();
    QCOMPARE(f.list().rows().rowCount(), 1);
  }

  void anEmptyLogSaysSo() {
    AdminFixture f;
    f.admin.webhookEntries.clear();
    f.open(QStringLiteral("webhook-log"));
    QCOMPARE(f.list().rows().rowCount(), 0);
    bool said = false;
    for (auto* label : f.window.findChildren<QLabel*>())
      said = said || (label->isVisible() && label->text() == QStringLiteral("Nothing came yet"));
    QVERIFY(said);
  }

  void anErrorCanBeTriedAgain() {
    AdminFixture f;
    f.admin.fail(QStringLiteral("webhookLog"), oc::test::kAway);
    f.open(QStringLiteral("webhook-log"));
    QVERIFY(!f.page().state().isEmpty());
    f.admin.succeed();
    QVERIFY(f.click(QStringLiteral("Try again")));
    QCOMPARE(f.list().rows().rowCount(), 50);
  }
};

QTEST_MAIN(TestWebhookLogPage)
#include "tst_webhook_log_page.moc"
