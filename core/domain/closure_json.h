#pragma once

#include <QJsonObject>

#include "core/domain/closure.h"
#include "core/domain/result.h"

namespace oc {

// A case as `ownerctl detect-closure` and the labelled dialogues of tests/data/closure write it:
// {"messages":[{"message_owner","sent_by_ia","body","seconds_ago","message_type"}],"context":{},
// "metadata":{},"age_seconds"}. Only messages and their body are needed: the owner is then "user",
// the type "text", the messages a moment apart, the conversation as old as its oldest message and,
// where no time is given at all, old enough. Invalid, naming the field, when one has a wrong type.
Result<ClosureCase> closureCaseFromJson(const QJsonObject& json);

// The verdict without the case: {"confidence","should_close","suggested_status","reasons":["says
// goodbye (+1.9)", …]}.
QJsonObject closureVerdictJson(const ClosureVerdict& verdict);

}  // namespace oc
