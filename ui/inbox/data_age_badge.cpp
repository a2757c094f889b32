#include "ui/inbox/data_age_badge.h"

#include <QFontMetrics>
#include <QPainter>
#include <chrono>

#include "core/domain/text_safety.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kDot = 8;
constexpr int kGap = 6;

}  // namespace

DataAgeBadge::DataAgeBadge(QWidget* parent) : QWidget(parent) {
  setFont(ui::font(FontSize::Small));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  m_second.setInterval(std::chrono::seconds(1));
  connect(&m_second, &QTimer::timeout, this, &DataAgeBadge::refresh);
}

void DataAgeBadge::setLink(const LinkState& link) {
  m_link = link;
  m_known = true;
  if (link.up)
    m_second.stop();
  else
    m_second.start();
  refresh();
}

QString DataAgeBadge::text() const {
  if (!m_known) return {};
  if (m_link.up) return tr("updated now");
  const qint64 seconds =
      m_link.since.isValid() ? m_link.since.secsTo(QDateTime::currentDateTimeUtc()) : 0;
  //: The list's data is old: %1 "12 s", "4 min"
  return tr("%1 ago: database unavailable").arg(durationText(seconds));
}

void DataAgeBadge::refresh() {
  setToolTip(plainTip(linkText(m_link)));
  setAccessibleName(text());
  updateGeometry();
  update();
}

QSize DataAgeBadge::sizeHint() const {
  const QFontMetrics metrics(ui::font(FontSize::Small));
  return {kDot + kGap + metrics.horizontalAdvance(text()) + 1, metrics.height()};
}

QSize DataAgeBadge::minimumSizeHint() const {
  return {kDot + kGap, sizeHint().height()};
}

void DataAgeBadge::paintEvent(QPaintEvent*) {
  if (!m_known) return;
  const Tokens& t = tokens();
  const QColor colour = m_link.up ? t.good : t.warning;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(QRectF(0, (height() - kDot) / 2.0, kDot, kDot));
  painter.setFont(ui::font(FontSize::Small));
  painter.setPen(readable(colour, t.surface));
  const QRect room = rect().adjusted(kDot + kGap, 0, 0, 0);
  painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

}  // namespace oc::ui
