#pragma once

#include <QObject>

#include "core/gateway/account_book.h"
#include "core/gateway/claim_loop.h"
#include "core/store/look_queries.h"
#include "core/twilio/rest_client.h"

namespace oc::gateway {

// Finds out what became of messages whose request to Twilio never got an answer: looks through
// Twilio's list for them. What is there is given its SID and state; what is proven absent is sent
// again once; while Twilio can't be asked, nothing is decided. Any number of nodes may each have
// one. Lives on the gateway's thread.
class Reconciler : public QObject {
  Q_OBJECT

 public:
  Reconciler(const store::DatabaseUrl& serviceUrl, AccountBook& accounts,
             QObject* parent = nullptr);

  int waiting() const { return m_looks.waiting(); }  // messages of unknown fate
  bool isLinked() const { return m_looks.isLinked(); }

 Q_SIGNALS:
  void settled(oc::store::LookEnding how);  // of one message, and how is stored
  void waitingChanged();

 private:
  void look(const store::ClaimedLook& look);
  void settle(const store::ClaimedLook& look, const Result<twilio::RemoteMessages>& listed);
  void noteSettled(const store::ClaimedLook& look, MsgId msg, store::LookEnding how);

  AccountBook& m_accounts;
  twilio::RestClient m_client;
  ClaimLoop<store::ClaimedLook> m_looks;  // last: it goes first
};

}  // namespace oc::gateway
