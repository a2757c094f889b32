#include "core/gateway/gateway_unit.h"

#include <chrono>
#include <utility>

#include "core/api/endpoints/endpoints.h"
#include "core/config/log.h"
#include "core/gateway/health_report.h"
#include "core/store/api_key_queries.h"
#include "core/store/media_queries.h"
#include "core/store/recovery_queries.h"
#include "core/store/sealing.h"

namespace oc::gateway {

using namespace Qt::StringLiterals;

namespace {

Result<Done> endStalledTransactions(store::Connection& db) {
  constexpr int kLongestSeconds = 30;
  const auto ended = store::endStalledTransactions(db, kLongestSeconds);
  if (!ended) return ended.error();
  if (*ended > 0)
    log::event(lcGateway(), QtWarningMsg, "people's transactions ended", {{"sessions", *ended}});
  return Done{};
}

Result<Done> beat(store::Connection& db) {
  const auto gap = store::beatReceiver(db);
  if (!gap) return gap.error();
  if (*gap)
    log::event(lcGateway(), QtWarningMsg, "no receiver was at work: asking Twilio what came", {});
  return Done{};
}

Result<Done> keepWebhookLog(store::Connection& db, int days) {
  const auto dropped = store::webhook_log::keep(db, days);
  if (!dropped) return dropped.error();
  if (*dropped > 0)
    log::event(lcGateway(), QtInfoMsg, "webhook log pruned",
               {{"partitions", *dropped}, {"older_than_days", days}});
  return Done{};
}

}  // namespace

Gateway::Unit::Unit(GatewayOptions options, const config::SecretBox& box, Gateway& gateway)
    : m_options(std::move(options)),
      m_gateway(gateway),
      m_accounts(m_options.serviceUrl, box, m_options.twilioApiBaseUrl, m_options.environment,
                 m_options.dataFolder),
      m_receiver(m_accounts, m_ingest),
      m_webhookDesk(m_options.serviceUrl, m_ingest),
      m_ingest(m_options.serviceUrl, box,
               {m_options.lifeCycle.expirationMinutes, m_options.dataFolder,
                qint64{m_options.journalMegabytes} << 20}),
      m_courier(m_options.serviceUrl, m_accounts),
      m_reconciler(m_options.serviceUrl, m_accounts),
      m_recoverer(m_options.serviceUrl, m_accounts, m_options.lifeCycle.expirationMinutes),
      m_sweeper(m_options.serviceUrl, {m_options.lifeCycle.idleTimeoutMinutes}),
      m_features(m_options.serviceUrl),
      m_judge(m_options.serviceUrl, m_features, m_options.closure),
      m_deliverer(m_options.serviceUrl, box, m_options.outgoingAllowed),
      m_assistant(m_options.serviceUrl, box, m_options.outgoingAllowed),
      m_accountDesk(m_options.serviceUrl, box, m_options.twilioApiBaseUrl),
      m_media(m_options.serviceUrl, m_accounts),
      m_lending(m_options.serviceUrl),
      m_api(apiOptions(),
            endpoints() + api::outgoingWebhookEndpoints(box, m_options.outgoingAllowed)),
      m_server(http::Limits{}, [this](const http::Request& request, const http::Reply& reply) {
        m_api.handle(request, reply);
      }) {
  addChores();
  connect(&m_receiver, &Receiver::stored, &m_judge, &ClosureJudge::judge);
  connect(&m_recoverer, &Recoverer::stored, &m_judge, &ClosureJudge::judge);
  connect(&m_receiver, &Receiver::turnedAway, &m_webhookDesk, &WebhookDesk::note);
  connect(&m_webhookDesk, &WebhookDesk::stored, &m_judge, &ClosureJudge::judge);
  connect(&m_ingest, &Ingest::stored, &m_judge, &ClosureJudge::judge);
  m_server.setTrustedProxies(m_options.trustedProxies);
  watchHealth();
  watchJournal();
  count();
  m_ingest.start();
}

void Gateway::Unit::listen() {
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
  *m_listens = true;
  log::event(lcGateway(), QtInfoMsg, "listening", {{"url", url->toString()}, {"public", base}});
  Q_EMIT m_gateway.listening(*url);
}

void Gateway::Unit::addChores() {
  using namespace std::chrono_literals;
  m_sweeper.addChore(u"stalled transactions"_s, 30s, &endStalledTransactions);
  m_sweeper.addChore(u"receiver's beat"_s, 0s, [listens = m_listens](store::Connection& db) {
    return *listens ? beat(db) : Result<Done>(Done{});
  });
  m_sweeper.addChore(u"snoozed conversations"_s, 0s, &store::wakeSnoozed);
  m_sweeper.addChore(u"webhook log"_s, 1h,
                     [days = m_options.webhookLogDays](store::Connection& db) {
                       return keepWebhookLog(db, days);
                     });
  m_sweeper.addChore(u"api requests"_s, 1h, &store::pruneApiRequests);
  m_sweeper.addChore(u"webhook deliveries"_s, 1h, &store::pruneDeliveries);
  m_sweeper.addChore(u"assistant requests"_s, 1h, &store::pruneAssist);
  m_sweeper.addChore(u"media"_s, 1h, &store::pruneMedia);
}

void Gateway::Unit::watchHealth() {
  connect(&m_accountDesk, &AccountDesk::keyIsForeign, this,
          [this] { setReceiver(PartHealth::Degraded, store::kForeignKey); });
  // A thousand messages a second don't need a thousand repaints of the status line.
  m_publish.setSingleShot(true);
  m_publish.setInterval(100);
  connect(&m_publish, &QTimer::timeout, this, [this] { publish(); });
  m_health.receiver.state = m_health.database.state = PartHealth::Starting;
  m_health.courier.state = m_health.sweeper.state = PartHealth::Starting;
  m_health.webhooks.state = PartHealth::Starting;
  connect(&m_ingest, &Ingest::linkUp, this, [this] { setDatabase(PartHealth::Up, {}); });
  connect(&m_ingest, &Ingest::linkDown, this,
          [this](const QString& why) { setDatabase(PartHealth::Down, why); });
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

void Gateway::Unit::watchJournal() {
  m_health.journal = m_ingest.journalHealth();
  connect(&m_ingest, &Ingest::journalChanged, this, [this] {
    m_health.journal = m_ingest.journalHealth();
    m_health.journaled = static_cast<int>(m_ingest.journal().records);
    m_health.journalBytes = m_ingest.journal().bytes;
    publishSoon();
  });
  using Event = Instruments::JournalEvent;
  const auto on = [this](auto signal, Event event) {
    connect(&m_ingest, signal, this,
            [this, event](qsizetype records) { m_instruments->journalMoved(event, records); });
  };
  on(&Ingest::journaled, Event::Journaled);
  on(&Ingest::replayed, Event::Replayed);
  on(&Ingest::quarantined, Event::Quarantined);
}

// Counted where it happens, so that whoever has an answer finds it counted.
void Gateway::Unit::count() {
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
  on(&m_lending, &MediaLending::served, &Instruments::mediaServed);
  on(&m_assistant, &AssistantDesk::ended, &Instruments::assistantEnded);
  connect(
      &m_media, &MediaFetcher::settled, this,
      [instruments = m_instruments](MediaEnding how, qint64 bytes) {
        instruments->mediaSettled(how, bytes);
      },
      Qt::DirectConnection);
}

void Gateway::Unit::setReceiver(PartHealth::State state, const QString& text) {
  m_health.receiver.state = state;
  m_health.receiver.text = text;
  publish();
}

void Gateway::Unit::setDatabase(PartHealth::State state, const QString& text) {
  m_health.database.state = state;
  m_health.database.text = text;
  publish();
}

void Gateway::Unit::publishSoon() {
  if (!m_publish.isActive()) m_publish.start();
}

bool Gateway::Unit::isHealthy() const {
  return m_accounts.isLoaded() && isUp(m_health);
}

}  // namespace oc::gateway
