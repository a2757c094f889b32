#include "core/http/message.h"

#include <QJsonDocument>

namespace oc::http {

QByteArray Request::header(QByteArrayView name) const {
  QByteArray value;
  for (const auto& [field, content] : headers) {
    if (name.compare(field, Qt::CaseInsensitive) != 0) continue;
    if (value.isNull()) {
      value = content.isNull() ? QByteArray("") : content;
    } else {
      value += ", " + content;
    }
  }
  return value;
}

Response Response::json(int status, const QJsonObject& object) {
  return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Response Response::hangUp() {
  return {kHangUp, {}, {}, {}};
}

Response Response::error(int status, const QString& detail) {
  return json(status, {{QStringLiteral("detail"), detail}});
}

}  // namespace oc::http
