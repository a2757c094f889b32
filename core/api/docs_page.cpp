#include "core/api/docs_page.h"

#include <QDir>
#include <QFile>

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentType(const QString& file) {
  if (file.endsWith(".html"_L1)) return "text/html; charset=utf-8";
  if (file.endsWith(".css"_L1)) return "text/css; charset=utf-8";
  return "text/javascript; charset=utf-8";
}

http::Response fileResponse(const QString& name) {
  QFile file(u":/docs/"_s % name);
  if (!file.open(QIODevice::ReadOnly))
    qFatal("%s is not built in", qUtf8Printable(file.fileName()));
  return {200,
          contentType(name),
          file.readAll(),
          {{"Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
           {"X-Content-Type-Options", "nosniff"},
           {"Referrer-Policy", "no-referrer"},
           {"Cache-Control", "no-cache"}}};
}

}  // namespace

QList<Endpoint> docsEndpoints() {
  const QString index = u"index.html"_s;
  QList<Endpoint> endpoints;
  const QStringList files = QDir(u":/docs"_s).entryList();
  for (const QString& file : files) {
    Endpoint endpoint{"GET", file == index ? u"/docs"_s : u"/docs/"_s + file};
    endpoint.direct = [response = fileResponse(file)](
                          const http::Request&, const http::Reply& reply) { reply.send(response); };
    endpoints.append(endpoint);
  }
  return endpoints;
}

}  // namespace oc::api
