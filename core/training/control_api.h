#pragma once

#include "core/http/message.h"

namespace oc::training {

class TrainingLine;

// The line's own routes, beside Twilio's: see TrainingLine.
http::Response control(TrainingLine& line, const http::Request& request);

}  // namespace oc::training
