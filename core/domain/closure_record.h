#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

#include "core/domain/closure.h"

// Verdicts and settings of closure detection as they stand in the database.
namespace oc {

// A verdict as ai_results.result_json and conversations.context.closure_detected hold it:
//   {"confidence":0.72,"should_close":false,"suggested_status":"user_closed","close_reason":"",
//    "reasons":[{"signal":"farewell","weight":1.9,"text":"says goodbye"}],
//    "msg_id":12,"at":"2026-11-23T10:00:00.000Z"}
QJsonObject toJson(const ClosureVerdict& verdict, MsgId msgId, const QDateTime& at);
QJsonArray toJson(const QList<ClosureReason>& reasons);

QList<ClosureReason> closureReasonsFrom(const QJsonArray& json);

// Nothing where there is no verdict.
std::optional<ClosureHint> closureHintFrom(const QJsonObject& json);

// What a tenant's config_json of closure_detection says; what it leaves out (or has as null) is the
// default's.
ClosureConfig closureConfigFrom(const QJsonObject& config, const ClosureConfig& defaults);

}  // namespace oc
