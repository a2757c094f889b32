#pragma once

#include <QHash>
#include <QtGlobal>

namespace oc::api {

// A bucket of tokens for each key: as many as requests a minute, filled evenly, one taken by each
// request. Lives on one thread.
class RateLimiter {
 public:
  struct Verdict {
    bool allowed = true;
    int limit = 0;              // requests a minute
    int remaining = 0;          // that would be allowed right now
    int retryAfterSeconds = 0;  // until one is; 0 when allowed
  };

  // `nowMs`: a clock that only goes forward.
  Verdict take(qint64 keyId, int perMinute, qint64 nowMs);

 private:
  struct Bucket {
    double tokens = 0;
    qint64 atMs = 0;
  };
  QHash<qint64, Bucket> m_buckets;
};

}  // namespace oc::api
