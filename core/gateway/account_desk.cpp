#include "core/gateway/account_desk.h"

#include <chrono>
#include <utility>

#include "core/config/log.h"
#include "core/domain/address.h"
#include "core/domain/when_done.h"
#include "core/store/sealing.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::twilio_accounts::ClaimedCheck;

// The person waits for both questions together.
constexpr auto kPatience = 6s;

store::WorkerOptions deskOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console account desk"_s;
  options.channels = {store::twilio_accounts::kChecks};
  return options;
}

TwilioCheck refusal(const QString& message) {
  TwilioCheck answer;
  answer.message = message;
  return answer;
}

}  // namespace

AccountDesk::AccountDesk(const store::DatabaseUrl& serviceUrl, config::SecretBox box,
                         QUrl twilioApiBaseUrl, QObject* parent)
    : QObject(parent),
      m_box(std::move(box)),
      m_twilioApiBaseUrl(std::move(twilioApiBaseUrl)),
      m_worker(serviceUrl, deskOptions()) {
  m_client.setTimeout(kPatience);
  connect(&m_worker, &store::Worker::linkUp, this, [this] {
    nameKey();
    pump();
  });
  connect(&m_worker, &store::Worker::notification, this, &AccountDesk::pump);
  m_worker.start();
}

void AccountDesk::nameKey() {
  whenDone(m_worker.run([box = m_box](store::Connection& db) { return store::nameKey(db, box); }),
           this, [this](const Result<store::KeyStanding>& standing) {
             if (!standing) return;  // linkUp comes again
             if (*standing != store::KeyStanding::Foreign) {
               Q_EMIT keyNamed();
               return;
             }
             log::event(lcGateway(), QtCriticalMsg, "secret key changed",
                        {{"error", store::kForeignKey}});
             Q_EMIT keyIsForeign();
           });
}

void AccountDesk::pump() {
  whenDone(m_worker.run(&store::twilio_accounts::claimChecks), this,
           [this](const Result<QList<ClaimedCheck>>& claimed) {
             if (!claimed) return;  // linkUp pumps again
             for (const ClaimedCheck& check : *claimed)
               ask(check);
           });
}

void AccountDesk::ask(const ClaimedCheck& check) {
  const auto token = m_box.open(QByteArray::fromBase64(check.sealedToken.toLatin1()),
                                store::tokenContext(check.owner, check.accountSid));
  if (!token)
    return settle(check, refusal(u"The receiver can't open the stored token: its SECRET_KEY is "
                                 "not the one that sealed it. Enter the token again."_s));
  const twilio::Account account{
      check.accountSid, QString::fromUtf8(*token),
      check.apiBaseUrl.isEmpty() ? m_twilioApiBaseUrl : QUrl(check.apiBaseUrl)};
  whenDone(m_client.fetchAccount(account), this,
           [this, check, account](const Result<twilio::RemoteAccount>& found) {
             const TwilioCheck answer = judgedAccount(found);
             if (answer.ok)
               askNumbers(check, account, answer);
             else
               settle(check, answer);
           });
}

void AccountDesk::askNumbers(const ClaimedCheck& check, const twilio::Account& account,
                             TwilioCheck answer) {
  whenDone(m_client.listNumbers(account), this,
           [this, check, answer = std::move(answer)](const Result<QStringList>& numbers) {
             settle(check, judgedNumbers(answer, check.phoneNumbers, numbers));
           });
}

void AccountDesk::settle(const ClaimedCheck& check, const TwilioCheck& answer) {
  log::event(lcGateway(), QtInfoMsg, "twilio account checked",
             {{"owner_id", check.owner}, {"ok", answer.ok}});
  whenDone(m_worker.run([check, answer](store::Connection& db) {
    return store::twilio_accounts::settleCheck(db, check, answer);
  }),
           this, [](const Result<Done>&) {});  // unsettled, the console gives up by itself
}

TwilioCheck judgedAccount(const Result<twilio::RemoteAccount>& account) {
  if (!account) {
    switch (account.error().code) {
      case ErrorCode::Forbidden:
        return refusal(
            account.error().detail == "HTTP 403"_L1
                ? u"Twilio takes the token but lets this account do nothing: it is "
                  "suspended or closed."_s
                : u"Twilio refuses the token: enter the account's current auth token."_s);
      case ErrorCode::NotFound: return refusal(u"Twilio knows no account with this SID."_s);
      case ErrorCode::Timeout:
        return refusal(u"Twilio did not answer in time. Try again in a moment."_s);
      default:
        return refusal(
            account.error().detail.startsWith("HTTP"_L1)
                ? u"Twilio could not answer now (%1). Try again in a moment."_s.arg(
                      account.error().detail)
                : u"The receiver can't reach Twilio: check its network and TWILIO_API_BASE_URL."_s);
    }
  }
  TwilioCheck answer;
  answer.accountName = account->friendlyName;
  answer.accountStatus = account->status;
  answer.ok = account->status == "active"_L1;
  if (!answer.ok)
    answer.message = u"Twilio takes the token, but the account is %1: nothing can be sent."_s.arg(
        account->status.isEmpty() ? u"not active"_s : account->status);
  return answer;
}

TwilioCheck judgedNumbers(TwilioCheck answer, const QStringList& ours,
                          const Result<QStringList>& theirs) {
  if (!theirs) {
    answer.message = u"Twilio takes the token. Its telephone numbers could not be read just now."_s;
    return answer;
  }
  QStringList known;
  for (const QString& number : *theirs)
    known.append(parseAddress(number).key);
  // Senders of WhatsApp and other channels are not telephone numbers of the account.
  for (const QString& number : ours)
    if (number.startsWith(u'+') && !known.contains(parseAddress(number).key))
      answer.missingNumbers.append(number);
  answer.message =
      answer.missingNumbers.isEmpty()
          ? u"Twilio takes the token, and the account is active."_s
          : u"Twilio takes the token, but doesn't list %1 among the account's numbers."_s.arg(
                answer.missingNumbers.join(u", "_s));
  return answer;
}

}  // namespace oc::gateway
