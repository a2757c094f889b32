#pragma once

#include <QByteArray>
#include <QList>

#include "core/api/endpoint.h"

namespace oc::api {

// The endpoints as an OpenAPI 3.0 document. What every call may be answered (401, 403, 422, 429,
// 503 …) is added here.
QByteArray openApiDocument(const QList<Endpoint>& endpoints);

}  // namespace oc::api
