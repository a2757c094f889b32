#include "ui/door/screen_guard.h"

#include <QApplication>
#include <QEvent>

namespace oc::ui {
namespace {

constexpr const char* kAllowed = "ocShownWhileLocked";

}  // namespace

ScreenGuard::ScreenGuard(QWidget& window) : m_window(window) {}

void ScreenGuard::allow(QWidget& window) {
  window.setProperty(kAllowed, true);
}

void ScreenGuard::setOn(bool on) {
  if (on == m_on) return;
  m_on = on;
  if (on) {
    qApp->installEventFilter(this);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* each : windows)
      if (each->isVisible()) hide(*each);
    return;
  }
  qApp->removeEventFilter(this);
  const auto hidden = std::exchange(m_hidden, {});
  for (const auto& each : hidden)
    if (each) each->show();
}

void ScreenGuard::hide(QWidget& window) {
  if (&window == &m_window || window.property(kAllowed).toBool()) return;
  if (window.windowType() == Qt::ToolTip || window.windowType() == Qt::Popup) {
    // Those of the lock itself (the menu of a field) come after it; these were there before.
    window.close();
    return;
  }
  window.hide();
  m_hidden << &window;
}

bool ScreenGuard::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::Show || !watched->isWidgetType()) return false;
  auto* window = static_cast<QWidget*>(watched);
  const bool popup = window->windowType() == Qt::ToolTip || window->windowType() == Qt::Popup;
  if (!window->isWindow() || popup) return false;
  // Not within its own show event.
  QMetaObject::invokeMethod(
      window,
      [this, guard = QPointer(this), window] {
        if (guard && m_on && window->isVisible()) hide(*window);
      },
      Qt::QueuedConnection);
  return false;
}

}  // namespace oc::ui
