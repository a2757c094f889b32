#include <QJsonObject>
#include <algorithm>
#include <array>

#include "core/api/service_endpoints.h"
#include "core/gateway/gateway_unit.h"
#include "core/gateway/health_report.h"

// What the gateway answers beside the REST API, under the same roof.
namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

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

}  // namespace

QList<api::Endpoint> Gateway::Unit::endpoints() {
  const auto route = [](const char* method, const QString& path, api::Endpoint::Direct answer) {
    api::Endpoint endpoint{method, path};
    endpoint.direct = std::move(answer);
    return endpoint;
  };
  const auto inbound = [this](const http::Request& request, const http::Reply& reply) {
    m_receiver.inbound(request, reply);
  };
  const auto status = [this](const http::Request& request, const http::Reply& reply) {
    m_receiver.status(request, reply);
  };
  // Read on the machine itself, elsewhere with an administrator's key. The document describes
  // what a tenant's programs call, in JSON: this is the operator's, in Prometheus' own format.
  api::Endpoint figures =
      route("GET", u"/metrics"_s,
            [this](const http::Request&, const http::Reply& reply) { metrics(reply); });
  figures.scope = api::Scope::Admin;
  figures.isFree = &isLocal;
  api::Endpoint about =
      route("GET", u"/"_s, [this](const http::Request&, const http::Reply& reply) { root(reply); });
  api::describeRoot(&about);
  api::Endpoint parts =
      route("GET", u"/health"_s, [this](const http::Request&, const http::Reply& reply) {
        reply.send(http::Response::json(isHealthy() ? 200 : 503, healthReport(m_health)));
      });
  QStringList partNames;
  for (const NamedPart& named : namedParts())
    partNames.append(named.name);
  api::describeHealth(&parts, partNames);
  return {route("POST", u"/webhooks/twilio/inbound"_s, inbound),
          route("POST", u"/webhooks/twilio/status"_s, status),
          route("GET", u"/webhooks/twilio/health"_s,
                [this](const http::Request&, const http::Reply& reply) { webhookHealth(reply); }),
          route("GET", kMediaLinkRoute,
                [this](const http::Request& request, const http::Reply& reply) {
                  m_lending.serve(request, reply);
                }),
          figures,
          about,
          parts};
}

api::ApiOptions Gateway::Unit::apiOptions() {
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

void Gateway::Unit::webhookHealth(const http::Reply& reply) {
  const bool ready = m_accounts.isLoaded() && m_ingest.takes();
  reply.send(
      http::Response::json(ready ? 200 : 503, {{u"status"_s, ready ? u"ok"_s : u"unavailable"_s}}));
}

void Gateway::Unit::root(const http::Reply& reply) {
  reply.send(http::Response::json(200, {{u"name"_s, u"Owner Console"_s},
                                        {u"version"_s, QStringLiteral(OC_VERSION)},
                                        {u"status"_s, isHealthy() ? u"ok"_s : u"degraded"_s}}));
}

void Gateway::Unit::metrics(const http::Reply& reply) {
  const QByteArray page = m_instruments->text({m_health,
                                               m_ingest.journal().oldest,
                                               m_ingest.quarantine().records,
                                               m_server.openConnections(),
                                               m_server.heldBytes(),
                                               m_media.waiting(),
                                               {{"ingest", m_ingest.isUp()},
                                                {"courier", m_courier.isLinked()},
                                                {"reconciler", m_reconciler.isLinked()},
                                                {"recoverer", m_recoverer.isLinked()},
                                                {"accounts", m_accounts.isLinked()},
                                                {"sweeper", m_sweeper.isLinked()},
                                                {"closure", m_judge.isLinked()},
                                                {"api", m_api.isLinked()},
                                                {"keys", m_api.areKeysLinked()},
                                                {"webhooks", m_deliverer.isLinked()},
                                                {"assistant", m_assistant.isLinked()},
                                                {"account desk", m_accountDesk.isLinked()},
                                                {"media", m_media.isLinked()},
                                                {"media links", m_lending.isLinked()}}});
  reply.send({200, metrics::Registry::kContentType, page, {{"Cache-Control", "no-store"}}});
}

}  // namespace oc::gateway
