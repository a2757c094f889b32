#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace oc::ui {

// While it is on, no window of the program is to be seen but `window` and its own message boxes:
// what was open is hidden, what opens meanwhile is hidden at once, and comes back when it goes off.
// Menus and cards are closed for good. UI thread.
class ScreenGuard : public QObject {
  Q_OBJECT

 public:
  explicit ScreenGuard(QWidget& window);

  void setOn(bool on);
  // A window that is to be seen all the same, because it belongs to the lock.
  static void allow(QWidget& window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void hide(QWidget& window);

  QWidget& m_window;
  QList<QPointer<QWidget>> m_hidden;
  bool m_on = false;
};

}  // namespace oc::ui
