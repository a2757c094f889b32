#include "core/gateway/webhook_desk.h"

#include <chrono>
#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/gateway/webhook_entry.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::webhook_log::ClaimedReplay;
using store::webhook_log::Noted;

constexpr auto kGather = 1s;
constexpr qsizetype kMostWaiting = 500;
constexpr qsizetype kLargestRaw = qsizetype{64} * 1024;

// A minute of one tenant. Whoever knows an account's SID can send what isn't signed.
constexpr int kSignedPerMinute = 300;
constexpr int kUnsignedPerMinute = 20;

store::WorkerOptions deskOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console webhook desk"_s;
  options.channels = {store::webhook_log::kReplays};
  return options;
}

WebhookVerdict wordFor(store::Verdict::Kind kind) {
  switch (kind) {
    case store::Verdict::Stored: return WebhookVerdict::Stored;
    case store::Verdict::Duplicate: return WebhookVerdict::Duplicate;
    case store::Verdict::Applied: return WebhookVerdict::Applied;
    case store::Verdict::Stale: return WebhookVerdict::Stale;
    case store::Verdict::UnknownMessage: break;
  }
  return WebhookVerdict::Unknown;
}

JournalRecord recordOf(const ClaimedReplay& claimed) {
  JournalRecord record;
  record.kind =
      claimed.kind == WebhookKind::Status ? JournalRecord::Status : JournalRecord::Inbound;
  record.owner = claimed.owner;
  record.ourId = claimed.ourId;
  record.receivedAt = claimed.receivedAt;
  record.raw = claimed.raw;
  return record;
}

WebhookReplay answerOf(const Result<Taken>& taken) {
  if (!taken) return {std::nullopt, taken.error().message, {}, {}};
  switch (taken->how) {
    case Taken::Journaled:
      return {std::nullopt, u"The database is away: it waits in the journal."_s, {}, {}};
    case Taken::Quarantined:
      return {std::nullopt, u"The database refuses its data: it is set aside."_s, {}, {}};
    case Taken::Stored: break;
  }
  const store::Verdict& verdict = taken->verdict;
  return {wordFor(verdict.kind), {}, verdict.convId, verdict.msgId};
}

}  // namespace

WebhookDesk::WebhookDesk(const store::DatabaseUrl& serviceUrl, Ingest& ingest, QObject* parent)
    : QObject(parent), m_ingest(ingest), m_worker(serviceUrl, deskOptions()) {
  m_clock.start();
  m_soon.setSingleShot(true);
  m_soon.setInterval(kGather);
  connect(&m_soon, &QTimer::timeout, this, &WebhookDesk::write);
  connect(&m_worker, &store::Worker::linkUp, this, [this] {
    write();
    pump();
  });
  connect(&m_worker, &store::Worker::notification, this, &WebhookDesk::pump);
  m_worker.start();
}

void WebhookDesk::note(const Noted& webhook) {
  const bool refused = webhook.verdict == WebhookVerdict::Refused;
  auto& limiter = refused ? m_unsigned : m_signed;
  const int perMinute = refused ? kUnsignedPerMinute : kSignedPerMinute;
  if (!limiter.take(webhook.owner, perMinute, m_clock.elapsed()).allowed) return;
  if (m_waiting.size() >= kMostWaiting) return;
  m_waiting.append(webhook);
  QByteArray& raw = m_waiting.last().raw;
  if (raw.size() > kLargestRaw) raw = raw.first(kLargestRaw);
  if (!m_soon.isActive()) m_soon.start();
}

void WebhookDesk::write() {
  if (m_writing || m_waiting.isEmpty()) return;
  m_writing = true;
  whenDone(m_worker.run([batch = m_waiting](store::Connection& db) {
    return store::webhook_log::note(db, batch);
  }),
           this, [this, written = m_waiting.size()](const Result<Done>& noted) {
             m_writing = false;
             if (!noted && noted.error().code == ErrorCode::Unavailable) return;  // linkUp writes
             if (!noted && noted.error().code != ErrorCode::Cancelled)
               log::event(lcGateway(), QtWarningMsg, "webhooks not noted",
                          {{"webhooks", written}, {"error", noted.error().detail}});
             m_waiting.remove(0, written);
             if (!m_waiting.isEmpty()) m_soon.start();
           });
}

void WebhookDesk::pump() {
  whenDone(m_worker.run(&store::webhook_log::claimReplays), this,
           [this](const Result<QList<ClaimedReplay>>& claimed) {
             if (!claimed) return;  // linkUp pumps again
             for (const ClaimedReplay& each : *claimed)
               replay(each);
           });
}

void WebhookDesk::replay(const ClaimedReplay& claimed) {
  auto entry = entryOf(recordOf(claimed));
  if (!entry) return settle(claimed, {std::nullopt, entry.error().message, {}, {}});
  m_ingest.submit(*std::move(entry), [this, claimed](const Result<Taken>& taken) {
    if (taken && taken->how == Taken::Stored && taken->verdict.kind == store::Verdict::Stored)
      Q_EMIT stored({claimed.owner, taken->verdict.convId, taken->verdict.msgId});
    settle(claimed, answerOf(taken));
  });
}

// Unsettled, whoever asked gives up by themselves.
void WebhookDesk::settle(const ClaimedReplay& claimed, const WebhookReplay& answer) {
  log::event(lcGateway(), QtInfoMsg, "webhook replayed",
             {{"owner_id", claimed.owner},
              {"verdict", answer.verdict ? toText(*answer.verdict) : u"failed"_s}});
  m_worker.run([claimed, answer](store::Connection& db) {
    return store::webhook_log::settleReplay(db, claimed, answer);
  });
}

}  // namespace oc::gateway
