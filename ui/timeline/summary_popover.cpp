#include "ui/timeline/summary_popover.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include "ui/models/format.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/scrolled_text.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 400;
constexpr int kTallestText = 360;

}  // namespace

SummaryPopover::SummaryPopover(Desk& desk, QWidget* parent)
    : Popover(parent),
      m_assistant(desk, AssistKind::Summary),
      m_title(new PlainLabel(this)),
      m_status(new PlainLabel(this)),
      m_text(new ScrolledText(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard, this)),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_retry(new QPushButton(tr("Try again"), this)),
      m_dismiss(new QPushButton(this)) {
  setFixedWidth(qRound(kWidth * typeScale()));
  m_title->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  m_status->setFont(ui::font(FontSize::Small));
  for (PlainLabel* label : {m_title, m_status})
    label->setWordWrap(true);
  m_dismiss->setProperty("kind", QStringLiteral("quiet"));

  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(m_dismiss);
  buttons->addWidget(m_retry);
  buttons->addWidget(m_copy);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::m, space::l, space::m);
  column->setSpacing(space::s);
  column->addWidget(m_title);
  column->addWidget(m_status);
  column->addWidget(m_text);
  column->addLayout(buttons);

  connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
  connect(m_retry, &QPushButton::clicked, this, [this] { m_assistant.ask(m_owner, m_conv); });
  connect(m_copy, &QPushButton::clicked, this,
          [this] { QApplication::clipboard()->setText(m_text->text()); });
  connect(&m_assistant, &Assistant::changed, this, [this](ConvId conv) {
    if (conv == m_conv && isVisible()) refresh();
  });
}

void SummaryPopover::ask(const Conversation& conversation, const QRect& anchor) {
  m_owner = conversation.ownerId;
  m_conv = conversation.convId;
  m_title->setText(tr("Summary: %1").arg(displayName(conversation)));
  m_assistant.ask(m_owner, m_conv);
  refresh();
  popUp(anchor, Qt::AlignRight);
}

QString SummaryPopover::text() const {
  return m_text->text();
}

QString SummaryPopover::statusText() const {
  return m_status->isHidden() ? QString() : m_status->text();
}

void SummaryPopover::refresh() {
  const Assist now = m_assistant.now(m_conv).value_or(Assist{});
  const bool failed = now.state == Assist::State::Failed;
  const bool over = isOver(now);
  m_status->setText(failed ? tr("No summary: %1").arg(now.error) : tr("Writing …"));
  m_status->setProperty("role", failed ? QStringLiteral("bad") : QStringLiteral("muted"));
  m_status->style()->unpolish(m_status);
  m_status->style()->polish(m_status);
  m_status->setVisible(failed || !over);
  m_text->setText(now.text);
  m_text->setVisible(!now.text.isEmpty());
  m_text->fit(width() - 2 * space::l - 2 * frameWidth(), qRound(kTallestText * typeScale()));
  m_retry->setVisible(failed);
  m_copy->setVisible(over && !failed);
  m_dismiss->setText(over ? tr("Dismiss") : tr("Cancel"));
  setAccessibleName(m_title->text());
  setAccessibleDescription(m_text->text());
  if (isVisible()) place();
}

void SummaryPopover::hideEvent(QHideEvent* event) {
  Popover::hideEvent(event);
  m_assistant.drop(m_conv);
}

}  // namespace oc::ui
