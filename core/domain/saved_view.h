#pragma once

#include <QString>

#include "core/domain/conversation_query.h"

namespace oc {

// A list that a person keeps under a name.
struct SavedView {
  QString name;
  ConversationQuery query;

  bool operator==(const SavedView&) const = default;
};

}  // namespace oc
