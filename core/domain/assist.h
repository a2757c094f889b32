#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>
#include <optional>

#include "core/domain/ids.h"

namespace oc {

enum class AssistKind { Reply, Summary };

// A request to the tenant's assistant, and what has come so far. Text grows while it runs.
struct Assist {
  enum class State { Waiting, Running, Done, Failed, Cancelled };

  qint64 id = 0;
  OwnerId ownerId;
  ConvId convId;
  AssistKind kind = AssistKind::Reply;
  State state = State::Waiting;
  QString text;
  QString error;  // one sentence for the person; empty unless Failed

  bool operator==(const Assist&) const = default;
};

// The words of the database: reply, summary; waiting, running, done, failed, cancelled.
QString toText(AssistKind kind);
std::optional<AssistKind> assistKindFromText(QStringView text);
std::optional<Assist::State> assistStateFromText(QStringView text);

}  // namespace oc

Q_DECLARE_METATYPE(oc::Assist)
