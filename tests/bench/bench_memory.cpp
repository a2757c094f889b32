#include <QCoreApplication>
#include <QThread>

#include "tests/bench/callers.h"
#include "tests/bench/desk_stage.h"
#include "tests/bench/desk_traffic.h"
#include "tests/bench/figures.h"
#include "tests/bench/house.h"
#include "tests/bench/processes.h"
#include "tests/bench/signed_webhook.h"

// Resident memory of owner-console, with a thread open and the receiver in it, and of `ownerctl
// serve`: idle, the most ever, and after an hour's messages at 10 a second, of 5,000 customers,
// which come at 1,000 a second. References: a process before it does anything, the idle one, and
// the same after ten minutes' messages: it doesn't grow.

using namespace oc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kCustomers = 5000;
constexpr int kConnections = 16;
constexpr int kPerSecond = 1000;
constexpr auto kTenMinutes = 6s;  // at that pace
constexpr auto kRest = 2s;

class Load {
 public:
  explicit Load(const bench::House& house) : m_house(house) {}

  void tenMinutes() {
    QList<QByteArray> requests;
    for (int i = 0; i < kPerSecond * kTenMinutes / 1s; ++i, ++m_made)
      requests.append(bench::signedWebhook(m_house.account(), m_house.account().token,
                                           bench::deskCustomer(1 + m_made * 7919 % kCustomers),
                                           u"O pedido ainda não chegou."_s));
    bench::Callers callers({m_house.port(), kConnections, {}, false, kPerSecond},
                           [&requests, i = qsizetype{0}]() mutable { return requests[i++]; });
    callers.runFor(kTenMinutes);
    if (callers.answers() != QHash<int, qint64>{{200, requests.size()}})
      qFatal("a webhook was not stored");
  }

 private:
  const bench::House& m_house;
  int m_made = 0;
};

void measure(bench::House& house, const QString& name, const QStringList& arguments,
             const QByteArray& ready) {
  const double bare = bench::residentMegabytes(QCoreApplication::applicationPid());
  const auto program = house.start(name, arguments);
  bench::untilLogged(*program, ready);
  const auto settled = [&program] {
    QThread::sleep(kRest.count());
    program->readAllStandardError();
    return bench::residentMegabytes(program->processId());
  };
  const double idle = settled();
  Load load(house);
  load.tenMinutes();
  const double tenMinutes = settled();
  for (int i = 1; i < 6; ++i)
    load.tenMinutes();
  const double hour = settled();
  const double most = bench::mostResidentMegabytes(program->processId());
  bench::quit(*program);
  const QString row = QStringList{name, arguments.value(0)}.join(u' ').trimmed();
  bench::printRow(row + u", idle"_s, idle, u"MB"_s, bare);
  bench::printRow(row + u", the most"_s, most, u"MB"_s, idle);
  bench::printRow(row + u", after an hour's messages"_s, hour, u"MB"_s, tenMinutes);
}

}  // namespace

int main(int argc, char* argv[]) {
  const QCoreApplication application(argc, argv);
  bench::House house;
  bench::fillDesk(house.admin(), house.account().owner, kCustomers, 20);
  house.remember(ConvId{kCustomers});
  measure(house, u"owner-console"_s, {}, "list shown");
  measure(house, u"ownerctl"_s, {u"serve"_s}, "listening");
  return 0;
}
