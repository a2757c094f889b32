#pragma once

#include <QList>
#include <QString>

#include "core/domain/conversation_change.h"

namespace oc::ui {

// The same change to some conversations.
struct ChangeStep {
  QList<ConvId> convs;
  ConversationChange change;

  bool operator==(const ChangeStep&) const = default;
};

// What brings these conversations back to how they were before the change, as few steps as it
// takes; nothing where that is not possible (closing, notes) or nothing was different.
QList<ChangeStep> undoOf(const ConversationChange& change, const QList<Conversation>& before);

}  // namespace oc::ui
