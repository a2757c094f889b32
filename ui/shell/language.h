#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace oc::ui {

QStringList languages();  // "en", "es", "pt_BR": those with complete translations

// Which of `languages()` a wish ("pt_BR.UTF-8", "pt-PT", "es_MX") is answered with; English when
// none fits.
QString languageFor(const QString& wish);

// Puts the language in force: translated texts, and numbers and dates as its country writes them.
// An empty `wish` (what OC_LANGUAGE says) is the system's locale, whose country is kept when its
// language is the one chosen. Call once, before the first window.
void applyLanguage(QCoreApplication& app, const QString& wish);

}  // namespace oc::ui
