#include <QApplication>
#include <QComboBox>
#include <QSpinBox>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/parts/copy_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Keys : AdminFixture {
  Keys() { open(QStringLiteral("keys")); }
};

}  // namespace

class TestKeysPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void revokedOnesAreFaded() {
    Keys f;
    QCOMPARE(f.list().rows().rowCount(), 3);
    QVERIFY(!f.list().rows().at(0).faded);
    QVERIFY(f.list().rows().at(2).faded);
    f.choose(2);
    QVERIFY(!f.action(QStringLiteral("Revoke …")));
  }

  void aKeyIsShownOnce() {
    Keys f;
    QVERIFY(f.click(QStringLiteral("New key …")));
    QVERIFY(f.click(QStringLiteral("Create")));
    QCOMPARE(f.admin.calls(QStringLiteral("createApiKey")), 0);
    QVERIFY(f.type(QStringLiteral("Name"), QStringLiteral("loja")));
    f.field<QComboBox>(QStringLiteral("Scope"))->setCurrentIndex(1);
    f.field<QSpinBox>(QStringLiteral("Requests a minute, at most"))->setValue(90);
    QVERIFY(f.click(QStringLiteral("Create")));
    QCOMPARE(f.field<CopyField>(QStringLiteral("API key"))->text(),
             QStringLiteral("oc_k7Jq2mVbT9xRw4Ye8HnC3sLd"));
    QVERIFY(f.click(QStringLiteral("I have kept it")));
    QVERIFY(!f.dialog());
    const ApiKeyInfo made = f.admin.keys[f.acme].first();
    QCOMPARE(made.scope, QStringLiteral("write"));
    QCOMPARE(made.ratePerMinute, 90);
    QCOMPARE(f.chosenTitle(), QStringLiteral("loja"));
    for (auto* field : f.window.findChildren<CopyField*>())
      QVERIFY(!field->text().startsWith(QStringLiteral("oc_")));  // and nowhere any more
  }

  void revokingAsksFirst() {
    Keys f;
    QVERIFY(f.click(QStringLiteral("Revoke …")));
    QVERIFY(f.click(QStringLiteral("Cancel")));
    QVERIFY(!f.admin.keys[f.acme][0].revokedAt.isValid());
    QVERIFY(f.click(QStringLiteral("Revoke …")));
    QVERIFY(f.click(QStringLiteral("Revoke")));
    QVERIFY(f.admin.keys[f.acme][0].revokedAt.isValid());
    QVERIFY(f.list().rows().at(0).faded);
  }
};

QTEST_MAIN(TestKeysPage)
#include "tst_keys_page.moc"
