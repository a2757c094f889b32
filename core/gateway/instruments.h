#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <chrono>
#include <utility>

#include "core/domain/health.h"
#include "core/gateway/assistant_desk.h"
#include "core/gateway/media_download.h"
#include "core/gateway/receiver.h"
#include "core/metrics/registry.h"
#include "core/store/closure_queries.h"
#include "core/store/delivery_queries.h"
#include "core/store/service_queries.h"
#include "core/store/sweep_queries.h"

namespace oc::gateway {

// What the gateway counts, under the names of GET /metrics. No label holds a tenant, a person or an
// address. Any thread.
class Instruments {
 public:
  Instruments();

  // `route` is the template of the path ("/conversations/{conv_id}"), or "unmatched".
  void requestServed(QByteArrayView route, QByteArrayView method, int status,
                     std::chrono::nanoseconds took);
  void requestRefused(int status);  // by the HTTP server, before it had a route
  void webhookAnswered(const WebhookAnswer& answer);
  void batchCommitted(qsizetype entries);
  void messageSettled(store::Settlement::Kind kind);
  void conversationsSwept(const store::Swept& batch);
  void closureJudged(store::ClosureOutcome outcome);
  void deliverySettled(store::DeliveryOutcome::Kind kind);
  void assistantEnded(AssistantDesk::Ending how);
  enum class JournalEvent { Journaled, Replayed, Quarantined };
  void journalMoved(JournalEvent how, qsizetype records);
  void mediaServed(bool found);
  void mediaSettled(MediaEnding how, qint64 bytes);

  // What is true at the moment of reading.
  struct Now {
    Health health;
    QDateTime journalOldest;  // when the first webhook in the journal came; invalid when none waits
    qint64 quarantined = 0;   // webhooks in the quarantine
    int httpConnections = 0;
    qint64 httpHeldBytes = 0;
    int mediaWaiting = 0;                              // files that are still to be fetched
    QList<std::pair<QByteArray, bool>> databaseLinks;  // name of the connection, whether it is up
  };
  QByteArray text(const Now& now);

 private:
  metrics::Registry m_registry;
  metrics::Counters& m_requests;
  metrics::Histograms& m_requestTime;
  metrics::Counters& m_refused;
  metrics::Gauges& m_connections;
  metrics::Gauges& m_heldBytes;
  metrics::Counters& m_webhooks;
  metrics::Histograms& m_webhookTime;
  metrics::Histograms& m_batches;
  metrics::Gauges& m_outbox;
  metrics::Counters& m_sends;
  metrics::Counters& m_swept;
  metrics::Counters& m_closures;
  metrics::Counters& m_deliveries;
  metrics::Gauges& m_deliveriesWaiting;
  metrics::Counters& m_assists;
  metrics::Counters& m_journal;
  metrics::Gauges& m_journalRecords;
  metrics::Gauges& m_journalBytes;
  metrics::Gauges& m_journalAge;
  metrics::Gauges& m_quarantine;
  metrics::Counters& m_mediaFetches;
  metrics::Counters& m_mediaBytes;
  metrics::Gauges& m_mediaWaiting;
  metrics::Counters& m_mediaServed;
  metrics::Gauges& m_parts;
  metrics::Gauges& m_databases;
};

}  // namespace oc::gateway
