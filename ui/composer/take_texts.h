#pragma once

#include <QHash>
#include <QStringList>

#include "core/domain/ids.h"

namespace oc::ui {

// Takes what is written for a tenant's conversations out of the drafts; their texts, where there
// are any.
template <typename Draft>
QStringList takeTexts(QHash<ConvId, Draft>& drafts, OwnerId owner) {
  QStringList texts;
  drafts.removeIf([&texts, owner](const auto& it) {
    if (it.value().owner != owner) return false;
    if (!it.value().text.isEmpty()) texts += it.value().text;
    return true;
  });
  return texts;
}

}  // namespace oc::ui
