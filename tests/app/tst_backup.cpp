#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include "core/store/sign_in.h"
#include "tests/app/ctl.h"
#include "tests/core/gateway/webhook_client.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"uma senha bem longa"_s;
constexpr qint64 kMessages = 60;
const QByteArray kWaiting = QByteArrayLiteral("sealed");

qint64 messagesIn(const TestCluster& cluster) {
  return number(*cluster.connectAdmin(), u"select count(*) from app.messages"_s);
}

}  // namespace

// What one server had, another has after the backup was restored there.
class TestBackup : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void theFileIsThisUsersAlone();
  void isVerified();
  void aFreshServerGetsAll();
  void tenantsAreNotReplacedUnasked();
  void connectedProgramsAreInTheWay();
  void whatFailsLeavesTheOldData();
  void damageIsFound_data();
  void damageIsFound();
  void anotherKeyIsToldOf();

 private:
  QString path(const QString& name) const { return m_folder.filePath(name); }
  // A copy that differs in one byte behind `near`, or ends there.
  QString damaged(const QByteArray& near, bool cut) const;

  QTemporaryDir m_folder;
  std::unique_ptr<TestCluster> m_source;
  std::unique_ptr<TestCluster> m_target;
  TestAccount m_account;
  QJsonObject m_rows;
};

void TestBackup::initTestCase() {
  m_source = TestCluster::start();
  m_target = TestCluster::start();
  const auto admin = m_source->connectAdmin();
  const auto service = m_source->connectService();
  m_account = addAccount(*admin);
  for (int i = 0; i < kMessages; ++i)
    ingest(*service, inboundEntry(m_account.owner, u"whatsapp:+55119%1"_s.arg(80000000 + i % 20)));
  Ctl ctl(*m_source);
  const auto added =
      ctl.run({u"login"_s, u"add"_s, u"--email"_s, u"ana@acme.example"_s, u"--owner"_s,
               QString::number(m_account.owner.value), u"--role"_s, u"agent"_s},
              kPassword.toUtf8());
  QVERIFY2(added.exitCode == 0, qPrintable(added.errors));
  need(store::nameKey(*admin, testBox()), "key");

  // A webhook that was not in the database yet.
  ctl.set(u"XDG_DATA_HOME"_s, path(u"source"_s));
  const QString journal = path(u"source/owner-console/journal"_s);
  QVERIFY(QDir().mkpath(journal));
  QFile waiting(journal + u"/00000001"_s);
  QVERIFY(waiting.open(QIODevice::WriteOnly) && waiting.write(kWaiting) == kWaiting.size());
  waiting.close();

  const auto made = ctl.run({u"backup"_s, path(u"one.backup"_s), u"--json"_s});
  QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
  QVERIFY(made.errors.contains(u"dumping"_s));
  m_rows = made.json()["rows"_L1].toObject();
  QCOMPARE(m_rows["messages"_L1].toInteger(), kMessages);
  QCOMPARE(made.json()["key_id"_L1].toString(), testBox().sealer().keyId());
}

void TestBackup::theFileIsThisUsersAlone() {
  QCOMPARE(QFileInfo(path(u"one.backup"_s)).permissions() &
               (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
           QFile::Permissions());
  QProcess tar;  // and another program's to read
  tar.start(u"tar"_s, {u"-tf"_s, path(u"one.backup"_s)});
  QVERIFY(tar.waitForFinished());
  QCOMPARE(tar.readAllStandardOutput(),
           "database.dump\nroles.json\njournal/00000001\nmanifest.json\n");
  // A second one does not take its place.
  const auto again = Ctl(*m_source).run({u"backup"_s, path(u"one.backup"_s)});
  QCOMPARE(again.exitCode, 1);
  QVERIFY2(again.errors.contains(u"exists already"_s), qPrintable(again.errors));
}

void TestBackup::isVerified() {
  const auto verified =
      Ctl(*m_source).run({u"backup"_s, u"--verify"_s, path(u"one.backup"_s), u"--json"_s});
  QVERIFY2(verified.exitCode == 0, qPrintable(verified.errors));
  QCOMPARE(verified.json()["rows"_L1].toObject(), m_rows);
}

void TestBackup::aFreshServerGetsAll() {
  // Somebody whom the backup doesn't know.
  const QString stranger = u"login_stranger"_s;
  {
    const auto admin = m_target->connectAdmin();
    run(*admin, u"insert into app.logins (email, role_name) values ('x@y.example', ?)"_s,
        {stranger});
    run(*admin, u"select app.make_role(?)"_s, {stranger});
  }
  Ctl ctl(*m_target);
  ctl.set(u"XDG_DATA_HOME"_s, path(u"target"_s));
  const auto restored = ctl.run({u"restore"_s, path(u"one.backup"_s), u"--json"_s});
  QVERIFY2(restored.exitCode == 0, qPrintable(restored.errors));
  QVERIFY(restored.json()["key_fits"_L1].toBool());
  QCOMPARE(restored.json()["without_password"_L1].toArray(), QJsonArray());
  {
    const auto admin = m_target->connectAdmin();
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
      QCOMPARE(number(*admin, u"select count(*) from app.%1"_s.arg(it.key())),
               it.value().toInteger());
    QCOMPARE(number(*admin, u"select count(*) from pg_roles where rolname = ?"_s, {stranger}), 0);
    QCOMPARE(number(*admin, u"select count(*) from pg_namespace where nspname ~ '^app_before'"_s),
             0);
  }
  QCOMPARE(restored.json()["journal_files"_L1].toInt(), 1);
  QFile waiting(path(u"target/owner-console/journal/00000001"_s));
  QVERIFY(waiting.open(QIODevice::ReadOnly));
  QCOMPARE(waiting.readAll(), kWaiting);
  // Ana signs in with her password and sees her tenant's conversations.
  const auto ana =
      store::signIn(m_target->operatorUrl().withLogin({}, {}), u"ana@acme.example"_s, kPassword);
  QVERIFY2(ana.ok(), qPrintable(ana.ok() ? QString() : ana.error().message));
  QCOMPARE(number(*TestCluster::connect(*ana), u"select count(*) from app.messages"_s), kMessages);
  // The receiver opens the account's token and takes a webhook.
  gateway::GatewayOptions options;
  options.serviceUrl = m_target->service();
  RunningGateway gateway(options);
  QCOMPARE(gateway.webhook(m_account, kInbound, inboundForm(m_account)).status, 200);
  QCOMPARE(messagesIn(*m_target), kMessages + 1);
}

void TestBackup::tenantsAreNotReplacedUnasked() {
  const Ctl ctl(*m_target);
  const auto refused = ctl.run({u"restore"_s, path(u"one.backup"_s)});
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.errors.contains(u"--replace owner_console"_s), qPrintable(refused.errors));
  const auto mistyped = ctl.run({u"restore"_s, path(u"one.backup"_s), u"--replace"_s, u"other"_s});
  QCOMPARE(mistyped.exitCode, 2);
  QCOMPARE(messagesIn(*m_target), kMessages + 1);
  const auto replaced =
      ctl.run({u"restore"_s, path(u"one.backup"_s), u"--replace"_s, u"owner_console"_s});
  QVERIFY2(replaced.exitCode == 0, qPrintable(replaced.errors));
  QCOMPARE(messagesIn(*m_target), kMessages);
}

void TestBackup::connectedProgramsAreInTheWay() {
  const auto other = m_target->connectOperator();
  const auto refused =
      Ctl(*m_target).run({u"restore"_s, path(u"one.backup"_s), u"--replace"_s, u"owner_console"_s});
  QCOMPARE(refused.exitCode, 1);
  QVERIFY2(refused.errors.contains(u"end consoles and receivers"_s), qPrintable(refused.errors));
}

// The server refuses what comes late in the backup.
void TestBackup::whatFailsLeavesTheOldData() {
  const QString old =
      text(*m_target->connectAdmin(), u"select max(msg_id)::text from app.messages"_s);
  const QString obstacle =
      u"create function public.refuse() "
      "returns event_trigger language plpgsql as $$ begin raise 'not now'; end $$; "
      "create event trigger refuse on ddl_command_end when tag in ('CREATE POLICY') "
      "execute function public.refuse()"_s;
  QVERIFY(m_target->connectAdmin()->script(obstacle).ok());
  const auto failed =
      Ctl(*m_target).run({u"restore"_s, path(u"one.backup"_s), u"--replace"_s, u"owner_console"_s});
  QCOMPARE(failed.exitCode, 1);
  QVERIFY2(failed.errors.contains(u"not now"_s), qPrintable(failed.errors));
  QVERIFY(m_target->connectAdmin()->script(u"drop event trigger refuse"_s).ok());
  QCOMPARE(text(*m_target->connectAdmin(), u"select max(msg_id)::text from app.messages"_s), old);
}

QString TestBackup::damaged(const QByteArray& near, bool cut) const {
  QFile whole(path(u"one.backup"_s));
  if (!whole.open(QIODevice::ReadOnly)) qFatal("no backup");
  QByteArray bytes = whole.readAll();
  const qsizetype at = bytes.indexOf(near) + 1024;
  if (cut)
    bytes.truncate(at);
  else
    bytes[at] = static_cast<char>(~bytes[at]);
  QFile file(path(QString::fromLatin1(QTest::currentDataTag())));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no copy");
  return file.fileName();
}

void TestBackup::damageIsFound_data() {
  QTest::addColumn<QByteArray>("near");
  QTest::addColumn<bool>("cut");
  QTest::newRow("a byte of the dump") << QByteArray("database.dump") << false;
  QTest::newRow("cut off") << QByteArray("database.dump") << true;
}

void TestBackup::damageIsFound() {
  QFETCH(QByteArray, near);
  QFETCH(bool, cut);
  const QString file = damaged(near, cut);
  const Ctl ctl(*m_target);
  const auto verified = ctl.run({u"backup"_s, u"--verify"_s, file});
  QCOMPARE(verified.exitCode, 2);
  QVERIFY2(verified.errors.contains(u"damaged"_s), qPrintable(verified.errors));
  const auto refused = ctl.run({u"restore"_s, file, u"--replace"_s, u"owner_console"_s});
  QCOMPARE(refused.exitCode, 2);
  QCOMPARE(messagesIn(*m_target), kMessages);
}

void TestBackup::anotherKeyIsToldOf() {
  Ctl ctl(*m_target);
  ctl.set(u"SECRET_KEY"_s, QString(64, u'b'));
  const auto restored =
      ctl.run({u"restore"_s, path(u"one.backup"_s), u"--replace"_s, u"owner_console"_s});
  QVERIFY2(restored.exitCode == 0, qPrintable(restored.errors));
  QVERIFY2(restored.out.contains("not the key that the stored secrets were sealed with"),
           restored.out.constData());
  QVERIFY(restored.out.contains(testBox().sealer().keyId().toLatin1()));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
