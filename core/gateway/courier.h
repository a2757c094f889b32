#pragma once

#include <QObject>
#include <QUrl>

#include "core/gateway/account_book.h"
#include "core/gateway/claim_loop.h"
#include "core/store/service_queries.h"
#include "core/twilio/rest_client.h"

namespace oc::gateway {

// How long to wait before the next attempt: what Twilio asked for, else 1 s doubled per attempt to
// at most 5 minutes, with up to a quarter of jitter so that couriers don't march in step.
int retryDelayMs(int attempts, std::chrono::seconds retryAfter, double jitter);

// Takes queued messages from the outbox to Twilio. The claim is committed before the request goes
// out, and every end of the request is recorded; an answer that never came makes the message
// unknown, which is not sent again. Lives on the gateway's thread.
class Courier : public QObject {
  Q_OBJECT

 public:
  Courier(const store::DatabaseUrl& serviceUrl, AccountBook& accounts, QObject* parent = nullptr);

  void setPublicBaseUrl(const QString& url) { m_publicBaseUrl = url; }
  // For one request; far less than a claim's lease.
  void setTimeout(std::chrono::milliseconds timeout) { m_client.setTimeout(timeout); }
  const PartHealth& health() const { return m_outbox.health(); }
  int queued() const { return m_outbox.waiting(); }
  bool isLinked() const { return m_outbox.isLinked(); }

 Q_SIGNALS:
  void healthChanged();
  void requestEnded(oc::store::Settlement::Kind how);  // and how is stored

 private:
  void send(const store::ClaimedMessage& message);
  void sendAfterLook(const store::ClaimedMessage& message, bool current);
  void post(const store::ClaimedMessage& message, const OpenAccount& account);
  void post(const store::ClaimedMessage& message, const OpenAccount& account,
            const QList<QUrl>& media);
  void settle(const store::ClaimedMessage& message, const store::Settlement& settlement);
  QString reachableBase(const OpenAccount& account) const;
  QUrl statusCallback(const OpenAccount& account, MsgId message) const;

  AccountBook& m_accounts;
  QString m_publicBaseUrl;
  twilio::RestClient m_client;
  ClaimLoop<store::ClaimedMessage> m_outbox;  // last: it goes first
};

}  // namespace oc::gateway
