#pragma once

#include "app/ctl/command.h"

namespace oc::ctl {

QList<QCommandLineOption> trainingLineOptions();

// Runs the training line in the foreground until SIGTERM or SIGINT. Prints `listening on URL` as
// its one line on standard output.
Result<Output> trainingLine(Session& session);

}  // namespace oc::ctl
