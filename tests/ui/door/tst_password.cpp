#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_door.h"
#include "ui/door/change_password_dialog.h"
#include "ui/models/person_text.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using namespace oc::test;
using namespace Qt::StringLiterals;

class TestPassword : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void strengthGrowsWithLengthAndKinds_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<PasswordStrength>("strength");
    QTest::newRow("few letters") << u"abcdefghij"_s << PasswordStrength::Weak;
    QTest::newRow("two letters") << u"abababababababababababab"_s << PasswordStrength::Weak;
    QTest::newRow("letters and digits") << u"abcdef12345x"_s << PasswordStrength::Fair;
    QTest::newRow("words") << u"correct horse battery staple"_s << PasswordStrength::Strong;
    QTest::newRow("random") << u"hV7!pQ2#xL9z"_s << PasswordStrength::Fair;
    QTest::newRow("long random") << u"hV7!pQ2#xL9zW4"_s << PasswordStrength::Strong;
  }
  void strengthGrowsWithLengthAndKinds() {
    QFETCH(QString, password);
    QFETCH(PasswordStrength, strength);
    QCOMPARE(passwordStrength(password), strength);
  }

  void changesThePassword() {
    Dialog d;
    d.fill(u"correct horse"_s, u"a longer horse"_s, u"a longer horse"_s);
    QTRY_COMPARE(d.changed.size(), 1);
    QCOMPARE(d.changed[0][0].toString(), u"a longer horse"_s);
    QCOMPARE(d.door.password, u"a longer horse"_s);
    QTRY_VERIFY(!d.dialog);
  }

  void saysWhatIsWrong_data() {
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("words");
    const QString good = u"a longer horse"_s;
    QTest::newRow("no current") << QString() << good << good << u"that you have now"_s;
    QTest::newRow("wrong") << u"wrong"_s << good << good << u"not your current password"_s;
    QTest::newRow("different") << u"correct horse"_s << good << u"a longer hors"_s
                               << u"not the same"_s;
    QTest::newRow("address") << u"correct horse"_s << u"ana@acme.example"_s << u"ana@acme.example"_s
                             << u"Not the e-mail"_s;
  }
  void saysWhatIsWrong() {
    QFETCH(QString, current);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, words);
    Dialog d;
    d.fill(current, first, second);
    QTRY_VERIFY(d.shows(words));
    QCOMPARE(d.changed.size(), 0);
    QCOMPARE(d.door.password, u"correct horse"_s);
    QVERIFY(d.dialog->isVisible());
  }

 private:
  struct Dialog {
    FakeDoor door;
    QWidget parent;
    QPointer<ChangePasswordDialog> dialog{new ChangePasswordDialog(door, samplePerson(), &parent)};
    QSignalSpy changed{dialog.data(), &ChangePasswordDialog::passwordChanged};

    Dialog() {
      parent.show();
      dialog->open();
      if (!QTest::qWaitForWindowActive(dialog)) qFatal("no dialog");
    }
    void fill(const QString& current, const QString& first, const QString& second) {
      const auto fields = dialog->findChildren<SecretField*>();
      QTest::keyClicks(fields.value(0), current);
      QTest::keyClicks(fields.value(1), first);
      QTest::keyClicks(fields.value(2), second);
      QTest::keyClick(fields.value(2), Qt::Key_Return);
    }
    bool shows(const QString& words) {
      for (auto* each : dialog->findChildren<QLabel*>())
        if (each->isVisible() && each->text().contains(words)) return true;
      return false;
    }
  };
};

QTEST_MAIN(TestPassword)
#include "tst_password.moc"
