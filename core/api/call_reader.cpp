#include "core/api/call_reader.h"

#include <QJsonDocument>

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

// "limit=5&q=a+b": by name; of several of one name the last counts.
QHash<QString, QString> queryOf(QByteArray query) {
  QHash<QString, QString> values;
  query.replace('+', "%20");
  for (const QByteArray& pair : query.split('&')) {
    if (pair.isEmpty()) continue;
    const qsizetype sign = pair.indexOf('=');
    const QByteArray name = sign < 0 ? pair : pair.first(sign);
    const QByteArray value = sign < 0 ? QByteArray("") : pair.mid(sign + 1);
    values.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(name)),
                  QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
  }
  return values;
}

void readParameters(const Endpoint& endpoint, const QHash<QString, QString>& pathVariables,
                    const QHash<QString, QString>& query, Call* call, Problems* problems) {
  for (const Parameter& parameter : endpoint.parameters) {
    const bool inPath = parameter.in == Parameter::Path;
    const auto& source = inPath ? pathVariables : query;
    const Location loc{inPath ? u"path"_s : u"query"_s, parameter.name};
    const auto given = source.constFind(parameter.name);
    if (given == source.cend()) {
      if (parameter.need == Need::Required) {
        problems->append({loc, u"Field required"_s, u"missing"_s});
      } else if (!parameter.schema.defaultValue().isUndefined()) {
        call->parameters.insert(parameter.name, parameter.schema.defaultValue());
      }
      continue;
    }
    const QJsonValue value = parameter.schema.read(*given, loc, problems);
    if (value.isUndefined()) continue;
    parameter.schema.check(value, loc, problems);
    call->parameters.insert(parameter.name, value);
  }
}

void readBody(const Schema& schema, const QByteArray& text, Call* call, Problems* problems) {
  const Location loc{u"body"_s};
  if (text.trimmed().isEmpty()) {
    problems->append({loc, u"Field required"_s, u"missing"_s});
    return;
  }
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(text, &error);
  // A document of Qt's is an object or an array; to JSON a text or a number is one as well.
  const bool isScalar = error.error != QJsonParseError::NoError &&
                        !QJsonDocument::fromJson('[' + text + ']').isNull();
  if (!isScalar && error.error != QJsonParseError::NoError) {
    problems->append({{u"body"_s, error.offset},
                      u"JSON decode error: "_s + error.errorString(),
                      u"json_invalid"_s});
    return;
  }
  if (!document.isObject()) {
    problems->append({loc, u"Input should be a valid object"_s, u"dict_type"_s});
    return;
  }
  call->body = document.object();
  schema.check(call->body, loc, problems);
  for (const Member& member : schema.members())
    if (!call->body.contains(member.name) && !member.schema.defaultValue().isUndefined())
      call->body.insert(member.name, member.schema.defaultValue());
}

}  // namespace

std::optional<Call> readCall(const Endpoint& endpoint, const QHash<QString, QString>& pathVariables,
                             const http::Request& request, Problems* problems) {
  Call call;
  readParameters(endpoint, pathVariables, queryOf(request.query), &call, problems);
  if (endpoint.body) readBody(*endpoint.body, request.body, &call, problems);
  if (!problems->isEmpty()) return std::nullopt;
  return call;
}

}  // namespace oc::api
