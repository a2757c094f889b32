#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <thread>

#include "core/gateway/sweeper.h"
#include "core/store/migrator.h"
#include "core/store/private_cluster.h"
#include "core/store/provision.h"
#include "tests/bench/figures.h"
#include "tests/support/fixtures.h"

// 100,000 conversations of 50 tenants are due at once: how long the sweeper takes, and what a
// message that arrives meanwhile in the same tenants waits for its commit. fsync is on. The
// references are of the same run: one plain update of as many rows of a copy, with the same indexes
// and without history, feed or rules; and the same messages while nothing is swept.

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kTenants = 50;
constexpr int kDue = 100'000;
constexpr auto kPace = 10ms;  // between two messages

// As many active conversations, idle since two hours, as equal shares of the tenants.
QList<OwnerId> fill(store::Connection& admin) {
  QList<OwnerId> owners;
  for (int i = 0; i < kTenants; ++i)
    owners.append(addOwner(admin, u"Tenant %1"_s.arg(i)));
  run(admin, u"set statement_timeout = 0"_s);
  run(admin, u"set session_replication_role = replica"_s);  // no triggers
  run(admin,
      u"insert into app.conversations (owner_id, from_number, to_number, status, started_at, "
      "expires_at, phone_number, business_number, customer_address, business_address, "
      "last_preview, last_direction, unread, last_activity_at) select o.owner_id, '+' || i, '+2', "
      "'progress', now() - interval '3 hours', now() + interval '1 day', '+' || i, '+2', '+' || i, "
      "'+2', 'bom dia', case i % 2 when 0 then 'inbound' else 'outbound' end, (i + 1) % 2, now() - "
      "interval '2 hours' from app.owners o, generate_series(1, ?) i"_s,
      {kDue / kTenants});
  run(admin, u"set session_replication_role = origin"_s);
  run(admin,
      u"insert into app.conversation_counts (owner_id, user_id, active, awake, waiting, snoozed, "
      "unread, closed) select owner_id, 0, count(*), count(*), 0, 0, count(*) filter (where unread "
      "> 0), 0 from app.conversations group by owner_id"_s);
  run(admin, u"create schema bench"_s);
  run(admin, u"create table bench.conversations (like app.conversations including indexes)"_s);
  run(admin, u"insert into bench.conversations select * from app.conversations"_s);
  run(admin, u"vacuum analyze app.conversations"_s);
  run(admin, u"vacuum analyze bench.conversations"_s);
  return owners;
}

double plainUpdate(store::Connection& admin) {
  QElapsedTimer clock;
  clock.start();
  run(admin,
      u"update bench.conversations set status = 'idle_timeout', ended_at = now(), unread = 0, "
      "updated_at = now(), activity = nextval('app.activity_seq'), revision = revision + 1"_s);
  return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

// Milliseconds that each message took, one every kPace, until `enough` says so.
QList<double> receive(const store::DatabaseUrl& service, const QList<OwnerId>& owners,
                      const std::function<bool(qsizetype)>& enough) {
  const auto db = TestCluster::connect(service);
  QList<double> samples;
  auto next = std::chrono::steady_clock::now();
  while (!enough(samples.size())) {
    const OwnerId owner = owners[samples.size() % owners.size()];
    const auto entry = inboundEntry(owner, u"whatsapp:+55119%1"_s.arg(80000000 + samples.size()));
    QElapsedTimer clock;
    clock.start();
    ingest(*db, entry);
    samples.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    next += kPace;
    std::this_thread::sleep_until(next);
  }
  return samples;
}

}  // namespace

int main(int argc, char* argv[]) {
  QCoreApplication application(argc, argv);
  QTemporaryDir folder;
  QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther |
                                           QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  auto cluster = need(store::PrivateCluster::start(folder.path()), "cluster");
  const auto migrations = need(store::MigrationSet::load(), "migrations");
  const auto urls = need(store::provisionCluster(*cluster, migrations), "database");
  const auto admin = TestCluster::connect(urls.admin);
  const QList<OwnerId> owners = fill(*admin);
  const double plain = plainUpdate(*admin);
  const QList<double> calm =
      receive(urls.service, owners, [](qsizetype received) { return received >= 1000; });

  std::atomic_bool done = false;
  QList<double> meanwhile;
  std::thread customers([&] {
    meanwhile = receive(urls.service, owners, [&done](qsizetype) { return done.load(); });
  });
  QElapsedTimer clock;
  clock.start();
  QEventLoop loop;
  gateway::Sweeper sweeper(urls.service);
  QObject::connect(&sweeper, &gateway::Sweeper::healthChanged, &loop, [&] {
    if (sweeper.health().last.isValid()) loop.quit();
  });
  loop.exec();
  const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
  done = true;
  customers.join();
  const qint64 closed =
      number(*admin, u"select count(*) from app.conversation_transitions where actor = 'clock'"_s);
  if (closed != kDue) qFatal("%lld conversations were closed", static_cast<long long>(closed));

  bench::printRow(u"sweep of 100,000 due"_s, seconds, u"s"_s, plain);
  for (const auto& [name, share] : {std::pair{u"ingest during a sweep p50"_s, 0.5},
                                    std::pair{u"ingest during a sweep p99"_s, 0.99}})
    bench::printRow(name, bench::percentile(meanwhile, share), u"ms"_s,
                    bench::percentile(calm, share));
  return 0;
}
