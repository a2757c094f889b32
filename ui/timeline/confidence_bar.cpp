#include "ui/timeline/confidence_bar.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "ui/models/verdict_text.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kBarHeight = 6;
constexpr double kSure = 0.8;

QFont numberFont() {
  return font(FontSize::Body, QFont::DemiBold);
}

}  // namespace

ConfidenceBar::ConfidenceBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ConfidenceBar::setConfidence(double confidence) {
  m_confidence = std::clamp(confidence, 0.0, 1.0);
  setAccessibleName(tr("Confidence %1").arg(percentText(m_confidence)));
  update();
}

QSize ConfidenceBar::sizeHint() const {
  return {200, QFontMetrics(numberFont()).height()};
}

void ConfidenceBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens();
  const QString number = percentText(m_confidence);
  const int room = QFontMetrics(numberFont()).horizontalAdvance(number) + space::m;
  QRectF bar(0, (height() - kBarHeight) / 2.0, width() - room, kBarHeight);
  painter.setPen(Qt::NoPen);
  painter.setBrush(t.line);
  painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
  bar.setWidth(std::max<qreal>(kBarHeight, bar.width() * m_confidence));
  painter.setBrush(m_confidence >= kSure ? t.good : t.warning);
  painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
  painter.setFont(numberFont());
  painter.setPen(t.text);
  painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, number);
}

}  // namespace oc::ui
