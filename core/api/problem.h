#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace oc::api {

// Where in a request a value stands: "body", "metadata", 3 …
using Location = QJsonArray;

// One thing that is wrong with a request. The types are those of pydantic, which clients of such
// APIs know: missing, string_type, int_parsing, greater_than_equal, enum, json_invalid …
struct Problem {
  Location loc;
  QString msg;
  QString type;

  QJsonObject toJson() const {
    return {
        {QStringLiteral("loc"), loc}, {QStringLiteral("msg"), msg}, {QStringLiteral("type"), type}};
  }
};

using Problems = QList<Problem>;

}  // namespace oc::api
