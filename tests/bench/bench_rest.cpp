#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <thread>
#include <vector>

#include "core/api/api_key.h"
#include "core/gateway/gateway.h"
#include "core/http/server.h"
#include "core/store/api_key_queries.h"
#include "core/store/migrator.h"
#include "tests/bench/figures.h"
#include "tests/support/fixtures.h"

// Calls of the REST API over kept connections: one client that waits for each answer, then eight at
// once. Reference: the same client and a server that answers a fixed text.

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kConversations = 2000;
constexpr int kMessages = 100;
constexpr int kWarmUp = 100;
constexpr int kSamples = 2000;
constexpr int kClients = 8;
constexpr int kCallsEach = 1000;

// A client of one connection that blocks; lives on the thread that made it.
class Caller {
 public:
  Caller(const QUrl& url, const QByteArray& target, const QByteArray& key)
      : m_request("GET " + target + " HTTP/1.1\r\nHost: x\r\nX-API-Key: " + key + "\r\n\r\n") {
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!m_socket.waitForConnected(5000)) qFatal("no connection");
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
  }

  void call() {
    m_socket.write(m_request);
    m_socket.flush();
    QByteArray in;
    qsizetype whole = -1;
    while (whole < 0 || in.size() < whole) {
      if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(10000)) qFatal("no answer");
      in += m_socket.readAll();
      const qsizetype end = whole < 0 ? in.indexOf("\r\n\r\n") : -1;
      if (end < 0) continue;
      if (!in.startsWith("HTTP/1.1 200")) qFatal("%s", in.constData());
      const qsizetype at = in.indexOf("Content-Length: ") + 16;
      whole = end + 4 + in.mid(at, in.indexOf('\r', at) - at).toLongLong();
    }
  }

 private:
  QByteArray m_request;
  QTcpSocket m_socket;
};

QList<double> oneAfterAnother(const QUrl& url, const QByteArray& target, const QByteArray& key) {
  Caller caller(url, target, key);
  QList<double> samples;
  for (int i = 0; i < kWarmUp + kSamples; ++i) {
    QElapsedTimer clock;
    clock.start();
    caller.call();
    if (i >= kWarmUp) samples.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  return samples;
}

double perSecond(const QUrl& url, const QByteArray& target, const QByteArray& key) {
  QElapsedTimer clock;
  clock.start();
  inParallel(kClients, [&](int) {
    return [&] {
      Caller caller(url, target, key);
      for (int i = 0; i < kCallsEach; ++i)
        caller.call();
    };
  });
  return kClients * kCallsEach / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

// A tenant with a list, and a thread among it: the conversation of the thread.
ConvId fill(store::Connection& service, OwnerId owner) {
  QList<store::InboundEntry> batch;
  for (int i = 0; i < kConversations; ++i)
    batch.append(inboundEntry(owner, u"whatsapp:+55119%1"_s.arg(80000000 + i)));
  for (int i = 1; i < kMessages; ++i)
    batch.append(inboundEntry(owner, u"whatsapp:+5511980000000"_s));
  QList<store::Verdict> verdicts;
  for (qsizetype at = 0; at < batch.size(); at += 500)
    verdicts += need(store::ingestInbound(service, batch.mid(at, 500), 1440), "ingest");
  return verdicts.first().convId;
}

// Runs the event loop while `work` runs beside it.
void beside(const std::function<void()>& work) {
  QEventLoop loop;
  std::thread worker([&] {
    work();
    QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
  });
  loop.exec();
  worker.join();
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
  const OwnerId owner = addOwner(*admin, u"Acme"_s);
  const ConvId thread = fill(*TestCluster::connect(urls.service), owner);
  run(*admin, u"analyze"_s);
  const QString key = store::newApiKeyText();
  need(store::createApiKey(*admin, owner, u"bench"_s, u"read"_s, store::apiKeyProof(key.toLatin1()),
                           1'000'000),
       "key");

  http::Server hello(http::Limits{}, [](const http::Request&, const http::Reply& reply) {
    reply.send({200, "text/plain", "hello", {}});
  });
  const QUrl helloUrl = need(hello.listen(QHostAddress(QHostAddress::LocalHost), 0), "hello");

  gateway::GatewayOptions options;
  options.serviceUrl = urls.service;
  options.port = 0;
  options.apiRatePerMinute = 1'000'000;
  gateway::Gateway gateway(options, need(config::SecretBox::open(QString(64, u'a'), {}), "box"));
  QEventLoop listening;
  QUrl url;
  QObject::connect(&gateway, &gateway::Gateway::listening, &listening, [&](const QUrl& at) {
    url = at;
    listening.quit();
  });
  gateway.start();
  listening.exec();

  beside([&] {
    const QList<double> plain = oneAfterAnother(helloUrl, "/", {});
    const double plainRate = perSecond(helloUrl, "/", {});
    struct Target {
      QString name;
      QByteArray path;
    };
    const QByteArray conversation = "/conversations/" + QByteArray::number(thread.value);
    for (const Target& target :
         {Target{u"GET conversation"_s, conversation},
          Target{u"GET list, 50 of 2,000"_s, "/conversations/?limit=50"},
          Target{u"GET messages, 50 of 100"_s, conversation + "/messages?limit=50"}}) {
      const QList<double> samples = oneAfterAnother(url, target.path, key.toLatin1());
      for (const auto& [share, word] : {std::pair{0.5, u" p50"_s}, std::pair{0.99, u" p99"_s}})
        bench::printRow(target.name + word, bench::percentile(samples, share), u"ms"_s,
                        bench::percentile(plain, share));
      bench::printRow(target.name + u", 8 clients"_s, perSecond(url, target.path, key.toLatin1()),
                      u"1/s"_s, plainRate);
    }
  });
  return 0;
}
