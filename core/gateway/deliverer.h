#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

#include "core/config/secret_box.h"
#include "core/domain/health.h"
#include "core/egress/client.h"
#include "core/store/delivery_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// How long to wait before the next attempt: 5 s, tripled per attempt to at most 8 hours, with up to
// a quarter of jitter; not earlier than the subscriber asked for (Retry-After, at most 8 hours).
std::chrono::milliseconds redeliveryDelay(int attempts, std::chrono::seconds retryAfter,
                                          double jitter);

// A delivery is given up after this many attempts: a bit more than three days.
inline constexpr int kMostDeliveryAttempts = 17;

// Takes events from the database to the tenants' subscribers, signed, at least once each. A slow or
// dead subscriber occupies a few of the places at most; failures wait with growing pauses and are
// given up after three days. Lives on the gateway's thread.
class Deliverer : public QObject {
  Q_OBJECT

 public:
  Deliverer(const store::DatabaseUrl& serviceUrl, config::SecretBox box,
            const egress::AllowList& allowed, QObject* parent = nullptr);

  const PartHealth& health() const { return m_health; }
  int waiting() const { return m_waiting; }
  bool isLinked() const { return m_worker.isUp(); }

  void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

 Q_SIGNALS:
  void healthChanged();
  void settled(oc::store::DeliveryOutcome::Kind kind);  // one attempt, and how is stored

 private:
  void pump();
  void send(const store::ClaimedDelivery& delivery);
  egress::Request requestFor(const store::ClaimedDelivery& delivery,
                             const QList<QByteArray>& secrets) const;
  void settle(const store::ClaimedDelivery& delivery, const store::DeliveryOutcome& outcome);
  void noteSettled(const store::ClaimedDelivery& delivery, const store::DeliveryOutcome& outcome);
  void scheduleNext();
  void setHealth(PartHealth::State state, const QString& text);

  const config::SecretBox m_box;
  egress::Client m_client;
  std::chrono::milliseconds m_timeout{15'000};
  QTimer m_next;
  PartHealth m_health;
  int m_waiting = 0;
  int m_inFlight = 0;
  bool m_claiming = false;
  bool m_again = false;
  store::Worker m_worker;
};

}  // namespace oc::gateway
