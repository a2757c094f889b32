#include "core/gateway/ingest.h"

namespace oc::gateway {
namespace {

store::WorkerOptions writerOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console ingest");
  return options;
}

}  // namespace

Ingest::Ingest(const store::DatabaseUrl& serviceUrl, int expirationMinutes)
    : m_inbound(m_worker,
                [this, expirationMinutes](store::Connection& db,
                                          const QList<store::InboundEntry>& batch) {
                  return told(store::ingestInbound(db, batch, expirationMinutes));
                }),
      m_statuses(m_worker,
                 [this](store::Connection& db, const QList<store::StatusEntry>& batch) {
                   return told(store::applyStatuses(db, batch));
                 }),
      m_worker(serviceUrl, writerOptions()) {
  constexpr int kExpiryMs = 250;
  m_expiry.setInterval(kExpiryMs);
  connect(&m_expiry, &QTimer::timeout, this, &Ingest::expire);
  connect(&m_worker, &store::Worker::linkDown, &m_expiry, qOverload<>(&QTimer::start));
  connect(&m_worker, &store::Worker::linkUp, this, [this] {
    m_inbound.resume();
    m_statuses.resume();
  });
}

Result<QList<store::Verdict>> Ingest::told(Result<QList<store::Verdict>> verdicts) {
  if (verdicts) Q_EMIT committed(verdicts->size());
  return verdicts;
}

// Both are asked each time: what one answers must not keep the other waiting.
void Ingest::expire() {
  const bool inbound = m_inbound.expire();
  const bool statuses = m_statuses.expire();
  if (!inbound && !statuses && m_worker.isUp()) m_expiry.stop();
}

void Ingest::submit(store::InboundEntry entry, Answer answer) {
  m_inbound.submit(std::move(entry), std::move(answer));
}

void Ingest::submit(store::StatusEntry entry, Answer answer) {
  m_statuses.submit(std::move(entry), std::move(answer));
}

}  // namespace oc::gateway
