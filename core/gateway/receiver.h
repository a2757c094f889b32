#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include "core/gateway/account_book.h"
#include "core/gateway/ingest.h"
#include "core/http/message.h"
#include "core/http/reply.h"
#include "core/twilio/form.h"

namespace oc::gateway {

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
  void received(const QDateTime& at);  // something was stored; on this object's thread

 private:
  struct Call;
  using Handler = void (Receiver::*)(const Call&);
  void verify(const Call& call, Handler accepted, bool refreshed);
  void storeInbound(const Call& call);
  void storeStatus(const Call& call);

  AccountBook& m_accounts;
  Ingest& m_ingest;
  QString m_publicBaseUrl;
};

}  // namespace oc::gateway
