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
    : m_inbound(
          m_worker,
          [expirationMinutes](store::Connection& db, const QList<store::InboundEntry>& batch) {
            return store::ingestInbound(db, batch, expirationMinutes);
          }),
      m_statuses(m_worker, &store::applyStatuses),
      m_worker(serviceUrl, writerOptions()) {}

void Ingest::submit(store::InboundEntry entry, Answer answer) {
  m_inbound.submit(std::move(entry), std::move(answer));
}

void Ingest::submit(store::StatusEntry entry, Answer answer) {
  m_statuses.submit(std::move(entry), std::move(answer));
}

}  // namespace oc::gateway
