#pragma once

#include <QString>

#include "core/store/connection.h"

namespace oc::test {

// Everything that must hold between the tables, of every tenant: the counters are what a count
// would say, the feed has no gap, a key has one active conversation, unread is never negative,
// histories hold legal steps only, the outbox and the messages agree … Empty, or what is wrong.
QString wrongInTheBooks(store::Connection& admin);

}  // namespace oc::test
