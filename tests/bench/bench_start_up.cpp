#include <QApplication>
#include <QTimer>
#include <QWidget>
#include <cstdio>

#include "tests/bench/desk_stage.h"
#include "tests/bench/figures.h"
#include "tests/bench/history.h"
#include "tests/bench/house.h"

// From the start of owner-console to its painted list, of a tenant of 10,000 conversations: while
// its private cluster runs, and when it has to start that. References: a program of the same
// toolkit that shows an empty window, and the start of the cluster alone.

using namespace oc;
using namespace Qt::StringLiterals;

namespace {

constexpr int kConversations = 10'000;
constexpr int kMessages = 10;
constexpr int kTimes = 9;

int showEmptyWindow(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  QWidget window;
  window.resize(1440, 900);
  window.show();
  QTimer::singleShot(0, [] {
    std::fputs("window shown\n", stderr);
    QCoreApplication::quit();
  });
  return QApplication::exec();
}

double start(const bench::House& house) {
  const auto console = house.start(u"owner-console"_s);
  const double took = bench::untilLogged(*console, "list shown");
  bench::quit(*console);
  return took;
}

double startEmptyWindow(const bench::House& house) {
  const auto program = house.start(u"bench-start-up"_s, {u"window"_s});
  const double took = bench::untilLogged(*program, "window shown");
  program->waitForFinished();
  return took;
}

void print(const QString& name, const QList<double>& ours, const QList<double>& reference) {
  for (const auto& [which, share] : {std::pair{u"median"_s, 0.5}, std::pair{u"longest"_s, 1.0}})
    bench::printRow(name + which, bench::percentile(ours, share), u"ms"_s,
                    bench::percentile(reference, share));
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc > 1 && qstrcmp(argv[1], "window") == 0) return showEmptyWindow(argc, argv);
  const QCoreApplication application(argc, argv);
  bench::House house;
  bench::fillDesk(house.admin(), house.account().owner, kConversations, kMessages);
  house.remember(ConvId{kConversations});
  start(house);  // from the disk

  QList<double> warm;
  QList<double> windows;
  for (int i = 0; i < kTimes; ++i) {
    warm.append(start(house));
    windows.append(startEmptyWindow(house));
  }
  print(u"start to list, cluster runs: "_s, warm, windows);

  house.letClusterGo();
  QList<double> cold;
  QList<double> clusters;
  for (int i = 0; i < kTimes; ++i) {
    cold.append(start(house));
    clusters.append(bench::seconds([&house] { house.startCluster(); }) * 1000);
  }
  print(u"start to list, cold cluster: "_s, cold, clusters);
  return 0;
}
