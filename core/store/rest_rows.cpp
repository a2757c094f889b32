#include "core/store/rest_rows.h"

namespace oc::store::rest {

Result<QList<QByteArray>> jsonRows(Result<Rows> rows) {
  if (!rows) return rows.error();
  QList<QByteArray> texts;
  texts.reserve(rows->size());
  while (rows->next())
    texts.append(rows->text(0).toUtf8());
  return texts;
}

Result<QByteArray> jsonRow(Result<Rows> rows, const QString& whenNone) {
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, whenNone, {}};
  return rows->text(0).toUtf8();
}

}  // namespace oc::store::rest
