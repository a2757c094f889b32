#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/domain/ids.h"

namespace oc {

// A text that agents send often, found by `/shortcut`. Variables stand in braces: {name},
// {first_name} of the customer, {agent}, {company}.
struct QuickReply {
  OwnerId ownerId;
  QuickReplyId quickReplyId;
  bool personal = false;  // of the person signed in; otherwise the tenant's
  QString shortcut;       // small letters, no blanks, without the slash
  QString title;
  QString body;
  int uses = 0;

  bool operator==(const QuickReply&) const = default;
};

// What the variables stand for. One without a value stays in the text as it is written, so that
// the agent sees the gap before sending.
struct QuickReplyValues {
  QString name;  // the customer's; first_name is its first word
  QString agent;
  QString company;
};

QStringList unknownVariables(const QString& body);  // with their braces, in order
QString rendered(const QString& body, const QuickReplyValues& values);

// Those whose shortcut, or a word of whose title, begins with `typed`, in any case and without
// regard to accents: exact shortcuts first, then shortcuts, then words, the often used before the
// others.
QList<QuickReply> matching(const QList<QuickReply>& replies, const QString& typed);

}  // namespace oc
