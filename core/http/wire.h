#pragma once

#include <QByteArray>

#include "core/http/message.h"

namespace oc::http {

// What of the request shapes the form of its answer.
struct ReplyForm {
  bool head = false;  // HEAD: no body
  bool keepAlive = true;
  bool http10 = false;
};

// The bytes of a response as they go over the wire.
QByteArray toWire(const Response& response, const ReplyForm& form);

}  // namespace oc::http
