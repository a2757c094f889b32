#include "core/training/media_taker.h"

#include <QNetworkReply>
#include <memory>
#include <utility>

#include "core/domain/address.h"
#include "core/training/log.h"

namespace oc::training {
namespace {

constexpr int kTimeoutMs = 15'000;
constexpr qint64 kLargest = qint64{16} * 1024 * 1024;
constexpr int kOk = 200;

bool isGood(QNetworkReply* reply) {
  return reply->error() == QNetworkReply::NoError &&
         reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == kOk &&
         reply->bytesAvailable() > 0 && reply->bytesAvailable() <= kLargest &&
         !reply->header(QNetworkRequest::ContentTypeHeader).toString().isEmpty();
}

StatusNews failureOn(const QString& channel) {
  if (channel == u"sms")
    return {QStringLiteral("failed"), 11200, QStringLiteral("HTTP retrieval failure")};
  return {QStringLiteral("failed"), 63019, QStringLiteral("Media failed to download")};
}

}  // namespace

struct MediaTaker::Round {
  QList<QUrl> left;
  QString channel;
  Done done;
};

MediaTaker::MediaTaker(Reach reach, QObject* parent) : QObject(parent), m_reach(std::move(reach)) {
  m_network.setAutoDeleteReplies(true);
}

void MediaTaker::take(const LineMessage& message, Done done) {
  takeNext(std::make_shared<Round>(
      Round{message.mediaUrls, parseAddress(message.to).channel, std::move(done)}));
}

void MediaTaker::takeNext(const std::shared_ptr<Round>& round) {
  if (round->left.isEmpty()) return round->done(std::nullopt);
  const auto target = m_reach(round->left.takeFirst());
  if (!target) {
    qCWarning(lcTraining) << "a file is elsewhere than on this machine: not fetched";
    return round->done(failureOn(round->channel));
  }
  QNetworkRequest request(*target);
  request.setTransferTimeout(kTimeoutMs);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                       QNetworkRequest::ManualRedirectPolicy);
  QNetworkReply* reply = m_network.get(request);
  connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
    if (received > kLargest) reply->abort();
  });
  connect(reply, &QNetworkReply::finished, this, [this, reply, round] {
    if (isGood(reply)) return takeNext(round);
    round->done(failureOn(round->channel));
  });
}

}  // namespace oc::training
