#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

#include "core/api/api.h"
#include "core/gateway/account_desk.h"
#include "core/gateway/assistant_desk.h"
#include "core/gateway/closure_judge.h"
#include "core/gateway/courier.h"
#include "core/gateway/deliverer.h"
#include "core/gateway/feature_book.h"
#include "core/gateway/gateway.h"
#include "core/gateway/ingest.h"
#include "core/gateway/instruments.h"
#include "core/gateway/media_fetcher.h"
#include "core/gateway/media_lending.h"
#include "core/gateway/receiver.h"
#include "core/gateway/reconciler.h"
#include "core/gateway/recoverer.h"
#include "core/gateway/sweeper.h"
#include "core/gateway/webhook_desk.h"
#include "core/http/server.h"

namespace oc::gateway {

// What lives on the gateway's thread.
class Gateway::Unit : public QObject {
 public:
  Unit(GatewayOptions options, const config::SecretBox& box, Gateway& gateway);

  void listen();

 private:
  void addChores();
  void watchHealth();
  void count();
  void watchJournal();
  void setReceiver(PartHealth::State state, const QString& text);
  void setDatabase(PartHealth::State state, const QString& text);
  void publishSoon();
  void publish() { Q_EMIT m_gateway.healthChanged(m_health); }
  bool isHealthy() const;

  // gateway_endpoints.cpp
  QList<api::Endpoint> endpoints();
  api::ApiOptions apiOptions();
  void webhookHealth(const http::Reply& reply);
  void root(const http::Reply& reply);
  void metrics(const http::Reply& reply);

  const GatewayOptions m_options;
  Gateway& m_gateway;
  Health m_health;
  QTimer m_publish;
  const std::shared_ptr<std::atomic_bool> m_listens = std::make_shared<std::atomic_bool>(false);
  const std::shared_ptr<Instruments> m_instruments = std::make_shared<Instruments>();
  // Destroyed from the last to the first: ingest answers what waits while who asked still lives.
  AccountBook m_accounts;
  Receiver m_receiver;
  WebhookDesk m_webhookDesk;
  Ingest m_ingest;
  Courier m_courier;
  Reconciler m_reconciler;
  Recoverer m_recoverer;
  Sweeper m_sweeper;
  FeatureBook m_features;
  ClosureJudge m_judge;
  Deliverer m_deliverer;
  AssistantDesk m_assistant;
  AccountDesk m_accountDesk;
  MediaFetcher m_media;
  MediaLending m_lending;
  api::Api m_api;
  http::Server m_server;
};

}  // namespace oc::gateway
