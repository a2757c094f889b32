#include "app/ctl/serve.h"

#include <QCoreApplication>
#include <cstdio>
#include <memory>
#include <optional>

#include "app/common/cluster_keeper.h"
#include "app/common/quit_signals.h"
#include "app/common/training_session.h"

namespace oc::ctl {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> serveOptions() {
  return {QCommandLineOption(u"demo"_s, u"Adds sample data and starts the training line."_s)};
}

Result<Output> serve(Session& session) {
  app::quitOnSignals();
  const auto installation = session.installation();
  if (!installation) return installation.error();
  const bool demo = session.isSet(u"demo"_s);
  if (demo) {
    if (const auto prepared = app::TrainingDemo::prepare(**installation); !prepared)
      return prepared.error();
  }
  const auto options =
      demo ? app::TrainingDemo::gatewayOptions(**installation) : (*installation)->gatewayOptions();
  if (!options) return options.error();
  const auto box = (*installation)->secretBox();
  if (!box) return box.error();

  std::optional<Error> failure;
  {
    app::ClusterKeeper keeper(**installation);
    std::unique_ptr<app::TrainingDemo> training;
    gateway::Gateway gateway(*options, *box);
    QObject::connect(&gateway, &gateway::Gateway::listening, qApp, [&](const QUrl& url) {
      std::printf("listening on %s\n", url.toString().toUtf8().constData());
      std::fflush(stdout);
      if (demo) training = std::make_unique<app::TrainingDemo>(**installation, url);
    });
    QObject::connect(&gateway, &gateway::Gateway::healthChanged, &keeper,
                     [&keeper](const Health& health) {
                       if (health.database.state == PartHealth::Down) keeper.check();
                     });
    QObject::connect(&gateway, &gateway::Gateway::failed, qApp, [&failure](const Error& error) {
      failure = error;
      QCoreApplication::exit(1);
    });
    gateway.start();
    QCoreApplication::exec();
  }
  if (failure) return *failure;
  return Output{};
}

}  // namespace oc::ctl
