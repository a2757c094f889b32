#include "core/gateway/receiver.h"

#include <utility>

#include "core/config/log.h"
#include "core/twilio/inbound.h"
#include "core/twilio/signature.h"
#include "core/twilio/status_callback.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

const QByteArray kEmptyTwiml =
    QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");

http::Response accepted() {
  return {200, "text/xml; charset=utf-8", kEmptyTwiml, {}};
}

http::Response away() {
  http::Response response =
      http::Response::error(503, QStringLiteral("The message can't be stored right now."));
  response.headers.emplaceBack("Retry-After", "5");
  return response;
}

// Why a request was refused, for the log; the caller learns only that it was.
const char* refusal(bool knownAccount, bool signedByUs) {
  if (!knownAccount) return "unknown account";
  return signedByUs ? "address is not this account's" : "wrong signature";
}

QString ourAddress(const twilio::FormParameters& form, bool isStatus) {
  return form.value(isStatus ? "From" : "To");
}

}  // namespace

struct Receiver::Call {
  http::Request request;
  http::Reply reply;
  twilio::FormParameters form;
  bool isStatus = false;
  QDateTime receivedAt;
  OwnerId owner;  // once verified
};

Receiver::Receiver(AccountBook& accounts, Ingest& ingest, QObject* parent)
    : QObject(parent), m_accounts(accounts), m_ingest(ingest) {}

void Receiver::inbound(const http::Request& request, const http::Reply& reply) {
  verify({request,
          reply,
          twilio::FormParameters::decode(request.body),
          false,
          QDateTime::currentDateTimeUtc(),
          {}},
         &Receiver::storeInbound, false);
}

void Receiver::status(const http::Request& request, const http::Reply& reply) {
  verify({request,
          reply,
          twilio::FormParameters::decode(request.body),
          true,
          QDateTime::currentDateTimeUtc(),
          {}},
         &Receiver::storeStatus, false);
}

void Receiver::verify(const Call& call, Handler accepted, bool refreshed) {
  if (!m_accounts.isLoaded()) {
    call.reply.send(away());
    return;
  }
  const QString accountSid = call.form.value("AccountSid");
  const QByteArray signature = call.request.header("X-Twilio-Signature");
  const QByteArray contentType = call.request.header("Content-Type");
  const QString address = parseAddress(ourAddress(call.form, call.isStatus)).key;

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
    verified.owner = account.owner;
    (this->*accepted)(verified);
    return;
  }
  if (!refreshed && !signature.isEmpty()) {
    // The account may have come, or changed its token, a moment ago.
    m_accounts.refresh([this, call, accepted](bool current) {
      if (current)
        verify(call, accepted, true);
      else
        call.reply.send(away());
    });
    return;
  }
  log::event(lcGateway(), QtWarningMsg, "webhook refused",
             {{"reason", refusal(!candidates.isEmpty(), signedByUs)},
              {"kind", call.isStatus ? "status" : "inbound"},
              {"to", masked(ourAddress(call.form, call.isStatus))}});
  call.reply.send(http::Response::error(403, QStringLiteral("The signature is not valid.")));
}

void Receiver::storeInbound(const Call& call) {
  const auto parsed = twilio::parseInbound(call.form, call.request.body, call.receivedAt);
  if (!parsed) {
    call.reply.send(http::Response::error(400, parsed.error().message));
    return;
  }
  store::InboundEntry entry{
      call.owner,   parsed->messageSid,  parsed->from,     parsed->to,      parsed->body,
      parsed->type, parsed->profileName, parsed->metadata, call.receivedAt, call.request.body};
  m_ingest.submit(std::move(entry), [this, reply = call.reply,
                                     owner = call.owner](const Result<store::Verdict>& verdict) {
    if (!verdict) {
      log::event(lcGateway(), QtCriticalMsg, "message not stored",
                 {{"owner_id", owner}, {"error", verdict.error().detail}});
      reply.send(away());
      return;
    }
    reply.send(accepted());
    log::event(lcGateway(), QtDebugMsg, "message received",
               {{"owner_id", owner},
                {"conv_id", verdict->convId},
                {"msg_id", verdict->msgId},
                {"duplicate", verdict->kind == store::Verdict::Duplicate}});
    Q_EMIT received(QDateTime::currentDateTimeUtc());
  });
}

void Receiver::storeStatus(const Call& call) {
  const auto query = twilio::FormParameters::decode(call.request.query);
  const auto parsed =
      twilio::parseStatusCallback(call.form, query, call.request.body, call.receivedAt);
  if (!parsed) {
    call.reply.send(http::Response::error(400, parsed.error().message));
    return;
  }
  if (!parsed->status) {
    log::event(lcGateway(), QtWarningMsg, "unknown message status",
               {{"owner_id", call.owner}, {"status", parsed->word}});
    call.reply.send(accepted());
    return;
  }
  store::StatusEntry entry{
      call.owner,
      parsed->messageSid,
      parsed->ourId,
      *parsed->status,
      parsed->errorCode,
      parsed->errorMessage.isEmpty() ? parsed->channelMessage : parsed->errorMessage,
      {{u"status"_s, parsed->word}},
      call.receivedAt,
      call.request.body};
  m_ingest.submit(std::move(entry), [this, reply = call.reply,
                                     owner = call.owner](const Result<store::Verdict>& verdict) {
    if (!verdict) {
      log::event(lcGateway(), QtCriticalMsg, "status not stored",
                 {{"owner_id", owner}, {"error", verdict.error().detail}});
      reply.send(away());
      return;
    }
    if (verdict->kind == store::Verdict::UnknownMessage) {
      reply.send(http::Response::error(404, QStringLiteral("There is no such message.")));
      return;
    }
    reply.send(accepted());
    log::event(lcGateway(), QtDebugMsg, "status received",
               {{"owner_id", owner},
                {"msg_id", verdict->msgId},
                {"stale", verdict->kind == store::Verdict::Stale}});
    Q_EMIT received(QDateTime::currentDateTimeUtc());
  });
}

}  // namespace oc::gateway
