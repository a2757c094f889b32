#pragma once

#include "core/domain/ids.h"
#include "core/domain/search_terms.h"

namespace oc::ui {

// A message that a search has found.
struct ThreadHit {
  MsgId msg;
  SearchTerms terms;  // that found it
};

}  // namespace oc::ui
