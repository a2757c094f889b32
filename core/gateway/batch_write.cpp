#include "core/gateway/batch_write.h"

#include <functional>

namespace oc::gateway {
namespace {

constexpr int kTries = 4;

using Verdicts = QList<Result<store::Verdict>>;

template <typename Entry>
using Write = std::function<Result<QList<store::Verdict>>(const QList<Entry>&)>;

template <typename Entry>
Verdicts writeHalving(const QList<Entry>& batch, const Write<Entry>& write) {
  auto written = write(batch);
  for (int i = 1; i < kTries && !written && store::isRetryable(written.error()); ++i)
    written = write(batch);
  Verdicts verdicts;
  if (written) {
    for (const store::Verdict& verdict : *written)
      verdicts.append(verdict);
    return verdicts;
  }
  const ErrorCode code = written.error().code;
  if (batch.size() > 1 && (code == ErrorCode::Invalid || code == ErrorCode::Internal)) {
    const qsizetype half = batch.size() / 2;
    return writeHalving(batch.first(half), write) + writeHalving(batch.sliced(half), write);
  }
  return Verdicts(batch.size(), written.error());
}

// Those of one kind, with where their verdicts belong.
template <typename Entry>
void writeKind(const QList<WebhookEntry>& batch, const Write<Entry>& write, Verdicts* verdicts) {
  QList<Entry> entries;
  QList<qsizetype> places;
  for (qsizetype i = 0; i < batch.size(); ++i) {
    if (const auto* entry = std::get_if<Entry>(&batch[i])) {
      entries.append(*entry);
      places.append(i);
    }
  }
  if (entries.isEmpty()) return;
  const Verdicts found = writeHalving(entries, write);
  for (qsizetype i = 0; i < found.size(); ++i)
    (*verdicts)[places[i]] = found[i];
}

}  // namespace

Verdicts writeBatch(store::Connection& db, const QList<WebhookEntry>& batch,
                    int expirationMinutes) {
  Verdicts verdicts(batch.size(), store::Verdict());
  writeKind<store::InboundEntry>(
      batch,
      [&](const QList<store::InboundEntry>& entries) {
        return store::ingestInbound(db, entries, expirationMinutes);
      },
      &verdicts);
  writeKind<store::StatusEntry>(
      batch,
      [&](const QList<store::StatusEntry>& entries) { return store::applyStatuses(db, entries); },
      &verdicts);
  return verdicts;
}

Verdicts replayBatch(store::Connection& db, const QList<JournalRecord>& records,
                     int expirationMinutes) {
  Verdicts verdicts(records.size(), store::Verdict());
  QList<WebhookEntry> entries;
  QList<qsizetype> places;
  for (qsizetype i = 0; i < records.size(); ++i) {
    const auto entry = entryOf(records[i]);
    if (!entry) {
      verdicts[i] = entry.error();
      continue;
    }
    entries.append(*entry);
    places.append(i);
  }
  const Verdicts written = writeBatch(db, entries, expirationMinutes);
  for (qsizetype i = 0; i < written.size(); ++i)
    verdicts[places[i]] = written[i];
  return verdicts;
}

bool refusesData(const Error& error) {
  return error.code == ErrorCode::Invalid;
}

}  // namespace oc::gateway
