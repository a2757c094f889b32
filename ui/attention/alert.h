#pragma once

#include <QString>

#include "core/domain/conversation.h"

namespace oc::ui {

// Something that happened and that the agent is to be told of.
struct Alert {
  enum Kind { Message, Assigned, Mention };

  Kind kind = Message;
  OwnerId ownerId;
  QString tenant;  // its name
  ConvId convId;
  QString customer;  // name or number, fit for one line
  QString words;     // what the customer or colleague wrote, one line; empty when there is nothing
  QString author;    // of a mention
};

}  // namespace oc::ui
