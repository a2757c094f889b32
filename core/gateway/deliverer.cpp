#include "core/gateway/deliverer.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/gateway/webhook_signature.h"
#include "core/store/sealing.h"
#include "core/store/webhook_queries.h"
#include "core/twilio/rest_answer.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int kInFlight = 64;
constexpr int kLeaseSeconds = 60;  // well beyond the request's own deadline
constexpr int kSettleAgainMs = 1000;
constexpr qsizetype kKeptAnswer = 1024;
constexpr std::chrono::milliseconds kFirstDelay = 5s;
constexpr std::chrono::milliseconds kLongestDelay = 8h;
constexpr int kGone = 410;

store::WorkerOptions delivererOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console webhooks"_s;
  options.channels = {u"owner_deliveries"_s};
  return options;
}

// PostgreSQL takes no NUL, and an answer is whatever a stranger sent.
QString readable(const QByteArray& answer) {
  return QString::fromUtf8(answer.first(std::min(kKeptAnswer, answer.size()))).remove(QChar(u'\0'));
}

QByteArray idOf(const store::ClaimedDelivery& delivery) {
  return "evt_" + QByteArray::number(delivery.id);
}

QByteArray bodyOf(const store::ClaimedDelivery& delivery) {
  return R"({"id":")" + idOf(delivery) + R"(","type":")" + delivery.event.toUtf8() +
         R"(","created_at":")" + delivery.createdAt.toUtf8() + R"(","owner_id":)" +
         QByteArray::number(delivery.owner.value) + R"(,"data":)" + delivery.data.toUtf8() + '}';
}

// What the end of a request means for its delivery.
store::DeliveryOutcome judged(const store::ClaimedDelivery& delivery,
                              const Result<egress::Answer>& answer) {
  store::DeliveryOutcome outcome;
  std::chrono::seconds retryAfter{0};
  if (answer) {
    outcome.httpStatus = answer->status;
    outcome.answer = readable(answer->body);
    if (answer->status / 100 == 2) {
      outcome.kind = store::DeliveryOutcome::Delivered;
      return outcome;
    }
    outcome.error = u"The subscriber answered %1."_s.arg(answer->status);
    if (answer->status == kGone) {
      outcome.kind = store::DeliveryOutcome::Gone;
      return outcome;
    }
    retryAfter =
        twilio::retryAfterOf(answer->header("retry-after"), QDateTime::currentDateTimeUtc());
  } else {
    outcome.error = answer.error().message;
  }
  if (delivery.attempts >= kMostDeliveryAttempts) return outcome;  // Failed
  outcome.kind = store::DeliveryOutcome::Retry;
  outcome.delayMs =
      redeliveryDelay(delivery.attempts, retryAfter, QRandomGenerator::global()->generateDouble())
          .count();
  return outcome;
}

const char* word(store::DeliveryOutcome::Kind kind) {
  switch (kind) {
    case store::DeliveryOutcome::Delivered: return "delivered";
    case store::DeliveryOutcome::Retry: return "delivery failed";
    case store::DeliveryOutcome::Gone: return "subscriber is gone";
    case store::DeliveryOutcome::Failed: break;
  }
  return "delivery given up";
}

}  // namespace

std::chrono::milliseconds redeliveryDelay(int attempts, std::chrono::seconds retryAfter,
                                          double jitter) {
  std::chrono::milliseconds delay = kFirstDelay;
  for (int i = 1; i < attempts && delay < kLongestDelay; ++i)
    delay *= 3;
  delay = std::min(delay, kLongestDelay);
  delay = std::max<std::chrono::milliseconds>(
      delay, std::min<std::chrono::milliseconds>(retryAfter, kLongestDelay));
  return delay + std::chrono::milliseconds(
                     static_cast<qint64>(static_cast<double>(delay.count()) * jitter / 4));
}

Deliverer::Deliverer(const store::DatabaseUrl& serviceUrl, config::SecretBox box,
                     const egress::AllowList& allowed, QObject* parent)
    : QObject(parent),
      m_box(std::move(box)),
      m_client(allowed),
      m_queue(serviceUrl, delivererOptions(),
              {kInFlight, kLeaseSeconds, &store::claimDeliveries, &store::deliveryState},
              {.begin = [this](const store::ClaimedDelivery& delivery) { send(delivery); },
               .healthChanged = [this] { Q_EMIT healthChanged(); }}) {}

void Deliverer::send(const store::ClaimedDelivery& delivery) {
  QList<QByteArray> secrets;
  for (const QString& sealed : {delivery.sealedSecret, delivery.sealedPreviousSecret}) {
    if (sealed.isEmpty()) continue;
    const auto secret = m_box.open(QByteArray::fromBase64(sealed.toLatin1()),
                                   store::webhookSecretContext(delivery.owner, delivery.webhookId));
    if (secret) secrets.append(*secret);
  }
  if (secrets.isEmpty()) {
    // Another key than the one that sealed it: retried, since putting the key back mends it.
    settle(delivery, judged(delivery, Error{ErrorCode::Internal,
                                            u"The webhook's secret can't be opened: SECRET_KEY is "
                                            "not the one that sealed it."_s,
                                            {}}));
    return;
  }
  QElapsedTimer clock;
  clock.start();
  egress::Call* call = m_client.start(requestFor(delivery, secrets));
  connect(call, &egress::Call::finished, this,
          [this, delivery, clock](const Result<egress::Answer>& answer) {
            store::DeliveryOutcome outcome = judged(delivery, answer);
            outcome.tookMs = static_cast<int>(clock.elapsed());
            settle(delivery, outcome);
          });
}

egress::Request Deliverer::requestFor(const store::ClaimedDelivery& delivery,
                                      const QList<QByteArray>& secrets) const {
  const qint64 now = QDateTime::currentSecsSinceEpoch();
  egress::Request request;
  request.url = QUrl(delivery.url, QUrl::StrictMode);
  request.timeout = m_timeout;
  request.mostBytes = kKeptAnswer;
  request.body = bodyOf(delivery);
  request.headers = {
      {"Content-Type", "application/json"},
      {"webhook-id", idOf(delivery)},
      {"webhook-timestamp", QByteArray::number(now)},
      {"webhook-signature", webhookSignature(idOf(delivery), now, request.body, secrets)}};
  return request;
}

// What is never stored is sent again when the lease has run out: subscribers know it by its id.
void Deliverer::settle(const store::ClaimedDelivery& delivery,
                       const store::DeliveryOutcome& outcome) {
  whenDone(m_queue.worker().run([delivery, outcome](store::Connection& db) {
    return store::settleDelivery(db, delivery, outcome);
  }),
           this, [this, delivery, outcome](const Result<bool>& stored) {
             const bool again = !stored && (store::isRetryable(stored.error()) ||
                                            stored.error().code == ErrorCode::Unavailable);
             if (again) {
               QTimer::singleShot(kSettleAgainMs, this,
                                  [this, delivery, outcome] { settle(delivery, outcome); });
               return;
             }
             noteSettled(delivery, outcome);
             m_queue.ended();
           });
}

void Deliverer::noteSettled(const store::ClaimedDelivery& delivery,
                            const store::DeliveryOutcome& outcome) {
  const bool good = outcome.kind == store::DeliveryOutcome::Delivered;
  log::event(lcOutgoing(), good ? QtInfoMsg : QtWarningMsg, word(outcome.kind),
             {{"owner_id", delivery.owner},
              {"webhook_id", delivery.webhookId},
              {"delivery_id", delivery.id},
              {"type", delivery.event},
              {"attempt", delivery.attempts},
              {"status", outcome.httpStatus},
              {"duration_ms", outcome.tookMs},
              {"retry_ms", outcome.delayMs}});
  if (good) m_queue.noteSuccess();
  Q_EMIT settled(outcome.kind);
}

}  // namespace oc::gateway
