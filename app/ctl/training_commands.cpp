#include "app/common/sample_data.h"
#include "app/ctl/command.h"
#include "app/ctl/training_line.h"

namespace oc::ctl {
namespace {

Result<Output> seed(Session& session) {
  const auto db = session.admin();
  if (!db) return db.error();
  const auto box = (*session.installation())->secretBox();
  if (!box) return box.error();
  const auto report = app::seedSampleData(**db, *box);
  if (!report) return report.error();
  return Output{report->json(), report->text()};
}

const Command kCommands[] = {
    {"seed", "Adds three sample tenants with conversations; a second run changes nothing.", "",
     [] { return QList<QCommandLineOption>{}; }, &seed},
    {"training-line", "Stands in for Twilio on loopback and plays customers, until SIGTERM.", "",
     &trainingLineOptions, &trainingLine, true},
};

}  // namespace

std::span<const Command> trainingCommands() {
  return kCommands;
}

}  // namespace oc::ctl
