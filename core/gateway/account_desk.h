#pragma once

#include <QObject>
#include <QUrl>

#include "core/config/secret_box.h"
#include "core/store/twilio_account_queries.h"
#include "core/store/worker.h"
#include "core/twilio/rest_client.h"

namespace oc::gateway {

// What consoles, which hold no secret key, need of a program that has it: names the key's public
// half to the database, so that they can seal to it, and asks Twilio about accounts on their
// behalf. Lives on the gateway's thread.
class AccountDesk : public QObject {
  Q_OBJECT

 public:
  AccountDesk(const store::DatabaseUrl& serviceUrl, config::SecretBox box, QUrl twilioApiBaseUrl,
              QObject* parent = nullptr);
  Q_DISABLE_COPY_MOVE(AccountDesk)

  bool isLinked() const { return m_worker.isUp(); }

 Q_SIGNALS:
  void keyNamed();
  void keyIsForeign();  // SECRET_KEY is not the one that sealed what is stored

 private:
  void nameKey();
  void pump();
  void ask(const store::twilio_accounts::ClaimedCheck& check);
  void askNumbers(const store::twilio_accounts::ClaimedCheck& check, const twilio::Account& account,
                  TwilioCheck answer);
  void settle(const store::twilio_accounts::ClaimedCheck& check, const TwilioCheck& answer);

  const config::SecretBox m_box;
  const QUrl m_twilioApiBaseUrl;
  twilio::RestClient m_client;
  store::Worker m_worker;
};

// What Twilio's answers mean for the person who asked, in one sentence.
TwilioCheck judgedAccount(const Result<twilio::RemoteAccount>& account);
TwilioCheck judgedNumbers(TwilioCheck answer, const QStringList& ours,
                          const Result<QStringList>& theirs);

}  // namespace oc::gateway
