#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "core/api/endpoint.h"

namespace oc::api {

// Reads a request's parameters and body as the endpoint describes them and fills in defaults.
// Everything that is wrong is told at once; nothing is returned then. A body is JSON whatever its
// Content-Type says.
std::optional<Call> readCall(const Endpoint& endpoint, const QHash<QString, QString>& pathVariables,
                             const http::Request& request, Problems* problems);

}  // namespace oc::api
