#include "ui/theme/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kIcon = 18;

QColor inkOf(NoticeBar::Tone tone) {
  switch (tone) {
    case NoticeBar::Tone::Quiet: return tokens().muted;
    case NoticeBar::Tone::Good: return tokens().good;
    case NoticeBar::Tone::Warning: return tokens().warning;
    case NoticeBar::Tone::Bad: return tokens().bad;
  }
  return tokens().muted;
}

}  // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new PlainLabel(this)),
      m_text(new PlainLabel(this)),
      m_action(new QPushButton(this)),
      m_other(new QPushButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space::m, space::s, space::s, space::s);
  row->setSpacing(space::s);
  row->addWidget(m_icon, 0, Qt::AlignVCenter);
  row->addWidget(m_text, 1);
  row->addWidget(m_other);
  row->addWidget(m_action);
  m_icon->setFixedSize(kIcon, kIcon);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_other->setProperty("kind", QStringLiteral("quiet"));
  connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionClicked);
  connect(m_other, &QPushButton::clicked, this, &NoticeBar::otherClicked);
  hide();
}

void NoticeBar::say(Tone tone, const QString& text, const QString& action, const QString& other) {
  m_tone = tone;
  m_text->setText(text);
  setAccessibleName(m_text->text());
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  m_other->setText(other);
  m_other->setVisible(!other.isEmpty());
  recolour();
  show();
}

void NoticeBar::setTabAfter(QWidget* field) {
  setTabOrder(field, m_other);
  setTabOrder(m_other, m_action);
}

QString NoticeBar::text() const {
  return isHidden() ? QString() : m_text->text();
}

void NoticeBar::recolour() {
  const QString name = m_tone == Tone::Quiet  ? QStringLiteral("lock")
                       : m_tone == Tone::Good ? QStringLiteral("check")
                                              : QStringLiteral("alert");
  m_icon->setPixmap(icon(name, inkOf(m_tone)).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
  update();
}

void NoticeBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor fill = m_tone == Tone::Quiet ? tokens().surface2 : inkOf(m_tone);
  if (m_tone != Tone::Quiet) fill.setAlphaF(tokens().dark ? 0.16F : 0.10F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawRoundedRect(rect(), radius::control, radius::control);
}

void NoticeBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) recolour();
}

}  // namespace oc::ui
