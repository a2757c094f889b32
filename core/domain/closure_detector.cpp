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

struct Texts {
  QString name;
  QString text;
  QString heldName;  // … where it holds the confidence back
  QString heldText;
};

// Of each signal, shared by all verdicts.
const Texts& textsOf(const SignalWeight& row) {
  static const auto texts = [] {
    std::array<Texts, kSignalCount> made;
    for (const SignalWeight& each : signalWeights()) {
      const QString name = QString::fromLatin1(each.name);
      const QString text = QString::fromLatin1(each.text);
      made[size_t(each.signal)] = {name, text, kHeldBack + name, u"held back: "_s + text};
    }
    return made;
  }();
  return texts[size_t(row.signal)];
}

double scoreOf(double confidence) {
  return std::log(confidence / (1 - confidence));
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
  const SignalWeight* holder = nullptr;  // the heaviest of those that hold back most
  double heaviest = 0;
  for (const SignalWeight& row : signalWeights()) {
    const double value = values[size_t(row.signal)];
    if (value == 0) continue;
    const double added = row.weight * value;
    score += added;
    if (row.holds > held || (row.holds == held && added < heaviest && held != Hold::None)) {
      held = row.holds;
      holder = &row;
      heaviest = added;
    }
    if (std::abs(added) >= kWorthTelling)
      verdict.reasons.append({textsOf(row).name, added, textsOf(row).text});
  }
  if (holder != nullptr) {
    const double most = scoreOf(held == Hold::Close ? kMostWithoutClosing : kMostWithoutAnnouncing);
    if (score > most) {
      verdict.reasons.append({textsOf(*holder).heldName, most - score, textsOf(*holder).heldText});
      score = most;
    }
  }
  std::ranges::stable_sort(verdict.reasons, [](const ClosureReason& a, const ClosureReason& b) {
    return std::abs(a.weight) > std::abs(b.weight);
  });
  verdict.confidence = 1 / (1 + std::exp(-score));
  verdict.shouldClose = held == Hold::None && verdict.confidence >= m_config.closeAt;
  verdict.shouldRecord = held != Hold::Announce && verdict.confidence >= m_config.recordAt;
  return verdict;
}

}  // namespace oc
