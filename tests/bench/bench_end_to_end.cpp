#include <QElapsedTimer>
#include <QTcpSocket>

#include "core/store/worker.h"
#include "tests/bench/desk_stage.h"
#include "tests/bench/desk_traffic.h"
#include "tests/bench/figures.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"

// From the first byte of a signed webhook to its bubble on the screen: HTTP, signature, commit,
// change feed, model and paint. One at a time on an idle machine; then those of the open thread, a
// fifth, among 100 a second of 51 customers, for a minute or as many seconds as the argument says.
// fsync is on. The reference, in the same run on the same cluster and at the same pace, is the
// floor under it: one committed insert with NOTIFY until another connection hears of it.

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWarmUp = 20;
constexpr int kSamples = 300;
constexpr int kCustomers = 51;
constexpr int kPerSecond = 100;

// Milliseconds until `done` holds, with the event loop running and no sleep in between.
template <typename F>
double spin(const QElapsedTimer& since, F done) {
  while (!done()) {
    if (since.hasExpired(10000)) qFatal("no answer within 10 s");
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
  return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

// One after another: at once, or at a pace.
QList<double> measureFloor(const store::DatabaseUrl& admin, int perSecond) {
  store::WorkerOptions options;
  options.channels = {u"bench"_s};
  store::Worker listener(admin, options);
  store::Worker writer(admin);
  int heard = 0;
  bool up = false;
  QObject::connect(&listener, &store::Worker::notification, qApp, [&heard] { ++heard; });
  QObject::connect(&listener, &store::Worker::linkUp, qApp, [&up] { up = true; });
  listener.start();
  need(
      writer
          .run([](store::Connection& db) {
            return db.script(
                u"create schema if not exists bench; create table if not exists bench.floor (n int)"_s);
          })
          .result(),
      "floor");
  QElapsedTimer timer;
  timer.start();
  spin(timer, [&up] { return up; });
  QList<double> samples;
  QElapsedTimer all;
  all.start();
  for (int i = 0; i < kWarmUp + kSamples; ++i) {
    if (perSecond > 0) spin(timer, [&] { return all.elapsed() >= i * 1000 / perSecond; });
    timer.start();
    writer.run([](store::Connection& db) -> Result<Done> {
      const auto rows = db.exec(
          u"with added as (insert into bench.floor values (1) returning n) select "
          u"pg_notify('bench', "
          "'') from added"_s);
      if (!rows) return rows.error();
      return Done{};
    });
    const double took = spin(timer, [&heard, i] { return heard > i; });
    if (i >= kWarmUp) samples.append(took);
  }
  return samples;
}

QList<double> measureIdle(LiveDesk& desk) {
  QTcpSocket socket;
  socket.connectToHost(desk.receiver().host(), static_cast<quint16>(desk.receiver().port()));
  QElapsedTimer timer;
  timer.start();
  spin(timer, [&socket] { return socket.state() == QTcpSocket::ConnectedState; });
  socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);

  int painted = 0;
  const bench::BubbleWatch watch(desk.timeline(), [&painted](const Message&) { ++painted; });
  qsizetype answers = 0;
  QList<double> samples;
  for (int i = 0; i < kWarmUp + kSamples; ++i) {
    const QByteArray request =
        desk.webhook(u"mensagem %1, podem verificar?"_s.arg(i), bench::deskCustomer(kCustomers));
    timer.start();
    socket.write(request);
    socket.flush();
    const double took = spin(timer, [&] { return painted > i; });
    if (i >= kWarmUp) samples.append(took);
    // Idle again before the next one: answered, and marked as read.
    spin(timer, [&] {
      answers += socket.readAll().count("<Response/>");
      return answers > i && desk.window().inbox().model().conversation(0).unread == 0;
    });
  }
  return samples;
}

QList<double> measureLoaded(LiveDesk& desk, int seconds) {
  bench::DeskTraffic traffic(desk, kCustomers, kPerSecond, seconds);
  QList<double> samples;
  const bench::BubbleWatch watch(desk.timeline(), [&](const Message& message) {
    if (const double age = traffic.age(message); age >= 0) samples.append(age);
  });
  traffic.run();
  const qsizetype expected = traffic.ofLast();
  QElapsedTimer timer;
  timer.start();
  spin(timer, [&] { return samples.size() >= expected; });
  return samples;
}

void print(const QString& name, const QList<double>& samples, const QList<double>& floor) {
  for (const auto& [which, share] : {std::pair{u" p50"_s, 0.5}, std::pair{u" p99"_s, 0.99}})
    bench::printRow(name + which, bench::percentile(samples, share), u"ms"_s,
                    bench::percentile(floor, share));
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  bench::WatchedApplication application(argc, argv);
  bench::DeskStage stage;
  const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 60;
  const store::DatabaseUrl& admin = stage.urls().admin;
  stage.fill(kCustomers, 20);
  stage.open();
  LiveDesk& desk = stage.desk();
  desk.openFirst();

  const QList<double> floor = measureFloor(admin, 0);
  print(u"webhook to bubble, idle"_s, measureIdle(desk), floor);
  const QList<double> pacedFloor = measureFloor(admin, kPerSecond);
  print(u"webhook to bubble at 100/s"_s, measureLoaded(desk, seconds), pacedFloor);
  return 0;
}
