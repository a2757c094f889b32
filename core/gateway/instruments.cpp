#include "core/gateway/instruments.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <vector>

#include "core/gateway/health_report.h"

namespace oc::gateway {
namespace {

std::vector<double> seconds() {
  return {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15};
}

double inSeconds(std::chrono::nanoseconds time) {
  return std::chrono::duration<double>(time).count();
}

// A client may call a method anything.
QByteArrayView knownMethod(QByteArrayView method) {
  static constexpr std::array kKnown{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
  return std::ranges::any_of(kKnown, [method](const char* known) { return method == known; })
             ? method
             : QByteArrayView("other");
}

QByteArray statusClass(int status) {
  return QByteArray::number(status / 100) + "xx";
}

constexpr std::array kKinds{std::pair{WebhookAnswer::Inbound, "inbound"},
                            std::pair{WebhookAnswer::Status, "status"}};

constexpr std::array kVerdicts{
    std::pair{WebhookAnswer::Stored, "stored"},
    std::pair{WebhookAnswer::Duplicate, "duplicate"},
    std::pair{WebhookAnswer::Applied, "applied"},
    std::pair{WebhookAnswer::Stale, "stale"},
    std::pair{WebhookAnswer::Ignored, "ignored"},
    std::pair{WebhookAnswer::Refused, "refused"},
    std::pair{WebhookAnswer::Incomplete, "incomplete"},
    std::pair{WebhookAnswer::Oversized, "oversized"},
    std::pair{WebhookAnswer::UnknownMessage, "unknown_message"},
    std::pair{WebhookAnswer::Journaled, "journaled"},
    std::pair{WebhookAnswer::Quarantined, "quarantined"},
    std::pair{WebhookAnswer::Unavailable, "unavailable"},
};

constexpr std::array kOutcomes{
    std::pair{store::Settlement::Accepted, "accepted"},
    std::pair{store::Settlement::Rejected, "rejected"},
    std::pair{store::Settlement::Retry, "retry"},
    std::pair{store::Settlement::Unknown, "unknown"},
};

constexpr std::array kClosures{
    std::pair{store::ClosureOutcome::Closed, "closed"},
    std::pair{store::ClosureOutcome::Announced, "announced"},
    std::pair{store::ClosureOutcome::Cleared, "cleared"},
    std::pair{store::ClosureOutcome::Nothing, "nothing"},
    std::pair{store::ClosureOutcome::Overtaken, "overtaken"},
    std::pair{store::ClosureOutcome::Off, "off"},
};

constexpr std::array kDeliveries{
    std::pair{store::DeliveryOutcome::Delivered, "delivered"},
    std::pair{store::DeliveryOutcome::Retry, "retry"},
    std::pair{store::DeliveryOutcome::Failed, "failed"},
    std::pair{store::DeliveryOutcome::Gone, "gone"},
};

constexpr std::array kAssists{
    std::pair{AssistantDesk::Ending::Written, "written"},
    std::pair{AssistantDesk::Ending::Failed, "failed"},
    std::pair{AssistantDesk::Ending::Cancelled, "cancelled"},
};

constexpr std::array kJournalEvents{
    std::pair{Instruments::JournalEvent::Journaled, "journaled"},
    std::pair{Instruments::JournalEvent::Replayed, "replayed"},
    std::pair{Instruments::JournalEvent::Quarantined, "quarantined"},
};

constexpr std::array kMediaEndings{
    std::pair{MediaEnding::Stored, "stored"},
    std::pair{MediaEnding::WrongHost, "wrong_host"},
    std::pair{MediaEnding::WrongType, "wrong_type"},
    std::pair{MediaEnding::TooLarge, "too_large"},
    std::pair{MediaEnding::Empty, "empty"},
    std::pair{MediaEnding::Gone, "gone"},
    std::pair{MediaEnding::Failed, "failed"},
    std::pair{MediaEnding::Retry, "retry"},
};

template <typename Words, typename Value>
const char* word(const Words& words, Value value) {
  const auto found = std::ranges::find(words, value, &Words::value_type::first);
  return found == words.end() ? "" : found->second;
}

}  // namespace

Instruments::Instruments()
    : m_requests(m_registry.counters("owner_console_http_requests_total",
                                     "Answered HTTP requests by route, method and class of status.",
                                     {"route", "method", "status"})),
      m_requestTime(m_registry.histograms("owner_console_http_request_duration_seconds",
                                          "From the complete request to its answer.", seconds(),
                                          {"route", "method"})),
      m_refused(m_registry.counters(
          "owner_console_http_refused_total",
          "Requests and connections that were refused before they reached a route.", {"status"})),
      m_connections(
          m_registry.gauges("owner_console_http_connections", "Open connections of HTTP clients.")),
      m_heldBytes(m_registry.gauges("owner_console_http_held_bytes",
                                    "Bytes kept of requests that are not answered and of answers "
                                    "that are not fetched.")),
      m_webhooks(m_registry.counters("owner_console_webhooks_total",
                                     "Webhooks of Twilio's by what became of them.",
                                     {"kind", "verdict"})),
      m_webhookTime(m_registry.histograms(
          "owner_console_webhook_duration_seconds",
          "From the complete webhook to its answer, which follows the COMMIT.", seconds(),
          {"kind"})),
      m_batches(m_registry.histograms("owner_console_ingest_batch_entries",
                                      "Webhooks that shared one COMMIT.",
                                      {1, 2, 5, 10, 20, 50, 100, 200, 500})),
      m_outbox(m_registry.gauges("owner_console_outbox_waiting",
                                 "Messages that wait to be sent to Twilio.")),
      m_sends(m_registry.counters("owner_console_sends_total",
                                  "Requests to send a message by how they ended.", {"outcome"})),
      m_swept(m_registry.counters("owner_console_conversations_swept_total",
                                  "Conversations that the clock has ended here.", {"status"})),
      m_closures(m_registry.counters(
          "owner_console_closure_verdicts_total",
          "Customers' messages by what became of the closure detector's verdict.", {"outcome"})),
      m_deliveries(m_registry.counters("owner_console_deliveries_total",
                                       "Attempts to tell a subscriber of an event by their end.",
                                       {"outcome"})),
      m_deliveriesWaiting(m_registry.gauges("owner_console_deliveries_waiting",
                                            "Events that wait for their subscribers.")),
      m_assists(m_registry.counters("owner_console_assistant_requests_total",
                                    "Requests to assistants by how they ended.", {"outcome"})),
      m_journal(m_registry.counters("owner_console_journal_webhooks_total",
                                    "Webhooks that went into the journal, out of it into the "
                                    "database, or into the quarantine.",
                                    {"event"})),
      m_journalRecords(
          m_registry.gauges("owner_console_journal_records", "Webhooks that wait in the journal.")),
      m_journalBytes(
          m_registry.gauges("owner_console_journal_bytes", "Size of the journal's files.")),
      m_journalAge(m_registry.gauges("owner_console_journal_oldest_age_seconds",
                                     "How long the first webhook in the journal has waited.")),
      m_quarantine(m_registry.gauges("owner_console_journal_quarantined_records",
                                     "Webhooks that the database refused, kept on disk.")),
      m_mediaFetches(m_registry.counters("owner_console_media_fetches_total",
                                         "Attempts to fetch a customer's file by their end.",
                                         {"outcome"})),
      m_mediaBytes(m_registry.counters("owner_console_media_bytes_total",
                                       "Bytes of customers' files that were stored.")),
      m_mediaWaiting(m_registry.gauges("owner_console_media_waiting",
                                       "Customers' files that wait to be fetched.")),
      m_mediaServed(m_registry.counters(
          "owner_console_media_served_total",
          "Requests for files that messages carry, by whether their link held.", {"link"})),
      m_parts(m_registry.gauges("owner_console_part_up",
                                "1 where a part of the program is up, else 0.", {"part"})),
      m_databases(m_registry.gauges("owner_console_database_up",
                                    "1 where a connection to the database is up, else 0.",
                                    {"connection"})) {
  m_registry.gauges("owner_console_build_info", "Always 1; which build this is.", {"version", "qt"})
      .set({OC_VERSION, qVersion()}, 1);
  // A counter that appears with its first event hides that event from rate().
  for (const auto& [kind, kindWord] : kKinds)
    for (const auto& [verdict, verdictWord] : kVerdicts)
      m_webhooks.add({kindWord, verdictWord}, 0);
  for (const auto& [outcome, outcomeWord] : kOutcomes)
    m_sends.add({outcomeWord}, 0);
  conversationsSwept({});
  for (const auto& [outcome, outcomeWord] : kClosures)
    m_closures.add({outcomeWord}, 0);
  for (const auto& [outcome, outcomeWord] : kDeliveries)
    m_deliveries.add({outcomeWord}, 0);
  for (const auto& [outcome, outcomeWord] : kAssists)
    m_assists.add({outcomeWord}, 0);
  for (const auto& [event, eventWord] : kJournalEvents)
    m_journal.add({eventWord}, 0);
  for (const auto& [how, howWord] : kMediaEndings)
    m_mediaFetches.add({howWord}, 0);
  m_mediaBytes.add({}, 0);
  for (const char* link : {"good", "unknown"})
    m_mediaServed.add({link}, 0);
}

void Instruments::requestServed(QByteArrayView route, QByteArrayView method, int status,
                                std::chrono::nanoseconds took) {
  const QByteArrayView known = knownMethod(method);
  m_requests.add({route, known, statusClass(status)});
  m_requestTime.observe({route, known}, inSeconds(took));
}

void Instruments::requestRefused(int status) {
  m_refused.add({QByteArray::number(status)});
}

void Instruments::webhookAnswered(const WebhookAnswer& answer) {
  m_webhooks.add({word(kKinds, answer.kind), word(kVerdicts, answer.verdict)});
  m_webhookTime.observe({word(kKinds, answer.kind)}, inSeconds(answer.took));
}

void Instruments::batchCommitted(qsizetype entries) {
  m_batches.observe({}, static_cast<double>(entries));
}

void Instruments::messageSettled(store::Settlement::Kind kind) {
  m_sends.add({word(kOutcomes, kind)});
}

void Instruments::conversationsSwept(const store::Swept& batch) {
  m_swept.add({"expired"}, batch.expired);
  m_swept.add({"idle_timeout"}, batch.timedOut);
}

void Instruments::closureJudged(store::ClosureOutcome outcome) {
  m_closures.add({word(kClosures, outcome)});
}

void Instruments::deliverySettled(store::DeliveryOutcome::Kind kind) {
  m_deliveries.add({word(kDeliveries, kind)});
}

void Instruments::assistantEnded(AssistantDesk::Ending how) {
  m_assists.add({word(kAssists, how)});
}

void Instruments::journalMoved(JournalEvent how, qsizetype records) {
  m_journal.add({word(kJournalEvents, how)}, static_cast<double>(records));
}

void Instruments::mediaSettled(MediaEnding how, qint64 bytes) {
  m_mediaFetches.add({word(kMediaEndings, how)});
  if (how == MediaEnding::Stored) m_mediaBytes.add({}, static_cast<double>(bytes));
}

void Instruments::mediaServed(bool found) {
  m_mediaServed.add({found ? "good" : "unknown"});
}

QByteArray Instruments::text(const Now& now) {
  m_connections.set({}, now.httpConnections);
  m_heldBytes.set({}, static_cast<double>(now.httpHeldBytes));
  m_outbox.set({}, now.health.queued);
  m_mediaWaiting.set({}, now.mediaWaiting);
  m_journalRecords.set({}, now.health.journaled);
  m_journalBytes.set({}, static_cast<double>(now.health.journalBytes));
  const qint64 age =
      now.journalOldest.isValid() ? now.journalOldest.msecsTo(QDateTime::currentDateTimeUtc()) : 0;
  m_journalAge.set({}, static_cast<double>(age) / 1000);
  m_quarantine.set({}, static_cast<double>(now.quarantined));
  m_deliveriesWaiting.set({}, now.health.deliveriesWaiting);
  for (const NamedPart& named : namedParts())
    m_parts.set({QByteArrayView(named.name.data(), named.name.size())},
                (now.health.*named.part).state == PartHealth::Up ? 1 : 0);
  for (const auto& [name, up] : now.databaseLinks)
    m_databases.set({name}, up ? 1 : 0);
  return m_registry.text();
}

}  // namespace oc::gateway
