#pragma once

#include <QList>

#include "core/store/look_queries.h"
#include "core/twilio/rest_client.h"

// Which of the messages that Twilio lists are ours of unknown fate.
namespace oc::gateway {

// Twilio's clock and ours may differ so much, and a request may have lain somewhere for so long.
inline constexpr std::chrono::minutes kClockMargin{10};

// A message that isn't in a list made so long after its request had ended never arrived.
inline constexpr std::chrono::seconds kAbsentAfter{120};

// Pause after the look with this number, from 0: 2, 10 and 30 minutes, then as long again each time
// and at most 6 hours.
int lookDelayMs(int looks);

// One finding for each message, in the order in which they are to be settled: the found ones, then
// those that stay unknown, then the absent ones as they were written. `listed` are the messages
// between the conversation's two addresses, without those whose SID a message has here already;
// `complete`: all of them since before the first was handed over. Each is given to at most one:
// the eldest of equal texts to the eldest. Something of ours that no text fits (Twilio may have
// changed the words) leaves unknown what it could be.
QList<store::Finding> matched(const store::ClaimedLook& look,
                              const QList<twilio::RemoteMessage>& listed, bool complete);

}  // namespace oc::gateway
