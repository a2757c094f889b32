#pragma once

#include <QByteArray>
#include <QList>

#include "core/store/connection.h"

// JSON texts of the first column. Shared by the queries of the REST API.
namespace oc::store::rest {

Result<QList<QByteArray>> jsonRows(Result<Rows> rows);

// The only row; NotFound with the sentence when there is none.
Result<QByteArray> jsonRow(Result<Rows> rows, const QString& whenNone);

}  // namespace oc::store::rest
