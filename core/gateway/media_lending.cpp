#include "core/gateway/media_lending.h"

#include <QCryptographicHash>
#include <QUrl>
#include <memory>

#include "core/config/log.h"
#include "core/config/secret_box.h"
#include "core/domain/media_rules.h"
#include "core/domain/when_done.h"
#include "core/http/client_address.h"
#include "core/http/download.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTokenBytes = 32;
constexpr int kWrongLinksPerMinute = 30;  // of one address
constexpr auto kFolder = "/media/out/"_L1;

store::WorkerOptions lenderOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console media links"_s;
  return options;
}

}  // namespace

MediaToken MediaToken::make() {
  return {config::randomBytes(kTokenBytes)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)};
}

QByteArray MediaToken::hash() const {
  return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QString mediaLinkPath(const MediaToken& token, const QString& fileName) {
  return kFolder % QString::fromLatin1(token.text) % u'/' %
         QString::fromLatin1(QUrl::toPercentEncoding(fileName));
}

MediaLending::MediaLending(const store::DatabaseUrl& serviceUrl, QObject* parent)
    : QObject(parent), m_worker(serviceUrl, lenderOptions()) {
  m_clock.start();
  m_worker.start();
}

void MediaLending::serve(const http::Request& request, const http::Reply& reply) {
  const auto verdict =
      m_strangers.look(http::countedAs(request.client), kWrongLinksPerMinute, m_clock.elapsed());
  if (!verdict.allowed) {
    http::Response response = http::Response::error(429, u"Too many wrong links."_s);
    response.headers = {{"Retry-After", QByteArray::number(verdict.retryAfterSeconds)}};
    response.distrusts = true;
    reply.send(std::move(response));
    return;
  }
  const MediaToken token{request.path.section(u'/', 3, 3).toUtf8()};
  whenDone(m_worker.run([hash = token.hash()](store::Connection& db) {
    return store::openMediaLink(db, hash);
  }),
           this,
           [this, request, reply,
            hash = token.hash()](const Result<std::optional<store::LentFile>>& file) {
             answer(request, reply, hash, file);
           });
}

void MediaLending::answer(const http::Request& request, const http::Reply& reply,
                          const QByteArray& hash,
                          const Result<std::optional<store::LentFile>>& file) {
  if (!file) {
    http::Response response =
        http::Response::error(503, u"The database can't be reached just now."_s);
    response.headers = {{"Retry-After", "5"}};
    reply.send(std::move(response));
    return;
  }
  Q_EMIT served(file->has_value());
  if (*file) {
    reply.send(fileOf(hash, **file));
    return;
  }
  m_strangers.take(http::countedAs(request.client), kWrongLinksPerMinute, m_clock.elapsed());
  http::Response response = http::Response::error(404, u"Not found."_s);
  response.distrusts = true;
  reply.send(std::move(response));
}

http::Response MediaLending::fileOf(const QByteArray& hash, const store::LentFile& file) {
  http::BodyStream body;
  body.length = file.size;
  body.next = [this, hash, n = std::make_shared<qint64>(0)](const http::BodyStream::Take& take) {
    m_worker
        .run([hash, chunk = (*n)++](store::Connection& db) {
          return store::mediaLinkChunk(db, hash, chunk);
        })
        .then([take](const Result<QByteArray>& piece) { take(piece ? *piece : QByteArray()); });
  };
  return http::download(file.contentType, fileNameFor(file.fileName, file.contentType),
                        std::move(body));
}

}  // namespace oc::gateway
