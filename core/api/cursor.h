#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace oc::api {

// Where the next page of a list begins, as clients hand it back: opaque, and bound to the filters
// of the list it came from. Nothing secret: what it leads to is under row level security.
QString makeCursor(qint64 position, const QJsonObject& parameters);

// Nothing when it is none, or one of a list with other filters. `parameters` as of the call:
// "limit" and "cursor" among them don't count.
std::optional<qint64> readCursor(const QString& cursor, const QJsonObject& parameters);

}  // namespace oc::api
