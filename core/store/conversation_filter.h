#pragma once

#include <QString>

#include "core/domain/desk.h"

namespace oc::store {

// The condition of one list over app.conversations, which stands in a partial index by activity.
// `table` is the alias of the row. All has two such indexes and no condition of its own.
QString filterCondition(ConversationFilter filter, const QString& table);

// active, closed, all, unanswered.
std::optional<ConversationFilter> conversationFilterFromText(QStringView text);

}  // namespace oc::store
