#include "core/training/postman.h"

#include <QNetworkReply>
#include <QTimer>
#include <QUuid>
#include <algorithm>
#include <memory>

#include "core/training/log.h"
#include "core/twilio/signature.h"

namespace oc::training {
namespace {

constexpr int kTimeoutMs = 15'000;  // Twilio's own patience
constexpr int kMostDoublings = 6;   // of the pause

}  // namespace

struct Postman::Round {
  Letter letter;
  QByteArray token;
  std::function<void()> done;
  int attempts = 0;
};

Postman::Postman(int attempts, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent), m_attempts(std::max(1, attempts)), m_pause(pause) {
  m_network.setAutoDeleteReplies(true);
}

void Postman::post(const Letter& letter, std::function<void()> done) {
  attempt(std::make_shared<Round>(
      Round{letter, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), std::move(done)}));
}

void Postman::attempt(const std::shared_ptr<Round>& round) {
  const Letter& letter = round->letter;
  ++round->attempts;

  QNetworkRequest request(letter.target);
  request.setHeader(QNetworkRequest::ContentTypeHeader,
                    QByteArray("application/x-www-form-urlencoded; charset=UTF-8"));
  request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("TwilioProxy/1.1"));
  request.setRawHeader("X-Twilio-Signature",
                       twilio::sign(letter.token, letter.signedUrl.toEncoded(), letter.form));
  request.setRawHeader("I-Twilio-Idempotency-Token", round->token);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                       QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  request.setTransferTimeout(kTimeoutMs);

  QNetworkReply* reply = m_network.post(request, letter.form.encoded());
  connect(reply, &QNetworkReply::finished, this, [this, reply, round] {
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 && round->attempts < m_attempts) {
      const auto pause = m_pause * (1 << std::min(round->attempts - 1, kMostDoublings));
      QTimer::singleShot(pause, this, [this, round] { attempt(round); });
      return;
    }
    const Delivery end{round->letter.sid, round->letter.target.path(), status, round->attempts};
    if (!end.ok())
      qCWarning(lcTraining) << "gave up a webhook after" << end.attempts << "attempts, last answer"
                            << status;
    Q_EMIT delivered(end);
    round->done();
  });
}

}  // namespace oc::training
