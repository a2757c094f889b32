#pragma once

#include <QString>

class QColor;
class QPainter;
class QPointF;

namespace oc::ui {

// The small marks of rows and headers: a word or two in a rounded box.
enum class ChipKind { Plain, Accent, Good, Warning, Bad };

qreal chipHeight();
qreal chipWidth(const QString& text);

// Paints at `topLeft`, elided to `maxWidth`, and returns the width taken: 0 when there is no room
// for even a few letters.
qreal paintChip(QPainter& painter, const QPointF& topLeft, qreal maxWidth, const QString& text,
                ChipKind kind);

// A tenant's label: its colour is a dot before the words. Of the same sizes as a chip.
qreal labelChipWidth(const QString& text);
qreal paintLabelChip(QPainter& painter, const QPointF& topLeft, qreal maxWidth, const QString& text,
                     const QColor& colour);

}  // namespace oc::ui
