#include <QApplication>
#include <QCheckBox>
#include <QScrollBar>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/admin/deliveries_view.h"
#include "ui/parts/copy_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Hooks : AdminFixture {
  Hooks() { open(QStringLiteral("webhooks")); }
  QCheckBox* check(const QString& words) {
    for (auto* box : front().findChildren<QCheckBox*>())
      if (box->isVisible() && QString(box->text()).remove(u'&') == words) return box;
    return nullptr;
  }
  DeliveriesView& log() { return *window.findChild<DeliveriesView*>(); }
};

}  // namespace

class TestWebhooksPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void eventsAreCheckBoxes() {
    Hooks f;
    QVERIFY(f.check(QStringLiteral("A message came in or went out"))->isChecked());
    QVERIFY(!f.check(QStringLiteral("A customer seems done"))->isChecked());
    f.check(QStringLiteral("A customer seems done"))->click();
    QVERIFY(f.type(QStringLiteral("Address"), QStringLiteral("https://new.acme.example/in")));
    QVERIFY(f.click(QStringLiteral("Save")));
    QCOMPARE(f.admin.webhookEdits.size(), 1);
    QVERIFY(f.admin.webhookEdits[0].events.contains(QStringLiteral("closure.detected")));
    QCOMPARE(f.admin.webhookEdits[0].url, QStringLiteral("https://new.acme.example/in"));
  }

  void faultsStandAtTheirFields() {
    Hooks f;
    QVERIFY(f.type(QStringLiteral("Address"), QStringLiteral("https://me:pw@x.example")));
    QVERIFY(f.click(QStringLiteral("Save")));
    QVERIFY(f.admin.webhookEdits.isEmpty());
    QVERIFY(f.field<QLineEdit>(QStringLiteral("Address"))
                ->accessibleDescription()
                .contains(QStringLiteral("password")));
  }

  void addingTellsTheSecretOnce() {
    Hooks f;
    QVERIFY(f.click(QStringLiteral("Add …")));
    f.check(QStringLiteral("A message came in or went out"))->click();
    QVERIFY(f.type(QStringLiteral("Address"), QStringLiteral("https://x.example/h")));
    QVERIFY(f.click(QStringLiteral("Add")));
    QVERIFY(f.admin.webhookEdits.isEmpty());  // no event
    f.check(QStringLiteral("A conversation ended"))->click();
    QVERIFY(f.click(QStringLiteral("Add")));
    QCOMPARE(f.field<CopyField>(QStringLiteral("Secret"))->text(),
             QStringLiteral("whsec_Zm9vYmFyYmF6cXV4"));
    QVERIFY(f.click(QStringLiteral("I have kept it")));
    QVERIFY(!f.dialog());
    QCOMPARE(f.chosenTitle(), QStringLiteral("x.example"));
  }

  void rotatesTheSecret() {
    Hooks f;
    QVERIFY(f.click(QStringLiteral("Rotate the secret …")));
    QVERIFY(f.click(QStringLiteral("Rotate")));
    QCOMPARE(f.field<CopyField>(QStringLiteral("Secret"))->text(),
             QStringLiteral("whsec_bmV3c2VjcmV0"));
  }

  void whySwitchedOffIsSaid() {
    Hooks f;
    f.choose(1);
    bool told = false;
    for (auto* facts : f.window.findChildren<Facts*>())
      told = told || (facts->isVisible() &&
                      facts->text().contains(QStringLiteral("It took nothing for three days.")));
    QVERIFY(told);
    QVERIFY(!f.button(QStringLiteral("Test"))->isEnabled());
  }

  void aTestShowsInTheLog() {
    Hooks f;
    QVERIFY(f.click(QStringLiteral("Test")));
    QCOMPARE(f.admin.tested, QList<qint64>{1});
    QVERIFY(f.log().isVisible());
    QCOMPARE(f.log().rows().at(0).title, QStringLiteral("Test"));
  }

  void theLogIsReadPageByPage() {
    Hooks f;
    QVERIFY(f.click(QStringLiteral("Deliveries")));
    QCOMPARE(f.log().rows().rowCount(), 50);
    auto* bar = f.log().list().verticalScrollBar();
    bar->setValue(bar->maximum());
    f.settle();
    QCOMPARE(f.log().rows().rowCount(), 70);
    const int calls = f.admin.calls(QStringLiteral("deliveries"));
    bar->setValue(bar->maximum());
    f.settle();
    QVERIFY(f.admin.calls(QStringLiteral("deliveries")) <= calls + 1);  // finds that it is over
    // News come in at the top, and what was read stays.
    f.admin.deliveryLog[1].prepend({.deliveryId = 501,
                                    .event = QStringLiteral("message.created"),
                                    .state = QStringLiteral("queued"),
                                    .createdAt = QDateTime::currentDateTimeUtc()});
    f.admin.tell(f.acme);
    f.settle();
    QCOMPARE(f.log().rows().rowCount(), 71);
    QCOMPARE(f.log().rows().at(0).id, 501);
  }

  void aFailedOneIsSentAgain() {
    Hooks f;
    QVERIFY(f.click(QStringLiteral("Deliveries")));
    f.log().list().choose(497);
    QVERIFY(f.click(QStringLiteral("Redeliver")));
    QCOMPARE(f.admin.redelivered, QList<qint64>{497});
    bool shown = false;
    for (auto* facts : f.window.findChildren<Facts*>())
      shown = shown || (facts->isVisible() && facts->text().contains(QStringLiteral("no answer")));
    QVERIFY(shown);
  }

  void removes() {
    Hooks f;
    QVERIFY(f.click(QStringLiteral("Remove …")));
    QVERIFY(f.click(QStringLiteral("Remove")));
    QCOMPARE(f.admin.hooks[f.acme].size(), 1);
  }
};

QTEST_MAIN(TestWebhooksPage)
#include "tst_webhooks_page.moc"
