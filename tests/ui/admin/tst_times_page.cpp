#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>

#include "tests/ui/admin/admin_fixture.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using oc::test::AdminFixture;

namespace {

struct Times : AdminFixture {
  Times() { open(QStringLiteral("times")); }
  QSpinBox* number(const QString& name) { return field<QSpinBox>(name); }
  QCheckBox* check(const QString& words) {
    for (auto* box : window.findChildren<QCheckBox*>())
      if (box->isVisible() && QString(box->text()).remove(u'&') == words) return box;
    return nullptr;
  }
  // Two "Save": of the times, and of what customers write.
  bool saveTimes() { return click(QStringLiteral("Save")); }
};

}  // namespace

class TestTimesPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void defaultsAreShown() {
    Times f;
    QCheckBox* expiry = f.check(QStringLiteral("Use the default, 1 day(s)"));
    QVERIFY(expiry && expiry->isChecked());
    QCOMPARE(f.number(QStringLiteral("Expiry"))->value(), 1440);
    QVERIFY(!f.number(QStringLiteral("Expiry"))->isEnabled());
    QCOMPARE(f.number(QStringLiteral("Idle timeout"))->value(), 240);
    QVERIFY(f.number(QStringLiteral("Idle timeout"))->isEnabled());
  }

  void timesOfOnesOwnAreStored() {
    Times f;
    f.check(QStringLiteral("Use the default, 1 day(s)"))->click();
    f.number(QStringLiteral("Expiry"))->setValue(2880);
    f.check(QStringLiteral("Use the default, 1 hour(s)"))->click();
    f.check(QStringLiteral("Keep waiting conversations open"))->click();
    QVERIFY(f.saveTimes());
    QCOMPARE(f.admin.lifeCycles.size(), 1);
    QCOMPARE(f.admin.lifeCycles[0].expirationMinutes, std::optional(2880));
    QVERIFY(!f.admin.lifeCycles[0].idleTimeoutMinutes);
    QVERIFY(f.admin.lifeCycles[0].keepWaitingOpen);
    QVERIFY(!f.page().unsaved());
    QVERIFY(f.page().notice().startsWith(QStringLiteral("Saved.")));
  }

  void newsDoNotTearTheForm() {
    Times f;
    f.number(QStringLiteral("Idle timeout"))->setValue(90);
    f.admin.tenants[0].idleTimeoutMinutes = 30;
    f.admin.tell(f.acme);
    f.settle();
    QCOMPARE(f.number(QStringLiteral("Idle timeout"))->value(), 90);
    QVERIFY(f.page().notice().contains(QStringLiteral("changed elsewhere")));
    QVERIFY(f.click(QStringLiteral("Reload")));
    QCOMPARE(f.number(QStringLiteral("Idle timeout"))->value(), 30);
  }

  void closureSettingsAreTriedFirst() {
    Times f;
    QVERIFY(f.type(QStringLiteral("Close from"), QStringLiteral("0.9")));
    QVERIFY(f.click(QStringLiteral("Save …")));
    QTRY_VERIFY(f.dialog() && !f.dialog()->running());
    QVERIFY(f.click(QStringLiteral("Apply")));
    QCOMPARE(f.admin.features[f.acme][2].config[u"close_at"].toDouble(), 0.9);
    QVERIFY(!f.page().unsaved());
  }

  void leadsToBackTestAndFeature() {
    Times f;
    QSignalSpy wanted(&f.window, &AdminWindow::backTestWanted);
    QVERIFY(f.click(QStringLiteral("Back-test …")));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<OwnerId>(), f.acme);
    QVERIFY(f.click(QStringLiteral("Open the feature")));
    QVERIFY(f.window.findChild<QPushButton*>(QStringLiteral("features"))->isChecked());
  }

  void anotherTenantHasItsOwn() {
    Times f;
    f.window.open(f.tech);
    f.settle();
    QCOMPARE(f.number(QStringLiteral("Idle timeout"))->value(), 60);
    QVERIFY(!f.page().unsaved());
  }
};

QTEST_MAIN(TestTimesPage)
#include "tst_times_page.moc"
