#pragma once

#include <QString>

#include "core/domain/conversation_query.h"

namespace oc::store {

// The condition of one list over app.conversations, which stands in a partial index. `table` is the
// alias of the row. All has two such indexes and no condition of its own; Mine has a placeholder,
// the tenant; ClosingSoon has none that an index could answer alone and is any that is awake.
QString filterCondition(ConversationFilter filter, const QString& table);

}  // namespace oc::store
