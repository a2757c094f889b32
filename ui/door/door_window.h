#pragma once

#include <QWidget>

#include "core/domain/door.h"
#include "core/domain/keychain.h"

class QSettings;
class QStackedWidget;

namespace oc::ui {

class FirstRunView;
class SignInView;

// What the installation offers to those who come.
struct Entrance {
  bool empty = false;  // nobody and nothing is there yet
  bool here = true;    // this computer has a database of its own to sign in to
  QString server;      // that the settings name; empty: none
};

// The window before anybody is signed in: the start of an empty installation, or signing in.
// Everything outlives it; it lives as long as the program, hidden while somebody works.
class DoorWindow : public QWidget {
  Q_OBJECT

 public:
  DoorWindow(Door& door, Keychain& keychain, QSettings& settings, QWidget* parent = nullptr);

  // At the start: with the password in the keychain straight in, where one is kept.
  void open(const Entrance& entrance);
  // For the next person; `why` tells what brought them here. `back`: one may also return without
  // signing in.
  void signIn(const QString& why = {}, bool back = false);

  SignInView& signInView() { return *m_signIn; }
  FirstRunView& firstRunView() { return *m_firstRun; }

 Q_SIGNALS:
  void entered(const oc::Person& person);
  void returnWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void present(QWidget* page);

  bool m_empty = false;
  QStackedWidget* m_pages;
  FirstRunView* m_firstRun;
  SignInView* m_signIn;
};

}  // namespace oc::ui
