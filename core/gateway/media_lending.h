#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QString>

#include "core/http/rate_limiter.h"
#include "core/http/reply.h"
#include "core/store/media_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// How Twilio gets the files that a message carries: each has a link with a random token, which
// holds for some hours at most. Only the token's hash is stored.
struct MediaToken {
  static constexpr int kHoldsSeconds = 4 * 3600;

  static MediaToken make();

  QByteArray text;  // 43 characters for a URL
  QByteArray hash() const;
};

// Where the file of a token is fetched: PATH/TOKEN/NAME under the public address.
QString mediaLinkPath(const MediaToken& token, const QString& fileName);
inline const QString kMediaLinkRoute = QStringLiteral("/media/out/{token}/{name}");

// Serves the files of links that hold, chunk by chunk. An unknown link and one that expired are
// answered alike; who tries many of them is held back. Lives on the gateway's thread.
class MediaLending : public QObject {
  Q_OBJECT

 public:
  explicit MediaLending(const store::DatabaseUrl& serviceUrl, QObject* parent = nullptr);

  void serve(const http::Request& request, const http::Reply& reply);
  bool isLinked() const { return m_worker.isUp(); }

 Q_SIGNALS:
  void served(bool found);

 private:
  void answer(const http::Request& request, const http::Reply& reply, const QByteArray& hash,
              const Result<std::optional<store::LentFile>>& file);
  http::Response fileOf(const QByteArray& hash, const store::LentFile& file);

  QElapsedTimer m_clock;
  http::RateLimiter<QHostAddress> m_strangers;
  store::Worker m_worker;  // last: it goes first
};

}  // namespace oc::gateway
