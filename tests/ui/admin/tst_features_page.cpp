#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/admin/history_dialog.h"
#include "ui/admin/preview_dialog.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Features : AdminFixture {
  Features() { open(QStringLiteral("features")); }

  void chooseNamed(const QString& title) { choose(int(titles().indexOf(title))); }
  QCheckBox* on() {
    for (auto* box : front().findChildren<QCheckBox*>())
      if (box->isVisible() && box->text() == QStringLiteral("Switched &on")) return box;
    return nullptr;
  }
  const Feature& feature(const QString& name) {
    for (const Feature& each : admin.features[acme])
      if (each.name == name) return each;
    qFatal("no such feature");
  }
  PreviewDialog* preview() { return window.findChild<PreviewDialog*>(); }
};

}  // namespace

class TestFeaturesPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void theProductsOwnSayThemselvesInWords() {
    Features f;
    QCOMPARE(f.list().rows().rowCount(), 5);
    QVERIFY(f.titles().contains(QStringLiteral("Closure detection")));
    QVERIFY(f.titles().contains(QStringLiteral("loyalty_club")));
  }

  void aSwitchWithoutConsequencesIsSimplyStored() {
    Features f;
    f.chooseNamed(QStringLiteral("Media"));
    f.on()->click();
    QVERIFY(f.click(QStringLiteral("Save")));
    QVERIFY(!f.feature(kMediaFeature).enabled);
    QCOMPARE(f.admin.calls(QStringLiteral("previewFeature")), 0);
    QCOMPARE(f.page().notice(), QStringLiteral("Saved. It is in force everywhere."));
  }

  void whatItChangesIsShownFirst() {
    Features f;
    f.chooseNamed(QStringLiteral("Closure detection"));
    QVERIFY(f.type(QStringLiteral("Close from"), QStringLiteral("0.7")));
    QVERIFY(f.click(QStringLiteral("Save")));
    QTRY_VERIFY(f.preview() && !f.preview()->running());
    QCOMPARE(f.admin.previewed[u"close_at"].toDouble(), 0.7);
    QCOMPARE(f.preview()->rows().rowCount(), 3);
    QCOMPARE(f.feature(kClosureDetection).config[u"close_at"].toDouble(), 0.85);
    QVERIFY(f.click(QStringLiteral("Apply")));
    QCOMPARE(f.feature(kClosureDetection).config[u"close_at"].toDouble(), 0.7);
    QVERIFY(!f.page().unsaved());
  }

  void cancellingThePreviewStopsItAndStoresNothing() {
    Features f;
    f.chooseNamed(QStringLiteral("Closure detection"));
    f.admin.stuck = true;
    f.on()->click();
    QVERIFY(f.click(QStringLiteral("Save")));
    QVERIFY(f.preview()->running());
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    QTRY_COMPARE(f.admin.cancelled, 1);
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog());
    QVERIFY(f.feature(kClosureDetection).enabled);
    QVERIFY(f.page().unsaved());
  }

  void aFaultKeepsItFromBeingStored() {
    Features f;
    f.chooseNamed(QStringLiteral("Closure detection"));
    QVERIFY(f.type(QStringLiteral("Close from"), QStringLiteral("0.55")));  // below announcing
    QVERIFY(f.click(QStringLiteral("Save")));
    QVERIFY(!f.dialog());
    QCOMPARE(f.admin.calls(QStringLiteral("setFeature")), 0);
    QVERIFY(f.field<QLineEdit>(QStringLiteral("Close from"))
                ->accessibleDescription()
                .contains(QStringLiteral("Announce from")));
  }

  void theAssistantsKeyIsWrittenAndForgotten() {
    Features f;
    QVERIFY(!f.field<SecretField>(QStringLiteral("Key of the endpoint")) ||
            f.chosenTitle() == QStringLiteral("Assistant"));
    f.chooseNamed(QStringLiteral("Assistant"));
    QVERIFY(!f.button(QStringLiteral("Store the key"))->isEnabled());
    QVERIFY(f.type(QStringLiteral("Key of the endpoint"), QStringLiteral("sk-123")));
    QVERIFY(f.click(QStringLiteral("Store the key")));
    QCOMPARE(f.admin.lastSecret, QStringLiteral("sk-123"));
    QCOMPARE(f.field<SecretField>(QStringLiteral("Key of the endpoint"))->text(), QString());
    QVERIFY(f.click(QStringLiteral("Forget the key …")));
    QVERIFY(f.click(QStringLiteral("Forget")));
    QCOMPARE(f.admin.lastSecret, QString());
    QCOMPARE(f.admin.calls(QStringLiteral("setFeatureSecret")), 2);
  }

  void aChangeIsUndone() {
    Features f;
    f.chooseNamed(QStringLiteral("Closure detection"));
    QVERIFY(f.click(QStringLiteral("History …")));
    QVERIFY(f.click(QStringLiteral("Undo this change")));
    QVERIFY(!f.dialog());
    QCOMPARE(f.feature(kClosureDetection).config[u"close_at"].toDouble(), 0.8);
    QCOMPARE(f.field<QLineEdit>(QStringLiteral("Close from"))->text(), QStringLiteral("0.8"));
  }

  void undoingWhatChangedSinceIsAskedAbout() {
    Features f;
    f.admin.undoConflicts = true;
    f.chooseNamed(QStringLiteral("Closure detection"));
    QVERIFY(f.click(QStringLiteral("History …")));
    QVERIFY(f.click(QStringLiteral("Undo this change")));
    QVERIFY(f.button(QStringLiteral("Undo all the same")));
    QCOMPARE(f.feature(kClosureDetection).config[u"close_at"].toDouble(), 0.85);
    QVERIFY(f.click(QStringLiteral("Undo all the same")));
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.feature(kClosureDetection).config[u"close_at"].toDouble(), 0.8);
  }

  void ownOnesAreMadeAndDeleted() {
    Features f;
    QVERIFY(!f.action(QStringLiteral("Delete …")));  // the assistant is the product's
    QVERIFY(f.click(QStringLiteral("New feature …")));
    QVERIFY(f.type(QStringLiteral("Name"), QStringLiteral("Big Sale")));
    QVERIFY(f.click(QStringLiteral("Create")));
    QCOMPARE(f.admin.calls(QStringLiteral("createFeature")), 0);
    QVERIFY(f.type(QStringLiteral("Name"), QStringLiteral("big_sale")));
    f.field<QPlainTextEdit>(QStringLiteral("Settings as JSON"))
        ->setPlainText(QStringLiteral("{\"percent\": 10}"));
    QVERIFY(f.click(QStringLiteral("Create")));
    QVERIFY(!f.dialog());
    QCOMPARE(f.chosenTitle(), QStringLiteral("big_sale"));
    QCOMPARE(f.feature(QStringLiteral("big_sale")).config[u"percent"].toInt(), 10);
    QVERIFY(f.click(QStringLiteral("Delete …")));
    QVERIFY(f.click(QStringLiteral("Delete")));
    QVERIFY(!f.titles().contains(QStringLiteral("big_sale")));
  }

  void newsDoNotTearTheSettings() {
    Features f;
    f.chooseNamed(QStringLiteral("Closure detection"));
    QVERIFY(f.type(QStringLiteral("Close from"), QStringLiteral("0.7")));
    for (Feature& each : f.admin.features[f.acme])
      if (each.name == kClosureDetection) each.config[QStringLiteral("close_at")] = 0.95;
    f.desk.setFeatures(f.acme, f.admin.features[f.acme]);
    f.settle();
    QCOMPARE(f.field<QLineEdit>(QStringLiteral("Close from"))->text(), QStringLiteral("0.7"));
    QVERIFY(f.click(QStringLiteral("Reload")));
    QCOMPARE(f.field<QLineEdit>(QStringLiteral("Close from"))->text(), QStringLiteral("0.95"));
  }
};

QTEST_MAIN(TestFeaturesPage)
#include "tst_features_page.moc"
