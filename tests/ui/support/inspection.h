#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

namespace oc::test {

// What somebody without a mouse or without sight would stumble over in the windows and cards that
// are open, and what has no room to be read; a line a fault.
class Inspection {
 public:
  void all();   // names, roles, states and room
  void room();  // only whether texts are whole
  // Whether Tab leads to every control of the window, or of what is open over it; moves the focus.
  void tabs(QWidget& window);

  QStringList faults;
  int controls = 0;
  int rows = 0;

 private:
  void control(QWidget& widget, QMap<QString, const QWidget*>& buttons);
  void rowsOf(QWidget& list);
  void fits(const QWidget& widget);
  void fault(const QWidget& widget, const QString& what);
};

}  // namespace oc::test
