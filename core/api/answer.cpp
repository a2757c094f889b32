#include "core/api/answer.h"

#include <QJsonDocument>
#include <utility>

#include "core/store/sql_error.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

Answer fromObject(int status, const QJsonObject& object) {
  return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

int statusOf(const Error& error) {
  switch (error.code) {
    case ErrorCode::NotFound: return 404;
    case ErrorCode::Conflict: return store::isRetryable(error) ? 503 : 409;
    case ErrorCode::Forbidden: return 403;
    case ErrorCode::Invalid: return 422;
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled: return 503;
    case ErrorCode::Internal: break;
  }
  return 500;
}

}  // namespace

Answer refusal(int status, const QString& detail, const QString& debug) {
  QJsonObject object{{u"detail"_s, detail}};
  if (!debug.isEmpty()) object.insert(u"debug"_s, debug);
  return fromObject(status, object);
}

Answer invalid(const Problems& problems) {
  QJsonArray detail;
  for (const Problem& problem : problems)
    detail.append(problem.toJson());
  return fromObject(422, {{u"detail"_s, detail}});
}

Result<Answer> answered(int status, const Result<QByteArray>& json) {
  if (!json) return json.error();
  return Answer{status, *json, {}};
}

Answer fromError(const Error& error, bool debug) {
  const int status = statusOf(error);
  if (status == 422)
    return invalid({Problem{Location{u"body"_s}, error.message, u"value_error"_s}});
  return refusal(status, error.message, debug ? error.detail : QString());
}

http::Response toResponse(const Answer& answer) {
  http::Response response{answer.status, "application/json", answer.json, {}};
  if (answer.status == 503) response.headers.emplaceBack("Retry-After", "5");
  return response;
}

QByteArray jsonArray(const QList<QByteArray>& rows) {
  return '[' + rows.join(',') + ']';
}

QByteArray jsonText(QJsonObject row) {
  for (auto it = row.begin(); it != row.end(); ++it) {
    if (!it.key().endsWith("_at"_L1) || !it.value().isString()) continue;
    const QString time = it.value().toString();
    if (time.endsWith("+00:00"_L1)) it.value() = QString(time.chopped(6) + u'Z');
  }
  return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

QList<QByteArray> jsonTexts(const QJsonArray& rows) {
  QList<QByteArray> texts;
  texts.reserve(rows.size());
  for (const QJsonValue& row : rows)
    texts.append(jsonText(row.toObject()));
  return texts;
}

}  // namespace oc::api
