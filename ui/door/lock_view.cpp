#include "ui/door/lock_view.h"

#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/when_done.h"
#include "ui/door/caps_lock_hint.h"
#include "ui/door/door_text.h"
#include "ui/door/try_limit.h"
#include "ui/models/person_text.h"
#include "ui/theme/avatar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 320;
constexpr int kAvatar = 72;

QPixmap avatarOf(const Person& person, qreal ratio) {
  QPixmap pixmap(QSize(kAvatar, kAvatar) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintAvatar(painter, QRectF(0, 0, kAvatar, kAvatar), personName(person), person.email);
  return pixmap;
}

}  // namespace

LockView::LockView(Door& door, const Person& person, QWidget* parent)
    : QWidget(parent),
      m_door(door),
      m_person(person),
      m_limit(new TryLimit(this)),
      m_password(new SecretField),
      m_caps(new CapsLockHint),
      m_fault(new PlainLabel),
      m_unlock(new QPushButton(tr("Unlock"))),
      m_switch(new QPushButton(tr("Switch user"))),
      m_progress(new QProgressBar) {
  auto* avatar = new PlainLabel;
  avatar->setPixmap(avatarOf(person, devicePixelRatioF()));
  avatar->setAlignment(Qt::AlignCenter);
  avatar->setFixedHeight(kAvatar);
  auto* name = new PlainLabel(personName(person));
  name->setFont(ui::font(FontSize::Title, QFont::DemiBold));
  name->setAlignment(Qt::AlignCenter);
  auto* locked = new PlainLabel(tr("Locked. New messages keep coming in."));
  locked->setProperty("role", QStringLiteral("muted"));
  locked->setAlignment(Qt::AlignCenter);
  m_password->setPlaceholderText(tr("Password"));
  m_password->setAccessibleName(tr("Password of %1").arg(personName(person)));
  m_caps->watch(*m_password);
  m_fault->setProperty("role", QStringLiteral("bad"));
  m_fault->setMinimumHeight(2 * m_fault->fontMetrics().lineSpacing());
  m_fault->setAlignment(Qt::AlignTop);
  for (PlainLabel* label : {name, locked, m_fault})
    label->setWordWrap(true);
  m_unlock->setProperty("kind", QStringLiteral("primary"));
  m_switch->setProperty("kind", QStringLiteral("quiet"));
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);

  auto* middle = new QWidget;
  middle->setFixedWidth(qRound(kWidth * typeScale()));
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::s);
  for (QWidget* each :
       {static_cast<QWidget*>(avatar), static_cast<QWidget*>(name), static_cast<QWidget*>(locked)})
    column->addWidget(each);
  column->addSpacing(space::l);
  for (QWidget* each : {static_cast<QWidget*>(m_password), static_cast<QWidget*>(m_caps),
                        static_cast<QWidget*>(m_unlock), static_cast<QWidget*>(m_progress),
                        static_cast<QWidget*>(m_fault)})
    column->addWidget(each);
  column->addWidget(m_switch, 0, Qt::AlignHCenter);
  auto* all = new QVBoxLayout(this);
  auto* row = new QHBoxLayout;  // centres it without cutting lines that wrap
  row->addStretch();
  row->addWidget(middle);
  row->addStretch();
  all->addStretch(2);
  all->addLayout(row);
  all->addStretch(3);

  connect(m_password, &QLineEdit::returnPressed, this, &LockView::attempt);
  connect(m_unlock, &QPushButton::clicked, this, &LockView::attempt);
  connect(m_switch, &QPushButton::clicked, this, &LockView::switchUserWanted);
  connect(m_password, &QLineEdit::textEdited, this, [this] {
    if (m_limit->secondsLeft() == 0) say({});
  });
  connect(m_limit, &TryLimit::changed, this, [this] {
    const int left = m_limit->secondsLeft();
    m_unlock->setEnabled(left == 0);
    say(left == 0 ? QString() : waitText(left));
  });
  reset();
}

void LockView::reset() {
  ++m_attempt;
  setRunning(false);
  m_password->clear();
  m_password->cover();
  say({});
  m_password->setFocus();
}

void LockView::attempt() {
  if (m_password->text().isEmpty() || m_limit->secondsLeft() > 0 || !m_password->isEnabled())
    return;
  setRunning(true);
  whenDone(m_door.authenticate(m_password->text()), this,
           [this, number = ++m_attempt](const Result<Done>& answer) {
             if (number == m_attempt) answered(answer);
           });
}

void LockView::answered(const Result<Done>& answer) {
  setRunning(false);
  if (answer) {
    m_limit->succeeded();
    reset();
    Q_EMIT unlocked();
    return;
  }
  const Error& error = answer.error();
  if (error.code == ErrorCode::Conflict) {
    Q_EMIT refused(endedText(error.message));
    return;
  }
  m_password->selectAll();
  m_password->setFocus();
  say(error.code == ErrorCode::Forbidden     ? tr("That is not the password.")
      : error.code == ErrorCode::Unavailable ? tr("The server doesn't answer, so that the password "
                                                  "can't be checked. Try again in a moment.")
                                             : doorErrorText(error));
  if (error.code == ErrorCode::Forbidden) m_limit->failed();
}

void LockView::say(const QString& words) {
  m_fault->setText(words);
  m_fault->setAccessibleName(words);
}

void LockView::setRunning(bool running) {
  m_progress->setVisible(running);
  m_unlock->setVisible(!running);
  m_password->setEnabled(!running);
}

void LockView::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), tokens().background);
}

}  // namespace oc::ui
