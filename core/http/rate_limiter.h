#pragma once

#include <QHash>
#include <QtGlobal>
#include <algorithm>
#include <cmath>

namespace oc::http {

// A bucket of tokens for each key: as many as there may be requests a minute, filled evenly, one
// taken by each request. Lives on one thread.
template <typename Key>
class RateLimiter {
 public:
  struct Verdict {
    bool allowed = true;
    int limit = 0;              // requests a minute
    int remaining = 0;          // that would be allowed right now
    int retryAfterSeconds = 0;  // until one is; 0 when allowed
  };

  // `nowMs`: a clock that only goes forward.
  Verdict take(const Key& key, int perMinute, qint64 nowMs) {
    const Verdict verdict = look(key, perMinute, nowMs);
    if (!verdict.allowed) return verdict;
    Bucket& bucket = m_buckets[key];
    bucket.tokens -= 1;
    return {true, perMinute, static_cast<int>(bucket.tokens), 0};
  }

  // What take() would say; takes nothing.
  Verdict look(const Key& key, int perMinute, qint64 nowMs) {
    if (m_buckets.size() >= kMostKeys) forgetFull(nowMs);
    const double capacity = perMinute;
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) found = m_buckets.insert(key, {capacity, nowMs});
    Bucket& bucket = *found;
    const double gained = static_cast<double>(nowMs - bucket.atMs) * capacity / kMinuteMs;
    bucket.tokens = std::min(capacity, bucket.tokens + gained);
    bucket.atMs = nowMs;
    Verdict verdict;
    verdict.limit = perMinute;
    verdict.allowed = bucket.tokens >= 1;
    if (!verdict.allowed) {
      const double waitMs = (1 - bucket.tokens) * kMinuteMs / capacity;
      verdict.retryAfterSeconds = std::max(1, static_cast<int>(std::ceil(waitMs / 1000)));
    }
    verdict.remaining = static_cast<int>(bucket.tokens);
    return verdict;
  }

 private:
  static constexpr double kMinuteMs = 60'000;
  static constexpr qsizetype kMostKeys = 50'000;

  struct Bucket {
    double tokens = 0;
    qint64 atMs = 0;
  };

  // After a minute without a request a bucket is full, which is what a new one is.
  void forgetFull(qint64 nowMs) {
    m_buckets.removeIf([nowMs](const typename QHash<Key, Bucket>::iterator& entry) {
      return static_cast<double>(nowMs - entry.value().atMs) >= kMinuteMs;
    });
    if (m_buckets.size() >= kMostKeys) m_buckets.clear();
  }

  QHash<Key, Bucket> m_buckets;
};

}  // namespace oc::http
