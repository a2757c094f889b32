#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>

#include "core/store/desk_queries.h"
#include "core/store/migrator.h"
#include "core/store/private_cluster.h"
#include "core/store/provision.h"
#include "core/store/sweep_queries.h"
#include "tests/bench/figures.h"
#include "tests/bench/history.h"
#include "tests/support/fixtures.h"

// What the statements of every day cost beside 10,000, 100,000 and 1,000,000 messages (argument
// "all": 10,000,000 as well) of one tenant, 50 a conversation, with all indexes: storing a batch of
// 64 messages, a further page of the list, the newest page of a thread, and closing 20
// conversations that are due. Medians; each size has a cluster of its own, fsync on. Reference: the
// same beside 100,000.

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEach = 50;  // messages a conversation
constexpr int kBatch = 64;
constexpr int kSwept = 20;
constexpr int kMinutes = 1440;
constexpr qint64 kReference = 100'000;

struct Cost {
  QString name;
  double milliseconds = 0;  // the median
};

// Calls `work` with 0, 1 …: the first `warmUp` times unmeasured.
Cost measure(const QString& name, int warmUp, int times, const std::function<void(int)>& work,
             const std::function<void(int)>& before = {}) {
  QList<double> samples;
  for (int i = 0; i < warmUp + times; ++i) {
    if (before) before(i);
    const double took = bench::seconds([&] { work(i); }) * 1000;
    if (i >= warmUp) samples.append(took);
  }
  return {name, bench::percentile(samples, 0.5)};
}

QList<Cost> costsBeside(qint64 messages) {
  const QTemporaryDir folder;
  QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther |
                                           QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  const auto cluster = need(store::PrivateCluster::start(folder.path()), "cluster");
  const auto urls =
      need(store::provisionCluster(*cluster, need(store::MigrationSet::load(), "migrations")),
           "database");
  const auto admin = TestCluster::connect(urls.admin);
  const auto service = TestCluster::connect(urls.service);
  const auto person = TestCluster::connect(urls.operator_);
  const OwnerId owner = addOwner(*admin, u"Acme"_s);
  const int customers = static_cast<int>(messages / kEach);
  bench::fillHistory(*admin, owner, customers, messages);
  run(*admin, u"vacuum analyze"_s);
  run(*admin, u"checkpoint"_s);

  QRandomGenerator random(1);
  const auto anyone = [&] { return 1 + random.bounded(customers); };
  QList<Cost> costs;

  ConversationQuery query;
  costs += measure(u"a page of the list"_s, 60, 300, [&](int) {
    const auto page = need(store::desk::conversations(*person, owner, query), "list");
    query.after = page.complete ? std::nullopt : page.next;
  });
  costs += measure(u"a page of a thread"_s, 60, 300, [&](int) {
    need(store::desk::messages(*person, owner, ConvId{anyone()}, {}), "thread");
  });
  QList<store::InboundEntry> batch;
  costs += measure(
      u"64 messages stored"_s, static_cast<int>(messages / 20 / kBatch), 200,
      [&](int) { need(store::ingestInbound(*service, batch, kMinutes), "ingest"); },
      [&](int) {
        batch.clear();
        for (int i = 0; i < kBatch; ++i)
          batch.append(inboundEntry(owner, bench::customerAddress(anyone())));
      });
  costs += measure(
      u"20 conversations closed by the clock"_s, 1, 5,
      [&](int) {
        const auto swept = need(store::sweepConversations(*service, kSwept, kMinutes), "sweep");
        if (swept.expired != kSwept) qFatal("%d conversations were closed", swept.expired);
      },
      [&](int i) {
        run(*admin,
            u"update app.conversations set started_at = now() - interval '2 days', expires_at = "
            "now() - interval '1 minute' where owner_id = ? and conv_id between ? and ?"_s,
            {owner.value, 1 + i * kSwept, (i + 1) * kSwept});
      });
  return costs;
}

}  // namespace

int main(int argc, char* argv[]) {
  const QCoreApplication application(argc, argv);
  QList<qint64> sizes{kReference, 10'000, 1'000'000};
  if (argc > 1 && qstrcmp(argv[1], "all") == 0) sizes += 10'000'000;
  QList<Cost> reference;
  for (const qint64 messages : sizes) {
    const QList<Cost> costs = costsBeside(messages);
    if (reference.isEmpty()) reference = costs;
    for (int i = 0; i < costs.size(); ++i)
      bench::printRow(u"beside %1 messages: %2"_s.arg(messages).arg(costs[i].name),
                      costs[i].milliseconds, u"ms"_s, reference[i].milliseconds);
  }
  return 0;
}
