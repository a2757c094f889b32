#pragma once

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

namespace oc::ui {

class Attention;

// The program in the desktop's tray: how much is unread, and a menu to come back, to be left in
// peace, and to end. `attention` outlives it.
class Tray : public QObject {
  Q_OBJECT

 public:
  explicit Tray(Attention& attention, QObject* parent = nullptr);

  // False where the desktop has no tray: then the program must not hide in it.
  bool isThere() const { return m_icon.isVisible(); }
  void setUnread(int conversations);
  QSystemTrayIcon& icon() { return m_icon; }
  QMenu& menu() { return m_menu; }

 Q_SIGNALS:
  void openWanted();
  void quitWanted();

 private:
  void refresh();

  Attention& m_attention;
  QMenu m_menu;
  QAction* m_pause;
  QAction* m_pauseTillTomorrow;
  QAction* m_resume;
  QSystemTrayIcon m_icon;
  int m_unread = 0;
};

}  // namespace oc::ui
