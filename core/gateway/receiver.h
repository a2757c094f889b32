#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QString>
#include <chrono>

#include "core/gateway/account_book.h"
#include "core/gateway/ingest.h"
#include "core/http/message.h"
#include "core/http/rate_limiter.h"
#include "core/http/reply.h"
#include "core/store/closure_queries.h"
#include "core/store/webhook_log_queries.h"
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
    Oversized,
    UnknownMessage,
    Journaled,    // it waits on disk for the database
    Quarantined,  // set aside: the database refuses its data
    Unavailable,
  };
  Kind kind = Inbound;
  Verdict verdict = Stored;
  std::chrono::nanoseconds took{};  // since the request was complete
};

// Twilio's webhooks: verifies the signature, finds the tenant, hands the message to ingest and
// answers 200 only after COMMIT, or once it is in the journal. Of a request that can't be verified
// nothing is stored but a line of the log, where it names a tenant's account.
//
//   403  unknown account or address, wrong or missing signature
//   400  signed, but without what a message needs
//   413  far more than Twilio sends: not even looked into
//   404  a status callback for a message that isn't this tenant's
//   503  neither database nor journal takes it (Twilio may try again)
//
// A signature that doesn't fit is looked at a second time, with the accounts read anew: so many of
// an address at a time, and the log tells of so many a minute; the others are refused at once and
// only counted. What is signed is never slowed.
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
  void received(const QDateTime& at);                    // something was taken; on ingest's thread
  void stored(const oc::store::ClosureTarget& message);  // a new message; on ingest's thread
  // Of a known account, but nothing was stored; on this object's thread.
  void turnedAway(const oc::store::webhook_log::Noted& webhook);

 private:
  struct Call;
  struct Caller;
  using Handler = void (Receiver::*)(const Call&);
  void take(const http::Request& request, const http::Reply& reply, WebhookAnswer::Kind kind,
            Handler accepted);
  void verify(const Call& call, Handler accepted, bool refreshed);
  bool lookAgain(const Call& call, Handler accepted);
  void refuse(const Call& call, const QList<OpenAccount>& candidates, bool signedByUs);
  void logRefusal(const Call& call, QLatin1StringView reason);
  void tell(const Call& call, OwnerId owner, WebhookVerdict verdict, const QString& reason);
  void answer(const Caller& caller, WebhookAnswer::Verdict verdict, const QString& detail = {});
  void submit(WebhookEntry entry, const Caller& caller);
  void tell(const Caller& caller, const store::Verdict& verdict);
  void storeInbound(const Call& call);
  void storeStatus(const Call& call);

  AccountBook& m_accounts;
  Ingest& m_ingest;
  QString m_publicBaseUrl;
  QElapsedTimer m_clock;
  QHash<QHostAddress, int> m_secondLooks;  // that wait for the accounts, by who sent the webhook
  http::RateLimiter<QHostAddress> m_logged;
};

}  // namespace oc::gateway
