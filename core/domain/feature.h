#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include "core/domain/ids.h"

namespace oc {

// A tenant's feature: a row of table features, with the schema of its config_json where it is one
// of the product's own.
struct Feature {
  OwnerId ownerId;
  qint64 featureId = 0;
  QString name;  // "closure_detection"
  QString description;
  bool enabled = false;
  QJsonObject config;
  QJsonObject schema;  // JSON Schema; empty: any object
  QDateTime updatedAt;

  bool operator==(const Feature&) const = default;
};

// Names of the product's own features.
inline const QString kClosureDetection = QStringLiteral("closure_detection");
inline const QString kAutomaticClosing = QStringLiteral("automatic_closing");
inline const QString kMediaFeature = QStringLiteral("media");
inline const QString kAssistant = QStringLiteral("assistant");

}  // namespace oc
