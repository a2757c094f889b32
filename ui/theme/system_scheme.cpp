#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace oc::ui {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

bool systemPrefersDark() {
  return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

void followSystemScheme(QApplication& app, std::function<void(bool dark)> changed) {
  forgetSystemScheme(app);
  QObject::connect(
      QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
      [changed = std::move(changed)](Qt::ColorScheme s) { changed(s == Qt::ColorScheme::Dark); });
}

void forgetSystemScheme(QApplication& app) {
  QObject::disconnect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
                      nullptr);
}

#else

bool systemPrefersDark() {
  static const bool dark = [] {
    const QPalette p = QGuiApplication::palette();
    return p.color(QPalette::Window).lightness() < p.color(QPalette::WindowText).lightness();
  }();
  return dark;
}

void followSystemScheme(QApplication&, std::function<void(bool)>) {}
void forgetSystemScheme(QApplication&) {}

#endif

}  // namespace oc::ui
