#pragma once

#include <QDialog>

#include "core/domain/door.h"

class QProgressBar;
class QPushButton;

namespace oc::ui {

class PlainLabel;
class PasswordPair;
class SecretField;

// Takes the password in force and a new one, twice. Deletes itself.
class ChangePasswordDialog : public QDialog {
  Q_OBJECT

 public:
  ChangePasswordDialog(Door& door, const Person& person, QWidget* parent);

 Q_SIGNALS:
  void passwordChanged(const QString& password);

 private:
  void attempt();
  void answered(const QString& wanted, const Result<Done>& answer);
  void setRunning(bool running);

  Door& m_door;
  SecretField* m_current;
  PasswordPair* m_wanted;
  PlainLabel* m_fault;
  QProgressBar* m_progress;
  QPushButton* m_cancel;
  QPushButton* m_change;
};

}  // namespace oc::ui
