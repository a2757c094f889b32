#include "core/gateway/reconciler.h"

#include <algorithm>
#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/gateway/listing_match.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;
using store::ClaimedLook;
using store::Finding;
using store::LookEnding;

constexpr int kConversations = 4;
constexpr int kMostPages = 10;
constexpr int kLeaseSeconds = 240;  // beyond the deadlines of so many pages

// What a person reads beside a message that is not sent again by itself.
const QString kNeverArrived =
    u"Twilio never received this message, and it was not sent again by itself: send it again if "
    "it is still wanted."_s;

using Ending = std::pair<MsgId, LookEnding>;

store::WorkerOptions reconcilerOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console reconciler"_s;
  options.channels = {u"owner_unknown"_s};
  return options;
}

QList<Finding> undecided(const ClaimedLook& look, const QString& why) {
  QList<Finding> findings;
  for (const store::UnknownMessage& message : look.messages) {
    Finding finding;
    finding.msgId = message.msgId;
    finding.detail = why;
    finding.delayMs = lookDelayMs(message.looks);
    findings.append(finding);
  }
  return findings;
}

// On the worker's thread.
Result<QList<Finding>> findingsOf(store::Connection& db, const ClaimedLook& look,
                                  const Result<twilio::RemoteMessages>& listed) {
  if (!listed)
    return undecided(look, listed.error().message % u" (" % listed.error().detail % u')');
  QStringList sids;
  for (const twilio::RemoteMessage& message : listed->items)
    sids.append(message.sid);
  const auto known = store::knownSids(db, look.owner, sids);
  if (!known) return known.error();
  QList<twilio::RemoteMessage> candidates = listed->items;
  candidates.removeIf([&known](const auto& message) { return known->contains(message.sid); });
  return matched(look, candidates, listed->complete);
}

Result<QList<Ending>> settleAll(store::Connection& db, const ClaimedLook& look,
                                const Result<twilio::RemoteMessages>& listed) {
  auto findings = findingsOf(db, look, listed);
  if (!findings) return findings.error();
  QList<Ending> endings;
  for (Finding& finding : *findings) {
    if (finding.kind == Finding::Absent) finding.detail = kNeverArrived;
    const auto ending = store::settleLook(db, look, finding);
    if (!ending) return ending.error();
    endings.append({finding.msgId, *ending});
  }
  return endings;
}

const char* word(LookEnding how) {
  switch (how) {
    case LookEnding::Found: return "unknown message found";
    case LookEnding::Queued: return "unknown message absent: sent again";
    case LookEnding::Failed: return "unknown message absent";
    case LookEnding::Lost: return "unknown message settled elsewhere";
    case LookEnding::Unknown: break;
  }
  return "message still unknown";
}

}  // namespace

Reconciler::Reconciler(const store::DatabaseUrl& serviceUrl, AccountBook& accounts, QObject* parent)
    : QObject(parent),
      m_accounts(accounts),
      m_looks(serviceUrl, reconcilerOptions(),
              {kConversations, kLeaseSeconds, &store::claimLooks, &store::looksState},
              {.begin = [this](const ClaimedLook& claimed) { look(claimed); },
               .healthChanged = [this] { Q_EMIT waitingChanged(); },
               .isReady = [this] { return m_accounts.isLoaded(); }}) {
  connect(&m_accounts, &AccountBook::loaded, this, [this] { m_looks.pump(); });
}

void Reconciler::look(const ClaimedLook& look) {
  const auto account = m_accounts.sender(look.owner, look.businessKey);
  if (!account) {
    settle(look, Error{ErrorCode::NotFound, u"No Twilio account sends from this address."_s, {}});
    return;
  }
  twilio::ListQuery query;
  query.to = look.to;
  query.from = look.from;
  query.mostPages = kMostPages;
  // Not by the day of sending: what Twilio has but hasn't sent yet would not be listed.
  query.createdSince =
      std::ranges::min(look.messages, {}, &store::UnknownMessage::claimedAt).claimedAt;
  query.createdSince = query.createdSince.addDuration(-kClockMargin);
  whenDone(
      m_client.listMessages(
          {account->accountSid, QString::fromUtf8(account->authToken), account->apiBaseUrl}, query),
      this, [this, look](const Result<twilio::RemoteMessages>& listed) { settle(look, listed); });
}

// What could not be stored is looked up again when the lease has run out.
void Reconciler::settle(const ClaimedLook& look, const Result<twilio::RemoteMessages>& listed) {
  whenDone(m_looks.worker().run(
               [look, listed](store::Connection& db) { return settleAll(db, look, listed); }),
           this, [this, look](const Result<QList<Ending>>& endings) {
             if (endings)
               for (const auto& [msg, how] : *endings)
                 noteSettled(look, msg, how);
             else if (endings.error().code == ErrorCode::Cancelled)
               return;
             m_looks.ended();
           });
}

void Reconciler::noteSettled(const ClaimedLook& look, MsgId msg, LookEnding how) {
  log::event(lcCourier(), how == LookEnding::Found ? QtInfoMsg : QtWarningMsg, word(how),
             {{"owner_id", look.owner}, {"conv_id", look.convId}, {"msg_id", msg}});
  Q_EMIT settled(how);
}

}  // namespace oc::gateway
