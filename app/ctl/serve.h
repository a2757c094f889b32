#pragma once

#include "app/ctl/command.h"

namespace oc::ctl {

QList<QCommandLineOption> serveOptions();

// Runs receiver, ingest and courier in the foreground until SIGTERM or SIGINT. Prints
// `listening on URL` as its one line on standard output.
Result<Output> serve(Session& session);

}  // namespace oc::ctl
