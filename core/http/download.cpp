#include "core/http/download.h"

#include <QRegularExpression>
#include <QUrl>
#include <utility>

namespace oc::http {
namespace {

using namespace Qt::StringLiterals;

QByteArray safeType(const QString& contentType) {
  static const QRegularExpression kType(
      u"^[a-zA-Z0-9.+_-]+/[a-zA-Z0-9.+_-]+(; ?[a-zA-Z0-9._-]+=[a-zA-Z0-9._+-]+)*$"_s);
  return kType.match(contentType).hasMatch() ? contentType.toLatin1()
                                             : QByteArray("application/octet-stream");
}

}  // namespace

Response download(const QString& contentType, const QString& fileName, BodyStream body) {
  Response response;
  response.contentType = safeType(contentType);
  response.headers = {
      {"Content-Disposition", "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(fileName)},
      {"X-Content-Type-Options", "nosniff"},
      {"Content-Security-Policy", "default-src 'none'; sandbox"},
      {"Cache-Control", "private, no-store"}};
  response.stream = std::make_shared<const BodyStream>(std::move(body));
  return response;
}

}  // namespace oc::http
