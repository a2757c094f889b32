#pragma once

#include "app/ctl/command.h"

namespace oc::ctl {

// Looks at everything that has to be right and says of each part what it found and what to do:
// database, migrations, the server's log, roles, row level security, port, signature, journal,
// Twilio accounts.
Result<Output> doctor(Session& session);

}  // namespace oc::ctl
