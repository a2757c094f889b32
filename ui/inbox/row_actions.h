#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace oc::ui {

// What a row of the list offers under the pointer, as buttons in its corner.
enum class RowAction { None, Take, Snooze, Close };

QRect rowActionRect(const QRect& row, RowAction action);
RowAction rowActionAt(const QRect& row, const QPoint& at);
QString rowActionText(RowAction action);
void paintRowActions(QPainter& painter, const QRect& row, RowAction hovered);

}  // namespace oc::ui
