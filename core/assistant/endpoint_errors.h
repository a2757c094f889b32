#pragma once

#include <QJsonObject>

#include "core/domain/result.h"
#include "core/egress/request.h"

// What went wrong at the assistant's endpoint, in words that say what to change.
namespace oc::assistant {

// An answer other than 2xx.
Error refusal(const egress::Answer& answer);

// No answer.
Error unreachable(const Error& error);

// {"error":{"message":…}} in the middle of a stream.
Error complaint(const QJsonObject& object);

}  // namespace oc::assistant
