#include "core/gateway/courier.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>
#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/gateway/media_mail.h"
#include "core/twilio/errors.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

constexpr int kInFlight = 16;
constexpr int kLeaseSeconds = 60;
constexpr std::chrono::seconds kReserve{5};  // of the lease, beyond the request's own deadline
constexpr int kSettleTries = 5;

store::WorkerOptions courierOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console courier");
  options.channels = {QStringLiteral("owner_outbox")};
  return options;
}

bool isLoopback(const QUrl& url) {
  return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

twilio::OutgoingMessage outgoing(const store::ClaimedMessage& message, const QList<QUrl>& media,
                                 const QUrl& callback) {
  twilio::OutgoingMessage out;
  out.from = message.from;
  out.to = message.to;
  out.body = message.body;
  out.statusCallback = callback;
  out.mediaUrls = media;
  out.contentSid = message.metadata.value("content_sid"_L1).toString();
  out.contentVariables = message.metadata.value("content_variables"_L1).toString();
  return out;
}

// What each end of the request means for the outbox.
struct Judge {
  int attempts;

  store::Settlement retry(std::chrono::seconds retryAfter, const QString& why) const {
    store::Settlement settlement;
    settlement.kind = store::Settlement::Retry;
    settlement.detail = why;
    settlement.delayMs =
        retryDelayMs(attempts, retryAfter, QRandomGenerator::global()->generateDouble());
    return settlement;
  }
  store::Settlement operator()(const twilio::Accepted& end) const {
    store::Settlement settlement;
    settlement.kind = store::Settlement::Accepted;
    settlement.sid = end.sid;
    settlement.status = end.status;
    return settlement;
  }
  store::Settlement operator()(const twilio::Rejected& end) const {
    if (twilio::isRetryable(end.code)) return retry({}, twilio::errorText(end.code));
    store::Settlement settlement;
    settlement.kind = store::Settlement::Rejected;
    settlement.code = QString::number(end.code > 0 ? end.code : end.httpStatus);
    settlement.detail = end.message;
    return settlement;
  }
  store::Settlement operator()(const twilio::Throttled& end) const {
    return retry(end.retryAfter, u"Twilio asks to wait"_s);
  }
  store::Settlement operator()(const twilio::ServerError& end) const {
    return retry(end.retryAfter, u"Twilio answered %1"_s.arg(end.httpStatus));
  }
  store::Settlement operator()(const twilio::NotSent& end) const { return retry({}, end.detail); }
  store::Settlement operator()(const twilio::Unknown& end) const {
    store::Settlement settlement;
    settlement.kind = store::Settlement::Unknown;
    settlement.detail = end.detail;
    return settlement;
  }
};

const char* word(store::Settlement::Kind kind) {
  switch (kind) {
    case store::Settlement::Accepted: return "message sent";
    case store::Settlement::Rejected: return "message refused";
    case store::Settlement::Retry: return "message waits";
    case store::Settlement::Unknown: break;
  }
  return "message unknown";
}

}  // namespace

int retryDelayMs(int attempts, std::chrono::seconds retryAfter, double jitter) {
  constexpr int kFirstMs = 1000;
  constexpr int kMostMs = 5 * 60 * 1000;
  constexpr int kMostAskedMs = 60 * 60 * 1000;
  const int doublings = std::clamp(attempts - 1, 0, 9);
  const int backoff = std::min(kFirstMs << doublings, kMostMs);
  const auto asked = std::chrono::duration_cast<std::chrono::milliseconds>(retryAfter).count();
  const int base = std::max(backoff, static_cast<int>(std::min<qint64>(asked, kMostAskedMs)));
  return base + static_cast<int>(base * jitter / 4);
}

Courier::Courier(const store::DatabaseUrl& serviceUrl, AccountBook& accounts, QObject* parent)
    : QObject(parent),
      m_accounts(accounts),
      m_outbox(serviceUrl, courierOptions(),
               {kInFlight, kLeaseSeconds, &store::claimOutbox, &store::outboxState},
               {.begin = [this](const store::ClaimedMessage& message) { send(message); },
                .healthChanged = [this] { Q_EMIT healthChanged(); },
                .isReady = [this] { return m_accounts.isLoaded(); }}) {
  connect(&m_accounts, &AccountBook::loaded, this, [this] { m_outbox.pump(); });
}

void Courier::send(const store::ClaimedMessage& message) {
  if (const auto account = m_accounts.sender(message.owner, message.businessKey)) {
    post(message, *account);
    return;
  }
  // The account may have come a moment ago; a refusal is final, so that it is worth a look.
  m_accounts.refresh([courier = QPointer<Courier>(this), message](bool current) {
    if (Courier* alive = courier.data()) alive->sendAfterLook(message, current);
  });
}

void Courier::sendAfterLook(const store::ClaimedMessage& message, bool current) {
  if (!current) {
    settle(message, Judge{message.attempts}.retry({}, u"the database is away"_s));
    return;
  }
  if (const auto account = m_accounts.sender(message.owner, message.businessKey)) {
    post(message, *account);
    return;
  }
  store::Settlement settlement;
  settlement.kind = store::Settlement::Rejected;
  settlement.code = u"21606"_s;  // Twilio's own code for a sender that isn't the account's
  settlement.detail = u"No Twilio account of this tenant sends from this address."_s;
  settle(message, settlement);
}

void Courier::post(const store::ClaimedMessage& message, const OpenAccount& account) {
  if (!carriesFiles(message)) return post(message, account, givenAddresses(message));
  whenDone(m_outbox.worker().run([message, base = reachableBase(account)](store::Connection& db) {
    return mailMedia(db, message, base);
  }),
           this, [this, message, account](const Result<MailedMedia>& mailed) {
             if (!mailed)
               settle(message, Judge{message.attempts}.retry({}, mailed.error().message));
             else if (mailed->refusal)
               settle(message, *mailed->refusal);
             else
               post(message, account, mailed->urls);
           });
}

// A request must end within the lease: whoever gets the message next takes it that this one has.
void Courier::post(const store::ClaimedMessage& message, const OpenAccount& account,
                   const QList<QUrl>& media) {
  if (message.leaseEnds.remainingTimeAsDuration() < m_client.timeout() + kReserve) {
    settle(message, Judge{message.attempts}.retry({}, u"its turn took too long"_s));
    return;
  }
  auto* watcher = new QFutureWatcher<twilio::Outcome>(this);
  connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, message] {
    watcher->deleteLater();
    settle(message, std::visit(Judge{message.attempts}, watcher->result()));
  });
  watcher->setFuture(m_client.createMessage(
      {account.accountSid, QString::fromUtf8(account.authToken), account.apiBaseUrl},
      outgoing(message, media, statusCallback(account, message.msgId))));
}

// What Twilio said must not be lost to a short break of the database: the settlement is tried again
// for a while. If it is never stored the lease runs out and the message becomes unknown.
void Courier::settle(const store::ClaimedMessage& message, const store::Settlement& settlement) {
  auto stored = m_outbox.worker().run([message, settlement](store::Connection& db) {
    Result<bool> settled = store::settleOutbox(db, message, settlement);
    for (int i = 1; i < kSettleTries && !settled && store::isRetryable(settled.error()); ++i)
      settled = store::settleOutbox(db, message, settlement);
    return settled;
  });
  whenDone(std::move(stored), this, [this, message, settlement](const Result<bool>& settled) {
    if (!settled && settled.error().code == ErrorCode::Cancelled) return;
    if (!settled) {
      QTimer::singleShot(1000, this, [=, this] { settle(message, settlement); });
      return;
    }
    log::event(lcCourier(),
               settlement.kind == store::Settlement::Accepted ? QtInfoMsg : QtWarningMsg,
               word(settlement.kind),
               {{"owner_id", message.owner},
                {"conv_id", message.convId},
                {"msg_id", message.msgId},
                {"attempt", message.attempts},
                {"code", settlement.code},
                {"retry_ms", settlement.delayMs}});
    Q_EMIT requestEnded(settlement.kind);
    if (settlement.kind == store::Settlement::Accepted) m_outbox.noteSuccess();
    m_outbox.ended();
  });
}

// Where Twilio reaches us; empty while the receiver is known only on this machine and Twilio isn't.
QString Courier::reachableBase(const OpenAccount& account) const {
  const QString base = account.publicBaseUrl.isEmpty() ? m_publicBaseUrl : account.publicBaseUrl;
  return isLoopback(QUrl(base)) && !isLoopback(account.apiBaseUrl) ? QString() : base;
}

// Twilio refuses a callback that it can't reach: then none is named.
QUrl Courier::statusCallback(const OpenAccount& account, MsgId message) const {
  const QString base = reachableBase(account);
  if (base.isEmpty()) return {};
  const QString path = "/webhooks/twilio/status?m="_L1 % QString::number(message.value);
  QUrl callback(base % path);
  return callback;
}

}  // namespace oc::gateway
