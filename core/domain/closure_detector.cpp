#include "core/domain/closure_detector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/domain/closure_signals.h"

namespace oc {
namespace {

using namespace Qt::StringLiterals;

// The confidence stays below the threshold of what is held back.
constexpr double kMostWithoutClosing = 0.79;
constexpr double kMostWithoutAnnouncing = 0.55;
constexpr double kWorthTelling = 0.05;  // of a reason's weight

bool isExplicit(const QJsonObject& metadata) {
  const QString event = metadata[u"event_type"_s].toString();
  return metadata[u"action"_s].toString() == "close_conversation"_L1 ||
         event == "conversation_ended"_L1 || event == "user_left"_L1 ||
         metadata[u"close_intent"_s].toBool();
}

// Name and text of each signal, shared by all verdicts.
const auto& reasonTexts() {
  static const auto texts = [] {
    std::array<std::pair<QString, QString>, kSignalCount> made;
    for (const SignalWeight& row : signalWeights())
      made[size_t(row.signal)] = {QString::fromLatin1(row.name), QString::fromLatin1(row.text)};
    return made;
  }();
  return texts;
}

}  // namespace

ClosureDetector::ClosureDetector(ClosureConfig config)
    : m_config(std::move(config)), m_keywords(m_config.keywords) {}

ClosureVerdict ClosureDetector::judge(const ClosureCase& closureCase) const {
  ClosureVerdict verdict;
  if (isExplicit(closureCase.metadata)) {
    verdict.confidence = 1;
    verdict.shouldClose = verdict.shouldRecord = true;
    verdict.closeReason = closureCase.metadata[u"close_reason"_s].toString();
    verdict.reasons = {{u"explicit"_s, 0, u"was ended explicitly"_s}};
    return verdict;
  }
  if (closureCase.messages.isEmpty() || closureCase.messages.back().author != MessageOwner::User) {
    verdict.reasons = {{u"not_customer"_s, 0, u"the last message is not the customer's"_s}};
    return verdict;
  }

  const SignalValues values = closureSignals(closureCase, m_keywords, m_config.minDurationSeconds);
  double score = closureBias();
  Hold held = Hold::None;
  for (const SignalWeight& row : signalWeights()) {
    const double value = values[size_t(row.signal)];
    if (value == 0) continue;
    const double added = row.weight * value;
    score += added;
    held = std::max(held, row.holds);
    if (std::abs(added) >= kWorthTelling) {
      const auto& [name, text] = reasonTexts()[size_t(row.signal)];
      verdict.reasons.append({name, added, text});
    }
  }
  std::ranges::stable_sort(verdict.reasons, [](const ClosureReason& a, const ClosureReason& b) {
    return std::abs(a.weight) > std::abs(b.weight);
  });
  verdict.confidence = 1 / (1 + std::exp(-score));
  if (held != Hold::None)
    verdict.confidence = std::min(
        verdict.confidence, held == Hold::Close ? kMostWithoutClosing : kMostWithoutAnnouncing);
  verdict.shouldClose = held == Hold::None && verdict.confidence >= m_config.closeAt;
  verdict.shouldRecord = held != Hold::Announce && verdict.confidence >= m_config.recordAt;
  return verdict;
}

}  // namespace oc
