#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace oc::ui {

QStringList languages() {
  return {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("pt_BR")};
}

QString languageFor(const QString& wish) {
  const QString wanted = QLocale(wish.section(u'.', 0, 0)).name();
  const QString language = wanted.section(u'_', 0, 0);
  for (const QString& known : languages())
    if (known == wanted || known.section(u'_', 0, 0) == language) return known;
  return QStringLiteral("en");
}

void applyLanguage(QCoreApplication& app, const QString& wish) {
  const QLocale system = QLocale::system();
  // The language of the texts may differ from that of the formats: LANG=en_US, LC_TIME=pt_BR.
  const QString systemWish = system.uiLanguages().value(0, system.name());
  const QString language = languageFor(wish.isEmpty() ? systemWish : wish);
  const QLocale ours(language);
  QLocale::setDefault(wish.isEmpty() && system.language() == ours.language() ? system : ours);

  const auto load = [&app](const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&app);
    if (translator->load(file, folder))
      QCoreApplication::installTranslator(translator);
    else
      delete translator;
  };
  load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  load(QStringLiteral("owner-console_") + language, QStringLiteral(":/translations"));
}

}  // namespace oc::ui
