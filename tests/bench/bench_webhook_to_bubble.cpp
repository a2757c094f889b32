#include <QApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

#include "core/store/migrator.h"
#include "core/store/private_cluster.h"
#include "core/store/provision.h"
#include "core/store/worker.h"
#include "tests/app/live_desk.h"
#include "tests/bench/figures.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"

// From the first byte of a signed webhook to its bubble on the screen, one at a time on an idle
// machine: HTTP, signature, commit, change feed, model and paint. fsync is on. The reference, in
// the same run on the same cluster, is the floor under it: one committed insert with NOTIFY until
// another connection hears of it.

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWarmUp = 20;
constexpr int kSamples = 300;

// Milliseconds until `done` holds, with the event loop running and no sleep in between.
template <typename F>
double spin(const QElapsedTimer& since, F done) {
  while (!done()) {
    if (since.hasExpired(10000)) qFatal("no answer within 10 s");
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
  return static_cast<double>(since.nsecsElapsed()) / 1e6;
}

// Notes when a paint event of the thread has been handled with the newest message in the store.
class PaintWatch : public QObject {
 public:
  explicit PaintWatch(ui::TimelineView& view) : m_view(view) {
    view.viewport()->installEventFilter(this);
  }
  int painted() const { return m_painted; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint && !m_inside) {
      m_inside = true;
      QCoreApplication::sendEvent(watched, event);  // painted when this returns
      m_inside = false;
      m_painted = m_view.store().storedCount();
      return true;
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  ui::TimelineView& m_view;
  int m_painted = 0;
  bool m_inside = false;
};

QList<double> measureFloor(const store::DatabaseUrl& admin) {
  store::WorkerOptions options;
  options.channels = {u"bench"_s};
  store::Worker listener(admin, options);
  store::Worker writer(admin);
  int heard = 0;
  bool up = false;
  QObject::connect(&listener, &store::Worker::notification, qApp, [&heard] { ++heard; });
  QObject::connect(&listener, &store::Worker::linkUp, qApp, [&up] { up = true; });
  listener.start();
  need(writer
           .run([](store::Connection& db) {
             return db.script(u"create schema bench; create table bench.floor (n int)"_s);
           })
           .result(),
       "floor");
  QElapsedTimer timer;
  timer.start();
  spin(timer, [&up] { return up; });
  QList<double> samples;
  for (int i = 0; i < kWarmUp + kSamples; ++i) {
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

QList<double> measureBubbles(LiveDesk& desk) {
  QTcpSocket socket;
  socket.connectToHost(desk.receiver().host(), static_cast<quint16>(desk.receiver().port()));
  QElapsedTimer timer;
  timer.start();
  spin(timer, [&socket] { return socket.state() == QTcpSocket::ConnectedState; });
  socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
  socket.write(desk.webhook(u"primeira"_s));
  spin(timer, [&desk] { return desk.window().inbox().model().rowCount() == 1; });
  desk.window().inbox().view().step(1);
  spin(timer, [&desk] { return desk.timeline().store().storedCount() == 1; });

  PaintWatch watch(desk.timeline());
  qsizetype answers = 0;
  QList<double> samples;
  for (int i = 0; i < kWarmUp + kSamples; ++i) {
    const QByteArray request = desk.webhook(u"mensagem %1, podem verificar?"_s.arg(i));
    const int expected = desk.timeline().store().storedCount() + 1;
    timer.start();
    socket.write(request);
    socket.flush();
    const double took = spin(timer, [&] { return watch.painted() >= expected; });
    if (i >= kWarmUp) samples.append(took);
    // Idle again before the next one: answered, and marked as read.
    spin(timer, [&] {
      answers += socket.readAll().count("<Response/>");
      return answers >= i + 2 && desk.window().inbox().model().conversation(0).unread == 0;
    });
  }
  return samples;
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QTemporaryDir folder;
  QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther |
                                           QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  auto cluster = need(store::PrivateCluster::start(folder.path()), "cluster");
  const auto migrations = need(store::MigrationSet::load(), "migrations");
  const auto urls = need(store::provisionCluster(*cluster, migrations), "database");

  const QList<double> floor = measureFloor(urls.admin);
  LiveDesk desk(urls.admin, urls.service, urls.operator_);
  const QList<double> bubbles = measureBubbles(desk);
  for (const auto& [name, share] :
       {std::pair{u"webhook-to-bubble p50"_s, 0.5}, std::pair{u"webhook-to-bubble p99"_s, 0.99}})
    bench::printRow(name, bench::percentile(bubbles, share), u"ms"_s,
                    bench::percentile(floor, share));
  return 0;
}
