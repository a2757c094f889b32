#pragma once

#include <QJsonObject>
#include <QString>

namespace oc {

// Text as PostgreSQL takes it: U+0000 and surrogates without their partner become U+FFFD. Every
// text that comes from outside passes here before it goes into a text or jsonb column.
QString storable(QString text);
QJsonValue storable(const QJsonValue& value);
QJsonObject storable(const QJsonObject& object);  // keys too

}  // namespace oc
