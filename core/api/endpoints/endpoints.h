#pragma once

#include <QList>

#include "core/api/endpoint.h"
#include "core/config/secret_box.h"
#include "core/domain/closure.h"
#include "core/egress/allow_list.h"

// The API's calls by family. Each returns the descriptions together with their handlers.
namespace oc::api {

// `expirationMinutes`: of conversations whose tenant hasn't set its own.
QList<Endpoint> conversationEndpoints(int expirationMinutes);
QList<Endpoint> conversationActionEndpoints();  // assign, label, snooze … and notes
QList<Endpoint> messageEndpoints();
QList<Endpoint> mediaEndpoints();
QList<Endpoint> contactEndpoints();
QList<Endpoint> searchEndpoints();

// `defaults`: what a tenant's config of closure_detection leaves out.
QList<Endpoint> featureEndpoints(const ClosureConfig& defaults);

QList<Endpoint> aiResultEndpoints();
QList<Endpoint> tenantEndpoints();  // the tenant itself and its staff

// `box` seals the secrets, `allowed` is what may be subscribed beyond the open internet.
QList<Endpoint> outgoingWebhookEndpoints(const config::SecretBox& box,
                                         const egress::AllowList& allowed);

}  // namespace oc::api
