#pragma once

#include <QWidget>

#include "core/domain/door.h"

class QProgressBar;
class QPushButton;

namespace oc::ui {

class PlainLabel;
class CapsLockHint;
class SecretField;
class TryLimit;

// What stands in place of everything while the console is locked: who is signed in, and a field for
// their password, which the server itself checks.
class LockView : public QWidget {
  Q_OBJECT

 public:
  LockView(Door& door, const Person& person, QWidget* parent = nullptr);

  // Empty again, with the field ready to be typed into.
  void reset();

 Q_SIGNALS:
  void unlocked();
  void switchUserWanted();
  void refused(const QString& why);  // the right password, but the login is disabled

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void attempt();
  void answered(const Result<Done>& answer);
  void say(const QString& words);
  void setRunning(bool running);

  Door& m_door;
  const Person m_person;
  quint64 m_attempt = 0;
  TryLimit* m_limit;
  SecretField* m_password;
  CapsLockHint* m_caps;
  PlainLabel* m_fault;
  QPushButton* m_unlock;
  QPushButton* m_switch;
  QProgressBar* m_progress;
};

}  // namespace oc::ui
