#include "core/domain/closure_record.h"

namespace oc {

using namespace Qt::StringLiterals;

QJsonArray toJson(const QList<ClosureReason>& reasons) {
  QJsonArray json;
  for (const ClosureReason& reason : reasons)
    json.append(QJsonObject{
        {u"signal"_s, reason.signal}, {u"weight"_s, reason.weight}, {u"text"_s, reason.text}});
  return json;
}

QJsonObject toJson(const ClosureVerdict& verdict, MsgId msgId, const QDateTime& at) {
  return {{u"confidence"_s, verdict.confidence},
          {u"should_close"_s, verdict.shouldClose},
          {u"suggested_status"_s, toText(verdict.suggested)},
          {u"close_reason"_s, verdict.closeReason},
          {u"reasons"_s, toJson(verdict.reasons)},
          {u"msg_id"_s, msgId.value},
          {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)}};
}

QList<ClosureReason> closureReasonsFrom(const QJsonArray& json) {
  QList<ClosureReason> reasons;
  reasons.reserve(json.size());
  for (const QJsonValue& item : json)
    reasons.append(
        {item["signal"_L1].toString(), item["weight"_L1].toDouble(), item["text"_L1].toString()});
  return reasons;
}

std::optional<ClosureHint> closureHintFrom(const QJsonObject& json) {
  if (!json["confidence"_L1].isDouble()) return std::nullopt;
  ClosureHint hint;
  hint.confidence = json["confidence"_L1].toDouble();
  hint.suggested = conversationStatusFromText(json["suggested_status"_L1].toString())
                       .value_or(ConversationStatus::UserClosed);
  hint.reasons = closureReasonsFrom(json["reasons"_L1].toArray());
  hint.msgId = MsgId{json["msg_id"_L1].toInteger()};
  hint.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
  return hint;
}

ClosureConfig closureConfigFrom(const QJsonObject& config, const ClosureConfig& defaults) {
  ClosureConfig result = defaults;
  if (const QJsonValue keywords = config["keywords"_L1]; keywords.isArray()) {
    result.keywords.clear();
    for (const QJsonValue& word : keywords.toArray())
      result.keywords.append(word.toString());
  }
  result.recordAt = config["record_at"_L1].toDouble(defaults.recordAt);
  result.closeAt = config["close_at"_L1].toDouble(defaults.closeAt);
  result.minDurationSeconds = config["min_duration_seconds"_L1].toInt(defaults.minDurationSeconds);
  return result;
}

}  // namespace oc
