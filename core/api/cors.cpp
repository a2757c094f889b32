#include "core/api/cors.h"

namespace oc::api {

Cors::Cors(const QStringList& origins) {
  for (const QString& origin : origins)
    m_origins.append(origin.toUtf8());
}

bool Cors::allows(const QByteArray& origin) const {
  return !origin.isEmpty() && (m_origins.contains(origin) || m_origins.contains("*"));
}

http::Response Cors::options(const http::Request& request, const QByteArrayList& methods) const {
  http::Response response{204, {}, {}, {{"Allow", methods.join(", ")}}};
  decorate(request.header("Origin"), &response);
  const bool preflight = !request.header("Access-Control-Request-Method").isNull();
  if (preflight && allows(request.header("Origin"))) {
    response.headers.emplaceBack("Access-Control-Allow-Methods", methods.join(", "));
    response.headers.emplaceBack("Access-Control-Allow-Headers",
                                 "Authorization, X-API-Key, Content-Type, Idempotency-Key");
    response.headers.emplaceBack("Access-Control-Max-Age", "600");
  }
  return response;
}

void Cors::decorate(const QByteArray& origin, http::Response* response) const {
  if (m_origins.isEmpty()) return;
  response->headers.emplaceBack("Vary", "Origin");
  if (!allows(origin)) return;
  response->headers.emplaceBack("Access-Control-Allow-Origin", origin);
  response->headers.emplaceBack("Access-Control-Expose-Headers",
                                "Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, "
                                "Idempotent-Replayed");
}

}  // namespace oc::api
