#pragma once

#include <QString>

#include "core/domain/ids.h"

namespace oc {

// A tenant's label for conversations.
struct Label {
  OwnerId ownerId;
  QString name;   // what a conversation holds; stays when the title changes
  QString title;  // what people read
  int color = 0;  // index into the theme's colours of labels, 0 to 11

  bool operator==(const Label&) const = default;
};

}  // namespace oc
