#pragma once

#include <QJsonObject>
#include <QString>

namespace oc::ui {

// What is wrong with a feature's config by its JSON Schema, for a person who fills it in; empty: it
// fits. Reads the subset that the database's config_error() does, which has the last word.
struct ConfigFault {
  QString key;  // of the setting; empty: of the whole
  QString words;
};
QList<ConfigFault> checkConfig(const QJsonObject& schema, const QJsonObject& config);

// Whether a schema's type is or allows `type`.
bool schemaAllows(const QJsonObject& rule, QStringView type);

}  // namespace oc::ui
