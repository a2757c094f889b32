#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "core/domain/result.h"
#include "core/store/rows.h"

// Answers whose first column is a row as JSON, with the columns' public names.
namespace oc::store::json {

inline QJsonObject from(const Rows& rows, int column = 0) {
  return QJsonDocument::fromJson(rows.text(column).toUtf8()).object();
}

// A column that is a JSON array of texts.
inline QStringList texts(const Rows& rows, int column) {
  QStringList all;
  for (const QJsonValue& item : QJsonDocument::fromJson(rows.text(column).toUtf8()).array())
    all.append(item.toString());
  return all;
}

// The first row; NotFound, with this sentence, when there is none.
inline Result<QJsonObject> object(Result<Rows> rows, const QString& whenNone = {}) {
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, whenNone, {}};
  return from(*rows);
}

inline Result<QJsonArray> array(Result<Rows> rows) {
  if (!rows) return rows.error();
  QJsonArray items;
  while (rows->next())
    items.append(from(*rows));
  return items;
}

}  // namespace oc::store::json
