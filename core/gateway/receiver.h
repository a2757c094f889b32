#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <chrono>

#include "core/gateway/account_book.h"
#include "core/gateway/ingest.h"
#include "core/http/message.h"
#include "core/http/reply.h"
#include "core/store/closure_queries.h"
#include "core/twilio/form.h"

namespace oc::gateway {

// How a webhook was answered.
struct WebhookAnswer {
  enum Kind { Inbound, Status };
  enum Verdict {
    Stored,
    Duplicate,
    Applied,
    Stale,    // a status behind the one that is known
    Ignored,  // a status that this program doesn't know
    Refused,
    Incomplete,
    UnknownMessage,
    Unavailable,
  };
  Kind kind = Inbound;
  Verdict verdict = Stored;
  std::chrono::nanoseconds took{};  // since the request was complete
};

// Twilio's webhooks: verifies the signature, finds the tenant, hands the message to ingest and
// answers 200 only after COMMIT. Nothing of a request that can't be verified is stored.
//
//   403  unknown account or address, wrong or missing signature
//   400  signed, but without what a message needs
//   404  a status callback for a message that isn't this tenant's
//   503  the database is away (Twilio may try again)
//
// Lives on the gateway's thread.
class Receiver : public QObject {
  Q_OBJECT

 public:
  Receiver(AccountBook& accounts, Ingest& ingest, QObject* parent = nullptr);

  // Scheme, host and port that customers' Twilio accounts point to, without trailing slash.
  void setPublicBaseUrl(const QString& url) { m_publicBaseUrl = url; }

  void inbound(const http::Request& request, const http::Reply& reply);
  void status(const http::Request& request, const http::Reply& reply);

 Q_SIGNALS:
  // Right before the answer leaves; on this object's thread or on ingest's.
  void answered(const oc::gateway::WebhookAnswer& answer);
  void received(const QDateTime& at);                    // something was stored; on ingest's thread
  void stored(const oc::store::ClosureTarget& message);  // a new message; on ingest's thread

 private:
  struct Call;
  struct Caller;
  using Handler = void (Receiver::*)(const Call&);
  void take(const http::Request& request, const http::Reply& reply, WebhookAnswer::Kind kind,
            Handler accepted);
  void verify(const Call& call, Handler accepted, bool refreshed);
  void answer(const Caller& caller, WebhookAnswer::Verdict verdict, const QString& detail = {});
  void storeInbound(const Call& call);
  void storeStatus(const Call& call);

  AccountBook& m_accounts;
  Ingest& m_ingest;
  QString m_publicBaseUrl;
};

}  // namespace oc::gateway
