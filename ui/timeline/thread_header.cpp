#include "ui/timeline/thread_header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"
#include "ui/models/snooze_choices.h"
#include "ui/theme/avatar.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/close_popover.h"
#include "ui/timeline/header_marks.h"

namespace oc::ui {
namespace {

constexpr int kAvatar = 36;
constexpr int kMargin = 20;
constexpr int kArrow = 16;
constexpr int kWordsRoom = 220;  // for the customer's name, before buttons give way

}  // namespace

ThreadHeader::ThreadHeader(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_subtitle(new ElidedLabel(this)),
      m_marks(new HeaderMarks(this)),
      m_summary(new QPushButton(tr("Summarise"), this)),
      m_followUp(new QPushButton(tr("Open a follow-up"), this)),
      m_assign(new QPushButton(this)),
      m_snooze(new QPushButton(this)),
      m_close(new QPushButton(tr("Close"), this)),
      m_more(new QPushButton(this)),
      m_menu(new QMenu(m_more)),
      m_popover(new ClosePopover(desk, this)) {
  m_title->setFont(ui::font(FontSize::Large, QFont::DemiBold));
  m_subtitle->setFont(ui::font(FontSize::Small));
  m_subtitle->setProperty("role", QStringLiteral("muted"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

  auto* menu = new QMenu(m_close);
  const auto offer = [&](const QString& words, ConversationStatus status) {
    menu->addAction(words, this,
                    [this, status] { m_popover->ask(m_conversation, status, m_close); });
  };
  offer(tr("Closed by the agent …"), ConversationStatus::AgentClosed);
  offer(tr("Closed by support …"), ConversationStatus::SupportClosed);
  m_close->setMenu(menu);
  // Our own arrow, after the word, instead of the style's.
  m_close->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; width: 0; }"));
  m_close->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                   : Qt::LeftToRight);
  m_close->setIconSize(QSize(kArrow, kArrow));
  m_followUp->setToolTip(
      tr("A closed conversation stays closed: this begins a new one with the customer."));
  m_summary->setToolTip(tr("The assistant sums up what was said"));
  m_summary->hide();
  m_followUp->hide();
  m_more->setMenu(m_menu);
  m_more->setToolTip(tr("More …"));
  m_more->setAccessibleName(tr("More"));
  m_more->setStyleSheet(m_close->styleSheet());
  m_more->setIconSize(QSize(kArrow, kArrow));
  recolour();
  connect(m_assign, &QPushButton::clicked, this, [this] { Q_EMIT wanted(ThreadAction::Assign); });
  connect(m_snooze, &QPushButton::clicked, this, [this] { Q_EMIT wanted(ThreadAction::Snooze); });
  connect(m_marks, &HeaderMarks::clicked, this, [this] { Q_EMIT wanted(ThreadAction::Labels); });
  connect(m_followUp, &QPushButton::clicked, this, &ThreadHeader::followUpWanted);
  connect(m_summary, &QPushButton::clicked, this, [this] {
    Q_EMIT summaryWanted(QRect(m_summary->mapToGlobal(QPoint()), m_summary->size()));
  });
  connect(m_popover, &ClosePopover::closed, this, &ThreadHeader::closed);

  auto* words = new QVBoxLayout;
  words->setSpacing(1);
  words->addStretch();
  auto* name = new QHBoxLayout;
  name->setSpacing(space::s);
  name->addWidget(m_title);
  name->addWidget(m_marks, 1, Qt::AlignVCenter);
  words->addLayout(name);
  words->addWidget(m_subtitle);
  words->addStretch();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kMargin + kAvatar + space::m, space::s, kMargin, space::s);
  row->setSpacing(space::s);
  row->addLayout(words, 1);
  for (QPushButton* button : {m_summary, m_assign, m_snooze, m_followUp, m_close, m_more})
    row->addWidget(button, 0, Qt::AlignVCenter);
}

void ThreadHeader::setConversation(const Tenant& tenant, const Conversation& conversation) {
  if (conversation.convId != m_conversation.convId) m_popover->hide();
  m_tenant = tenant;
  m_conversation = conversation;
  m_name = displayName(conversation);
  m_title->setText(m_name);
  m_marks->setConversation(conversation);
  offerSteps();
  refresh(QDateTime::currentDateTimeUtc());
  update();
}

void ThreadHeader::setAssistant(bool available) {
  m_assistant = available;
  offerSteps();
}

void ThreadHeader::setBusy(bool busy) {
  m_followUp->setEnabled(!busy);
}

void ThreadHeader::offerSteps() {
  const bool readOnly = m_tenant.role == u"user";
  m_assign->setText(m_conversation.assignee.isValid() ? tr("Transfer") : tr("Assign"));
  m_snooze->setText(m_conversation.snoozed ? tr("Snoozed") : tr("Snooze"));
  m_close->setEnabled(!readOnly);
  m_close->setToolTip(readOnly ? tr("Your role in this tenant is read-only") : QString());
  fitSteps();
}

// What there is no room for stands in the menu as well.
void ThreadHeader::fitSteps() {
  const bool active = isActive(m_conversation.status);
  const bool readOnly = m_tenant.role == u"user";
  int room = width() - 2 * kMargin - kAvatar - space::m - kWordsRoom - m_more->sizeHint().width();
  const auto offer = [&room](QPushButton* button, bool wanted, bool always = false) {
    const int needed = button->sizeHint().width() + space::s;
    const bool shown = wanted && (always || needed <= room);
    button->setVisible(shown);
    if (shown) room -= needed;
  };
  offer(m_close, active, true);
  offer(m_followUp, !active && !readOnly, true);
  offer(m_assign, active && !readOnly);
  offer(m_snooze, active && !readOnly);
  offer(m_summary, m_assistant && !readOnly);
}

void ThreadHeader::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitSteps();
}

void ThreadHeader::askToClose() {
  m_popover->ask(m_conversation, ConversationStatus::AgentClosed, m_close);
}

QStringList ThreadHeader::marks() const {
  return m_marks->words();
}

QRect ThreadHeader::anchorOf(ThreadAction action) const {
  const QWidget* widget = m_more;
  if (action == ThreadAction::Assign && m_assign->isVisible()) widget = m_assign;
  if (action == ThreadAction::Snooze && m_snooze->isVisible()) widget = m_snooze;
  return {widget->mapToGlobal(QPoint()), widget->size()};
}

void ThreadHeader::refresh(const QDateTime& now) {
  if (!m_conversation.convId.isValid()) return;
  QStringList parts{channelName(m_conversation.channel),
                    displayNumber(m_conversation.customerAddress)};
  // A customer without a name is called by the number already.
  if (parts.last() == m_name) parts.removeLast();
  if (const QString owner = ownerText(); !owner.isEmpty()) parts << owner;
  if (const QString state = stateText(now); !state.isEmpty()) parts << state;
  m_subtitle->setText(parts.join(QStringLiteral(" · ")));
  setAccessibleName(m_name + u", " + m_subtitle->text());
}

QString ThreadHeader::subtitle() const {
  return m_subtitle->text();
}

QString ThreadHeader::ownerText() const {
  if (!isActive(m_conversation.status)) return {};
  if (!m_conversation.assignee.isValid()) return tr("unassigned");
  if (m_conversation.assignee == m_tenant.userId) return tr("with you");
  //: %1 a colleague who has the conversation
  return tr("with %1").arg(visibleLine(m_conversation.assigneeName));
}

QString ThreadHeader::stateText(const QDateTime& now) const {
  if (!isActive(m_conversation.status)) {
    QString words = statusText(m_conversation.status);
    //: How a conversation ended, and that the customer still waited for an answer
    if (m_conversation.unanswered) words = tr("%1 unanswered").arg(words);
    if (!m_conversation.endedAt.isValid()) return words;
    //: How a conversation ended and when: "closed by the agent, yesterday"
    return tr("%1, %2").arg(words, relativeTime(m_conversation.endedAt, now));
  }
  if (m_conversation.snoozed)
    return m_conversation.snoozedUntil.isValid()
               //: %1 a time: "snoozed until 14:00"
               ? tr("snoozed until %1").arg(wakeText(m_conversation.snoozedUntil, now))
               : tr("snoozed until the customer writes");
  if (!m_conversation.expiresAt.isValid()) return {};
  const qint64 left = now.secsTo(m_conversation.expiresAt);
  return left > 0 ? tr("expires in %1").arg(durationText(left)) : tr("about to expire");
}

QSize ThreadHeader::sizeHint() const {
  return {400, std::max(qRound(60 * typeScale()), QWidget::sizeHint().height())};
}

void ThreadHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().surface);
  painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
  if (!m_conversation.convId.isValid()) return;
  const QString key = m_conversation.phoneNumber.isEmpty() ? m_conversation.customerAddress
                                                           : m_conversation.phoneNumber;
  paintAvatar(painter, QRectF(kMargin, (height() - kAvatar) / 2.0, kAvatar, kAvatar), m_name, key);
}

void ThreadHeader::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_close) recolour();
}

void ThreadHeader::recolour() {
  m_close->setIcon(icon(QStringLiteral("chevron-down"), tokens().muted));
  m_more->setIcon(icon(QStringLiteral("more"), tokens().muted));
  m_summary->setIcon(icon(QStringLiteral("sparkle"), tokens().muted));
  update();
}

}  // namespace oc::ui
