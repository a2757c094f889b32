#pragma once

#include <QList>
#include <optional>

#include "core/domain/ids.h"

namespace oc {

// Where a row of the conversation list stands in its order. `key` is the activity, or microseconds
// since 1970 where the order is one of times.
struct ListPlace {
  qint64 key = 0;
  ConvId convId;

  auto operator<=>(const ListPlace&) const = default;
};

template <typename T>
struct Page {
  QList<T> items;
  bool complete = false;          // nothing lies beyond this page
  std::optional<ListPlace> next;  // of conversations: where the page after this one begins
};

}  // namespace oc
