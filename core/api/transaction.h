#pragma once

#include "core/api/endpoint.h"

namespace oc::api {

// Of a POST with an Idempotency-Key: its effect and its answer are stored together, and the same
// request again is given that answer; 409 where the answer held a secret and was not stored.
struct Repeatable {
  QString key;  // empty: not one
  QByteArray fingerprintHex;
};

// From the request's header; Invalid when the key has more than 255 characters or any that isn't
// printable ASCII.
Result<Repeatable> repeatableFrom(const http::Request& request);

struct Outcome {
  Answer answer;
  bool replayed = false;
};

// Runs a call in a transaction that acts for its key, and again when it lost a race. Committed when
// the answer's status is below 400. An error is the database's: nothing was stored, except with
// Unavailable, when that isn't known.
Result<Outcome> performCall(store::Connection& db, const Endpoint& endpoint, const Call& call,
                            const Repeatable& repeatable);

}  // namespace oc::api
