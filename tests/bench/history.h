#pragma once

#include <functional>

#include "core/domain/ids.h"
#include "core/store/connection.h"

namespace oc::bench {

constexpr int kVocabulary = 50'000;

// Seconds that it takes.
double seconds(const std::function<void()>& work);

// Fills an empty database: as many customers with an open conversation each, and their messages
// among them, with words as frequent as in real texts (Zipf; bench.words has them by rank). Written
// a portion a statement, without triggers, and the search's index made at the end: returns the
// seconds which that takes.
double fillHistory(store::Connection& admin, OwnerId owner, int customers, qint64 messages);

// The address of a customer, from 1.
QString customerAddress(int number);

}  // namespace oc::bench
