#include "ui/timeline/reasons_view.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/models/verdict_text.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 320;
constexpr int kBar = 64;
constexpr int kWeight = 40;
constexpr int kBarHeight = 6;

int scaled(int px) {
  return qRound(px * typeScale());
}

}  // namespace

ReasonsView::ReasonsView(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ReasonsView::setReasons(const QList<ClosureReason>& reasons) {
  double heaviest = 0;
  for (const ClosureReason& reason : reasons)
    heaviest = std::max(heaviest, std::abs(reason.weight));
  m_rows.clear();
  for (const ClosureReason& reason : reasons)
    m_rows += Row{reasonText(reason), weightText(reason.weight),
                  heaviest > 0 ? reason.weight / heaviest : 0};
  setAccessibleName(reasonsInFull(reasons));
  updateGeometry();
  update();
}

int ReasonsView::wordsWidth(int width) const {
  return std::max(scaled(80), width - scaled(kBar + kWeight) - 2 * space::s);
}

int ReasonsView::rowHeight(const Row& row, int width) const {
  const QFontMetrics metrics(ui::font(FontSize::Body));
  const QRect words =
      metrics.boundingRect(QRect(0, 0, wordsWidth(width), 10'000), Qt::TextWordWrap, row.words);
  return std::max(words.height(), metrics.height()) + space::xs + 2;
}

int ReasonsView::heightForWidth(int width) const {
  int height = 0;
  for (const Row& row : m_rows)
    height += rowHeight(row, width);
  return height;
}

QSize ReasonsView::sizeHint() const {
  const int width = scaled(kWidth);
  return {width, heightForWidth(width)};
}

void ReasonsView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens();
  painter.setFont(ui::font(FontSize::Body));
  const int words = wordsWidth(width());
  const int left = words + space::s;
  const qreal middle = left + scaled(kBar) / 2.0;
  int y = 0;
  for (const Row& row : m_rows) {
    const int height = rowHeight(row, width());
    const int inner = height - space::xs - 2;
    painter.setPen(t.text);
    painter.drawText(QRect(0, y, words, inner), Qt::TextWordWrap | Qt::AlignVCenter, row.words);
    const qreal length = std::abs(row.share) * scaled(kBar) / 2.0;
    const qreal x = row.share < 0 ? middle - length : middle;
    const qreal barTop = y + (inner - kBarHeight) / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.share < 0 ? t.warning : t.good);
    painter.drawRoundedRect(QRectF(x, barTop, std::max(length, 1.0), kBarHeight), 2, 2);
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(middle, y), QPointF(middle, y + inner));
    painter.setPen(t.muted);
    painter.drawText(QRect(width() - scaled(kWeight), y, scaled(kWeight), inner),
                     Qt::AlignRight | Qt::AlignVCenter, row.weight);
    y += height;
  }
}

}  // namespace oc::ui
