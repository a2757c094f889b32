#include "core/gateway/gateway.h"

#include <QJsonObject>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <utility>

#include "core/api/api.h"
#include "core/api/endpoints/endpoints.h"
#include "core/api/service_endpoints.h"
#include "core/config/log.h"
#include "core/gateway/account_desk.h"
#include "core/gateway/assistant_desk.h"
#include "core/gateway/closure_judge.h"
#include "core/gateway/courier.h"
#include "core/gateway/deliverer.h"
#include "core/gateway/feature_book.h"
#include "core/gateway/health_report.h"
#include "core/gateway/ingest.h"
#include "core/gateway/instruments.h"
#include "core/gateway/receiver.h"
#include "core/gateway/sweeper.h"
#include "core/http/server.h"
#include "core/store/api_key_queries.h"
#include "core/store/sealing.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Whether a request was made on this machine, for this machine: not handed on by a proxy or a
// tunnel, nor by a browser that was led here under a foreign name.
bool isLocal(const http::Request& request) {
  static constexpr std::array kHandedOn{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
                                        "X-Real-IP", "Via"};
  const auto has = [&request](const char* field) { return !request.header(field).isNull(); };
  if (!request.peer.isLoopback() || std::ranges::any_of(kHandedOn, has)) return false;
  const QString host = QUrl(u"http://"_s % QString::fromLatin1(request.header("Host"))).host();
  return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<Done> endStalledTransactions(store::Connection& db) {
  constexpr int kLongestSeconds = 30;
  const auto ended = store::endStalledTransactions(db, kLongestSeconds);
  if (!ended) return ended.error();
  if (*ended > 0)
    log::event(lcGateway(), QtWarningMsg, "people's transactions ended", {{"sessions", *ended}});
  return Done{};
}

}  // namespace

// What lives on the gateway's thread.
class Gateway::Unit : public QObject {
 public:
  Unit(GatewayOptions options, const config::SecretBox& box, Gateway& gateway)
      : m_options(std::move(options)),
        m_gateway(gateway),
        m_accounts(m_options.serviceUrl, box, m_options.twilioApiBaseUrl, m_options.environment),
        m_receiver(m_accounts, m_ingest),
        m_ingest(m_options.serviceUrl, m_options.lifeCycle.expirationMinutes),
        m_courier(m_options.serviceUrl, m_accounts),
        m_sweeper(m_options.serviceUrl, {m_options.lifeCycle.idleTimeoutMinutes}),
        m_features(m_options.serviceUrl),
        m_judge(m_options.serviceUrl, m_features, m_options.closure),
        m_deliverer(m_options.serviceUrl, box, m_options.outgoingAllowed),
        m_assistant(m_options.serviceUrl, box, m_options.outgoingAllowed),
        m_accountDesk(m_options.serviceUrl, box, m_options.twilioApiBaseUrl),
        m_api(apiOptions(),
              endpoints() + api::outgoingWebhookEndpoints(box, m_options.outgoingAllowed)),
        m_server(http::Limits{}, [this](const http::Request& request, const http::Reply& reply) {
          m_api.handle(request, reply);
        }) {
    m_sweeper.addChore(u"stalled transactions"_s, 30s, &endStalledTransactions);
    m_sweeper.addChore(u"snoozed conversations"_s, 0s, &store::wakeSnoozed);
    m_sweeper.addChore(u"webhook log"_s, 24h, &store::prepareWebhookLog);
    m_sweeper.addChore(u"api requests"_s, 1h, &store::pruneApiRequests);
    m_sweeper.addChore(u"webhook deliveries"_s, 1h, &store::pruneDeliveries);
    m_sweeper.addChore(u"assistant requests"_s, 1h, &store::pruneAssist);
    connect(&m_receiver, &Receiver::stored, &m_judge, &ClosureJudge::judge);
    m_server.setTrustedProxies(m_options.trustedProxies);
    watchHealth();
    count();
  }

  void listen() {
    QHostAddress address(m_options.host);
    if (m_options.host == "localhost"_L1) address = QHostAddress(QHostAddress::LocalHost);
    const auto url = m_server.listen(address, m_options.port);
    if (!url) {
      setReceiver(PartHealth::Down, url.error().message);
      log::event(lcGateway(), QtCriticalMsg, "not listening", {{"error", url.error().message}});
      Q_EMIT m_gateway.failed(url.error());
      return;
    }
    const QString base =
        withoutSlash(m_options.publicBaseUrl.isEmpty() ? url->toString() : m_options.publicBaseUrl);
    m_receiver.setPublicBaseUrl(base);
    m_courier.setPublicBaseUrl(base);
    setReceiver(PartHealth::Up, url->authority());
    log::event(lcGateway(), QtInfoMsg, "listening", {{"url", url->toString()}, {"public", base}});
    Q_EMIT m_gateway.listening(*url);
  }

 private:
  void watchHealth() {
    connect(&m_accountDesk, &AccountDesk::keyIsForeign, this,
            [this] { setReceiver(PartHealth::Degraded, store::kForeignKey); });
    // A thousand messages a second don't need a thousand repaints of the status line.
    m_publish.setSingleShot(true);
    m_publish.setInterval(100);
    connect(&m_publish, &QTimer::timeout, this, [this] { publish(); });
    m_health.receiver.state = m_health.database.state = PartHealth::Starting;
    m_health.courier.state = m_health.sweeper.state = PartHealth::Starting;
    m_health.webhooks.state = PartHealth::Starting;
    store::Worker& writer = m_ingest.worker();
    connect(&writer, &store::Worker::linkUp, this, [this] { setDatabase(PartHealth::Up, {}); });
    connect(&writer, &store::Worker::linkDown, this,
            [this](const QString& why) { setDatabase(PartHealth::Down, why); });
    writer.start();
    connect(&m_courier, &Courier::healthChanged, this, [this] {
      m_health.courier = m_courier.health();
      m_health.queued = m_courier.queued();
      publishSoon();
    });
    connect(&m_sweeper, &Sweeper::healthChanged, this, [this] {
      m_health.sweeper = m_sweeper.health();
      publishSoon();
    });
    connect(&m_deliverer, &Deliverer::healthChanged, this, [this] {
      m_health.webhooks = m_deliverer.health();
      m_health.deliveriesWaiting = m_deliverer.waiting();
      publishSoon();
    });
    connect(&m_receiver, &Receiver::received, this, [this](const QDateTime& at) {
      m_health.receiver.last = at;
      publishSoon();
    });
  }

  // Counted where it happens, so that whoever has an answer finds it counted.
  void count() {
    const auto on = [this](auto* part, auto signal, auto record) {
      connect(
          part, signal, this,
          [instruments = m_instruments, record](const auto& what) {
            (instruments.get()->*record)(what);
          },
          Qt::DirectConnection);
    };
    on(&m_server, &http::Server::refused, &Instruments::requestRefused);
    on(&m_receiver, &Receiver::answered, &Instruments::webhookAnswered);
    on(&m_ingest, &Ingest::committed, &Instruments::batchCommitted);
    on(&m_courier, &Courier::requestEnded, &Instruments::messageSettled);
    on(&m_sweeper, &Sweeper::swept, &Instruments::conversationsSwept);
    on(&m_judge, &ClosureJudge::judged, &Instruments::closureJudged);
    on(&m_deliverer, &Deliverer::settled, &Instruments::deliverySettled);
    on(&m_assistant, &AssistantDesk::ended, &Instruments::assistantEnded);
  }

  void setReceiver(PartHealth::State state, const QString& text) {
    m_health.receiver.state = state;
    m_health.receiver.text = text;
    publish();
  }

  void setDatabase(PartHealth::State state, const QString& text) {
    m_health.database.state = state;
    m_health.database.text = text;
    publish();
  }

  void publishSoon() {
    if (!m_publish.isActive()) m_publish.start();
  }
  void publish() { Q_EMIT m_gateway.healthChanged(m_health); }

  // What is answered beside the REST API, under the same roof.
  QList<api::Endpoint> endpoints() {
    using Handler = void (Unit::*)(const http::Request&, const http::Reply&);
    const auto route = [this](const char* method, const QString& path, Handler handle) {
      api::Endpoint endpoint{method, path};
      endpoint.direct = [this, handle](const http::Request& request, const http::Reply& reply) {
        (this->*handle)(request, reply);
      };
      return endpoint;
    };
    // Read on the machine itself, elsewhere with an administrator's key. The document describes
    // what a tenant's programs call, in JSON: this is the operator's, in Prometheus' own format.
    api::Endpoint figures = route("GET", u"/metrics"_s, &Unit::metrics);
    figures.scope = api::Scope::Admin;
    figures.isFree = &isLocal;
    api::Endpoint about = route("GET", u"/"_s, &Unit::root);
    api::describeRoot(&about);
    api::Endpoint parts = route("GET", u"/health"_s, &Unit::health);
    QStringList partNames;
    for (const NamedPart& named : namedParts())
      partNames.append(named.name);
    api::describeHealth(&parts, partNames);
    return {route("POST", u"/webhooks/twilio/inbound"_s, &Unit::inbound),
            route("POST", u"/webhooks/twilio/status"_s, &Unit::status),
            route("GET", u"/webhooks/twilio/health"_s, &Unit::webhookHealth),
            figures,
            about,
            parts};
  }

  api::ApiOptions apiOptions() {
    api::ApiOptions options;
    options.serviceUrl = m_options.serviceUrl;
    options.ratePerMinute = m_options.apiRatePerMinute;
    options.corsOrigins = m_options.apiCorsOrigins;
    options.debug = m_options.apiDebug;
    options.expirationMinutes = m_options.lifeCycle.expirationMinutes;
    options.closure = m_options.closure;
    options.inboundStored = [judge = &m_judge](const api::StoredInbound& stored) {
      QMetaObject::invokeMethod(judge, [judge, stored] {
        judge->judge({stored.owner, stored.convId, stored.msgId});
      });
    };
    options.answered = [instruments = m_instruments](const QByteArray& method, const QString& route,
                                                     int status, std::chrono::nanoseconds took) {
      instruments->requestServed(route.isEmpty() ? QByteArray("unmatched") : route.toUtf8(), method,
                                 status, took);
    };
    return options;
  }

  void inbound(const http::Request& request, const http::Reply& reply) {
    m_receiver.inbound(request, reply);
  }
  void status(const http::Request& request, const http::Reply& reply) {
    m_receiver.status(request, reply);
  }

  void webhookHealth(const http::Request&, const http::Reply& reply) {
    const bool ready = m_accounts.isLoaded() && m_health.database.state == PartHealth::Up;
    reply.send(http::Response::json(ready ? 200 : 503,
                                    {{u"status"_s, ready ? u"ok"_s : u"unavailable"_s}}));
  }

  void root(const http::Request&, const http::Reply& reply) {
    reply.send(http::Response::json(200, {{u"name"_s, u"Owner Console"_s},
                                          {u"version"_s, QStringLiteral(OC_VERSION)},
                                          {u"status"_s, isHealthy() ? u"ok"_s : u"degraded"_s}}));
  }

  void health(const http::Request&, const http::Reply& reply) {
    reply.send(http::Response::json(isHealthy() ? 200 : 503, healthReport(m_health)));
  }

  void metrics(const http::Request&, const http::Reply& reply) {
    const QByteArray page = m_instruments->text({m_health,
                                                 m_server.openConnections(),
                                                 m_server.heldBytes(),
                                                 {{"ingest", m_ingest.worker().isUp()},
                                                  {"courier", m_courier.isLinked()},
                                                  {"accounts", m_accounts.isLinked()},
                                                  {"sweeper", m_sweeper.isLinked()},
                                                  {"closure", m_judge.isLinked()},
                                                  {"api", m_api.isLinked()},
                                                  {"keys", m_api.areKeysLinked()},
                                                  {"webhooks", m_deliverer.isLinked()},
                                                  {"assistant", m_assistant.isLinked()},
                                                  {"account desk", m_accountDesk.isLinked()}}});
    reply.send({200, metrics::Registry::kContentType, page, {{"Cache-Control", "no-store"}}});
  }

  bool isHealthy() const { return m_accounts.isLoaded() && isUp(m_health); }

  const GatewayOptions m_options;
  Gateway& m_gateway;
  Health m_health;
  QTimer m_publish;
  const std::shared_ptr<Instruments> m_instruments = std::make_shared<Instruments>();
  // Destroyed from the last to the first: ingest answers what waits while the receiver still lives.
  AccountBook m_accounts;
  Receiver m_receiver;
  Ingest m_ingest;
  Courier m_courier;
  Sweeper m_sweeper;
  FeatureBook m_features;
  ClosureJudge m_judge;
  Deliverer m_deliverer;
  AssistantDesk m_assistant;
  AccountDesk m_accountDesk;
  api::Api m_api;
  http::Server m_server;
};

Gateway::Gateway(GatewayOptions options, config::SecretBox box, QObject* parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()) {
  qRegisterMetaType<Error>();
  qRegisterMetaType<Health>();
  m_thread->setObjectName(u"gateway"_s);
  connect(
      m_thread.get(), &QThread::started, m_thread.get(),
      [this, options = std::move(options), box = std::move(box)] {
        m_unit = new Unit(options, box, *this);
        connect(m_thread.get(), &QThread::finished, m_unit, &QObject::deleteLater);
        m_unit->listen();
      },
      Qt::DirectConnection);
}

Gateway::~Gateway() {
  m_thread->quit();
  m_thread->wait();
}

void Gateway::start() {
  m_thread->start();
}

}  // namespace oc::gateway
