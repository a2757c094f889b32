#include "core/gateway/recoverer.h"

#include <QRandomGenerator>
#include <algorithm>
#include <utility>

#include "core/config/log.h"
#include "core/domain/address.h"
#include "core/domain/when_done.h"
#include "core/gateway/courier.h"
#include "core/store/ingest_queries.h"
#include "core/store/look_queries.h"
#include "core/twilio/inbound.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::RecoveryOutcome;

constexpr int kTenants = 2;
constexpr int kLeaseSeconds =
    600;  // one that takes longer is begun again, and finds what it stored
constexpr int kPageSize = 500;
constexpr int kMostPages = 200;
constexpr auto kMargin = 2min;  // before the gap: what the dying receiver took and did not store
constexpr qsizetype kBatch = 100;

store::WorkerOptions recovererOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console recoverer"_s;
  options.channels = {store::kRecoveries};
  return options;
}

// The webhook that would have come, as far as the list tells it.
twilio::FormParameters formOf(const QString& accountSid, const twilio::RemoteMessage& message,
                              const QList<MediaItem>& media) {
  twilio::FormParameters form;
  form.append("MessageSid", message.sid);
  form.append("AccountSid", accountSid);
  form.append("From", message.from);
  form.append("To", message.to);
  form.append("Body", message.body);
  form.append("NumMedia", QString::number(media.size()));
  for (qsizetype i = 0; i < media.size(); ++i) {
    form.append("MediaUrl" + QByteArray::number(i), media[i].url);
    form.append("MediaContentType" + QByteArray::number(i), media[i].contentType);
  }
  return form;
}

// On the worker's thread. What the database refuses for its data is left out, and said.
Result<QList<store::ClosureTarget>> storeAll(store::Connection& db,
                                             const QList<store::InboundEntry>& entries,
                                             int expirationMinutes) {
  QList<store::ClosureTarget> fresh;
  const auto add = [&](const QList<store::InboundEntry>& batch) -> Result<Done> {
    const auto verdicts = store::ingestInbound(db, batch, expirationMinutes);
    if (!verdicts) return verdicts.error();
    for (qsizetype i = 0; i < batch.size(); ++i)
      if (const auto& verdict = verdicts->at(i); verdict.kind == store::Verdict::Stored)
        fresh.append({batch[i].owner, verdict.convId, verdict.msgId});
    return Done{};
  };
  for (qsizetype from = 0; from < entries.size(); from += kBatch) {
    const auto batch = entries.mid(from, kBatch);
    auto added = add(batch);
    if (!added && added.error().code != ErrorCode::Invalid) return added.error();
    for (qsizetype i = 0; !added && i < batch.size(); ++i)
      if (const auto alone = add({batch[i]}); !alone) {
        if (alone.error().code != ErrorCode::Invalid) return alone.error();
        log::event(lcGateway(), QtCriticalMsg, "message not recovered",
                   {{"owner_id", batch[i].owner},
                    {"message_sid", batch[i].messageSid},
                    {"error", alone.error().detail}});
      }
  }
  return fresh;
}

}  // namespace

// One recovery on its way through the tenant's accounts.
struct Recoverer::Round {
  store::ClaimedRecovery recovery;
  QList<OpenAccount> accounts;  // that are still to be asked; the first is being asked
  int found = 0;
  int recovered = 0;
  bool complete = true;
  QList<twilio::RemoteMessage> missing;  // of the account that is being asked, oldest first
  QList<store::InboundEntry> entries;

  twilio::Account account() const {
    const OpenAccount& first = accounts.first();
    return {first.accountSid, QString::fromUtf8(first.authToken), first.apiBaseUrl};
  }
};

Recoverer::Recoverer(const store::DatabaseUrl& serviceUrl, AccountBook& accounts,
                     int expirationMinutes, QObject* parent)
    : QObject(parent),
      m_accounts(accounts),
      m_expirationMinutes(expirationMinutes),
      m_queue(serviceUrl, recovererOptions(),
              {kTenants, kLeaseSeconds, &store::claimRecoveries, &store::recoveriesState},
              {.begin = [this](const store::ClaimedRecovery& claimed) { begin(claimed); },
               .healthChanged = [] {},
               .isReady = [this] { return m_accounts.isLoaded(); }}) {
  connect(&m_accounts, &AccountBook::loaded, this, [this] { m_queue.pump(); });
}

void Recoverer::begin(const store::ClaimedRecovery& recovery) {
  auto round = std::make_shared<Round>();
  round->recovery = recovery;
  round->accounts = m_accounts.accounts(recovery.owner);
  if (round->accounts.isEmpty())
    settle(round, {RecoveryOutcome::Nothing, 0, 0, {}, 0});
  else
    askNext(round);
}

void Recoverer::askNext(const std::shared_ptr<Round>& round) {
  twilio::ListQuery query;
  query.sentAfter = round->recovery.since.addDuration(-kMargin);
  query.pageSize = kPageSize;
  query.mostPages = kMostPages;
  whenDone(m_client.listMessages(round->account(), query), this,
           [this, round](const Result<twilio::RemoteMessages>& listed) { take(round, listed); });
}

void Recoverer::take(const std::shared_ptr<Round>& round,
                     const Result<twilio::RemoteMessages>& listed) {
  if (!listed) return fail(round, listed.error());
  round->complete = round->complete && listed->complete;
  QStringList sids;
  round->missing.clear();
  for (const twilio::RemoteMessage& message : listed->items) {
    // What came after the gap comes by webhook, which tells more.
    if (message.direction != "inbound"_L1 || message.createdAt > round->recovery.until ||
        !round->accounts.first().owns(parseAddress(message.to).key))
      continue;
    round->missing.prepend(message);
    sids.append(message.sid);
  }
  round->found += static_cast<int>(sids.size());
  whenDone(m_queue.worker().run([owner = round->recovery.owner, sids](store::Connection& db) {
    return store::knownSids(db, owner, sids);
  }),
           this, [this, round](const Result<QSet<QString>>& known) {
             if (!known) return fail(round, known.error());
             round->missing.removeIf(
                 [&known](const auto& message) { return known->contains(message.sid); });
             round->entries.clear();
             askMedia(round, 0);
           });
}

// Of one message after the other, from this place in the list on.
void Recoverer::askMedia(const std::shared_ptr<Round>& round, qsizetype place) {
  const auto add = [this, round](const twilio::RemoteMessage& message,
                                 const QList<MediaItem>& media) {
    const auto form = formOf(round->accounts.first().accountSid, message, media);
    const QByteArray raw = form.encoded();
    auto parsed = twilio::parseInbound(form, raw, message.createdAt);
    if (!parsed) return;  // a list without SID or addresses is none of Twilio's
    parsed->metadata.insert(u"recovered"_s, true);
    round->entries.append({round->recovery.owner, parsed->messageSid, parsed->from, parsed->to,
                           parsed->body, parsed->type, parsed->profileName, parsed->metadata,
                           parsed->receivedAt, raw});
  };
  for (; place < round->missing.size(); ++place) {
    const twilio::RemoteMessage& message = round->missing[place];
    if (message.mediaCount > 0) break;
    add(message, {});
  }
  if (place == round->missing.size()) return store(round);
  const twilio::RemoteMessage message = round->missing[place];
  whenDone(m_client.listMedia(round->account(), message.sid), this,
           [this, round, place, message, add](const Result<QList<MediaItem>>& media) {
             // Deleted at Twilio: the message itself is still worth having.
             if (!media && media.error().code != ErrorCode::NotFound)
               return fail(round, media.error());
             add(message, media ? *media : QList<MediaItem>());
             askMedia(round, place + 1);
           });
}

void Recoverer::store(const std::shared_ptr<Round>& round) {
  whenDone(
      m_queue.worker().run([entries = round->entries, minutes = m_expirationMinutes](
                               store::Connection& db) { return storeAll(db, entries, minutes); }),
      this, [this, round](const Result<QList<store::ClosureTarget>>& fresh) {
        if (!fresh) return fail(round, fresh.error());
        round->recovered += static_cast<int>(fresh->size());
        for (const store::ClosureTarget& message : *fresh)
          Q_EMIT stored(message);
        round->accounts.removeFirst();
        if (!round->accounts.isEmpty()) return askNext(round);
        if (round->complete) return settle(round, {});
        settle(round, {RecoveryOutcome::Failed, 0, 0,
                       u"Twilio lists more messages than are read in one go: the newest are "
                       "recovered; ask for a shorter span before them."_s,
                       0});
      });
}

// Refused credentials stay refused; all else passes.
void Recoverer::fail(const std::shared_ptr<Round>& round, const Error& error) {
  if (error.code == ErrorCode::Cancelled) return;
  RecoveryOutcome outcome;
  outcome.message = error.message;
  outcome.kind =
      error.code == ErrorCode::Forbidden ? RecoveryOutcome::Failed : RecoveryOutcome::Retry;
  outcome.delayMs =
      retryDelayMs(round->recovery.attempts, {}, QRandomGenerator::global()->generateDouble());
  settle(round, outcome);
}

void Recoverer::settle(const std::shared_ptr<Round>& round, RecoveryOutcome outcome) {
  outcome.found = round->found;
  outcome.recovered = round->recovered;
  if (outcome.kind != RecoveryOutcome::Nothing)
    log::event(
        lcGateway(), outcome.kind == RecoveryOutcome::Done ? QtInfoMsg : QtWarningMsg,
        outcome.kind == RecoveryOutcome::Done ? "messages recovered" : "messages not recovered",
        {{"owner_id", round->recovery.owner},
         {"since", round->recovery.since.toString(Qt::ISODate)},
         {"until", round->recovery.until.toString(Qt::ISODate)},
         {"found", outcome.found},
         {"recovered", outcome.recovered},
         {"error", outcome.message}});
  whenDone(m_queue.worker().run([recovery = round->recovery, outcome](store::Connection& db) {
    return store::settleRecovery(db, recovery, outcome);
  }),
           this, [this](const Result<bool>& settled) {
             // Unsettled, its lease runs out.
             if (settled || settled.error().code != ErrorCode::Cancelled) m_queue.ended();
           });
}

}  // namespace oc::gateway
