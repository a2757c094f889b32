#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/api/api_key.h"
#include "core/api/schema.h"
#include "core/store/api_key_queries.h"
#include "tests/core/gateway/webhook_client.h"

// A program that uses the API of a running gateway.
namespace oc::test {

using namespace Qt::StringLiterals;

struct ApiAnswer {
  int status = 0;
  QByteArray head;
  QByteArray body;

  QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
  QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
  QJsonValue operator[](QLatin1StringView member) const { return object().value(member); }
  qint64 id(QLatin1StringView member) const { return object().value(member).toInteger(); }
  QByteArray header(const QByteArray& name) const {
    const qsizetype at = head.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ": "));
    if (at < 0) return {};
    const qsizetype start = at + 4 + name.size();
    return head.mid(start, head.indexOf("\r\n", start) - start);
  }
  // "type at loc/loc" of each problem of a 422.
  QStringList problems() const {
    QStringList texts;
    for (const QJsonValue& problem : object()["detail"_L1].toArray()) {
      QStringList loc;
      for (const QJsonValue& step : problem["loc"_L1].toArray())
        loc.append(step.toVariant().toString());
      texts.append(problem["type"_L1].toString() + u" at "_s + loc.join(u'/'));
    }
    return texts;
  }
};

// A new key of the tenant: its text.
inline QByteArray addKey(store::Connection& admin, OwnerId owner,
                         const QString& scope = QStringLiteral("admin"), int rate = 1'000'000) {
  const QString text = store::newApiKeyText();
  need(store::createApiKey(admin, owner, QStringLiteral("test"), scope,
                           store::apiKeyProof(text.toLatin1()), rate),
       "key");
  return text.toLatin1();
}

class ApiClient {
 public:
  ApiClient(const QByteArray& base, QByteArray key)
      : m_url(QString::fromUtf8(base)), m_key(std::move(key)) {}

  QByteArray request(const QByteArray& method, const QByteArray& target,
                     const QByteArray& body = {}, const QByteArray& headers = {}) const {
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: x\r\n" + headers;
    if (!m_key.isEmpty()) text += "Authorization: Bearer " + m_key + "\r\n";
    if (!body.isNull()) text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
  }

  ApiAnswer send(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                 const QByteArray& headers = {}) const {
    RawClient client(m_url);
    client.send(request(method, target, body, headers));
    const auto got = client.receive(method == "HEAD");
    return {got.status, got.head, got.body};
  }

  ApiAnswer get(const QByteArray& target) const { return send("GET", target); }
  ApiAnswer post(const QByteArray& target, const QJsonObject& body = {},
                 const QByteArray& headers = {}) const {
    return send("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
  }

  const QUrl& url() const { return m_url; }

 private:
  QUrl m_url;
  QByteArray m_key;
};

// What an answer has that its description doesn't, or the other way round; empty when they agree.
inline QString mismatch(const api::Schema& schema, const QJsonValue& value) {
  api::Problems problems;
  schema.check(value, {}, &problems, true);
  QStringList texts;
  for (const api::Problem& problem : problems)
    texts.append(QString::fromUtf8(QJsonDocument(problem.toJson()).toJson(QJsonDocument::Compact)));
  return texts.join(u'\n');
}

}  // namespace oc::test
