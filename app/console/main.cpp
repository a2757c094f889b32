#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <cstdio>

#include "app/common/quit_signals.h"
#include "app/console/console.h"
#include "core/config/hardening.h"
#include "core/config/log.h"
#include "core/config/system_keychain.h"
#include "core/domain/conversation_link.h"
#include "ui/preferences/preferences.h"
#include "ui/shell/language.h"
#include "ui/theme/app_icon.h"
#include "ui/theme/theme.h"

// owner-console: the desktop program.

using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
  oc::config::forbidCoreDumps();
  oc::config::avoidPortalDialogs();
  QApplication application(argc, argv);
  QApplication::setApplicationName(u"Owner Console"_s);
  QApplication::setApplicationVersion(QStringLiteral(OC_VERSION));
  QApplication::setDesktopFileName(u"owner-console"_s);
  QApplication::setWindowIcon(oc::ui::appIcon());
  QCommandLineParser parser;
  parser.setApplicationDescription(u"Reads and answers WhatsApp and SMS conversations."_s);
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption demo(u"demo"_s, u"Adds sample data and starts the training line."_s);
  parser.addOption(demo);
  parser.addPositionalArgument(
      u"link"_s, u"A conversation to open: owner-console://conversation/TENANT/NUMBER."_s,
      u"[link]"_s);
  parser.process(application);
  const QString link = parser.positionalArguments().value(0);
  const auto place = oc::placeOf(link);
  if (!place && !link.isEmpty()) {
    std::fprintf(stderr, "owner-console: %s is no link to a conversation\n", qPrintable(link));
    return 2;
  }

  const auto settings = oc::config::Settings::load(QProcessEnvironment::systemEnvironment());
  if (!settings) {
    std::fprintf(stderr, "owner-console: %s\n", settings.error().message.toUtf8().constData());
    return 2;
  }
  oc::log::install(*settings);
  oc::app::quitOnSignals();
  QSettings memory(oc::app::Console::memoryFile(*settings), QSettings::IniFormat);
  const oc::ui::Preferences preferences(memory);
  oc::ui::applyLanguage(application, qEnvironmentVariable("OC_LANGUAGE", preferences.language()));
  oc::ui::applyScheme(application, preferences.scheme());
  oc::config::SystemKeychain keychain;
  oc::app::Console console(*settings, parser.isSet(demo), keychain);
  if (place) console.setPlace(*place);
  console.start();
  return QApplication::exec();
}
