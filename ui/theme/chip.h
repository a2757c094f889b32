#pragma once

#include <QString>

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

}  // namespace oc::ui
