#pragma once

#include "core/domain/closure.h"
#include "core/domain/closure_customer.h"

namespace oc {

// Where a signal holds back a confidence that would reach more, the verdict has a reason whose name
// is this and the signal's ("held_back:contrast"), with what it took from the score.
inline constexpr QLatin1StringView kHeldBack{"held_back:"};

// Judges whether a customer's message ends the conversation. CONTRACT.md, "Closure detection".
//
// Named signals (closure_weights.h) are found in the message and in what came before it; the
// confidence is the logistic curve of their weighted sum. Some hold back whatever else was said:
// work outstanding … the closing, a question, "but" … the announcement too. An explicit signal in
// the message's metadata (action "close_conversation", event_type "conversation_ended" or
// "user_left", close_intent true) gives exactly 1. Pure; may be used by several threads at once.
class ClosureDetector {
 public:
  explicit ClosureDetector(ClosureConfig config);

  const ClosureConfig& config() const { return m_config; }
  ClosureVerdict judge(const ClosureCase& closureCase) const;

 private:
  ClosureConfig m_config;
  ClosureKeywords m_keywords;
};

}  // namespace oc
