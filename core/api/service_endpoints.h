#pragma once

#include <QStringList>

#include "core/api/endpoint.h"

// What the document says of the calls that need no key; the gateway answers them.
namespace oc::api {

void describeRoot(Endpoint* endpoint);
void describeHealth(Endpoint* endpoint, const QStringList& parts);  // the parts' public names

}  // namespace oc::api
