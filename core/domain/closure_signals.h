#pragma once

#include "core/domain/closure.h"
#include "core/domain/closure_reading.h"
#include "core/domain/closure_weights.h"

namespace oc {

// What speaks for and against closing in a case whose last message is the customer's. Looks at the
// newest kClosureWindow messages.
SignalValues closureSignals(const ClosureCase& closureCase, const ClosureKeywords& keywords,
                            int minDurationSeconds);

inline constexpr int kClosureWindow = 12;

}  // namespace oc
