#include "core/http/patience.h"

#include <algorithm>

namespace oc::http {
namespace {

constexpr qsizetype kMostAddresses = 50'000;
constexpr auto kStep = std::chrono::nanoseconds(std::chrono::seconds(1)) / Patience::kPerSecond;

}  // namespace

std::chrono::milliseconds Patience::delayFor(const QHostAddress& address, Clock::time_point now) {
  if (m_next.size() >= kMostAddresses) forgetOld(now);
  auto& next = m_next[address];
  next = std::clamp(next, now - (kAtOnce - 1) * kStep, now + kLongest) + kStep;
  const auto due = next - kStep - now;
  return std::max(std::chrono::ceil<std::chrono::milliseconds>(due), std::chrono::milliseconds(0));
}

void Patience::forgetOld(Clock::time_point now) {
  m_next.removeIf([now](const decltype(m_next)::iterator& entry) {
    return entry.value() < now - kAtOnce * kStep;
  });
  if (m_next.size() >= kMostAddresses) m_next.clear();
}

}  // namespace oc::http
