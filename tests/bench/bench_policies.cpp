#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include "tests/bench/figures.h"
#include "tests/support/desk_plans.h"

// What row level security costs: the statements of the desk over 100,000 conversations, as a person
// and as the schema's owner, by turns. The figure is the difference, the reference what the owner's
// took. Both plans of each go into the file that is named.

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 400;

double milliseconds(store::Connection& db, const QString& sql) {
  QElapsedTimer clock;
  clock.start();
  const auto rows = need(db.exec(sql), "statement");
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

}  // namespace

int main(int argc, char* argv[]) {
  QCoreApplication application(argc, argv);
  if (argc != 2) qFatal("usage: bench-policies FILE");
  QFile file(QString::fromLocal8Bit(argv[1]));
  if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) qFatal("the file can't be written");
  QTextStream plans(&file);

  const auto cluster = TestCluster::start();
  const DeskPlans desk(*cluster);
  store::ConnectionOptions options;
  options.role = u"owner_schema"_s;
  const auto house = need(store::Connection::open(cluster->admin(), options), "owner");
  for (const QString& question : DeskPlans::questions()) {
    const auto person = TestCluster::connect(desk.person());
    const auto statement = desk.ask(*person, question);
    run(*house, u"deallocate all"_s);
    run(*house, u"prepare "_s + statement.name + u" as "_s + statement.text);
    for (const auto& [db, words] :
         {std::pair{person.get(), u"with policies"_s}, {house.get(), u"without policies"_s}})
      plans << "== " << question << ", " << words << '\n'
            << column(*db, u"explain (analyze, buffers) "_s + statement.execute()).join(u'\n')
            << "\n\n";
    QList<double> costs;  // of neighbours: other work on the machine meets both
    QList<double> plain;
    for (int i = -kRounds / 10; i < kRounds; ++i) {
      const double mine = milliseconds(*person, statement.execute());
      const double owners = milliseconds(*house, statement.execute());
      if (i < 0) continue;  // caches get warm
      costs.append(mine - owners);
      plain.append(owners);
    }
    bench::printRow(u"policies cost, "_s + question, bench::percentile(costs, 0.5), u"ms"_s,
                    bench::percentile(plain, 0.5));
  }
  return 0;
}
