#pragma once

#include <QList>
#include <QTextLayout>

#include "core/domain/search_terms.h"

class QPainter;
class QRect;

namespace oc::ui {

// How words that a search has found are shown on `ground`, wherever they stand: for
// QTextLayout::draw. `strong`: those of the hit that is looked at.
QList<QTextLayout::FormatRange> hitFormats(const QList<TextRange>& hits, const QColor& ground,
                                           bool strong = false);

// Writes as much of one line as there is room for, with its hits, and returns where it ends.
int paintHitLine(QPainter& painter, const QRect& room, const QFont& font, const QColor& ink,
                 const QString& text, const QList<TextRange>& hits, const QColor& ground);

}  // namespace oc::ui
