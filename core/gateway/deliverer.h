#pragma once

#include <QObject>
#include <chrono>

#include "core/config/secret_box.h"
#include "core/egress/client.h"
#include "core/gateway/claim_loop.h"
#include "core/store/delivery_queries.h"

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

  const PartHealth& health() const { return m_queue.health(); }
  int waiting() const { return m_queue.waiting(); }
  bool isLinked() const { return m_queue.isLinked(); }

  void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

 Q_SIGNALS:
  void healthChanged();
  void settled(oc::store::DeliveryOutcome::Kind kind);  // one attempt, and how is stored

 private:
  void send(const store::ClaimedDelivery& delivery);
  egress::Request requestFor(const store::ClaimedDelivery& delivery,
                             const QList<QByteArray>& secrets) const;
  void settle(const store::ClaimedDelivery& delivery, const store::DeliveryOutcome& outcome);
  void noteSettled(const store::ClaimedDelivery& delivery, const store::DeliveryOutcome& outcome);

  const config::SecretBox m_box;
  egress::Client m_client;
  std::chrono::milliseconds m_timeout{15'000};
  ClaimLoop<store::ClaimedDelivery> m_queue;  // last: it goes first
};

}  // namespace oc::gateway
