#include "app/ctl/serve.h"

#include <QCoreApplication>
#include <cstdio>
#include <optional>

#include "app/common/quit_signals.h"

namespace oc::ctl {

using namespace Qt::StringLiterals;

Result<Output> serve(Session& session) {
  app::quitOnSignals();
  const auto installation = session.installation();
  if (!installation) return installation.error();
  const auto options = (*installation)->gatewayOptions();
  if (!options) return options.error();
  const auto box = (*installation)->secretBox();
  if (!box) return box.error();

  std::optional<Error> failure;
  {
    gateway::Gateway gateway(*options, *box);
    QObject::connect(&gateway, &gateway::Gateway::listening, qApp, [](const QUrl& url) {
      std::printf("listening on %s\n", url.toString().toUtf8().constData());
      std::fflush(stdout);
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
