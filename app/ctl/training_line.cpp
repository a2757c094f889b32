#include "app/ctl/training_line.h"

#include <QCoreApplication>
#include <cstdio>

#include "app/common/quit_signals.h"
#include "app/common/training_session.h"

namespace oc::ctl {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> trainingLineOptions() {
  return {
      QCommandLineOption(u"receiver"_s,
                         u"Where the receiver listens (default: http://API_HOST:API_PORT)."_s,
                         u"URL"_s),
      QCommandLineOption(u"port"_s, u"Where the line listens (default: TRAINING_PORT)."_s,
                         u"PORT"_s),
      QCommandLineOption(u"arrivals"_s,
                         u"A new customer writes every so many seconds (default: none by itself; "
                         "POST /play calls them)."_s,
                         u"SECONDS"_s),
  };
}

Result<Output> trainingLine(Session& session) {
  app::quitOnSignals();
  const config::Settings& settings = session.settings();
  app::TrainingPlan plan;
  plan.receiver = session.isSet(u"receiver"_s)
                      ? QUrl(session.value(u"receiver"_s), QUrl::StrictMode)
                      : QUrl(u"http://%1:%2"_s.arg(settings.apiHost).arg(settings.apiPort));
  if (!plan.receiver.isValid() || plan.receiver.scheme() != "http"_L1)
    return Error{ErrorCode::Invalid, u"--receiver is a URL like http://127.0.0.1:8000."_s, {}};
  plan.publicUrl = QUrl(settings.publicBaseUrl);
  plan.port = settings.trainingPort;
  if (session.isSet(u"port"_s)) {
    bool ok = false;
    plan.port = session.value(u"port"_s).toUShort(&ok);
    if (!ok) return Error{ErrorCode::Invalid, u"--port is a number from 0 to 65535."_s, {}};
  }
  if (session.isSet(u"arrivals"_s)) {
    const auto seconds = session.id(u"arrivals"_s);
    if (!seconds) return seconds.error();
    plan.arrivalEvery = std::chrono::seconds(*seconds);
  }

  const auto installation = session.installation();
  if (!installation) return installation.error();
  if (!(*installation)->admin())
    return Error{ErrorCode::Unavailable,
                 u"The training line takes an administrator's rights: set DATABASE_ADMIN_URL."_s,
                 {}};
  const auto box = (*installation)->secretBox();
  if (!box) return box.error();
  app::TrainingSession line(*(*installation)->admin(), *box, plan);
  const auto url = line.listen();
  if (!url) return url.error();
  std::printf("listening on %s\n", url->toString().toUtf8().constData());
  std::fflush(stdout);
  QCoreApplication::exec();
  return Output{};
}

}  // namespace oc::ctl
