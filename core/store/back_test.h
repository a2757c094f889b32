#pragma once

#include <functional>

#include "core/domain/back_test.h"
#include "core/domain/closure.h"
#include "core/domain/ids.h"
#include "core/store/connection.h"

namespace oc::store {

struct BackTestWatch {
  std::function<void(int done, int all)> progress;  // conversations
  std::function<bool()> cancelled;
};

// Replays a tenant's conversations of the last days, newest first, at most 20,000: the detector
// sees each customer's message with what had come before it, until it would have closed. Reads in
// portions, whatever the connection may see. `defaults`: what the tenant's config leaves out.
// Invalid when the query's days or thresholds are out of range; Cancelled when told so.
//
// Of the conversation's context only its present state is known; it is shown to the detector with
// the last customer's message alone.
Result<BackTest> backTest(Connection& db, OwnerId owner, const BackTestQuery& query,
                          const ClosureConfig& defaults, const BackTestWatch& watch = {});

}  // namespace oc::store
