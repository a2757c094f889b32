#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

#include "core/api/answer.h"
#include "core/api/api_key.h"
#include "core/api/schema.h"
#include "core/domain/result.h"
#include "core/http/message.h"
#include "core/http/reply.h"
#include "core/store/connection.h"

namespace oc::api {

struct Parameter {
  enum In { Path, Query };
  In in = Query;
  QString name;
  Schema schema;
  Need need = Need::Optional;
};

// What an endpoint answers with a status. Errors that any call may get are added by the document.
struct Described {
  int status = 200;
  QString description;
  Schema schema;
  bool isFile = false;  // bytes of any type, in place of `schema`
};

// A request that has passed: its key, its parameters and its body are what the endpoint says.
struct Call {
  ApiKey key;
  QJsonObject parameters;  // by name, defaults filled in; what is absent is not there
  QJsonObject body;        // defaults filled in on the first level

  bool has(const QString& name) const { return parameters.contains(name); }
  qint64 id(const QString& name) const { return parameters.value(name).toInteger(); }
  QString text(const QString& name) const { return parameters.value(name).toString(); }
};

// One call of the API: what the router, the validation and /openapi.json know of it.
struct Endpoint {
  // Runs on a worker's thread in a transaction that acts for the caller's key; it is committed when
  // the answer's status is below 400. May run again after a lost race.
  using Handler = std::function<Result<Answer>(store::Connection& db, const Call& call)>;
  // Needs no database; runs on the gateway's thread and answers at once or later.
  using Direct = std::function<void(const http::Request& request, const http::Reply& reply)>;

  QByteArray method;
  QString path;  // "/conversations/{conv_id}"; a slash at the end makes no difference to callers
  Scope scope = Scope::Read;
  QString operation;  // "listConversations"; empty: not in the document
  QString tag;
  QString summary;
  QString description;
  QList<Parameter> parameters;
  std::optional<Schema> body;  // an object
  QList<Described> answers;
  Handler handler;
  Direct direct;
  // Of a Direct: the requests that need no key; by default none does.
  std::function<bool(const http::Request& request)> isFree;
  // Its answer holds a secret: told once, and never kept for a repetition.
  bool tellsSecret = false;
};

}  // namespace oc::api
