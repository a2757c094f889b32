#include "core/gateway/receiver.h"

#include <QSet>
#include <utility>

#include "core/config/log.h"
#include "core/domain/storable.h"
#include "core/gateway/webhook_entry.h"
#include "core/http/client_address.h"
#include "core/twilio/inbound.h"
#include "core/twilio/signature.h"
#include "core/twilio/status_callback.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

// Of one address: unproven webhooks that wait for a second look, and log lines about them.
constexpr int kSecondLooks = 256;
constexpr int kLoggedPerMinute = 60;

// Twilio's largest webhooks have some 30 KB and 60 parameters; checking a signature costs by both.
constexpr qsizetype kLargestForm = qsizetype{128} * 1024;
constexpr qsizetype kMostParameters = 1000;

const QByteArray kEmptyTwiml =
    QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");

http::Response response(WebhookAnswer::Verdict verdict, const QString& detail) {
  switch (verdict) {
    case WebhookAnswer::Refused: {
      auto refused = http::Response::error(403, QStringLiteral("The signature is not valid."));
      refused.distrusts = true;
      return refused;
    }
    case WebhookAnswer::Incomplete: return http::Response::error(400, detail);
    case WebhookAnswer::Oversized:
      return http::Response::error(413, QStringLiteral("The form is too large."));
    case WebhookAnswer::UnknownMessage:
      return http::Response::error(404, QStringLiteral("There is no such message."));
    case WebhookAnswer::Unavailable: {
      http::Response away =
          http::Response::error(503, QStringLiteral("The message can't be stored right now."));
      away.headers.emplaceBack("Retry-After", "5");
      return away;
    }
    default: return {200, "text/xml; charset=utf-8", kEmptyTwiml, {}};
  }
}

WebhookAnswer::Verdict answerTo(store::Verdict::Kind kind) {
  switch (kind) {
    case store::Verdict::Stored: return WebhookAnswer::Stored;
    case store::Verdict::Duplicate: return WebhookAnswer::Duplicate;
    case store::Verdict::Applied: return WebhookAnswer::Applied;
    case store::Verdict::Stale: return WebhookAnswer::Stale;
    case store::Verdict::UnknownMessage: break;
  }
  return WebhookAnswer::UnknownMessage;
}

// The tenant that a refused webhook was meant for, where that is beyond doubt: several can share an
// account, and nobody is to read of another's customers.
OwnerId meantFor(const QList<OpenAccount>& candidates, const QString& address) {
  QSet<OwnerId> owners;
  QSet<OwnerId> addressed;
  for (const OpenAccount& account : candidates) {
    owners.insert(account.owner);
    if (account.owns(address)) addressed.insert(account.owner);
  }
  const QSet<OwnerId>& meant = addressed.isEmpty() ? owners : addressed;
  return meant.size() == 1 ? meant.values().first() : OwnerId{};
}

QString ourAddress(const twilio::FormParameters& form, WebhookAnswer::Kind kind) {
  return form.value(kind == WebhookAnswer::Status ? "From" : "To");
}

QString theirAddress(const twilio::FormParameters& form, WebhookAnswer::Kind kind) {
  return form.value(kind == WebhookAnswer::Status ? "To" : "From");
}

}  // namespace

// Who is to be answered.
struct Receiver::Caller {
  http::Reply reply;
  WebhookAnswer::Kind kind;
  std::chrono::steady_clock::time_point asked;
  OwnerId owner;  // once verified
};

struct Receiver::Call {
  http::Request request;
  twilio::FormParameters form;
  QDateTime receivedAt;
  Caller caller;
};

Receiver::Receiver(AccountBook& accounts, Ingest& ingest, QObject* parent)
    : QObject(parent), m_accounts(accounts), m_ingest(ingest) {
  m_clock.start();
}

void Receiver::inbound(const http::Request& request, const http::Reply& reply) {
  take(request, reply, WebhookAnswer::Inbound, &Receiver::storeInbound);
}

void Receiver::status(const http::Request& request, const http::Reply& reply) {
  take(request, reply, WebhookAnswer::Status, &Receiver::storeStatus);
}

void Receiver::take(const http::Request& request, const http::Reply& reply,
                    WebhookAnswer::Kind kind, Handler accepted) {
  const Caller caller{reply, kind, std::chrono::steady_clock::now(), {}};
  if (request.body.size() > kLargestForm || request.body.count('&') >= kMostParameters) {
    answer(caller, WebhookAnswer::Oversized);
    return;
  }
  const Call call{request, twilio::FormParameters::decode(request.body),
                  QDateTime::currentDateTimeUtc(), caller};
  verify(call, accepted, false);
}

void Receiver::answer(const Caller& caller, WebhookAnswer::Verdict verdict, const QString& detail) {
  Q_EMIT answered({caller.kind, verdict, std::chrono::steady_clock::now() - caller.asked});
  caller.reply.send(response(verdict, detail));
}

void Receiver::verify(const Call& call, Handler accepted, bool refreshed) {
  if (!m_accounts.isLoaded()) {
    answer(call.caller, WebhookAnswer::Unavailable);
    return;
  }
  const QString accountSid = call.form.value("AccountSid");
  const QByteArray signature = call.request.header("X-Twilio-Signature");
  const QByteArray contentType = call.request.header("Content-Type");
  const QString address = parseAddress(ourAddress(call.form, call.caller.kind)).key;

  const QList<OpenAccount> candidates = m_accounts.candidates(accountSid);
  bool signedByUs = false;
  for (const OpenAccount& account : candidates) {
    const QString& base = account.publicBaseUrl.isEmpty() ? m_publicBaseUrl : account.publicBaseUrl;
    if (!twilio::verify(account.authToken, signature, base.toUtf8() + call.request.target,
                        call.form, call.request.body, contentType))
      continue;
    signedByUs = true;
    if (!account.owns(address)) continue;
    Call verified = call;
    verified.caller.owner = account.owner;
    (this->*accepted)(verified);
    return;
  }
  if (!refreshed && lookAgain(call, accepted)) return;
  refuse(call, candidates, signedByUs);
}

// The logs learn why; the caller learns only that it was refused.
void Receiver::refuse(const Call& call, const QList<OpenAccount>& candidates, bool signedByUs) {
  QLatin1StringView reason("unknown account");
  if (signedByUs)
    reason = kForeignAddress;
  else if (call.request.header("X-Twilio-Signature").isEmpty())
    reason = kNoSignature;
  else if (!candidates.isEmpty())
    reason = kWrongSignature;
  logRefusal(call, reason);
  const OwnerId owner =
      meantFor(candidates, parseAddress(ourAddress(call.form, call.caller.kind)).key);
  if (owner.isValid()) tell(call, owner, WebhookVerdict::Refused, reason);
  answer(call.caller, WebhookAnswer::Refused);
}

void Receiver::tell(const Call& call, OwnerId owner, WebhookVerdict verdict,
                    const QString& reason) {
  const bool status = call.caller.kind == WebhookAnswer::Status;
  store::webhook_log::Noted webhook;
  webhook.owner = owner;
  webhook.receivedAt = call.receivedAt;
  webhook.kind = status ? WebhookKind::Status : WebhookKind::Inbound;
  webhook.verdict = verdict;
  webhook.reason = reason;
  webhook.messageSid = storable(call.form.value("MessageSid"));
  webhook.customer = parseAddress(storable(theirAddress(call.form, call.caller.kind))).key;
  if (status)
    webhook.ourId = twilio::ourIdIn(twilio::FormParameters::decode(call.request.query));
  else
    webhook.body = storable(call.form.value("Body"));
  webhook.raw = call.request.body;
  Q_EMIT turnedAway(webhook);
}

// The account may have come, or changed its token, a moment ago.
bool Receiver::lookAgain(const Call& call, Handler accepted) {
  const QHostAddress sender = http::countedAs(call.request.client);
  if (call.request.header("X-Twilio-Signature").isEmpty() ||
      m_secondLooks.value(sender) >= kSecondLooks)
    return false;
  ++m_secondLooks[sender];
  m_accounts.refresh([this, call, accepted, sender](bool current) {
    if (--m_secondLooks[sender] == 0) m_secondLooks.remove(sender);
    if (current)
      verify(call, accepted, true);
    else
      answer(call.caller, WebhookAnswer::Unavailable);
  });
  return true;
}

void Receiver::logRefusal(const Call& call, QLatin1StringView reason) {
  const QHostAddress client = call.request.client;
  if (!m_logged.take(http::countedAs(client), kLoggedPerMinute, m_clock.elapsed()).allowed) return;
  log::event(lcGateway(), QtWarningMsg, "webhook refused",
             {{"reason", QString(reason)},
              {"kind", call.caller.kind == WebhookAnswer::Status ? "status" : "inbound"},
              {"to", masked(ourAddress(call.form, call.caller.kind))},
              {"client", client.toString()}});
}

void Receiver::storeInbound(const Call& call) {
  const auto parsed = twilio::parseInbound(call.form, call.request.body, call.receivedAt);
  if (!parsed) {
    tell(call, call.caller.owner, WebhookVerdict::Incomplete, parsed.error().message);
    answer(call.caller, WebhookAnswer::Incomplete, parsed.error().message);
    return;
  }
  submit(entryOf(call.caller.owner, *parsed), call.caller);
}

void Receiver::storeStatus(const Call& call) {
  const auto query = twilio::FormParameters::decode(call.request.query);
  const auto parsed =
      twilio::parseStatusCallback(call.form, query, call.request.body, call.receivedAt);
  if (!parsed) {
    tell(call, call.caller.owner, WebhookVerdict::Incomplete, parsed.error().message);
    answer(call.caller, WebhookAnswer::Incomplete, parsed.error().message);
    return;
  }
  if (!parsed->status) {
    log::event(lcGateway(), QtWarningMsg, "unknown message status",
               {{"owner_id", call.caller.owner}, {"status", parsed->word}});
    tell(call, call.caller.owner, WebhookVerdict::Ignored, parsed->word);
    answer(call.caller, WebhookAnswer::Ignored);
    return;
  }
  submit(entryOf(call.caller.owner, *parsed), call.caller);
}

void Receiver::submit(WebhookEntry entry, const Caller& caller) {
  m_ingest.submit(std::move(entry), [this, caller](const Result<Taken>& taken) {
    if (!taken) {
      log::event(lcGateway(), QtCriticalMsg, "webhook not stored",
                 {{"owner_id", caller.owner}, {"error", taken.error().detail}});
      answer(caller, WebhookAnswer::Unavailable);
      return;
    }
    switch (taken->how) {
      case Taken::Journaled: answer(caller, WebhookAnswer::Journaled); break;
      case Taken::Quarantined: answer(caller, WebhookAnswer::Quarantined); break;
      case Taken::Stored: tell(caller, taken->verdict); break;
    }
    if (taken->verdict.kind != store::Verdict::UnknownMessage)
      Q_EMIT received(QDateTime::currentDateTimeUtc());
  });
}

void Receiver::tell(const Caller& caller, const store::Verdict& verdict) {
  answer(caller, answerTo(verdict.kind));
  if (verdict.kind == store::Verdict::UnknownMessage) return;
  log::event(lcGateway(), QtDebugMsg,
             caller.kind == WebhookAnswer::Inbound ? "message received" : "status received",
             {{"owner_id", caller.owner},
              {"conv_id", verdict.convId},
              {"msg_id", verdict.msgId},
              {"duplicate", verdict.kind == store::Verdict::Duplicate},
              {"stale", verdict.kind == store::Verdict::Stale}});
  if (verdict.kind == store::Verdict::Stored)
    Q_EMIT stored({caller.owner, verdict.convId, verdict.msgId});
}

}  // namespace oc::gateway
