#pragma once

#include <QFuture>
#include <QWidget>

#include "core/domain/door.h"
#include "core/domain/keychain.h"
#include "ui/door/door_memory.h"

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace oc::ui {

class PlainLabel;
class CapsLockHint;
class NoticeBar;
class SecretField;
class ServerField;
class TryLimit;

// Server, e-mail, password. Everything outlives it. It holds no password once the person is in.
class SignInView : public QWidget {
  Q_OBJECT

 public:
  SignInView(Door& door, Keychain& keychain, DoorMemory memory, QWidget* parent = nullptr);

  // Whether this computer has a database of its own to sign in to, and the server that the settings
  // name.
  void setServers(bool here, const QString& preset);
  void setBack(bool offered);  // a way to the page before

  // An empty form for the next person; `why` tells what brought them here.
  void begin(const QString& why = {});
  // The same, and where the last person's password is in the keychain, in with it.
  void beginKept();
  bool running() const { return m_running; }
  TryLimit& limit() { return *m_limit; }

  void forgetKept();                              // the last person's password in the keychain
  void passwordChanged(const QString& password);  // theirs, where it is kept

 Q_SIGNALS:
  void entered(const oc::Person& person);
  void backWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QLayout* buildFields();
  void connectParts();
  QString keychainKey(const QString& server) const;
  void showRemembered();
  void checkKeychain();
  void attempt();
  void signIn(const SignIn& wanted, bool kept);
  void answered(const SignIn& tried, bool kept, const Result<Person>& answer);
  void keep(const SignIn& tried);
  void forgetKept(const QString& server);
  void cancel();
  void refresh();
  void sayBad(const QString& words);

  Door& m_door;
  Keychain& m_keychain;
  DoorMemory m_memory;
  bool m_mayKeep = false;  // a keychain runs
  bool m_running = false;
  quint64 m_attempt = 0;
  QFuture<void> m_future;

  TryLimit* m_limit;
  ServerField* m_server;
  QLineEdit* m_email;
  SecretField* m_password;
  CapsLockHint* m_caps;
  QCheckBox* m_keep;
  PlainLabel* m_keepWhy;
  NoticeBar* m_notice;
  QProgressBar* m_progress;
  PlainLabel* m_doing;
  QPushButton* m_go;
  QPushButton* m_cancel;
  QPushButton* m_back;
};

}  // namespace oc::ui
