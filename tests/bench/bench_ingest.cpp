#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <vector>

#include "core/store/migrator.h"
#include "core/store/private_cluster.h"
#include "core/store/provision.h"
#include "tests/bench/callers.h"
#include "tests/bench/far_end.h"
#include "tests/bench/figures.h"
#include "tests/bench/history.h"
#include "tests/bench/signed_webhook.h"

// Signed webhooks that the receiver stores durably, of 5,000 customers among whom 1,000,000
// messages lie already: how many a second over 16 and 64 kept connections, and (argument "latency")
// how late at a given pace. References of the same run on the same cluster: pgbench that stores the
// same messages one a transaction, by the same function; and a FastAPI receiver (fastapi_peer.py)
// that stores each in a transaction of its own. Both receivers are processes of their own beside
// this one, which makes and signs the webhooks before the clock starts.

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCustomers = 5000;
constexpr int kRounds = 3;
constexpr int kMostPerSecond = 10'000;  // as many are signed for a measurement without a pace
constexpr int kWarmUpSeconds = 2;
const QList<int> kConnections{16, 64};

struct Choice {
  bool latency = false;
  qint64 messages = 0;
  int seconds = 0;  // of each measurement
  QString peer;     // path of fastapi_peer.py; empty: without it
};

class Bench {
 public:
  Bench(Choice choice, const store::DatabaseUrl& adminUrl, const store::DatabaseUrl& service)
      : m_choice(std::move(choice)),
        m_adminUrl(adminUrl),
        m_service(service),
        m_admin(TestCluster::connect(adminUrl)),
        m_account(addAccount(*m_admin)) {
    for (const QString& setting : {u"fsync"_s, u"synchronous_commit"_s})
      if (text(*m_admin, u"show "_s + setting) != u"on"_s) qFatal("%s is off", qPrintable(setting));
    bench::fillHistory(*m_admin, m_account.owner, kCustomers, m_choice.messages);
    if (!m_choice.peer.isEmpty()) makePeerTables();
    run(*m_admin, u"vacuum analyze"_s);
    run(*m_admin, u"checkpoint"_s);
    m_bodies =
        column(*m_admin, u"select body from app.messages order by msg_id desc limit 10000"_s);
  }

  void measure() { m_choice.latency ? measureLatency() : measureRates(); }

 private:
  struct End {
    QString name;
    QString table;  // where it stores
    std::unique_ptr<bench::FarEnd> server;
  };

  // The peer's own tables, as full as ours: messages have the columns and the indexes of ours.
  void makePeerTables() {
    run(*m_admin,
        uR"(
      create table bench.peer_conversations (
        conv_id bigint generated always as identity primary key, customer text not null,
        business text not null, last_body text not null, last_at timestamptz not null default now(),
        unread int not null default 1, closed_at timestamptz))"_s);
    run(*m_admin,
        uR"(
      insert into bench.peer_conversations (customer, business, last_body)
      select from_number, to_number, '' from app.conversations order by conv_id)"_s);
    run(*m_admin,
        u"create unique index on bench.peer_conversations (customer, business) where closed_at is "
        "null"_s);
    run(*m_admin, u"create index on bench.peer_conversations (last_at)"_s);
    run(*m_admin,
        u"create table bench.peer_messages (like app.messages including all excluding indexes, raw "
        "bytea not null)"_s);
    run(*m_admin,
        uR"(
      insert into bench.peer_messages (owner_id, conv_id, from_number, to_number, body, direction,
        message_owner, status, message_sid, raw)
      select 1, conv_id, from_number, to_number, body, direction, message_owner, status,
             message_sid, body::bytea
      from app.messages order by msg_id)"_s);
    for (const QString& index :
         column(*m_admin,
                u"select replace(indexdef, ' ON app.messages ', ' ON bench.peer_messages ') from "
                "pg_indexes where schemaname = 'app' and tablename = 'messages'"_s))
      run(*m_admin, index);
  }

  std::unique_ptr<bench::FarEnd> startPeer(int workers) {
    // asyncpg gives a connection back with calls that our service may not make.
    QProcessEnvironment environment = bench::environmentFor(m_adminUrl);
    environment.insert(u"PEER_URL"_s, bench::kPublicUrl);
    environment.insert(u"PEER_TOKEN"_s, QString::fromLatin1(m_account.token));
    // Debian's packages are for Debian's Python.
    return std::make_unique<bench::FarEnd>(
        u"/usr/bin/python3"_s, QStringList{m_choice.peer, QString::number(workers)}, environment);
  }

  QList<QByteArray> webhooks(qint64 count) {
    QList<QByteArray> requests;
    requests.reserve(count);
    for (qint64 i = 0; i < count; ++i, ++m_made)
      requests.append(bench::signedWebhook(
          m_account, m_account.token, bench::customerAddress(1 + int(m_made * 7919 % kCustomers)),
          m_bodies[m_made % m_bodies.size()]));
    return requests;
  }

  // Sends webhooks for so many seconds, each once; ends the program when one isn't answered 200 and
  // stored.
  std::unique_ptr<bench::Callers> call(const End& end, int connections, int perSecond,
                                       int seconds) {
    const QString count = u"select count(*) from "_s + end.table;
    const qint64 before = number(*m_admin, count);
    const auto requests = webhooks(qint64{perSecond > 0 ? perSecond : kMostPerSecond} * seconds);
    auto callers = std::make_unique<bench::Callers>(
        bench::Callers::Options{end.server->port(), connections, {}, false, perSecond},
        [&requests, i = qsizetype{0}]() mutable {
          if (i == requests.size()) qFatal("faster than webhooks were signed for");
          return requests[i++];
        });
    callers->runFor(std::chrono::seconds(seconds));
    if (callers->answers().keys() != QList{200} ||
        number(*m_admin, count) - before < callers->answers().value(200))
      qFatal("not all webhooks were stored");
    return callers;
  }

  double perSecond(const End& end, int connections) {
    const auto callers = call(end, connections, 0, m_choice.seconds);
    return double(callers->answers().value(200)) / m_choice.seconds;
  }

  // The transactions a second of 16 clients that store a message each.
  double oneByOne() {
    QFile script(m_folder.filePath(u"one.sql"_s));
    if (!script.open(QIODevice::WriteOnly)) qFatal("no script for pgbench");
    QTextStream(&script) << uR"(\set customer 900000000 + 37 * random(1, %1)
\set a random(1000000000000000, 9999999999999999)
\set b random(1000000000000000, 9999999999999999)
select n, verdict, conv_id, msg_id from app.ingest_inbound('[{"n": 0, "owner_id": %2, "message_sid": "SM:a:b", "from_number": "whatsapp:+5511:customer", "to_number": "%3", "customer_key": "+5511:customer", "business_key": "%4", "channel": "whatsapp", "body": "%5", "message_type": "text", "customer_name": "", "metadata": {}, "received_at": "%6", "raw": "%7"}]'::jsonb, 1440);
)"_s.arg(kCustomers)
                                .arg(m_account.owner.value)
                                .arg(kBusiness, parseAddress(kBusiness).key, m_bodies.first(),
                                     QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                     QString::fromLatin1(bodyOf(webhooks(1).first()).toBase64()));
    script.close();
    QProcess pgbench;
    pgbench.setProcessEnvironment(bench::environmentFor(m_service));
    pgbench.setProcessChannelMode(QProcess::MergedChannels);
    pgbench.start(u"pgbench"_s, {u"-n"_s, u"-c"_s, u"16"_s, u"-T"_s,
                                 QString::number(m_choice.seconds), u"-f"_s, script.fileName()});
    pgbench.waitForFinished(-1);
    const QByteArray said = pgbench.readAll();
    const qsizetype at = said.indexOf("tps = ") + 6;
    if (pgbench.exitCode() != 0 || at < 6) qFatal("pgbench: %s", said.constData());
    return said.mid(at, said.indexOf(' ', at) - at).toDouble();
  }

  static QByteArray bodyOf(const QByteArray& request) {
    return request.sliced(request.indexOf("\r\n\r\n") + 4);
  }

  // Ours first, then the peers.
  std::vector<End> startEnds(const QList<int>& peersWorkers) {
    std::vector<End> ends;
    ends.push_back({u"ours"_s, u"app.messages"_s, bench::startReceiver(m_service)});
    if (!m_choice.peer.isEmpty())
      for (const int workers : peersWorkers)
        ends.push_back(
            {u"FastAPI, workers: %1"_s.arg(workers), u"bench.peer_messages"_s, startPeer(workers)});
    for (const End& end : ends)
      call(end, kConnections.last(), 0, kWarmUpSeconds);
    return ends;
  }

  // All by turns, so that other work on the machine meets each.
  void measureRates() {
    const auto ends = startEnds({1, 2});
    QList<double> oneByOnes;
    QMap<std::pair<int, size_t>, QList<double>> rates;  // by connections and end
    for (int round = 0; round < kRounds; ++round) {
      oneByOnes.append(oneByOne());
      for (const int connections : kConnections)
        for (size_t i = 0; i < ends.size(); ++i)
          rates[{connections, i}].append(perSecond(ends[i], connections));
    }
    for (const int connections : kConnections) {
      const double ours = median(rates[{connections, 0}]);
      const QString name = u"ingest-%1 against "_s.arg(connections);
      bench::printRow(name + u"pgbench"_s, ours, u"1/s"_s, median(oneByOnes));
      for (size_t i = 1; i < ends.size(); ++i)
        bench::printRow(name + ends[i].name, ours, u"1/s"_s, median(rates[{connections, i}]));
    }
  }

  void measureLatency() {
    const auto ends = startEnds({1});
    for (const int pace : {200, 1000}) {
      QList<QList<double>> latencies;
      for (const End& end : ends)
        latencies.append(call(end, kConnections.last(), pace, m_choice.seconds)->latencies());
      for (const auto& [word, share] :
           {std::pair{u"p50"_s, 0.5}, std::pair{u"p99"_s, 0.99}, std::pair{u"max"_s, 1.0}})
        bench::printRow(u"ingest at %1/s, %2"_s.arg(pace).arg(word),
                        bench::percentile(latencies.first(), share), u"ms"_s,
                        bench::percentile(latencies.value(1), share));
    }
  }

  static double median(const QList<double>& values) { return bench::percentile(values, 0.5); }

  const Choice m_choice;
  const store::DatabaseUrl m_adminUrl;
  const store::DatabaseUrl m_service;
  const std::unique_ptr<store::Connection> m_admin;
  const TestAccount m_account;
  const QTemporaryDir m_folder;
  QStringList m_bodies;
  qint64 m_made = 0;
};

Choice choose() {
  QCommandLineParser parser;
  const QCommandLineOption messages(u"messages"_s, {}, u"count"_s, u"1000000"_s);
  const QCommandLineOption seconds(u"seconds"_s, {}, u"of each measurement"_s);
  const QCommandLineOption peer(u"peer"_s, {}, u"script"_s);
  parser.addOptions({messages, seconds, peer});
  parser.addPositionalArgument(u"what"_s, u"rates or latency"_s);
  parser.process(*QCoreApplication::instance());
  Choice choice;
  choice.latency = parser.positionalArguments().value(0) == u"latency"_s;
  choice.messages = parser.value(messages).toLongLong();
  choice.seconds = parser.isSet(seconds) ? parser.value(seconds).toInt() : choice.latency ? 20 : 5;
  choice.peer = parser.value(peer);
  if (choice.messages < 1 || choice.seconds < 1) qFatal("--messages and --seconds are at least 1");
  return choice;
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc > 1 && qstrcmp(argv[1], "receiver") == 0) return bench::runReceiver(argc, argv);
  const QCoreApplication application(argc, argv);
  const Choice choice = choose();
  const QTemporaryDir folder;
  QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther |
                                           QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  auto cluster = need(store::PrivateCluster::start(folder.path()), "cluster");
  const auto urls =
      need(store::provisionCluster(*cluster, need(store::MigrationSet::load(), "migrations")),
           "database");
  Bench(choice, urls.admin, urls.service).measure();
  return 0;
}
