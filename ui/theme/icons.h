#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace oc::ui {

// One of resources/icons (without ".svg"), drawn in `colour`, sharp at every scale. Disabled is the
// same at 40 %. An unknown name asserts and is empty in a release.
QIcon icon(const QString& name, QColor colour);

// The same straight into a painter, for delegates.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, QColor colour);

}  // namespace oc::ui
