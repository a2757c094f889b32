#include <QTest>

#include "core/domain/staff.h"

using namespace oc;

class TestStaff : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rolesHaveTheDatabasesWords() {
    for (const StaffRole role : {StaffRole::User, StaffRole::Agent, StaffRole::Admin})
      QCOMPARE(staffRoleFromText(toText(role)), role);
    QCOMPARE(toText(StaffRole::User), QStringLiteral("user"));
    QVERIFY(!staffRoleFromText(u"owner"));
  }

  void anInactiveAdminIsNone() {
    Person person;
    person.memberships = {{OwnerId{1}, {}, StaffRole::Admin, true},
                          {OwnerId{2}, {}, StaffRole::Admin, false},
                          {OwnerId{3}, {}, StaffRole::Agent, true}};
    QVERIFY(person.isAdminOf(OwnerId{1}));
    QVERIFY(!person.isAdminOf(OwnerId{2}));
    QVERIFY(!person.isAdminOf(OwnerId{3}));
    QVERIFY(!person.isAdminOf(OwnerId{4}));
  }

  void passwords_data() {
    QTest::addColumn<QString>("password");
    QTest::addColumn<PasswordFault>("fault");
    QTest::newRow("empty") << QString() << PasswordFault::TooShort;
    QTest::newRow("nine") << QStringLiteral("abcdefghi") << PasswordFault::TooShort;
    QTest::newRow("ten") << QStringLiteral("abcdefghij") << PasswordFault::None;
    QTest::newRow("one letter") << QStringLiteral("aaaaaaaaaaaa") << PasswordFault::Repeated;
    QTest::newRow("address") << QStringLiteral("Ana.Souza.Lima@Acme.example")
                             << PasswordFault::IsAddress;
    QTest::newRow("its name") << QStringLiteral("ana.SOUZA.lima") << PasswordFault::IsAddress;
    QTest::newRow("a sentence") << QStringLiteral("três pratos de trigo") << PasswordFault::None;
  }
  void passwords() {
    QFETCH(QString, password);
    QFETCH(PasswordFault, fault);
    QCOMPARE(passwordFault(password, QStringLiteral(" ana.souza.lima@acme.example")), fault);
  }
};

QTEST_GUILESS_MAIN(TestStaff)
#include "tst_staff.moc"
