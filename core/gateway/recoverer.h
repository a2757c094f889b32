#pragma once

#include <QObject>
#include <memory>

#include "core/gateway/account_book.h"
#include "core/gateway/claim_loop.h"
#include "core/store/closure_queries.h"
#include "core/store/recovery_queries.h"
#include "core/twilio/rest_client.h"

namespace oc::gateway {

// Fetches by Twilio's API what customers wrote while no receiver was at work, files included, and
// stores what is missing as the receiver does. The list tells less than a webhook: no name, no
// button, no place; such messages bear `recovered` in their metadata. Any number of nodes may each
// have one. Lives on the gateway's thread.
class Recoverer : public QObject {
  Q_OBJECT

 public:
  Recoverer(const store::DatabaseUrl& serviceUrl, AccountBook& accounts, int expirationMinutes,
            QObject* parent = nullptr);

  bool isLinked() const { return m_queue.isLinked(); }

 Q_SIGNALS:
  void stored(const oc::store::ClosureTarget& message);  // one that was missing

 private:
  struct Round;
  void begin(const store::ClaimedRecovery& recovery);
  void askNext(const std::shared_ptr<Round>& round);
  void take(const std::shared_ptr<Round>& round, const Result<twilio::RemoteMessages>& listed);
  void askMedia(const std::shared_ptr<Round>& round, qsizetype place);
  void store(const std::shared_ptr<Round>& round);
  void fail(const std::shared_ptr<Round>& round, const Error& error);
  void settle(const std::shared_ptr<Round>& round, store::RecoveryOutcome outcome);

  AccountBook& m_accounts;
  const int m_expirationMinutes;
  twilio::RestClient m_client;
  ClaimLoop<store::ClaimedRecovery> m_queue;  // last: it goes first
};

}  // namespace oc::gateway
