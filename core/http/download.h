#pragma once

#include "core/http/message.h"

namespace oc::http {

// A file as an answer: for keeping, never for showing in the browser that asks, whatever it holds.
// `contentType` and `fileName` may be anything.
Response download(const QString& contentType, const QString& fileName, BodyStream body);

}  // namespace oc::http
