#pragma once

#include <QList>

#include "core/api/endpoint.h"

// The API's calls by family. Each returns the descriptions together with their handlers.
namespace oc::api {

// `expirationMinutes`: of conversations whose tenant hasn't set its own.
QList<Endpoint> conversationEndpoints(int expirationMinutes);
QList<Endpoint> messageEndpoints();

}  // namespace oc::api
