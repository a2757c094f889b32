#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <cstdio>

#include "app/common/quit_signals.h"
#include "app/console/console.h"
#include "core/config/log.h"
#include "ui/theme/theme.h"

// owner-console: the desktop program.

namespace {

using namespace Qt::StringLiterals;

// The language of the desktop, or of OC_LANGUAGE ("pt_BR", "es", "en").
void translate(QApplication& application) {
  const QString chosen = qEnvironmentVariable("OC_LANGUAGE");
  const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
  QLocale::setDefault(locale);
  auto* own = new QTranslator(&application);
  if (own->load(locale, u"owner-console"_s, u"_"_s, u":/translations"_s))
    QApplication::installTranslator(own);
  auto* qt = new QTranslator(&application);
  if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QApplication::installTranslator(qt);
}

}  // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  QApplication::setApplicationName(u"Owner Console"_s);
  QApplication::setApplicationVersion(QStringLiteral(OC_VERSION));
  QApplication::setDesktopFileName(u"owner-console"_s);
  QCommandLineParser parser;
  parser.setApplicationDescription(u"Reads and answers WhatsApp and SMS conversations."_s);
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption demo(u"demo"_s, u"Adds sample data and starts the training line."_s);
  parser.addOption(demo);
  parser.process(application);

  const auto settings = oc::config::Settings::load(QProcessEnvironment::systemEnvironment());
  if (!settings) {
    std::fprintf(stderr, "owner-console: %s\n", settings.error().message.toUtf8().constData());
    return 2;
  }
  oc::log::install(*settings);
  oc::app::quitOnSignals();
  translate(application);
  oc::ui::applyScheme(application, oc::ui::Scheme::System);
  oc::app::Console console(*settings, parser.isSet(demo));
  console.start();
  return QApplication::exec();
}
