#include "core/gateway/listing_match.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;
using store::Finding;
using store::UnknownMessage;
using twilio::RemoteMessage;

// Line ends and outer white space are nobody's words.
QString words(QString body) {
  return body.replace("\r\n"_L1, "\n"_L1).trimmed();
}

bool isInTime(const UnknownMessage& message, const RemoteMessage& listed) {
  return listed.createdAt >= message.claimedAt.addDuration(-kClockMargin) &&
         listed.createdAt <= message.unknownSince.addDuration(kClockMargin);
}

// A template's words are Twilio's: only its time tells.
bool fits(const UnknownMessage& message, const RemoteMessage& listed) {
  if (!isInTime(message, listed)) return false;
  if (!message.metadata.value("content_sid"_L1).toString().isEmpty()) return true;
  return words(listed.body) == words(message.body) &&
         listed.mediaCount == message.metadata.value("media"_L1).toArray().size();
}

Finding found(MsgId msg, const RemoteMessage& listed) {
  Finding finding;
  finding.msgId = msg;
  finding.kind = Finding::Found;
  finding.sid = listed.sid;
  finding.status = listed.status.value_or(DeliveryStatus::Accepted);
  finding.code = listed.errorCode;
  finding.detail = listed.errorMessage;
  return finding;
}

Finding later(const UnknownMessage& message, const QString& why) {
  Finding finding;
  finding.msgId = message.msgId;
  finding.detail = why;
  finding.delayMs = lookDelayMs(message.looks);
  return finding;
}

}  // namespace

int lookDelayMs(int looks) {
  constexpr int kMinute = 60'000;
  constexpr std::array kFirst{2 * kMinute, 10 * kMinute};
  if (looks < static_cast<int>(kFirst.size())) return kFirst.at(static_cast<size_t>(looks));
  constexpr int kMost = 6 * 60 * kMinute;
  const int doublings = std::min(looks - static_cast<int>(kFirst.size()), 4);
  return std::min((30 * kMinute) << doublings, kMost);
}

QList<Finding> matched(const store::ClaimedLook& look, const QList<RemoteMessage>& listed,
                       bool complete) {
  QList<RemoteMessage> candidates;
  for (const RemoteMessage& message : listed)
    if (message.direction == "outbound-api"_L1) candidates.append(message);
  std::ranges::stable_sort(candidates, {}, &RemoteMessage::createdAt);

  QList<Finding> findings;
  QList<UnknownMessage> missing;
  for (const UnknownMessage& message : look.messages) {
    const auto it = std::ranges::find_if(
        candidates, [&](const RemoteMessage& candidate) { return fits(message, candidate); });
    if (it == candidates.end()) {
      missing.append(message);
      continue;
    }
    findings.append(found(message.msgId, *it));
    candidates.erase(it);
  }

  QList<Finding> absent;
  for (const UnknownMessage& message : missing) {
    const bool isDoubtful = std::ranges::any_of(
        candidates, [&](const RemoteMessage& candidate) { return isInTime(message, candidate); });
    if (isDoubtful)
      findings.append(later(message, u"Twilio has a message of that time with other words"_s));
    else if (!complete)
      findings.append(later(message, u"Twilio's list is too long to be read to its end"_s));
    else if (message.unknownFor < kAbsentAfter)
      findings.append(later(message, u"Twilio does not list it yet"_s));
    else
      absent.append({message.msgId, Finding::Absent, {}, {}, {}, {}, 0});
  }
  return findings + absent;
}

}  // namespace oc::gateway
