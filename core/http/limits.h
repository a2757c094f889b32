#pragma once

#include <QtGlobal>
#include <chrono>

namespace oc::http {

// What one client may ask of the server before it is refused.
struct Limits {
  int connections = 2048;         // more are answered 503 and closed
  qsizetype headerBytes = 32768;  // request line and header fields together; more: 431
  qsizetype bodyBytes = 1048576;  // more: 413
  std::chrono::milliseconds requestTime{15000};  // from the first byte to the last; longer: 408
  std::chrono::milliseconds idleTime{75000};     // without a byte either way: closed
};

}  // namespace oc::http
