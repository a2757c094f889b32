#pragma once

#include "core/domain/closure.h"
#include "core/domain/closure_keywords.h"
#include "core/domain/closure_weights.h"

namespace oc {

// What speaks for and against closing in a case whose last message is the customer's.
SignalValues closureSignals(const ClosureCase& closureCase, const ClosureKeywords& keywords,
                            int minDurationSeconds);

}  // namespace oc
