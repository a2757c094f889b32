#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/domain/conversation.h"

namespace oc::ui {

class TeamBook;

// A word or two that a row of the list says beside name and message.
struct RowMark {
  enum Kind { Plain, Accent, Warning, OfLabel };

  QString text;
  Kind kind = Plain;
  int color = 0;  // of a label

  bool operator==(const RowMark&) const = default;
};

// The three that tell most, in the order in which they stand: the channel, a label, what runs out
// or what became of it.
QList<RowMark> rowMarks(const Conversation& conversation, const TeamBook& team,
                        const QDateTime& now);
// Everything there is to say, for who listens: also priority and who has it.
QStringList spokenMarks(const Conversation& conversation, const TeamBook& team,
                        const QDateTime& now);

QString priorityIcon(Priority priority);  // of resources/icons; empty for None

}  // namespace oc::ui
