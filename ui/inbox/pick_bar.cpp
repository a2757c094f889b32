#include "ui/inbox/pick_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "core/domain/text_safety.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr std::array kActions{
    std::pair(PickAction::Assign, u"assign"), std::pair(PickAction::Labels, u"tag"),
    std::pair(PickAction::Priority, u"flag"), std::pair(PickAction::Snooze, u"clock"),
    std::pair(PickAction::Close, u"check")};

QString words(PickAction action) {
  switch (action) {
    case PickAction::Assign: return PickBar::tr("Assign");
    case PickAction::Labels: return PickBar::tr("Labels");
    case PickAction::Priority: return PickBar::tr("Priority");
    case PickAction::Snooze: return PickBar::tr("Snooze");
    case PickAction::Close: return PickBar::tr("Close");
  }
  return {};
}

}  // namespace

PickBar::PickBar(QWidget* parent)
    : QWidget(parent), m_text(new PlainLabel), m_progress(new QProgressBar) {
  m_text->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  auto* line = new QHBoxLayout;
  line->setSpacing(2);
  line->addWidget(m_text, 1);
  for (const auto& [action, name] : kActions) {
    QToolButton* each = addButton(words(action));
    connect(each, &QToolButton::clicked, this,
            [this, action = action] { Q_EMIT actionWanted(action); });
    m_buttons[static_cast<std::size_t>(action)] = each;
    line->addWidget(each);
  }
  m_drop = addButton(tr("Pick nothing"));
  connect(m_drop, &QToolButton::clicked, this, &PickBar::dropped);
  line->addWidget(m_drop);
  m_progress->setTextVisible(false);
  m_progress->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::xs, space::s, space::xs);
  column->setSpacing(0);
  column->addLayout(line);
  column->addWidget(m_progress);
  recolour();
}

QToolButton* PickBar::addButton(const QString& words) {
  auto* button = new QToolButton;
  button->setAccessibleName(words);
  button->setToolTip(plainTip(words));
  button->setIconSize(QSize(18, 18) * typeScale());
  return button;
}

void PickBar::setPicked(int count, bool loaded) {
  m_text->setText(loaded ? tr("%Ln picked: all that is loaded", "", count)
                         : tr("%Ln picked", "", count));
  m_text->setToolTip(loaded ? tr("The list has more. Scroll down to load them.") : QString());
}

void PickBar::setProgress(int done, int of) {
  const bool running = done < of;
  m_progress->setVisible(running);
  m_progress->setRange(0, of);
  m_progress->setValue(done);
  for (QToolButton* each : m_buttons)
    each->setEnabled(!running);
}

QRect PickBar::buttonRect(PickAction action) const {
  return {button(action)->mapToGlobal(QPoint()), button(action)->size()};
}

void PickBar::recolour() {
  for (const auto& [action, name] : kActions)
    button(action)->setIcon(icon(QString::fromUtf16(name), tokens().text));
  m_drop->setIcon(icon(QStringLiteral("close"), tokens().muted));
}

void PickBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) recolour();
}

void PickBar::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), tokens().accentSoft);
}

}  // namespace oc::ui
