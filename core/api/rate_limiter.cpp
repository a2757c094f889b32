#include "core/api/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace oc::api {

RateLimiter::Verdict RateLimiter::take(qint64 keyId, int perMinute, qint64 nowMs) {
  constexpr double kMinuteMs = 60'000;
  const double capacity = perMinute;
  auto found = m_buckets.find(keyId);
  if (found == m_buckets.end()) found = m_buckets.insert(keyId, {capacity, nowMs});
  Bucket& bucket = *found;
  const double gained = static_cast<double>(nowMs - bucket.atMs) * capacity / kMinuteMs;
  bucket.tokens = std::min(capacity, bucket.tokens + gained);
  bucket.atMs = nowMs;
  Verdict verdict;
  verdict.limit = perMinute;
  verdict.allowed = bucket.tokens >= 1;
  if (verdict.allowed) {
    bucket.tokens -= 1;
  } else {
    const double waitMs = (1 - bucket.tokens) * kMinuteMs / capacity;
    verdict.retryAfterSeconds = std::max(1, static_cast<int>(std::ceil(waitMs / 1000)));
  }
  verdict.remaining = static_cast<int>(bucket.tokens);
  return verdict;
}

}  // namespace oc::api
