#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

#include "core/store/connection.h"

// JSON texts of the first column. Shared by the queries of the REST API.
namespace oc::store::rest {

Result<QList<QByteArray>> jsonRows(Result<Rows> rows);

// One page of a list: at most `limit` of the rows, which were asked for one more. The second column
// is their key; returned is that of the page's last row, where the next page begins, or nothing
// when this is the last.
std::optional<qint64> takePage(Rows& rows, int limit, QList<QByteArray>& page);

// The only row; NotFound with the sentence when there is none.
Result<QByteArray> jsonRow(Result<Rows> rows, const QString& whenNone);

}  // namespace oc::store::rest
