#pragma once

#include <QString>
#include <optional>

#include "core/domain/ids.h"

namespace oc {

// Where a link leads to: a conversation of a tenant.
struct ConversationPlace {
  OwnerId owner;
  ConvId conv;

  bool operator==(const ConversationPlace&) const = default;
};

// "owner-console://conversation/7/4711": what people send each other to show a conversation. It
// opens for who may see that conversation, and tells nobody else anything.
QString linkTo(const ConversationPlace& place);
std::optional<ConversationPlace> placeOf(const QString& link);  // blanks around it don't count

}  // namespace oc
