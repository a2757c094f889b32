#pragma once

#include <QtGlobal>
#include <chrono>

namespace oc::http {

// What clients may ask of the server. Where connections run out, an idle one goes first, then the
// one that has waited longest for its client; only when each has a request that is being answered,
// a new one is turned away with 503. Where memory runs out, the one that holds most goes.
struct Limits {
  int connections = 2048;
  int connectionsPerAddress = 256;            // not of trusted proxies
  qint64 heldBytes = qint64{64} << 20;        // of all clients, from the first byte of a request to
                                              // the last one of its answer
  qsizetype requestLineBytes = 8192;          // more: 414
  qsizetype headerBytes = 32768;              // with the request line; more: 431
  qsizetype bodyBytes = 1048576;              // more: 413
  std::chrono::milliseconds headTime{10000};  // from the first byte to the empty line; longer: 408
  std::chrono::milliseconds requestTime{15000};  // from the first byte to the last; longer: 408
  std::chrono::milliseconds fetchTime{60000};    // to take an answer; longer: closed
  std::chrono::milliseconds idleTime{75000};     // without a byte either way; longer: closed
};

}  // namespace oc::http
