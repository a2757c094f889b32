#include "core/api/openapi.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>

#include "core/api/entities.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

QJsonObject content(const Schema& schema, QJsonObject* components) {
  return {{u"application/json"_s, QJsonObject{{u"schema"_s, schema.document(components)}}}};
}

QJsonObject answer(const QString& description, const Schema& schema, QJsonObject* components) {
  return {{u"description"_s, description}, {u"content"_s, content(schema, components)}};
}

QJsonObject answerOf(const Described& described, QJsonObject* components) {
  if (described.status == 204) return {{u"description"_s, described.description}};
  if (!described.isFile) return answer(described.description, described.schema, components);
  const QJsonObject bytes{{u"type"_s, u"string"_s}, {u"format"_s, u"binary"_s}};
  return {{u"description"_s, described.description},
          {u"content"_s, QJsonObject{{u"*/*"_s, QJsonObject{{u"schema"_s, bytes}}}}}};
}

QJsonObject header(const QString& description, const Schema& schema) {
  QJsonObject none;
  return {{u"description"_s, description}, {u"schema"_s, schema.document(&none)}};
}

// What a call with a key may be answered beside its own answers.
void addRefusals(const Endpoint& endpoint, QJsonObject* answers, QJsonObject* components) {
  const auto add = [&](int status, const QString& description, const Schema& schema) {
    const QString key = QString::number(status);
    if (!answers->contains(key)) answers->insert(key, answer(description, schema, components));
  };
  const Schema error = errorSchema();
  add(401, u"No API key, or none that works."_s, error);
  if (endpoint.scope != Scope::Read) add(403, u"The key's scope is too small."_s, error);
  const auto namesSomething = [](const Parameter& p) {
    return p.in == Parameter::Path || p.name == "owner_id"_L1;
  };
  if (std::ranges::any_of(endpoint.parameters, namesSomething))
    add(404, u"There is no such thing in the key's tenant."_s, error);
  if (!endpoint.parameters.isEmpty() || endpoint.body || endpoint.method == "POST")
    add(422, u"What is wrong with the request."_s, validationErrorSchema());
  if (endpoint.tellsSecret)
    add(409, u"The Idempotency-Key's request was carried out already; its secret is told once."_s,
        error);
  add(429, u"Too many requests; Retry-After says how long to wait."_s, error);
  QJsonObject limited = answers->value(u"429"_s).toObject();
  limited.insert(
      u"headers"_s,
      QJsonObject{{u"Retry-After"_s, header(u"Seconds to wait."_s, Schema::integer().atLeast(1))}});
  answers->insert(u"429"_s, limited);
  add(503, u"The database is away or slow; try again."_s, error);
}

QJsonArray parametersOf(const Endpoint& endpoint, QJsonObject* components) {
  QJsonArray parameters;
  for (const Parameter& parameter : endpoint.parameters) {
    const bool inPath = parameter.in == Parameter::Path;
    QJsonObject schema = parameter.schema.document(components);
    QJsonObject object{{u"name"_s, parameter.name},
                       {u"in"_s, inPath ? u"path"_s : u"query"_s},
                       {u"required"_s, inPath || parameter.need == Need::Required}};
    const QString description = schema.take(u"description"_s).toString();
    if (!description.isEmpty()) object.insert(u"description"_s, description);
    object.insert(u"schema"_s, schema);
    parameters.append(object);
  }
  if (endpoint.method == "POST" && endpoint.handler) {
    parameters.append(QJsonObject{
        {u"name"_s, u"Idempotency-Key"_s},
        {u"in"_s, u"header"_s},
        {u"required"_s, false},
        {u"description"_s,
         endpoint.tellsSecret
             ? u"The same request with the same key is carried out once in 24 hours; its answer, "
               "which holds a secret, is not kept: the request again is refused with 409."_s
             : u"The same request with the same key is carried out once; its answer is kept for 24 "
               "hours."_s},
        {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"maxLength"_s, 255}}}});
  }
  return parameters;
}

QJsonObject operationOf(const Endpoint& endpoint, QJsonObject* components) {
  QJsonObject answers;
  for (const Described& described : endpoint.answers)
    answers.insert(QString::number(described.status), answerOf(described, components));
  QJsonObject operation{{u"operationId"_s, endpoint.operation},
                        {u"summary"_s, endpoint.summary},
                        {u"tags"_s, QJsonArray{endpoint.tag}}};
  QString description = endpoint.description;
  if (endpoint.handler) {
    addRefusals(endpoint, &answers, components);
    if (!description.isEmpty()) description += u"\n\n"_s;
    description += u"Takes a key of scope `%1`."_s.arg(toText(endpoint.scope));
    const QJsonArray none;
    operation.insert(u"security"_s, QJsonArray{QJsonObject{{u"bearer"_s, none}},
                                               QJsonObject{{u"apiKey"_s, none}}});
  } else {
    operation.insert(u"security"_s, QJsonArray());
  }
  if (!description.isEmpty()) operation.insert(u"description"_s, description);
  if (const QJsonArray parameters = parametersOf(endpoint, components); !parameters.isEmpty())
    operation.insert(u"parameters"_s, parameters);
  if (endpoint.body)
    operation.insert(
        u"requestBody"_s,
        QJsonObject{{u"required"_s, true}, {u"content"_s, content(*endpoint.body, components)}});
  operation.insert(u"responses"_s, answers);
  return operation;
}

const QList<std::pair<QString, QString>>& tags() {
  static const QList<std::pair<QString, QString>> all{
      {u"conversations"_s, u"Conversations and their life cycle."_s},
      {u"messages"_s, u"What customers and staff wrote."_s},
      {u"media"_s, u"The files of messages."_s},
      {u"contacts"_s, u"The tenant's customers."_s},
      {u"search"_s, u"Finding messages, customers and conversations."_s},
      {u"features"_s, u"What a tenant has switched on, and its settings."_s},
      {u"ai results"_s, u"What features found out about messages."_s},
      {u"tenant"_s, u"The key's tenant and its staff."_s},
      {u"outgoing webhooks"_s, u"Addresses that are told what happens."_s},
      {u"service"_s, u"The program itself."_s},
  };
  return all;
}

}  // namespace

QByteArray openApiDocument(const QList<Endpoint>& endpoints) {
  QJsonObject paths;
  QJsonObject components;
  QSet<QString> used;
  for (const Endpoint& endpoint : endpoints) {
    if (endpoint.operation.isEmpty()) continue;
    used.insert(endpoint.tag);
    QJsonObject path = paths.value(endpoint.path).toObject();
    path.insert(QString::fromLatin1(endpoint.method).toLower(), operationOf(endpoint, &components));
    paths.insert(endpoint.path, path);
  }
  QJsonArray described;
  for (const auto& [name, description] : tags())
    if (used.contains(name))
      described.append(QJsonObject{{u"name"_s, name}, {u"description"_s, description}});
  const QJsonObject document{
      {u"openapi"_s, u"3.0.3"_s},
      {u"info"_s,
       QJsonObject{
           {u"title"_s, u"Owner Console"_s},
           {u"version"_s, QStringLiteral(OC_VERSION)},
           {u"description"_s,
            u"Conversations of a tenant's customers over WhatsApp, SMS and MMS. A slash at a "
            "path's end may be there or not. Ids are integers; times are UTC, ISO 8601. An "
            "unknown id and another tenant's are both 404."_s},
           {u"contact"_s, QJsonObject{{u"name"_s, u"Owner Console"_s}}},
           {u"license"_s, QJsonObject{{u"name"_s, u"MIT"_s},
                                      {u"url"_s, u"https://opensource.org/license/mit"_s}}}}},
      {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}}},
      {u"tags"_s, described},
      {u"paths"_s, paths},
      {u"components"_s,
       QJsonObject{
           {u"schemas"_s, components},
           {u"securitySchemes"_s,
            QJsonObject{{u"bearer"_s,
                         QJsonObject{{u"type"_s, u"http"_s},
                                     {u"scheme"_s, u"bearer"_s},
                                     {u"description"_s, u"A key of `ownerctl api-key create`."_s}}},
                        {u"apiKey"_s, QJsonObject{{u"type"_s, u"apiKey"_s},
                                                  {u"in"_s, u"header"_s},
                                                  {u"name"_s, u"X-API-Key"_s}}}}}}},
  };
  return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

}  // namespace oc::api
