#include "core/domain/closure_json.h"

#include <QJsonArray>
#include <cmath>
#include <limits>
#include <optional>

namespace oc {
namespace {

using namespace Qt::StringLiterals;

Error wrong(const QString& field, const QString& wanted) {
  return {ErrorCode::Invalid, u"%1 must be %2."_s.arg(field, wanted), {}};
}

bool isMissing(const QJsonValue& value) {
  return value.isUndefined() || value.isNull();
}

// Whole seconds of 0 or more; nothing when the field is missing.
Result<std::optional<qint64>> seconds(const QJsonObject& json, const QString& field) {
  const QJsonValue value = json[field];
  if (isMissing(value)) return std::optional<qint64>();
  const double number = value.toDouble(-1);
  if (!(number >= 0 && number <= 1e15)) return wrong(field, u"a number of seconds, 0 or more"_s);
  return std::optional<qint64>(qint64(number));
}

Result<QJsonObject> object(const QJsonObject& json, const QString& field) {
  const QJsonValue value = json[field];
  if (isMissing(value)) return QJsonObject();
  if (!value.isObject()) return wrong(field, u"an object"_s);
  return value.toObject();
}

Result<ClosureMessage> message(const QJsonObject& json, std::optional<qint64>& secondsAgo) {
  ClosureMessage result;
  if (const QJsonValue owner = json[u"message_owner"_s]; !isMissing(owner)) {
    const auto known = messageOwnerFromText(owner.toString());
    if (!known) return wrong(u"message_owner"_s, u"user, agent, system, tool or support"_s);
    result.author = *known;
  }
  if (const QJsonValue type = json[u"message_type"_s]; !isMissing(type)) {
    const auto known = messageTypeFromText(type.toString());
    if (!known) return wrong(u"message_type"_s, u"text, image, audio, video or document"_s);
    result.type = *known;
  }
  const QJsonValue body = json[u"body"_s];
  if (!isMissing(body) && !body.isString()) return wrong(u"body"_s, u"a text"_s);
  result.body = body.toString();
  const QJsonValue sentByIa = json[u"sent_by_ia"_s];
  if (!isMissing(sentByIa) && !sentByIa.isBool()) return wrong(u"sent_by_ia"_s, u"true or false"_s);
  result.sentByIa = sentByIa.toBool();
  const auto ago = seconds(json, u"seconds_ago"_s);
  if (!ago) return ago.error();
  secondsAgo = *ago;
  result.secondsAgo = secondsAgo.value_or(0);
  return result;
}

}  // namespace

Result<ClosureCase> closureCaseFromJson(const QJsonObject& json) {
  ClosureCase result;
  if (!json[u"messages"_s].isArray()) return wrong(u"messages"_s, u"an array"_s);
  std::optional<qint64> oldest;
  for (const QJsonValue& value : json[u"messages"_s].toArray()) {
    if (!value.isObject()) return wrong(u"messages"_s, u"an array of objects"_s);
    std::optional<qint64> ago;
    const auto read = message(value.toObject(), ago);
    if (!read) return read.error();
    if (ago) oldest = std::max(oldest.value_or(0), *ago);
    result.messages.append(*read);
  }
  if (result.messages.isEmpty()) return wrong(u"messages"_s, u"one message or more"_s);
  const auto context = object(json, u"context"_s);
  if (!context) return context.error();
  result.context = *context;
  const auto metadata = object(json, u"metadata"_s);
  if (!metadata) return metadata.error();
  result.metadata = *metadata;
  const auto age = seconds(json, u"age_seconds"_s);
  if (!age) return age.error();
  result.ageSeconds = age->value_or(oldest.value_or(std::numeric_limits<qint64>::max()));
  return result;
}

QJsonObject closureVerdictJson(const ClosureVerdict& verdict) {
  QJsonArray reasons;
  for (const ClosureReason& reason : verdict.reasons) {
    reasons.append(reason.weight == 0
                       ? reason.text
                       : u"%1 (%2%3)"_s.arg(reason.text, reason.weight > 0 ? u"+"_s : u"−"_s,
                                            QString::number(std::abs(reason.weight), 'f', 1)));
  }
  return {{u"confidence"_s, std::round(verdict.confidence * 10000) / 10000},
          {u"should_close"_s, verdict.shouldClose},
          {u"suggested_status"_s, toText(verdict.suggested)},
          {u"reasons"_s, reasons}};
}

}  // namespace oc
