#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace oc {

// What a feature found out about a message: table ai_results.
struct AiResult {
  qint64 id = 0;
  QString feature;  // its name
  QJsonObject result;
  QDateTime at;

  bool operator==(const AiResult&) const = default;
};

}  // namespace oc
