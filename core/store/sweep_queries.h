#pragma once

#include <QDateTime>
#include <optional>

#include "core/store/connection.h"

// What the clock does to conversations. Run as owner_service.
namespace oc::store {

// What one batch of the sweeper did.
struct Swept {
  bool here = true;  // false: another node is at it
  int expired = 0;
  int timedOut = 0;
  bool more = false;  // the batch was full: there may be others

  bool operator==(const Swept&) const = default;
};

// Closes at most `howMany` conversations whose time has come, in one transaction. `idleMinutes` is
// for tenants that have set none; `at` turns the clock.
Result<Swept> sweepConversations(Connection& db, int howMany, int idleMinutes,
                                 const std::optional<QDateTime>& at = {});

// Wakes at most `howMany` snoozed conversations whose time has come and returns how many; `at`
// turns the clock.
Result<int> wakeConversations(Connection& db, int howMany, const std::optional<QDateTime>& at = {});

// The same until none is due.
Result<Done> wakeSnoozed(Connection& db);

}  // namespace oc::store
