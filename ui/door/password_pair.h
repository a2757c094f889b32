#pragma once

#include <QWidget>
#include <functional>

class QProgressBar;

namespace oc::ui {

class PlainLabel;
class CapsLockHint;
class SecretField;

// A new password, twice, with what is wrong with it or how strong it is.
class PasswordPair : public QWidget {
  Q_OBJECT

 public:
  explicit PasswordPair(QWidget* parent = nullptr);

  // Whose it will be: it must not be their address.
  void setEmail(const QString& email);
  QString password() const;
  QString fault() const;  // in words; empty: it may be taken
  void showFault();       // and leads to it
  void clear();

 Q_SIGNALS:
  void changed();
  void entered();  // Enter in the second field

 private:
  void refresh();

  QString m_email;
  SecretField* m_first;
  SecretField* m_second;
  CapsLockHint* m_caps;
  QProgressBar* m_bar;
  PlainLabel* m_note;
  PlainLabel* m_fault;
};

}  // namespace oc::ui
