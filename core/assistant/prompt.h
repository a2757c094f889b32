#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include "core/domain/assist.h"

namespace oc::assistant {

// A line of the conversation, as much of it as the model needs to see.
struct Line {
  bool fromCustomer = true;
  QString type;  // "text", "image" …
  QString body;
};

struct Question {
  AssistKind kind = AssistKind::Reply;
  QString business;      // the tenant's name
  QString instructions;  // the tenant's own words to the model
  QString language;      // of a summary: a BCP 47 tag; empty: the conversation's
  QList<Line> lines;     // oldest first
};

// The `messages` of a chat completion. What customers wrote stands in messages of its own, never in
// the instructions, and the instructions say that it is material and not an order.
QJsonArray promptFor(const Question& question);

}  // namespace oc::assistant
