#include "core/domain/storable.h"

#include <QJsonArray>

namespace oc {

QString storable(QString text) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = std::as_const(text)[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text)[i + 1].isLowSurrogate())
      ++i;
    else if (c.isNull() || c.isSurrogate())
      text[i] = QChar::ReplacementCharacter;
  }
  return text;
}

QJsonObject storable(const QJsonObject& object) {
  QJsonObject clean;
  for (auto it = object.begin(); it != object.end(); ++it)
    clean.insert(storable(it.key()), storable(QJsonValue(it.value())));
  return clean;
}

QJsonValue storable(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::String: return storable(value.toString());
    case QJsonValue::Object: return storable(value.toObject());
    case QJsonValue::Array: {
      QJsonArray clean;
      for (const QJsonValue item : value.toArray())
        clean.append(storable(item));
      return clean;
    }
    default: return value;
  }
}

}  // namespace oc
