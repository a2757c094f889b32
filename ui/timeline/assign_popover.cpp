#include "ui/timeline/assign_popover.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/commands/match.h"
#include "ui/models/error_text.h"
#include "ui/theme/avatar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 320;
constexpr int kSign = 20;
constexpr int kLongestNote = 10'000;
constexpr int kUserRole = Qt::UserRole;

QIcon avatarOf(const QString& name, qreal ratio) {
  QPixmap pixmap(QSize(kSign, kSign) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  paintAvatar(painter, QRectF(0, 0, kSign, kSign), name, name);
  return pixmap;
}

}  // namespace

AssignPopover::AssignPopover(TeamDesk& team, QWidget* parent)
    : ChooserPopover(kWidth, parent),
      m_team(team),
      m_note(new QLineEdit(this)),
      m_assign(new QPushButton(tr("Assign"), this)) {
  search()->setPlaceholderText(tr("Who is to answer?"));
  search()->setAccessibleName(tr("Find a colleague"));
  m_note->setPlaceholderText(tr("Note for the team (optional)"));
  m_note->setAccessibleName(tr("Note for the team"));
  m_note->setMaxLength(kLongestNote);
  list()->setAccessibleName(tr("Colleagues"));
  list()->setIconSize(QSize(kSign, kSign));
  m_assign->setProperty("kind", QStringLiteral("primary"));

  column()->addWidget(m_note);
  column()->addWidget(m_assign);
  connect(search(), &QLineEdit::textChanged, this, &AssignPopover::fill);
  connect(m_note, &QLineEdit::returnPressed, this, &AssignPopover::choose);
  connect(m_assign, &QPushButton::clicked, this, &AssignPopover::choose);
  connect(list(), &QListWidget::itemDoubleClicked, this, &AssignPopover::choose);
  connect(list(), &QListWidget::currentRowChanged, this, &AssignPopover::refresh);
}

void AssignPopover::ask(OwnerId owner, UserId me, UserId current, const QRect& anchor) {
  if (owner != m_owner) m_colleagues.clear();
  m_owner = owner;
  m_me = me;
  m_current = current;
  search()->clear();
  m_note->clear();
  say(m_colleagues.isEmpty() ? tr("Reading the colleagues …") : QString());
  fill();
  popUp(anchor, Qt::AlignRight);
  search()->setFocus();
  whenDone(m_team.colleagues(owner), this,
           [this, number = ++m_request](const Result<QList<Colleague>>& answer) {
             if (number == m_request) take(answer);
           });
}

void AssignPopover::take(const Result<QList<Colleague>>& answer) {
  if (!answer)
    return say(tr("The colleagues could not be read: %1").arg(errorText(answer.error())));
  m_colleagues = *answer;
  // Who only reads can't answer, and who never signs in would never see it.
  m_colleagues.removeIf([](const Colleague& colleague) {
    return colleague.role == StaffRole::User || !colleague.loginId.isValid();
  });
  say({});
  fill();
}

void AssignPopover::fill() {
  const QString wanted = folded(search()->text());
  list()->clear();
  const auto offer = [&](UserId user, const QString& words, const QString& name) {
    if (user != m_current && matchScore(wanted, folded(words), folded(name)) > 0)
      add(user, words, name);
  };
  const auto me = std::ranges::find(m_colleagues, m_me, &Colleague::userId);
  if (m_me.isValid()) offer(m_me, tr("Me"), me == m_colleagues.end() ? QString() : me->name);
  offer({}, tr("Nobody"), {});
  for (const Colleague& colleague : std::as_const(m_colleagues))
    if (colleague.userId != m_me)
      offer(colleague.userId, visibleLine(colleague.name), colleague.name);
  list()->setCurrentRow(0);
  fit();
  refresh();
}

void AssignPopover::add(UserId user, const QString& words, const QString& name) {
  auto* item = new QListWidgetItem(words, list());
  item->setData(kUserRole, user.value);
  item->setIcon(user.isValid() ? avatarOf(name.isEmpty() ? words : name, devicePixelRatioF())
                               : icon(QStringLiteral("inbox"), tokens().muted));
  item->setSizeHint(QSize(0, qRound((kSign + 2 * space::xs) * typeScale())));
}

void AssignPopover::refresh() {
  const QListWidgetItem* item = list()->currentItem();
  m_assign->setEnabled(item != nullptr);
  if (!item)
    m_assign->setText(tr("Nobody is called that"));
  else if (const UserId user{item->data(kUserRole).toLongLong()}; !user.isValid())
    m_assign->setText(tr("Give up"));
  else
    m_assign->setText(user == m_me ? tr("Take it")
                                   : withoutMnemonic(tr("Assign to %1").arg(item->text())));
}

void AssignPopover::choose() {
  const QListWidgetItem* item = list()->currentItem();
  if (!item) return;
  const UserId user{item->data(kUserRole).toLongLong()};
  hide();
  Q_EMIT chosen(user, m_note->text().trimmed());
}

}  // namespace oc::ui
