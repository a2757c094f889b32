#include "ui/theme/empty_state.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kIconSize = 40;
constexpr int kTextWidth = 320;

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new PlainLabel(this)),
      m_title(new PlainLabel(this)),
      m_text(new PlainLabel(this)),
      m_action(new QPushButton(this)) {
  m_title->setFont(ui::font(FontSize::Large, QFont::DemiBold));
  m_text->setProperty("role", QStringLiteral("muted"));
  for (PlainLabel* label : {m_icon, m_title, m_text})
    label->setAlignment(Qt::AlignCenter);
  for (PlainLabel* label : {m_title, m_text}) {
    label->setWordWrap(true);
    label->setMaximumWidth(qRound(kTextWidth * typeScale()));
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
  layout->setSpacing(space::s);
  layout->addStretch(2);
  layout->addWidget(m_icon);
  // Labels that wrap and are aligned take their narrowest width, so stretches centre them instead.
  for (PlainLabel* label : {m_title, m_text}) {
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(label, 100);
    row->addStretch();
    layout->addLayout(row);
  }
  layout->addSpacing(space::xs);
  layout->addWidget(m_action, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const QString& iconName, const QString& title, const QString& text,
                            const QString& action) {
  m_iconName = iconName;
  m_title->setText(title);
  m_text->setText(text);
  m_text->setVisible(!text.isEmpty());
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  updateIcon();
}

QString EmptyState::title() const {
  return m_title->text();
}

QString EmptyState::action() const {
  return m_action->text();
}

void EmptyState::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) updateIcon();
}

void EmptyState::updateIcon() {
  if (m_iconName.isEmpty()) return;
  m_icon->setPixmap(
      icon(m_iconName, tokens().faint).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
}

}  // namespace oc::ui
