#include "ui/door/sign_in_view.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/when_done.h"
#include "ui/door/caps_lock_hint.h"
#include "ui/door/door_parts.h"
#include "ui/door/door_text.h"
#include "ui/door/server_field.h"
#include "ui/door/try_limit.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

namespace oc::ui {

SignInView::SignInView(Door& door, Keychain& keychain, DoorMemory memory, QWidget* parent)
    : QWidget(parent),
      m_door(door),
      m_keychain(keychain),
      m_memory(memory),
      m_limit(new TryLimit(this)),
      m_server(new ServerField(memory)),
      m_email(new QLineEdit),
      m_password(new SecretField),
      m_caps(new CapsLockHint),
      m_keep(new QCheckBox(tr("&Keep me signed in"))),
      m_keepWhy(doorText({})),
      m_notice(new NoticeBar),
      m_progress(new QProgressBar),
      m_doing(doorText({})),
      m_go(new QPushButton(tr("Sign in"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_back(new QPushButton(tr("Back"))) {
  m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
  m_caps->watch(*m_password);
  m_keepWhy->setFont(ui::font(FontSize::Small));
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  m_go->setProperty("kind", QStringLiteral("primary"));
  m_back->setProperty("kind", QStringLiteral("quiet"));

  auto* column = doorColumn(this);
  column->addWidget(doorTitle(tr("Sign in")));
  column->addWidget(m_notice);
  column->addLayout(buildFields());
  column->addSpacing(space::xs);
  column->addWidget(m_doing);
  column->addWidget(m_progress);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space::s);
  buttons->addWidget(m_back);
  buttons->addStretch();
  buttons->addWidget(m_cancel);
  buttons->addWidget(m_go);
  column->addLayout(buttons);
  connectParts();
  setBack(false);
  setServers(true, {});
  refresh();
}

QLayout* SignInView::buildFields() {
  auto* column = new QVBoxLayout;
  column->setSpacing(space::m);
  column->addLayout(labelled(tr("&Server"), m_server));
  column->addLayout(labelled(tr("&E-mail"), m_email));
  column->addLayout(labelled(tr("&Password"), m_password));
  column->addWidget(m_caps);
  auto* keep = new QVBoxLayout;
  keep->setSpacing(space::xs);
  keep->addWidget(m_keep);
  keep->addWidget(m_keepWhy);
  column->addLayout(keep);
  return column;
}

void SignInView::connectParts() {
  for (QLineEdit* field : {m_server->lineEdit(), m_email, static_cast<QLineEdit*>(m_password)}) {
    connect(field, &QLineEdit::returnPressed, this, &SignInView::attempt);
    connect(field, &QLineEdit::textEdited, this, [this] {
      if (m_limit->secondsLeft() == 0) m_notice->silence();
    });
  }
  connect(m_server, &QComboBox::activated, this, [this] {
    m_email->setText(m_memory.email(m_server->server()));
    m_notice->silence();
  });
  connect(m_go, &QPushButton::clicked, this, &SignInView::attempt);
  connect(m_cancel, &QPushButton::clicked, this, &SignInView::cancel);
  connect(m_back, &QPushButton::clicked, this, &SignInView::backWanted);
  connect(m_limit, &TryLimit::changed, this, [this] {
    if (m_limit->secondsLeft() > 0)
      sayBad(waitText(m_limit->secondsLeft()));
    else
      m_notice->silence();
    refresh();
  });
}

void SignInView::setServers(bool here, const QString& preset) {
  m_server->setServers(here, preset);
  showRemembered();
}

void SignInView::setBack(bool offered) {
  m_back->setVisible(offered);
}

QString SignInView::keychainKey(const QString& server) const {
  return QStringLiteral("%1 %2").arg(server.isEmpty() ? QStringLiteral("here") : server,
                                     m_memory.email(server));
}

void SignInView::showRemembered() {
  const QString where = m_server->server();
  m_email->setText(m_memory.email(where));
  m_keep->setChecked(m_memory.isKept(where));
}

void SignInView::begin(const QString& why) {
  cancel();
  m_password->clear();
  m_password->cover();
  m_server->chooseLast();
  showRemembered();
  if (why.isEmpty())
    m_notice->silence();
  else
    m_notice->say(NoticeBar::Tone::Warning, why);
  checkKeychain();
  if (m_server->currentText().isEmpty())
    m_server->setFocus();
  else
    (m_email->text().isEmpty() ? m_email : static_cast<QLineEdit*>(m_password))->setFocus();
}

void SignInView::beginKept() {
  begin();
  const QString where = m_server->server();
  if (!m_memory.isKept(where)) return;
  m_running = true;
  m_doing->setText(tr("Asking the keychain for your password …"));
  refresh();
  whenDone(m_keychain.read(keychainKey(where)), this,
           [this, where, number = ++m_attempt](const Result<QString>& kept) {
             if (number != m_attempt) return;
             m_running = false;
             refresh();
             if (kept)
               signIn({where, m_email->text(), *kept}, true);
             else
               m_password->setFocus();
           });
}

void SignInView::checkKeychain() {
  m_mayKeep = false;
  refresh();
  whenDone(m_keychain.check(), this, [this](const Result<Done>& there) {
    m_mayKeep = there.ok();
    if (!there) m_keep->setChecked(false);
    refresh();
    say(*m_keepWhy, there
                        ? QString()
                        : tr("Not possible here: no keychain runs on this desktop, and a password "
                             "is kept nowhere else."));
    m_keep->setAccessibleDescription(m_keepWhy->text());
  });
}

void SignInView::attempt() {
  if (m_running || m_limit->secondsLeft() > 0) return;
  const SignIn wanted{m_server->server(), m_email->text().trimmed(), m_password->text()};
  if (!m_server->isServer()) {
    sayBad(tr("Name the server as host, host:port or host:port/database."));
    return m_server->setFocus();
  }
  if (!wanted.email.contains(u'@')) {
    sayBad(tr("Write the e-mail address that you were invited with."));
    return m_email->setFocus();
  }
  if (wanted.password.isEmpty()) {
    sayBad(tr("Write your password."));
    return m_password->setFocus();
  }
  signIn(wanted, false);
}

void SignInView::signIn(const SignIn& wanted, bool kept) {
  m_notice->silence();
  m_running = true;
  m_doing->setText(wanted.server.isEmpty() ? tr("Signing in …")
                                           : tr("Connecting to %1 …").arg(wanted.server));
  refresh();
  m_cancel->setFocus();
  const auto future = m_door.signIn(wanted);
  m_future = QFuture<void>(future);
  whenDone(future, this, [this, wanted, kept, number = ++m_attempt](const Result<Person>& answer) {
    if (number == m_attempt) answered(wanted, kept, answer);
  });
}

void SignInView::answered(const SignIn& tried, bool kept, const Result<Person>& answer) {
  m_running = false;
  refresh();
  if (!answer) {
    const Error& error = answer.error();
    const bool wrong = error.code == ErrorCode::Forbidden;
    sayBad(kept && wrong ? tr("The password in the keychain is no longer right.")
                         : doorErrorText(error));
    const bool elsewhere = error.code == ErrorCode::Unavailable ||
                           error.code == ErrorCode::NotFound || error.code == ErrorCode::Invalid;
    if (elsewhere && !tried.server.isEmpty())
      m_server->setFocus();
    else
      m_password->setFocus();
    m_password->selectAll();
    if (wrong && !kept) m_limit->failed();
    return;
  }
  m_limit->succeeded();
  if (!kept) forgetKept(tried.server);  // whoever's it is
  m_memory.remember(tried.server, tried.email);
  if (!kept && m_keep->isChecked()) keep(tried);
  m_password->clear();
  Q_EMIT entered(*answer);
}

// In the background: the keychain may ask its user first.
void SignInView::keep(const SignIn& tried) {
  whenDone(m_keychain.write(keychainKey(tried.server), tried.password), this,
           [this, server = tried.server](const Result<Done>& written) {
             m_memory.setKept(server, written.ok());
           });
}

void SignInView::forgetKept() {
  forgetKept(m_memory.lastServer());
}

void SignInView::forgetKept(const QString& server) {
  if (!m_memory.isKept(server)) return;
  m_memory.setKept(server, false);
  m_keychain.forget(keychainKey(server));
}

void SignInView::passwordChanged(const QString& password) {
  const QString server = m_memory.lastServer();
  if (m_memory.isKept(server)) m_keychain.write(keychainKey(server), password);
}

void SignInView::cancel() {
  if (!m_running) return;
  ++m_attempt;
  m_future.cancel();
  m_running = false;
  refresh();
  m_password->setFocus();
}

void SignInView::refresh() {
  for (QWidget* each : {static_cast<QWidget*>(m_server), static_cast<QWidget*>(m_email),
                        static_cast<QWidget*>(m_password)})
    each->setEnabled(!m_running);
  m_keep->setEnabled(!m_running && m_mayKeep);
  m_doing->setVisible(m_running);
  m_progress->setVisible(m_running);
  m_cancel->setVisible(m_running);
  m_go->setVisible(!m_running);
  m_go->setEnabled(m_limit->secondsLeft() == 0);
  m_back->setEnabled(!m_running);
}

void SignInView::sayBad(const QString& words) {
  m_notice->say(NoticeBar::Tone::Bad, words);
}

void SignInView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_running)
    cancel();
  else if (event->key() == Qt::Key_Escape && m_back->isVisible())
    Q_EMIT backWanted();
  else
    QWidget::keyPressEvent(event);
}

}  // namespace oc::ui
