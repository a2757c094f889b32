#include <QSignalSpy>
#include <QTest>

#include "core/store/login_queries.h"
#include "core/store/login_role.h"
#include "core/store/server_program.h"
#include "core/store/sign_in.h"
#include "core/store/worker.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace oc::store;

namespace {

const QString kPassword = u"uma senha bem longa"_s;
const QString kOther = u"outra senha bem longa"_s;

Invitation person(const QString& email, StaffRole role = StaffRole::Agent) {
  Invitation invitation;
  invitation.email = email;
  invitation.password = kPassword;
  invitation.profileName = email.section(u'@', 0, 0);
  invitation.role = role;
  return invitation;
}

}  // namespace

// People sign in as PostgreSQL roles of their own, and are out at once when somebody says so.
class TestSignIn : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_server = m_cluster->admin().withLogin({}, {});
  }

  void theFirstTenantComesWithItsAdmin() {
    QVERIFY(!*logins::exist(*m_admin));
    QList<Result<QJsonObject>> results(4, Error{});
    inParallel(4, [&](int i) -> std::function<void()> {
      std::shared_ptr<Connection> db = m_cluster->connectAdmin();
      return [&results, db, i] {
        results[i] = logins::firstRun(*db, u"First"_s, u"first@example.org"_s,
                                      person(u"%1@first.org"_s.arg(i), StaffRole::Admin));
      };
    });
    QCOMPARE(std::count_if(results.begin(), results.end(), [](const auto& r) { return r.ok(); }),
             1);
    for (const auto& result : results)
      if (!result) QCOMPARE(result.error().code, ErrorCode::Conflict);
    QVERIFY(*logins::exist(*m_admin));
    const auto all = need(logins::list(*m_admin), "list");
    const auto admin = all.last().toObject();
    QCOMPARE(all.size(), 2);  // with the operator
    QCOMPARE(admin["platform_admin"_L1].toBool(), true);
    QCOMPARE(admin["memberships"_L1][0]["role"_L1].toString(), u"admin"_s);
    QVERIFY(signIn(m_server, admin["email"_L1].toString(), kPassword).ok());
  }

  void bothSidesNameTheRoleAlike_data() {
    QTest::addColumn<QString>("email");
    for (const QString& email : {u"ana@acme.example"_s, u" Ana@Acme.Example\n"_s,
                                 u"JOÃO@ação.example"_s, u"joão@ação.example"_s, u"\tİ@I.i\r\n"_s,
                                 u"\u00a0a@b.c"_s, u"😀@x.y"_s, u""_s, u"a b@c"_s})
      QTest::newRow(email.toUtf8().toPercentEncoding().constData()) << email;
  }
  void bothSidesNameTheRoleAlike() {
    QFETCH(QString, email);
    QCOMPARE(loginRole(email), text(*m_admin, u"select app.login_role(?)"_s, {email}));
    QCOMPARE(foldedEmail(email), text(*m_admin, u"select app.folded_email(?)"_s, {email}));
  }
  void caseAndBlanksDoNotMatter() {
    QCOMPARE(loginRole(u" Ana@ACME.example "_s), loginRole(u"ana@acme.example"_s));
    QCOMPARE(loginRole(u"ana@acme.example"_s).size(), 26);
  }

  void emailAndPasswordOpenTheDoor() {
    const OwnerId owner = addOwner(*m_admin, u"Doors"_s);
    need(logins::add(*m_admin, owner, person(u"Ana@Doors.example"_s)), "add");
    const auto url = signIn(m_server, u" ana@DOORS.example"_s, kPassword);
    QVERIFY2(url.ok(), qPrintable(url.ok() ? QString() : url.error().message));
    const auto db = TestCluster::connect(*url);
    QCOMPARE(text(*db, u"select session_user"_s), loginRole(u"ana@doors.example"_s));
    QCOMPARE(column(*db, u"select owner_id from app.owners"_s),
             QStringList{QString::number(owner.value)});
    QVERIFY(number(*m_admin,
                   u"select count(*) from app.logins where last_sign_in_at is not null and email = "
                   "'ana@doors.example'"_s) == 1);
    QVERIFY(checkPassword(*url, kPassword).ok());
    QCOMPARE(checkPassword(*url, kOther).error().code, ErrorCode::Forbidden);
  }

  // Nothing tells which addresses exist.
  void wrongPasswordAndUnknownAddressLookAlike() {
    const Error wrong = signIn(m_server, u"ana@doors.example"_s, kOther).error();
    const Error unknown = signIn(m_server, u"nobody@doors.example"_s, kPassword).error();
    QCOMPARE(wrong.code, ErrorCode::Forbidden);
    QCOMPARE(wrong.message, u"The e-mail address or the password is wrong."_s);
    QCOMPARE(unknown.message, wrong.message);
    DatabaseUrl nowhere = m_server;
    nowhere.host = u"/nowhere"_s;
    QCOMPARE(signIn(nowhere, u"ana@doors.example"_s, kPassword).error().code,
             ErrorCode::Unavailable);
    DatabaseUrl otherDatabase = m_server;
    otherDatabase.database = u"nosuch"_s;
    QCOMPARE(signIn(otherDatabase, u"ana@doors.example"_s, kPassword).error().code,
             ErrorCode::NotFound);
  }

  void guessingIsSlow() {
    const QString delay =
        u"select setting from pg_settings where name = 'auth_delay.milliseconds'"_s;
    if (!ServerPrograms::pick({})->hasLibrary(u"auth_delay"_s))
      QSKIP("auth_delay is not installed");
    QCOMPARE(column(*m_admin, delay), QStringList{u"500"_s});
  }

  void rolesAreFenced() {
    const QString role = loginRole(u"ana@doors.example"_s);
    QCOMPARE(text(*m_admin,
                  u"select concat_ws(' ', rolsuper, rolinherit, rolcreaterole, rolcreatedb, "
                  "rolcanlogin, rolreplication, rolbypassrls, rolconnlimit) from pg_roles where "
                  "rolname = ?"_s,
                  {role}),
             u"f t f f t f f 20"_s);
    QCOMPARE(
        column(*m_admin, u"select unnest(rolconfig) from pg_roles where rolname = ? order by 1"_s,
               {role}),
        (QStringList{u"idle_in_transaction_session_timeout=60s"_s, u"lock_timeout=15s"_s,
                     u"search_path=app, pg_temp"_s, u"statement_timeout=60s"_s}));
    QCOMPARE(column(*m_admin,
                    u"select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid "
                    "join pg_roles r on r.oid = m.member where r.rolname = ?"_s,
                    {role}),
             QStringList{u"owner_console"_s});
  }

  void passwordsNeverReachTheServer() {
    const auto db = m_cluster->connectAdmin();
    const OwnerId owner = addOwner(*db, u"Quiet"_s);
    need(logins::add(*db, owner, person(u"q@quiet.example"_s)), "add");
    QCOMPARE(number(*m_admin,
                    u"select count(*) from pg_stat_activity where query like ? and pid "
                    "<> pg_backend_pid()"_s,
                    {QString(u'%' + kPassword + u'%')}),
             0);
    const auto weak = [&](const QString& password) {
      Invitation invitation = person(u"weak@quiet.example"_s);
      invitation.password = password;
      const auto added = logins::add(*db, owner, invitation);
      return added ? QString() : added.error().message;
    };
    QVERIFY(weak(u"kurz"_s).contains(u"10 characters"_s));
    QVERIFY(weak(u"aaaaaaaaaaaa"_s).contains(u"over and over"_s));
    QVERIFY(weak(u"WEAK@quiet.example"_s).contains(u"e-mail"_s));
    QVERIFY(weak(u""_s).contains(u"a password is needed"_s));
    QVERIFY(!db->exec(u"select app.add_login(?, 'x@y.z', 'geheim und lang', 'agent', 'X')"_s,
                      {owner.value})
                 .ok());
  }

  void whoIsSwitchedOffIsOutAtOnce_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("login disabled") << u"select app.set_login_disabled(login_id, true)"_s;
    QTest::newRow("membership deactivated")
        << u"select app.set_member_active(owner_id, user_id, false)"_s;
    QTest::newRow("membership removed") << u"select app.remove_member(owner_id, user_id)"_s;
    QTest::newRow("login removed") << u"select app.remove_login(login_id)"_s;
    QTest::newRow("tenant deleted") << u"delete from app.owners o using u where o.owner_id = "
                                       "u.owner_id"_s;
  }
  void whoIsSwitchedOffIsOutAtOnce() {
    QFETCH(QString, sql);
    const OwnerId owner = addOwner(*m_admin, u"Off"_s);
    const QString email = u"off%1@off.example"_s.arg(owner.value);
    need(logins::add(*m_admin, owner, person(email)), "add");
    const DatabaseUrl url = need(signIn(m_server, email, kPassword), "sign in");
    WorkerOptions options;
    options.channels = {u"owner_changes"_s};
    options.heartbeatMs = 100;
    Worker console(url, options);
    QSignalSpy down(&console, &Worker::linkDown);
    QSignalSpy up(&console, &Worker::linkUp);
    console.start();
    QVERIFY(up.wait());
    const auto shell = TestCluster::connect(url);

    const QString of =
        u"with u as (select * from app.users where owner_id = %1 and login_id = "
        "(select login_id from app.logins where email = '%2')) "_s.arg(QString::number(owner.value),
                                                                       email);
    run(*m_admin, of + (sql.startsWith(u"select"_s) ? sql + u" from u"_s : sql));
    QVERIFY(!shell->exec(u"select 1"_s).ok());
    QVERIFY(!shell->alive());
    // First that the connection broke, and with the next attempt why.
    const auto told = [&down] {
      return !down.isEmpty() && (down.last().first().toString().contains(u"switched off"_s) ||
                                 down.last().first().toString().contains(u"refused"_s));
    };
    QTRY_VERIFY(told());
    QVERIFY(!signIn(m_server, email, kPassword).ok());
  }

  void whoIsLeftSomewhereStays() {
    const OwnerId here = addOwner(*m_admin, u"Here"_s);
    const OwnerId there = addOwner(*m_admin, u"There"_s);
    need(logins::add(*m_admin, here, person(u"both@off.example"_s)), "add");
    Invitation again = person(u"both@off.example"_s);
    again.password.clear();
    const auto second = need(logins::add(*m_admin, there, again), "add again");
    const DatabaseUrl url = need(signIn(m_server, u"both@off.example"_s, kPassword), "sign in");
    const auto session = TestCluster::connect(url);
    run(*m_admin, u"select app.set_member_active(?, ?, false)"_s,
        {there.value, second["user_id"_L1].toInteger()});
    QVERIFY(!session->exec(u"select 1"_s).ok());
    const auto next = TestCluster::connect(url);
    QCOMPARE(column(*next, u"select owner_id from app.owners"_s),
             QStringList{QString::number(here.value)});
    // And comes back.
    run(*m_admin, u"select app.set_member_active(?, ?, true)"_s,
        {there.value, second["user_id"_L1].toInteger()});
    QCOMPARE(column(*next, u"select owner_id from app.owners"_s).size(), 2);
  }

  void switchedOnAgain() {
    const OwnerId owner = addOwner(*m_admin, u"On"_s);
    const auto user = need(logins::add(*m_admin, owner, person(u"on@on.example"_s)), "add");
    const LoginId login{user["login_id"_L1].toInteger()};
    need(logins::setDisabled(*m_admin, login, true), "disable");
    const auto off = signIn(m_server, u"on@on.example"_s, kPassword);
    QCOMPARE(off.error().code, ErrorCode::Conflict);
    QVERIFY(off.error().message.contains(u"switched off"_s));
    // The password first: who doesn't know it isn't told.
    QVERIFY(signIn(m_server, u"on@on.example"_s, kOther).error().message.contains(u"wrong"_s));
    need(logins::setDisabled(*m_admin, login, false), "enable");
    QVERIFY(signIn(m_server, u"on@on.example"_s, kPassword).ok());
  }

  void aResetPasswordEndsWhatTheOldOneOpened() {
    const OwnerId owner = addOwner(*m_admin, u"Reset"_s);
    const auto user = need(logins::add(*m_admin, owner, person(u"r@reset.example"_s)), "add");
    const auto session =
        TestCluster::connect(need(signIn(m_server, u"r@reset.example"_s, kPassword), "sign in"));
    const LoginId login{user["login_id"_L1].toInteger()};
    need(logins::reset(*m_admin, login, u"r@reset.example"_s, kOther), "reset");
    QVERIFY(!session->exec(u"select 1"_s).ok());
    QVERIFY(!signIn(m_server, u"r@reset.example"_s, kPassword).ok());
    QVERIFY(signIn(m_server, u"r@reset.example"_s, kOther).ok());
  }

  void onesOwnPassword() {
    const OwnerId owner = addOwner(*m_admin, u"Own"_s);
    need(logins::add(*m_admin, owner, person(u"own@own.example"_s)), "add");
    const auto session =
        TestCluster::connect(need(signIn(m_server, u"own@own.example"_s, kPassword), "sign in"));
    need(logins::changeOwnPassword(*session, u"own@own.example"_s, kOther), "change");
    QVERIFY(session->exec(u"select 1"_s).ok());
    QVERIFY(signIn(m_server, u"own@own.example"_s, kOther).ok());
    QVERIFY(!signIn(m_server, u"own@own.example"_s, kPassword).ok());
    // The administrator of the database is no person.
    QCOMPARE(logins::changeOwnPassword(*m_admin, {}, kOther).error().code, ErrorCode::Forbidden);
  }

  void aNewAddressIsANewRoleWithTheSamePassword() {
    const OwnerId owner = addOwner(*m_admin, u"Mail"_s);
    const auto user = need(logins::add(*m_admin, owner, person(u"old@mail.example"_s)), "add");
    need(logins::add(*m_admin, owner, person(u"taken@mail.example"_s)), "add");
    const auto session =
        TestCluster::connect(need(signIn(m_server, u"old@mail.example"_s, kPassword), "sign in"));
    const LoginId login{user["login_id"_L1].toInteger()};
    QCOMPARE(logins::setEmail(*m_admin, login, u"Taken@mail.example"_s).error().code,
             ErrorCode::Conflict);
    QCOMPARE(logins::setEmail(*m_admin, login, u"no address"_s).error().code, ErrorCode::Invalid);
    need(logins::setEmail(*m_admin, login, u"New@mail.example"_s), "rename");
    QVERIFY(!session->exec(u"select 1"_s).ok());
    QVERIFY(!signIn(m_server, u"old@mail.example"_s, kPassword).ok());
    QVERIFY(signIn(m_server, u"new@mail.example"_s, kPassword).ok());
    // The address that became free is somebody else's now.
    need(logins::add(*m_admin, owner, person(u"old@mail.example"_s)), "add");
    QVERIFY(signIn(m_server, u"old@mail.example"_s, kPassword).ok());
  }

  void whoWasRemovedMayBeInvitedAnew() {
    const OwnerId owner = addOwner(*m_admin, u"Removed"_s);
    const auto user = need(logins::add(*m_admin, owner, person(u"gone@re.example"_s)), "add");
    const QString role = loginRole(u"gone@re.example"_s);
    need(logins::remove(*m_admin, LoginId{user["login_id"_L1].toInteger()}), "remove");
    QCOMPARE(number(*m_admin, u"select count(*) from pg_roles where rolname = ?"_s, {role}), 0);
    QVERIFY(!logins::find(*m_admin, u"gone@re.example"_s).ok());
    const auto again = need(logins::add(*m_admin, owner, person(u"gone@re.example"_s)), "again");
    QVERIFY(again["login_id"_L1] != user["login_id"_L1]);
    QVERIFY(signIn(m_server, u"gone@re.example"_s, kPassword).ok());
  }

  // Two admins who take the role from each other at the same moment: one of them stays.
  void aTenantKeepsAnAdmin() {
    for (int round = 0; round < 10; ++round) {
      const OwnerId owner = addOwner(*m_admin, u"Duel"_s);
      QList<QJsonObject> duellists;
      for (int i = 0; i < 2; ++i)
        duellists.append(need(
            logins::add(*m_admin, owner,
                        person(u"duel%1-%2@d.example"_s.arg(owner.value).arg(i), StaffRole::Admin)),
            "add"));
      inParallel(2, [&](int i) -> std::function<void()> {
        std::shared_ptr<Connection> db = TestCluster::connect(
            need(signIn(m_server, u"duel%1-%2@d.example"_s.arg(owner.value).arg(i), kPassword),
                 "sign in"));
        const qint64 other = duellists[1 - i]["user_id"_L1].toInteger();
        return [db, owner, other] {
          (void)db->exec(u"select app.change_member(?, ?, 'X', '', '', 'agent', '')"_s,
                         {owner.value, other});
        };
      });
      QCOMPARE(number(*m_admin,
                      u"select count(*) from app.users join app.logins using (login_id) where "
                      "owner_id = ? and role = 'admin' and not is_operator"_s,
                      {owner.value}),
               1);
    }
  }

  // The way from one tenant into another that would be open if any admin might reset any login.
  void aTenantsAdminDoesNotReachOthersPeople() {
    const OwnerId mine = addOwner(*m_admin, u"Mine"_s);
    const OwnerId yours = addOwner(*m_admin, u"Yours"_s);
    need(logins::add(*m_admin, mine, person(u"evil@mine.example"_s, StaffRole::Admin)), "add");
    need(logins::add(*m_admin, yours, person(u"boss@yours.example"_s, StaffRole::Admin)), "add");
    const auto evil =
        TestCluster::connect(need(signIn(m_server, u"evil@mine.example"_s, kPassword), "sign in"));
    const auto boss =
        TestCluster::connect(need(signIn(m_server, u"boss@yours.example"_s, kPassword), "sign in"));

    // Takes the address before the other tenant does, and knows its password.
    const auto planted = need(logins::add(*evil, mine, person(u"new@yours.example"_s)), "plant");
    const auto invited = logins::add(*boss, yours, person(u"new@yours.example"_s));
    QCOMPARE(invited.error().code, ErrorCode::Forbidden);
    QVERIFY(invited.error().message.contains(u"platform administrator"_s));
    const auto url = need(signIn(m_server, u"new@yours.example"_s, kPassword), "planted");
    QCOMPARE(column(*TestCluster::connect(url), u"select owner_id from app.owners"_s),
             QStringList{QString::number(mine.value)});

    // From the moment on that the person belongs to both, neither admin decides alone.
    Invitation membership = person(u"new@yours.example"_s);
    need(logins::add(*m_admin, yours, membership), "by the administrator");
    const LoginId shared{planted["login_id"_L1].toInteger()};
    for (Connection* admin : {evil.get(), boss.get()}) {
      QCOMPARE(logins::reset(*admin, shared, {}, kOther).error().code, ErrorCode::Forbidden);
      QCOMPARE(logins::setDisabled(*admin, shared, true).error().code, ErrorCode::Forbidden);
      QCOMPARE(logins::setEmail(*admin, shared, u"x@x.example"_s).error().code,
               ErrorCode::Forbidden);
      QCOMPARE(logins::remove(*admin, shared).error().code, ErrorCode::Forbidden);
      QCOMPARE(logins::setPlatformAdmin(*admin, shared, true).error().code, ErrorCode::Forbidden);
    }
    // Not even when the other membership sleeps.
    run(*m_admin, u"update app.users set active = false where owner_id = ? and login_id = ?"_s,
        {yours.value, shared.value});
    QCOMPARE(logins::reset(*evil, shared, {}, kOther).error().code, ErrorCode::Forbidden);
    // The own membership is each admin's.
    run(*boss, u"select app.remove_member(owner_id, user_id) from app.users where login_id = ?"_s,
        {shared.value});
    QVERIFY(logins::reset(*evil, shared, {}, kOther).ok());
  }

  void aPlatformAdministratorManagesAndDoesNotRead() {
    const OwnerId owner = addOwner(*m_admin, u"Managed"_s);
    const OwnerId own = addOwner(*m_admin, u"Headquarters"_s);
    const auto user = need(logins::add(*m_admin, own, person(u"p@hq.example"_s)), "add");
    const LoginId login{user["login_id"_L1].toInteger()};
    const auto db =
        TestCluster::connect(need(signIn(m_server, u"p@hq.example"_s, kPassword), "sign in"));
    QCOMPARE(logins::add(*db, owner, person(u"s@managed.example"_s)).error().code,
             ErrorCode::NotFound);
    need(logins::setPlatformAdmin(*m_admin, login, true), "promote");
    const auto staff = need(logins::add(*db, owner, person(u"s@managed.example"_s)), "staff");
    need(logins::reset(*db, LoginId{staff["login_id"_L1].toInteger()}, {}, kOther), "reset");
    QCOMPARE(column(*db, u"select owner_id from app.owners"_s),
             QStringList{QString::number(own.value)});
    QVERIFY(number(*db, u"select count(*) from app.list_logins()"_s) > 2);
    // The last one of several.
    need(logins::setPlatformAdmin(*db, login, false), "step back");
    QCOMPARE(logins::add(*db, owner, person(u"t@managed.example"_s)).error().code,
             ErrorCode::NotFound);
  }

  // Roles are the server's: another database of it may know the same person.
  void aRoleOfAnotherDatabaseIsNotTaken() {
    const OwnerId owner = addOwner(*m_admin, u"Neighbour"_s);
    need(logins::add(*m_admin, owner, person(u"a@n.example"_s, StaffRole::Admin)), "add");
    const auto admin =
        TestCluster::connect(need(signIn(m_server, u"a@n.example"_s, kPassword), "sign in"));
    run(*m_admin, u"set role owner_schema"_s);
    run(*m_admin, u"create role "_s + loginRole(u"foreign@n.example"_s));
    run(*m_admin, u"reset role"_s);
    QCOMPARE(logins::add(*admin, owner, person(u"foreign@n.example"_s)).error().code,
             ErrorCode::Conflict);
    QVERIFY(logins::add(*m_admin, owner, person(u"foreign@n.example"_s)).ok());
  }

  // What a person left in the database doesn't keep their role alive.
  void aRoleThatOwnsSomethingGoes() {
    const OwnerId owner = addOwner(*m_admin, u"Owning"_s);
    const auto user = need(logins::add(*m_admin, owner, person(u"o@o.example"_s)), "add");
    run(*m_admin, u"select lo_create(7)"_s);
    run(*m_admin, u"alter large object 7 owner to "_s + loginRole(u"o@o.example"_s));
    need(logins::remove(*m_admin, LoginId{user["login_id"_L1].toInteger()}), "remove");
    QCOMPARE(number(*m_admin, u"select count(*) from pg_largeobject_metadata"_s), 0);
  }

 private:
  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Connection> m_admin;
  DatabaseUrl m_server;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
