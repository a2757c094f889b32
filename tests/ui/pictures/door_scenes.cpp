#include "tests/ui/pictures/door_scenes.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/fake_door.h"
#include "ui/door/change_password_dialog.h"
#include "ui/door/choice_card.h"
#include "ui/door/door_memory.h"
#include "ui/door/door_text.h"
#include "ui/door/door_window.h"
#include "ui/theme/secret_field.h"

namespace oc::test {
namespace {

void type(const QString& text) {
  if (auto* field = QApplication::focusWidget()) QTest::keyClicks(field, text);
}

void press(Qt::Key key) {
  if (auto* field = QApplication::focusWidget()) QTest::keyClick(field, key);
}

void playFirstRun(const QString& state) {
  if (state == u"first-run") return;
  press(Qt::Key_Return);
  type(QStringLiteral("Acme Corporation"));
  press(Qt::Key_Tab);
  type(QStringLiteral("suporte@acme.example"));
  if (state == u"first-run-tenant") return;
  press(Qt::Key_Return);
  type(QStringLiteral("Ana Lima"));
  press(Qt::Key_Tab);
  type(QStringLiteral("ana@acme.example"));
  press(Qt::Key_Tab);
  type(state == u"first-run-fault" ? QStringLiteral("curta")
                                   : QStringLiteral("cavalo bateria certo"));
  press(Qt::Key_Return);
  if (state == u"first-run-fault") press(Qt::Key_Return);
}

void playSignIn(const QString& state, FakeDoor& door) {
  if (state == u"sign-in" || state == u"sign-in-no-keychain") return;
  if (state == u"sign-in-running") door.hold();
  if (state == u"sign-in-untrusted")
    door.refuse = Error{ErrorCode::Invalid,
                        QStringLiteral("The database server's certificate can't be trusted. Either "
                                       "it has expired: its administrator renews it. Or its "
                                       "authority is not known here: add its file behind the "
                                       "server's address, ?sslrootcert=FILE."),
                        {}};
  type(state == u"sign-in-wrong" ? QStringLiteral("errada") : QStringLiteral("correct horse"));
  press(Qt::Key_Return);
}

}  // namespace

bool isDoor(const QString& state) {
  return state.startsWith(u"sign-in") || state.startsWith(u"first-run") || state == u"password";
}

void playDoor(const QString& state, const std::function<void(QWidget&)>& grab) {
  QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
  FakeDoor door;
  FakeKeychain keychain;
  if (state == u"password") {
    QWidget parent;
    parent.show();
    auto* dialog = new ui::ChangePasswordDialog(door, door.person, &parent);
    dialog->open();
    QTest::qWait(50);
    for (auto* field : dialog->findChildren<ui::SecretField*>())
      QTest::keyClicks(field, QStringLiteral("cavalo bateria"));
    grab(*dialog);
    return;
  }
  const bool empty = state.startsWith(u"first-run");
  if (!empty) {
    ui::DoorMemory memory(settings);
    memory.remember(QStringLiteral("atendimento.acme.example"), door.person.email);
  }
  if (state == u"sign-in-no-keychain") keychain.broken = Error{ErrorCode::Unavailable, {}, {}};
  ui::DoorWindow window(door, keychain, settings);
  window.open({.empty = empty});
  window.activateWindow();
  QTest::qWait(50);
  if (empty)
    playFirstRun(state);
  else if (state == u"sign-in-ended")
    window.signIn(ui::endedText(
        QStringLiteral("This login is switched off. An administrator can switch it on again.")));
  else
    playSignIn(state, door);
  QTest::qWait(50);
  grab(window);
}

}  // namespace oc::test
