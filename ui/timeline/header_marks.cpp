#include "ui/timeline/header_marks.h"

#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

#include "core/domain/text_safety.h"
#include "ui/models/event_text.h"
#include "ui/theme/chip.h"
#include "ui/theme/theme.h"

namespace oc::ui {

HeaderMarks::HeaderMarks(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
}

void HeaderMarks::setConversation(const Conversation& conversation) {
  m_priority = conversation.priority;
  m_labels.clear();
  for (const QString& label : conversation.labels)
    m_labels += visibleLine(label);
  setVisible(!words().isEmpty());
  setAccessibleName(words().join(QStringLiteral(", ")));
  setToolTip(plainTip(words().join(u'\n')));
  updateGeometry();
  update();
}

QStringList HeaderMarks::words() const {
  QStringList all = m_labels;
  if (m_priority != Priority::None) all.prepend(priorityText(m_priority));
  return all;
}

QSize HeaderMarks::sizeHint() const {
  qreal width = 0;
  for (const QString& word : words())
    width += chipWidth(word) + space::xs;
  return {qCeil(width), qCeil(chipHeight())};
}

void HeaderMarks::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  qreal x = 0;
  const QStringList all = words();
  for (qsizetype i = 0; i < all.size(); ++i) {
    const bool urgent = i == 0 && m_priority == Priority::Urgent;
    const bool high = i == 0 && m_priority == Priority::High;
    const qreal taken = paintChip(painter, {x, 0}, width() - x, all[i],
                                  urgent ? ChipKind::Bad
                                  : high ? ChipKind::Warning
                                         : ChipKind::Plain);
    if (taken <= 0) return;
    x += taken + space::xs;
  }
}

void HeaderMarks::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->pos())) Q_EMIT clicked();
}

}  // namespace oc::ui
