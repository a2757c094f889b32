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

std::optional<qint64> takePage(Rows& rows, int limit, QList<QByteArray>& page) {
  qint64 last = 0;
  while (rows.next()) {
    if (page.size() == limit) return last;
    page.append(rows.text(0).toUtf8());
    last = rows.integer(1);
  }
  return std::nullopt;
}

Result<QByteArray> jsonRow(Result<Rows> rows, const QString& whenNone) {
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, whenNone, {}};
  return rows->text(0).toUtf8();
}

}  // namespace oc::store::rest
