#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <csignal>

#include "core/store/transaction.h"
#include "core/store/worker.h"
#include "tests/support/test_cluster.h"

using namespace oc;
using namespace oc::store;
using namespace Qt::StringLiterals;

namespace {

Result<int> backendPid(Connection& connection) {
  auto rows = connection.exec(u"select pg_backend_pid()"_s);
  if (!rows) return rows.error();
  rows->next();
  return rows->value(0).toInt();
}

Result<int> sleepFor(Connection& connection, double seconds) {
  const auto rows = connection.exec(u"select pg_sleep(?)"_s, {seconds});
  if (!rows) return rows.error();
  return 1;
}

WorkerOptions listening() {
  WorkerOptions options;
  options.channels = {u"news"_s};
  options.heartbeatMs = 100;
  return options;
}

}  // namespace

class TestWorker : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_cluster = test::TestCluster::start(); }
  void runsInOrder();
  void firstSignalsAreNotMissed();
  void endsWithoutHavingBegun();
  void tasksWaitForTheFirstConnection();
  void answersWhileTheServerIsAway();
  void reconnectsAfterItsSessionWasEnded();
  void saysThatItsLoginIsRefused();
  void takesANewPasswordForTheNextConnection();
  void findsABrokenLinkByItself();
  void hearsAtOnceThatItsSessionWasEnded();
  void reconnectsAfterARestart();
  void hearsNotificationsAfterReconnecting();
  void measuresLatency();
  void answersEverythingWhenItEnds();
  void leavesAStuckServerBehind();

 private:
  void terminate(int pid) {
    const auto admin = m_cluster->connectAdmin();
    QVERIFY(admin->exec(u"select pg_terminate_backend(?, 5000)"_s, {pid}).ok());
  }

  std::unique_ptr<test::TestCluster> m_cluster;
};

void TestWorker::runsInOrder() {
  Worker worker(m_cluster->admin());
  QList<int> order;
  QList<QFuture<Result<int>>> futures;
  for (int i = 0; i < 100; ++i)
    futures += worker.run([&order, i](Connection&) -> Result<int> {
      order += i;
      return i;
    });
  for (int i = 0; i < 100; ++i)
    QCOMPARE(*futures[i].result(), i);
  for (int i = 0; i < 100; ++i)
    QCOMPARE(order[i], i);
}

// Whoever makes a worker connects to it before it starts, however long that takes.
void TestWorker::firstSignalsAreNotMissed() {
  Worker worker(m_cluster->admin());
  QThread::msleep(200);
  QSignalSpy up(&worker, &Worker::linkUp);
  worker.start();
  worker.start();
  QTRY_COMPARE(up.size(), 1);
}

void TestWorker::endsWithoutHavingBegun() {
  const auto worker = std::make_unique<Worker>(m_cluster->admin());
  QVERIFY(!worker->isUp());
}

void TestWorker::tasksWaitForTheFirstConnection() {
  Worker worker(m_cluster->admin());
  const auto pid = worker.run(backendPid).result();
  QVERIFY(pid.ok());
  QVERIFY(worker.isUp());
}

void TestWorker::answersWhileTheServerIsAway() {
  DatabaseUrl nowhere = m_cluster->admin();
  nowhere.host = u"/nowhere"_s;
  Worker worker(nowhere);
  QSignalSpy down(&worker, &Worker::linkDown);
  QCOMPARE(worker.run(backendPid).result().error().code, ErrorCode::Unavailable);
  QTRY_COMPARE(down.size(), 1);
  QVERIFY(!down[0][0].toString().isEmpty());
  const auto now = worker.run(backendPid);
  QVERIFY(now.isFinished());
  QCOMPARE(now.result().error().code, ErrorCode::Unavailable);
  QTest::qWait(400);  // several attempts later it is still one message
  QCOMPARE(down.size(), 1);
}

void TestWorker::reconnectsAfterItsSessionWasEnded() {
  Worker worker(m_cluster->admin());
  QSignalSpy up(&worker, &Worker::linkUp);
  QSignalSpy down(&worker, &Worker::linkDown);
  const auto before = worker.run(backendPid).result();
  terminate(*before);
  const auto lost = worker.run(backendPid).result();
  QVERIFY(!lost.ok());
  QCOMPARE(lost.error().code, ErrorCode::Unavailable);
  QTRY_COMPARE(up.size(), 2);
  QCOMPARE(down.size(), 1);
  const auto after = worker.run(backendPid).result();
  QVERIFY(after.ok());
  QVERIFY(*after != *before);
}

void TestWorker::saysThatItsLoginIsRefused() {
  const auto admin = m_cluster->connectAdmin();
  QVERIFY(
      admin->script(u"create role leaver login password 'leaver' in role owner_console"_s).ok());
  Worker worker(m_cluster->admin().withLogin(u"leaver"_s, u"leaver"_s), listening());
  QSignalSpy down(&worker, &Worker::linkDown);
  QSignalSpy refused(&worker, &Worker::linkRefused);
  const auto pid = worker.run(backendPid).result();
  QVERIFY(pid.ok());
  QVERIFY(admin->script(u"alter role leaver nologin"_s).ok());
  terminate(*pid);
  QTRY_VERIFY(!refused.isEmpty());
  QVERIFY(refused[0][0].toString() != down[0][0].toString());
}

void TestWorker::takesANewPasswordForTheNextConnection() {
  const auto admin = m_cluster->connectAdmin();
  QVERIFY(admin->script(u"create role changer login password 'old' in role owner_console"_s).ok());
  Worker worker(m_cluster->admin().withLogin(u"changer"_s, u"old"_s), listening());
  QSignalSpy up(&worker, &Worker::linkUp);
  QSignalSpy refused(&worker, &Worker::linkRefused);
  const auto pid = worker.run(backendPid).result();
  QVERIFY(pid.ok());
  QVERIFY(admin->script(u"alter role changer password 'new'"_s).ok());
  worker.setUrl(m_cluster->admin().withLogin(u"changer"_s, u"new"_s));
  terminate(*pid);
  QTRY_COMPARE(up.size(), 2);
  QVERIFY(refused.isEmpty());
}

void TestWorker::findsABrokenLinkByItself() {
  Worker worker(m_cluster->admin(), listening());
  QSignalSpy up(&worker, &Worker::linkUp);
  QSignalSpy down(&worker, &Worker::linkDown);
  terminate(*worker.run(backendPid).result());
  QTRY_COMPARE(down.size(), 1);
  QTRY_COMPARE(up.size(), 2);
}

void TestWorker::hearsAtOnceThatItsSessionWasEnded() {
  WorkerOptions options = listening();
  options.heartbeatMs = 3'600'000;  // nothing is asked of the server
  Worker worker(m_cluster->admin(), options);
  QSignalSpy up(&worker, &Worker::linkUp);
  QSignalSpy down(&worker, &Worker::linkDown);
  terminate(*worker.run(backendPid).result());
  QTRY_COMPARE(down.size(), 1);
  QTRY_COMPARE(up.size(), 2);
}

void TestWorker::reconnectsAfterARestart() {
  Worker worker(m_cluster->admin(), listening());
  QSignalSpy up(&worker, &Worker::linkUp);
  QVERIFY(worker.run(backendPid).result().ok());
  ::kill(static_cast<pid_t>(m_cluster->cluster().serverPid()), SIGKILL);
  QTRY_VERIFY(!worker.isUp());
  const auto revived = m_cluster->cluster().revive();
  QVERIFY2(revived.ok(), qUtf8Printable(revived.ok() ? QString() : revived.error().detail));
  QTRY_COMPARE(up.size(), 2);
  QVERIFY(worker.run(backendPid).result().ok());
}

void TestWorker::hearsNotificationsAfterReconnecting() {
  Worker worker(m_cluster->admin(), listening());
  QSignalSpy up(&worker, &Worker::linkUp);
  QSignalSpy heard(&worker, &Worker::notification);
  terminate(*worker.run(backendPid).result());
  QTRY_COMPARE(up.size(), 2);
  QVERIFY(m_cluster->connectAdmin()->script(u"notify news, 'hello'"_s).ok());
  QTRY_COMPARE(heard.size(), 1);
  QCOMPARE(heard[0], (QVariantList{u"news"_s, u"hello"_s}));
}

void TestWorker::measuresLatency() {
  Worker worker(m_cluster->admin(), listening());
  QSignalSpy beats(&worker, &Worker::heartbeat);
  worker.start();
  QTRY_VERIFY(beats.size() >= 2);
  QVERIFY(beats[0][0].toDouble() > 0);
}

void TestWorker::answersEverythingWhenItEnds() {
  auto worker = std::make_unique<Worker>(m_cluster->admin());
  const auto running = worker->run([](Connection& c) { return sleepFor(c, 0.3); });
  QList<QFuture<Result<int>>> waiting;
  for (int i = 0; i < 10; ++i)
    waiting += worker->run(backendPid);
  QTRY_COMPARE(worker->waiting(), 10);  // the first one runs
  worker.reset();
  QVERIFY(running.result().ok());
  for (const auto& future : waiting)
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void TestWorker::leavesAStuckServerBehind() {
  WorkerOptions options;
  options.stopGraceMs = 100;
  auto worker = std::make_unique<Worker>(m_cluster->admin(), options);
  const int pid = *worker->run(backendPid).result();
  ::kill(pid, SIGSTOP);
  const auto stuck = worker->run(backendPid);
  QTRY_COMPARE(worker->waiting(), 0);
  worker.reset();
  QVERIFY(stuck.isFinished());
  QCOMPARE(stuck.result().error().code, ErrorCode::Timeout);
  ::kill(pid, SIGCONT);
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
