#include "ui/shell/link_banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <chrono>

#include "core/domain/text_safety.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kDelay = 400ms;
constexpr int kIcon = 18;
constexpr qreal kSoft = 0.14;

QColor ground() {
  return mixed(tokens().surface, tokens().warning, kSoft);
}

}  // namespace

LinkBanner::LinkBanner(QWidget* parent)
    : QWidget(parent), m_icon(new PlainLabel), m_text(new PlainLabel) {
  m_text->setWordWrap(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::l, space::s, space::l, space::s + 1);
  layout->setSpacing(space::s);
  layout->addWidget(m_icon);
  layout->addWidget(m_text, 1);
  m_delay.setSingleShot(true);
  m_delay.setInterval(kDelay);
  connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
  updateColours();
  hide();
}

void LinkBanner::setLink(const LinkState& link) {
  if (link.up) {
    m_delay.stop();
    hide();
    return;
  }
  const QString since =
      clockTime(link.since.isValid() ? link.since : QDateTime::currentDateTimeUtc());
  QString text = tr("The database can't be reached. You see everything as of %1; it catches up by "
                    "itself. Your drafts stay.")
                     .arg(since);
  m_text->setText(text);
  m_text->setToolTip(plainTip(linkText(link)));
  setAccessibleName(link.message.isEmpty() ? text : QString(text + u' ' + visible(linkText(link))));
  if (!isVisible() && !m_delay.isActive()) m_delay.start();
}

void LinkBanner::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), ground());
  painter.setPen(mixed(tokens().surface, tokens().warning, 0.35));
  painter.drawLine(0, height() - 1, width(), height() - 1);
}

void LinkBanner::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) updateColours();
}

void LinkBanner::updateColours() {
  m_icon->setPixmap(icon(QStringLiteral("offline"), readable(tokens().warning, ground()))
                        .pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
}

}  // namespace oc::ui
