#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>

#include "core/api/cors.h"
#include "core/api/endpoint.h"
#include "core/api/key_book.h"
#include "core/api/pool.h"
#include "core/api/router.h"
#include "core/domain/closure.h"
#include "core/http/rate_limiter.h"

namespace oc::api {

struct ApiOptions {
  store::DatabaseUrl serviceUrl;
  int ratePerMinute = 600;  // of a key without a rate of its own
  QStringList corsOrigins;  // empty: no browser may call
  bool debug = false;       // error details in answers
  int expirationMinutes = 1440;
  ClosureConfig closure;  // where tenants have set nothing

  // Told after COMMIT that a call stored a customer's message. Called on any thread.
  std::function<void(const StoredInbound& stored)> inboundStored;

  // Told of every answer, for measuring: `route` is the path's template, empty for none. Called on
  // any thread.
  std::function<void(const QByteArray& method, const QString& route, int status,
                     std::chrono::nanoseconds took)>
      answered;
};

// The REST API: finds the endpoint, checks the key, its rate and scope, reads the request as the
// endpoint describes it, and runs it on a connection that acts for the key, so that row level
// security holds for programs as for people. Describes itself at /openapi.json.
//
//   401  no key, or none that works      404  no such path, or nothing of the key's tenant
//   403  the key's scope is too small    405  another method
//   429  too many requests of the key,   422  what is wrong with the request, all of it
//        or wrong keys of the address    503  the database is away or slow, too many requests wait
//
// Lives on the gateway's thread and never blocks it.
class Api : public QObject {
  Q_OBJECT

 public:
  // `more`: what others answer under the same roof (health, webhooks).
  Api(const ApiOptions& options, const QList<Endpoint>& more, QObject* parent = nullptr);

  void handle(const http::Request& request, const http::Reply& reply);

  bool isLinked() const { return m_pool.isLinked(); }
  bool areKeysLinked() const { return m_keys.isLinked(); }

 private:
  struct Visit;
  Endpoint documentEndpoint();
  http::Reply observed(const http::Request& request, const http::Reply& reply,
                       const QString& route) const;
  void authenticate(const std::shared_ptr<Visit>& visit, bool refreshed);
  http::Response fileResponse(const ApiKey& key, const store::media::StoredFile& file);
  void distrust(const Visit& visit, const Answer& answer) const;
  void admit(const std::shared_ptr<Visit>& visit, const ApiKey& key);
  void perform(const std::shared_ptr<Visit>& visit, const Call& call);
  void send(const Visit& visit, const Answer& answer) const;

  const ApiOptions m_options;
  const Router m_router;
  const Cors m_cors;
  const QByteArray m_document;  // /openapi.json
  QElapsedTimer m_clock;
  http::RateLimiter<qint64> m_limiter;          // by key
  http::RateLimiter<QHostAddress> m_strangers;  // wrong keys, by who sends them
  KeyBook m_keys;
  Pool m_pool;
};

}  // namespace oc::api
