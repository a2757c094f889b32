#pragma once

#include <QRegularExpression>

#include "core/api/schema.h"

namespace oc::api {

// What a Schema shares with its copies. Bounds of integers are below 2^53 in size.
struct Schema::Data {
  Type type = Type::Any;
  bool nullable = false;
  std::optional<double> least, most;
  std::optional<int> shortest, longest;
  QString pattern;
  QRegularExpression expression;
  QStringList words;
  QJsonValue fallback = QJsonValue::Undefined;
  QJsonValue example = QJsonValue::Undefined;
  QString description;
  QString component;
  std::optional<Schema> items;
  QList<Member> members;
};

}  // namespace oc::api
