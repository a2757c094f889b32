#include "core/training/faults.h"

#include <array>
#include <optional>

namespace oc::training {
namespace {

struct Member {
  const char16_t* name;
  Fault Faults::*fault;
};

constexpr auto kMembers = std::to_array<Member>({
    {u"late", &Faults::late},
    {u"duplicated", &Faults::duplicated},
    {u"reordered", &Faults::reordered},
    {u"undelivered", &Faults::undelivered},
    {u"throttle429", &Faults::throttle429},
    {u"serverError500", &Faults::serverError500},
    {u"cutBeforeAccept", &Faults::cutBeforeAccept},
    {u"cutAfterAccept", &Faults::cutAfterAccept},
    {u"lateAnswer", &Faults::lateAnswer},
    {u"listUnavailable", &Faults::listUnavailable},
    {u"mediaLate", &Faults::mediaLate},
    {u"mediaSlow", &Faults::mediaSlow},
    {u"mediaGone", &Faults::mediaGone},
    {u"mediaWrongType", &Faults::mediaWrongType},
    {u"mediaHuge", &Faults::mediaHuge},
    {u"mediaElsewhere", &Faults::mediaElsewhere},
});

const QString kLateBy = QStringLiteral("lateByMs");
const QString kRetryAfter = QStringLiteral("retryAfterSeconds");
const QString kProbability = QStringLiteral("probability");
const QString kCount = QStringLiteral("count");

std::optional<Fault> faultOf(const QJsonValue& value) {
  Fault fault;
  if (value.isBool()) {
    fault.probability = value.toBool() ? 1 : 0;
  } else if (value.isDouble()) {
    fault.probability = value.toDouble();
  } else if (value.isObject()) {
    fault.probability = value[kProbability].toDouble(0);
    fault.count = value[kCount].toInt(0);
  } else {
    return std::nullopt;
  }
  if (fault.probability < 0 || fault.probability > 1 || fault.count < 0) return std::nullopt;
  return fault;
}

Error wrong(const QString& name) {
  return {
      ErrorCode::Invalid,
      QStringLiteral("%1 is no fault of the training line, or has a value out of range.").arg(name),
      {}};
}

}  // namespace

QJsonObject Faults::toJson() const {
  QJsonObject json{{kLateBy, qint64{lateBy.count()}}, {kRetryAfter, qint64{retryAfter.count()}}};
  for (const Member& member : kMembers) {
    const Fault& fault = this->*member.fault;
    json.insert(QString::fromUtf16(member.name),
                QJsonObject{{kProbability, fault.probability}, {kCount, fault.count}});
  }
  return json;
}

Result<Faults> Faults::fromJson(const QJsonObject& json) {
  constexpr int kMostMs = 10 * 60 * 1000;
  Faults faults;
  for (auto it = json.begin(); it != json.end(); ++it) {
    if (it.key() == kLateBy || it.key() == kRetryAfter) {
      const int value = it.value().toInt(-1);
      if (value < 0 || value > kMostMs) return wrong(it.key());
      if (it.key() == kLateBy)
        faults.lateBy = std::chrono::milliseconds(value);
      else
        faults.retryAfter = std::chrono::seconds(value);
      continue;
    }
    const Member* member = nullptr;
    for (const Member& candidate : kMembers)
      if (it.key() == QStringView(candidate.name)) member = &candidate;
    const std::optional<Fault> fault = faultOf(it.value());
    if (member == nullptr || !fault) return wrong(it.key());
    faults.*member->fault = *fault;
  }
  return faults;
}

bool Dice::strikes(Fault& fault) {
  if (fault.count > 0) {
    --fault.count;
    return true;
  }
  return fault.probability > 0 && m_random.generateDouble() < fault.probability;
}

}  // namespace oc::training
