#include <QMutex>
#include <QMutexLocker>

#include "tests/bench/desk_stage.h"
#include "tests/bench/desk_traffic.h"
#include "tests/bench/figures.h"
#include "tests/bench/processes.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"

// 1, 10 and 50 consoles listen to one tenant while 200 messages a second come in, for 10 s each or
// as many as the argument says: from the webhook to the painted bubble in one of them, to the news
// in any of them, and what the database's processes work. Each console is a desk with connections
// of its own and has the same thread open, the busiest; all are in this process, so that they share
// the machine with the database. Reference: the same with one console.

using namespace oc;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPerSecond = 200;
constexpr int kCustomers = 51;
const QList<int> kConsoles{1, 10, 50};

struct Figures {
  QList<double> painted;  // ms
  QList<double> heard;    // ms
  double processors = 0;  // that the database keeps busy
};

// Further consoles, each on its own connections and following the feed.
class Audience {
 public:
  Audience(bench::DeskStage& stage, int size, const Conversation& open) {
    for (int i = 0; i < size; ++i) {
      auto desk = std::make_unique<store::StoreDesk>(stage.urls().operator_);
      bool up = false;
      const auto link = QObject::connect(desk.get(), &Desk::linkChanged, qApp,
                                         [&up](const LinkState& state) { up = state.up; });
      stage.untilTrue([&up] { return up; });
      QObject::disconnect(link);
      desk->watch(open.ownerId, open.convId);
      m_desks.push_back(std::move(desk));
    }
  }

  // On the feeds' threads: what they tell waits for no other thread.
  void follow(const bench::DeskTraffic& traffic) {
    for (const auto& desk : m_desks)
      QObject::connect(
          desk.get(), &Desk::batchArrived, desk.get(),
          [this, &traffic](const FeedBatch& batch) {
            const QMutexLocker lock(&m_mutex);
            for (const Message& message : batch.messages)
              if (const double age = traffic.age(message); age >= 0) m_heard.append(age);
          },
          Qt::DirectConnection);
  }

  QList<double> heard() {
    const QMutexLocker lock(&m_mutex);
    return m_heard;
  }

 private:
  QMutex m_mutex;
  QList<double> m_heard;
  std::vector<std::unique_ptr<store::StoreDesk>> m_desks;
};

Figures measure(bench::DeskStage& stage, int consoles, int seconds) {
  bench::DeskTraffic traffic(stage.desk(), kCustomers, kPerSecond, seconds);
  Audience audience(stage, consoles - 1, *stage.desk().window().openConversation());
  audience.follow(traffic);
  Figures figures;
  const bench::BubbleWatch watch(stage.desk().timeline(), [&](const Message& message) {
    if (const double age = traffic.age(message); age >= 0) figures.painted.append(age);
  });
  const double before = bench::processorSeconds(stage.cluster().serverPid());
  traffic.run();
  figures.processors =
      (bench::processorSeconds(stage.cluster().serverPid()) - before) / double(seconds);
  const qsizetype all = traffic.ofLast();
  stage.untilTrue([&] {
    return figures.painted.size() >= all && audience.heard().size() >= all * (consoles - 1);
  });
  figures.heard = audience.heard() + figures.painted;
  return figures;
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  bench::WatchedApplication application(argc, argv);
  const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 10;
  bench::DeskStage stage;
  // All are one person here, who may have 20 connections.
  test::run(stage.admin(), u"alter role %1 connection limit -1"_s.arg(stage.urls().operator_.user));
  stage.fill(kCustomers, 20);
  stage.open();
  stage.desk().openFirst();
  std::optional<Figures> alone;
  for (const int consoles : kConsoles) {
    const Figures figures = measure(stage, consoles, seconds);
    if (!alone) alone = figures;
    const QString name = u"200/s to %1 console(s): "_s.arg(consoles);
    for (const auto& [which, share] : {std::pair{u"p50"_s, 0.5}, std::pair{u"p99"_s, 0.99}}) {
      bench::printRow(name + u"to painted, "_s + which, bench::percentile(figures.painted, share),
                      u"ms"_s, bench::percentile(alone->painted, share));
      bench::printRow(name + u"to all consoles, "_s + which,
                      bench::percentile(figures.heard, share), u"ms"_s,
                      bench::percentile(alone->heard, share));
    }
    bench::printRow(name + u"processors that the database keeps busy"_s, figures.processors, u"1"_s,
                    alone->processors);
  }
  return 0;
}
