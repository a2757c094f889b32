#pragma once

#include <QList>

#include "core/api/endpoint.h"

namespace oc::api {

// GET /docs and the files it is made of (resources/docs): a page that draws /openapi.json. It takes
// nothing from outside, and its policy forbids it to. Not in the document, which is for programs.
QList<Endpoint> docsEndpoints();

}  // namespace oc::api
