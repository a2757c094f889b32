#pragma once

#include <QtGlobal>
#include <optional>

#include "core/domain/result.h"
#include "core/store/rows.h"

namespace oc::store {

// What a queue of the database holds.
struct QueueState {
  int waiting = 0;                  // 10,000 deliveries stand for any larger number
  std::optional<qint64> nextDueMs;  // until the next one is due; nothing: none waits
};

// Of a function that returns `waiting` and `next_due_ms`.
inline Result<QueueState> queueState(Result<Rows> rows) {
  if (!rows) return rows.error();
  rows->next();
  QueueState state;
  state.waiting = static_cast<int>(rows->integer(0));
  if (!rows->isNull(1)) state.nextDueMs = rows->integer(1);
  return state;
}

}  // namespace oc::store
