#include "core/api/api.h"

#include "core/api/call_reader.h"
#include "core/api/docs_page.h"
#include "core/api/endpoints/endpoints.h"
#include "core/api/openapi.h"
#include "core/api/transaction.h"
#include "core/http/client_address.h"
#include "core/http/download.h"
#include "core/store/api_key_queries.h"
#include "core/store/transaction.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWrongKeysPerMinute = 30;  // of one address; keys that work are not held up by them

QByteArray keyTextOf(const http::Request& request) {
  const QByteArray authorization = request.header("Authorization");
  constexpr QByteArrayView kScheme = "Bearer ";
  if (authorization.size() > kScheme.size() &&
      authorization.first(kScheme.size()).compare(kScheme, Qt::CaseInsensitive) == 0)
    return authorization.mid(kScheme.size()).trimmed();
  return request.header("X-API-Key").trimmed();
}

// An encoded slash is part of a segment, and no segment of ours holds one.
bool hidesSlash(const http::Request& request) {
  return request.target.first(request.target.size() - request.query.size())
      .toLower()
      .contains("%2f");
}

}  // namespace

// A request on its way through the API.
struct Api::Visit {
  http::Request request;
  http::Reply reply;
  const Endpoint* endpoint = nullptr;
  QHash<QString, QString> variables;
  http::Headers headers;  // of the answer, whatever it is
};

Api::Api(const ApiOptions& options, const QList<Endpoint>& more, QObject* parent)
    : QObject(parent),
      m_options(options),
      m_router(more + conversationEndpoints(options.expirationMinutes) +
               conversationActionEndpoints() + messageEndpoints() + mediaEndpoints() +
               contactEndpoints() + searchEndpoints() + featureEndpoints(options.closure) +
               aiResultEndpoints() + tenantEndpoints() + docsEndpoints() +
               QList{documentEndpoint()}),
      m_cors(options.corsOrigins),
      m_document(openApiDocument(m_router.endpoints())),
      m_keys(options.serviceUrl),
      m_pool(options.serviceUrl, [debug = options.debug](const Error& error) {
        return toResponse(fromError(error, debug));
      }) {
  m_clock.start();
}

Endpoint Api::documentEndpoint() {
  Endpoint endpoint{"GET",           u"/openapi.json"_s, Scope::Read,
                    u"getOpenApi"_s, u"service"_s,       u"This document"_s};
  endpoint.description = u"Made from what the program checks requests by."_s;
  endpoint.answers = {{200, u"OpenAPI 3.0."_s, Schema::object()}};
  endpoint.direct = [this](const http::Request&, const http::Reply& reply) {
    reply.send({200, "application/json", m_document, {}});
  };
  return endpoint;
}

void Api::handle(const http::Request& request, const http::Reply& reply) {
  Router::Match match = m_router.match(request.method, request.path);
  const http::Reply out =
      observed(request, reply, match.endpoint ? match.endpoint->path : QString());
  if (match.allowed.isEmpty() || hidesSlash(request)) {
    out.send(toResponse(refusal(404, u"Not found."_s)));
    return;
  }
  if (request.method == "OPTIONS") {
    reply.send(m_cors.options(request, match.allowed));
    return;
  }
  if (!match.endpoint) {
    http::Response response = toResponse(refusal(405, u"Method not allowed."_s));
    response.headers.emplaceBack("Allow", match.allowed.join(", "));
    out.send(response);
    return;
  }
  if (match.endpoint->direct && (!match.endpoint->isFree || match.endpoint->isFree(request))) {
    match.endpoint->direct(request, out);
    return;
  }
  const auto visit =
      std::make_shared<Visit>(Visit{request, out, match.endpoint, std::move(match.variables), {}});
  authenticate(visit, false);
}

// What is done to every answer on its way out.
http::Reply Api::observed(const http::Request& request, const http::Reply& reply,
                          const QString& route) const {
  using Clock = std::chrono::steady_clock;
  return http::Reply([cors = m_cors, told = m_options.answered, method = request.method,
                      origin = request.header("Origin"), reply, route,
                      began = Clock::now()](http::Response response) {
    cors.decorate(origin, &response);
    if (told) told(method, route, response.status, Clock::now() - began);
    reply.send(std::move(response));
  });
}

void Api::authenticate(const std::shared_ptr<Visit>& visit, bool refreshed) {
  const QByteArray text = keyTextOf(visit->request);
  if (looksLikeKey(text)) {
    if (const auto key = m_keys.find(text)) {
      admit(visit, *key);
      return;
    }
  }
  const QHostAddress sender = http::countedAs(visit->request.client);
  const auto spent = [&](const auto& verdict) {
    if (verdict.allowed) return false;
    visit->headers.emplaceBack("Retry-After", QByteArray::number(verdict.retryAfterSeconds));
    distrust(*visit, refusal(429,
                             u"Too many wrong API keys came from this address. Try again in "
                             "%1 s."_s.arg(verdict.retryAfterSeconds)));
    return true;
  };
  if (!refreshed && looksLikeKey(text)) {
    if (spent(m_strangers.look(sender, kWrongKeysPerMinute, m_clock.elapsed()))) return;
    // It may have been made a moment ago.
    m_keys.refresh([this, visit](bool current) {
      if (current) {
        authenticate(visit, true);
      } else {
        send(*visit,
             fromError({ErrorCode::Unavailable, u"The database can't be reached just now."_s, {}},
                       m_options.debug));
      }
    });
    return;
  }
  if (!text.isEmpty() && spent(m_strangers.take(sender, kWrongKeysPerMinute, m_clock.elapsed())))
    return;
  visit->headers.emplaceBack("WWW-Authenticate", text.isEmpty() ? "Bearer realm=\"Owner Console\""
                                                                : "Bearer realm=\"Owner Console\", "
                                                                  "error=\"invalid_token\"");
  distrust(*visit,
           refusal(401, text.isEmpty() ? u"An API key is needed: send \"Authorization: Bearer "
                                         "oc_…\" or \"X-API-Key: oc_…\"."_s
                                       : u"This API key is not known, or was revoked."_s));
}

void Api::admit(const std::shared_ptr<Visit>& visit, const ApiKey& key) {
  m_keys.touch(key.id);
  const int rate = key.ratePerMinute > 0 ? key.ratePerMinute : m_options.ratePerMinute;
  const auto verdict = m_limiter.take(key.id, rate, m_clock.elapsed());
  visit->headers.emplaceBack("X-RateLimit-Limit", QByteArray::number(verdict.limit));
  visit->headers.emplaceBack("X-RateLimit-Remaining", QByteArray::number(verdict.remaining));
  if (!verdict.allowed) {
    visit->headers.emplaceBack("Retry-After", QByteArray::number(verdict.retryAfterSeconds));
    send(*visit, refusal(429, u"This key may send %1 requests a minute. Try again in %2 s."_s
                                  .arg(verdict.limit)
                                  .arg(verdict.retryAfterSeconds)));
    return;
  }
  if (key.scope < visit->endpoint->scope) {
    send(*visit, refusal(403, u"This key's scope is %1; this call takes %2."_s.arg(
                                  toText(key.scope), toText(visit->endpoint->scope))));
    return;
  }
  if (visit->endpoint->direct) {
    visit->endpoint->direct(visit->request, visit->reply);
    return;
  }
  Problems problems;
  auto call = readCall(*visit->endpoint, visit->variables, visit->request, &problems);
  if (!call) {
    send(*visit, invalid(problems));
    return;
  }
  call->key = key;
  perform(visit, *call);
}

void Api::perform(const std::shared_ptr<Visit>& visit, const Call& call) {
  Repeatable repeatable;
  if (visit->endpoint->method == "POST") {
    const auto read = repeatableFrom(visit->request);
    if (!read) {
      send(*visit, invalid({Problem{Location{u"header"_s, u"Idempotency-Key"_s},
                                    read.error().message, u"string_pattern_mismatch"_s}}));
      return;
    }
    repeatable = *read;
  }
  m_pool.run(
      [this, visit, call, repeatable,
       told = m_options.inboundStored](store::Connection& db) -> Result<http::Response> {
        const auto outcome = performCall(db, *visit->endpoint, call, repeatable);
        if (!outcome) return outcome.error();
        http::Response response = outcome->answer.file
                                      ? fileResponse(call.key, *outcome->answer.file)
                                      : toResponse(outcome->answer);
        if (outcome->replayed) response.headers.emplaceBack("Idempotent-Replayed", "true");
        if (told && outcome->answer.inbound) told(*outcome->answer.inbound);
        return response;
      },
      http::Reply([headers = visit->headers, reply = visit->reply](http::Response response) {
        response.headers += headers;
        reply.send(std::move(response));
      }));
}

// Each chunk is read by a transaction of its own, which the key must still be good for.
http::Response Api::fileResponse(const ApiKey& key, const store::media::StoredFile& file) {
  http::BodyStream body;
  body.length = file.size;
  body.next = [this, key, object = file.object,
               n = std::make_shared<qint64>(0)](const http::BodyStream::Take& take) {
    m_pool.read(
        [key, object, chunk = (*n)++](store::Connection& db) -> Result<QByteArray> {
          const auto transaction = store::Transaction::begin(db);
          if (!transaction) return transaction.error();
          const auto acting = store::actForKey(db, key.proof);
          if (!acting) return acting.error();
          return store::media::chunk(db, key.owner, object, chunk);
        },
        take);
  };
  return http::download(file.contentType, file.fileName, std::move(body));
}

void Api::distrust(const Visit& visit, const Answer& answer) const {
  http::Response response = toResponse(answer);
  response.headers += visit.headers;
  response.distrusts = true;
  visit.reply.send(response);
}

void Api::send(const Visit& visit, const Answer& answer) const {
  http::Response response = toResponse(answer);
  response.headers += visit.headers;
  visit.reply.send(response);
}

}  // namespace oc::api
