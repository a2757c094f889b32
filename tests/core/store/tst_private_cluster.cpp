#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

#include "core/config/private_file.h"
#include "core/store/connection.h"
#include "core/store/postmaster.h"
#include "core/store/private_cluster.h"

using namespace oc;
using namespace oc::store;
using namespace Qt::StringLiterals;

namespace {

ClusterOptions throwaway() {
  ClusterOptions options;
  options.throwaway = true;
  return options;
}

// Another process that uses the cluster until it is told to end, or killed.
class OtherUser {
 public:
  explicit OtherUser(const QString& folder) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/cluster_user"_s, {folder});
  }
  qint64 serverPid() {
    while (!m_process.canReadLine())
      if (!m_process.waitForReadyRead(60000)) return -1;
    return m_process.readLine().trimmed().toLongLong();
  }
  void leave() {
    m_process.closeWriteChannel();
    m_process.waitForFinished(60000);
  }
  void kill() {
    m_process.kill();
    m_process.waitForFinished();
  }

 private:
  QProcess m_process;
};

QString valueOf(const DatabaseUrl& url, const QString& sql) {
  const auto connection = Connection::open(url);
  if (!connection) return connection.error().detail;
  auto rows = (*connection)->exec(sql);
  if (!rows) return rows.error().detail;
  return rows->next() ? rows->text(0) : QString();
}

}  // namespace

class TestPrivateCluster : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void isCreatedWithProgress();
  void startsWithinTwoSeconds();
  void keepsItsFilesPrivate();
  void needsThePassword();
  void serverIsSetUpForUs_data();
  void serverIsSetUpForUs();
  void isSharedAndStoppedByTheLast();
  void survivesItsUsersBeingKilled();
  void recoversFromAKilledServer();
  void ignoresAStalePidFile();
  void twoFirstStartsMakeOneCluster();
  void beginsAnewAfterAnInterruptedCreation();
  void refusesAnotherMajorVersion();
  void setsNewPasswordsWhenTheyAreLost();

 private:
  std::unique_ptr<PrivateCluster> start() {
    auto started = PrivateCluster::start(m_folder->path(), {}, throwaway());
    if (!started)
      QTest::qFail(qUtf8Printable(started.error().message + started.error().detail), __FILE__,
                   __LINE__);
    return started ? std::move(started).value() : nullptr;
  }
  QString data() const { return m_folder->path() + u"/postgres/data"_s; }

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrivateCluster::initTestCase() {
  m_folder = std::make_unique<QTemporaryDir>();
}

void TestPrivateCluster::isCreatedWithProgress() {
  QStringList steps;
  const auto cluster = PrivateCluster::start(
      m_folder->path(), [&steps](const QString& step) { steps += step; }, throwaway());
  QVERIFY2(cluster.ok(), qUtf8Printable(cluster.ok() ? QString() : cluster.error().detail));
  QCOMPARE(steps.size(), 2);
  QCOMPARE(valueOf((*cluster)->adminUrl(), u"select current_database()"_s), u"owner_console"_s);
}

void TestPrivateCluster::startsWithinTwoSeconds() {
  QElapsedTimer clock;
  clock.start();
  const auto cluster = start();
  QVERIFY(cluster);
  QVERIFY2(clock.elapsed() < 2000, qUtf8Printable(QString::number(clock.elapsed())));
}

void TestPrivateCluster::keepsItsFilesPrivate() {
  const auto cluster = start();
  QVERIFY(cluster);
  const QString folder = m_folder->path() + u"/postgres"_s;
  struct stat info {};
  QCOMPARE(::stat(qPrintable(folder + u"/credentials.json"_s), &info), 0);
  QCOMPARE(info.st_mode & 0777, 0600U);
  QCOMPARE(::stat(qPrintable(data()), &info), 0);
  QCOMPARE(info.st_mode & 0777, 0700U);
  if (::geteuid() == 0) QVERIFY(info.st_uid != 0);
  QCOMPARE(::stat(qPrintable(cluster->adminUrl().host), &info), 0);
  QCOMPARE(info.st_mode & 0777, 0700U);
}

void TestPrivateCluster::needsThePassword() {
  const auto cluster = start();
  QVERIFY(cluster);
  DatabaseUrl url = cluster->adminUrl();
  url.password = u"wrong"_s;
  const auto connection = Connection::open(url);
  QVERIFY(!connection.ok());
  QCOMPARE(connection.error().code, ErrorCode::Forbidden);
  QVERIFY(!connection.error().detail.contains(u"wrong"));
}

void TestPrivateCluster::serverIsSetUpForUs_data() {
  QTest::addColumn<QString>("setting");
  QTest::addColumn<QString>("value");
  QTest::newRow("no port") << u"listen_addresses"_s << QString();
  QTest::newRow("encoding") << u"server_encoding"_s << u"UTF8"_s;
  QTest::newRow("no statements in the log") << u"log_min_error_statement"_s << u"panic"_s;
  QTest::newRow("terse log") << u"log_error_verbosity"_s << u"terse"_s;
  QTest::newRow("connections") << u"max_connections"_s << u"200"_s;
  QTest::newRow("time zone") << u"timezone"_s << u"UTC"_s;
}

void TestPrivateCluster::serverIsSetUpForUs() {
  QFETCH(QString, setting);
  QFETCH(QString, value);
  const auto cluster = start();
  QVERIFY(cluster);
  QCOMPARE(valueOf(cluster->adminUrl(), u"show "_s + setting), value);
}

void TestPrivateCluster::isSharedAndStoppedByTheLast() {
  auto mine = start();
  QVERIFY(mine);
  const qint64 pid = mine->serverPid();
  OtherUser other(m_folder->path());
  QCOMPARE(other.serverPid(), pid);
  mine.reset();
  QVERIFY(Postmaster::of(data()));
  other.leave();
  QVERIFY(!Postmaster::of(data()));
}

void TestPrivateCluster::survivesItsUsersBeingKilled() {
  OtherUser other(m_folder->path());
  const qint64 pid = other.serverPid();
  other.kill();
  QVERIFY(Postmaster::of(data()));
  auto mine = start();
  QVERIFY(mine);
  QCOMPARE(mine->serverPid(), pid);
  mine.reset();
  QVERIFY(!Postmaster::of(data()));
}

void TestPrivateCluster::recoversFromAKilledServer() {
  auto mine = start();
  QVERIFY(mine);
  const qint64 pid = mine->serverPid();
  ::kill(static_cast<pid_t>(pid), SIGKILL);
  QTRY_VERIFY(!Postmaster::of(data()));
  const auto revived = mine->revive();
  QVERIFY2(revived.ok(), qUtf8Printable(revived.ok() ? QString() : revived.error().detail));
  QVERIFY(mine->serverPid() != pid);
  QCOMPARE(valueOf(mine->adminUrl(), u"select 1"_s), u"1"_s);
}

// The number in the file is another process's by now: this one's.
void TestPrivateCluster::ignoresAStalePidFile() {
  QString socketFolder;
  {
    const auto mine = start();
    QVERIFY(mine);
    socketFolder = mine->adminUrl().host;
  }
  QFile file(data() + u"/postmaster.pid"_s);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::number(::getpid()) + "\n/nowhere\n1\n5432\n" + socketFolder.toUtf8() +
             "\n\n1 1\nready\n");
  file.close();
  QVERIFY(!Postmaster::of(data()));
  const auto mine = start();
  QVERIFY(mine);
  QCOMPARE(valueOf(mine->adminUrl(), u"select 1"_s), u"1"_s);
}

void TestPrivateCluster::twoFirstStartsMakeOneCluster() {
  const QTemporaryDir folder;
  OtherUser first(folder.path());
  OtherUser second(folder.path());
  const qint64 pid = first.serverPid();
  QVERIFY(pid > 0);
  QCOMPARE(second.serverPid(), pid);
  first.leave();
  QVERIFY(Postmaster::of(folder.path() + u"/postgres/data"_s));
  second.leave();
  QVERIFY(!Postmaster::of(folder.path() + u"/postgres/data"_s));
}

void TestPrivateCluster::beginsAnewAfterAnInterruptedCreation() {
  const QTemporaryDir folder;
  const QString unfinished = folder.path() + u"/postgres/data.new"_s;
  QVERIFY(QDir().mkpath(unfinished + u"/base"_s));
  QFile left(unfinished + u"/PG_VERSION"_s);
  QVERIFY(left.open(QIODevice::WriteOnly));
  left.write("1");
  left.close();
  const auto cluster = PrivateCluster::start(folder.path(), {}, throwaway());
  QVERIFY(cluster.ok());
  QVERIFY(!QFileInfo::exists(unfinished));
}

void TestPrivateCluster::refusesAnotherMajorVersion() {
  const QTemporaryDir folder;
  QVERIFY(QDir().mkpath(folder.path() + u"/postgres/data"_s));
  QFile version(folder.path() + u"/postgres/data/PG_VERSION"_s);
  QVERIFY(version.open(QIODevice::WriteOnly));
  version.write("9\n");
  version.close();
  const auto cluster = PrivateCluster::start(folder.path(), {}, throwaway());
  QVERIFY(!cluster.ok());
  QCOMPARE(cluster.error().code, ErrorCode::Conflict);
  QVERIFY(cluster.error().message.contains(u"PostgreSQL 9,"));
  QVERIFY(cluster.error().message.contains(u"postgresql-9"));
}

void TestPrivateCluster::setsNewPasswordsWhenTheyAreLost() {
  QVERIFY(QFile::remove(m_folder->path() + u"/postgres/credentials.json"_s));
  const auto cluster = start();
  QVERIFY(cluster);
  QCOMPARE(valueOf(cluster->adminUrl(), u"select 1"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestPrivateCluster)
#include "tst_private_cluster.moc"
