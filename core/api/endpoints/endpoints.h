#pragma once

#include <QList>

#include "core/api/endpoint.h"

// The API's calls by family. Each returns the descriptions together with their handlers.
namespace oc::api {

// `expirationMinutes`: of conversations whose tenant hasn't set its own.
QList<Endpoint> conversationEndpoints(int expirationMinutes);
QList<Endpoint> messageEndpoints();
QList<Endpoint> contactEndpoints();
QList<Endpoint> featureEndpoints();
QList<Endpoint> aiResultEndpoints();
QList<Endpoint> tenantEndpoints();  // the tenant itself and its staff

}  // namespace oc::api
