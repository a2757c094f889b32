#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace oc::ui {

// Initials on a hue that stays the same for `key` (the customer's number, a tenant's id) on every
// machine and in every version. White on it has AA contrast.
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QString& key);

// The same as a rounded tile, as the rail shows tenants.
void paintTile(QPainter& painter, const QRectF& rect, qreal radius, const QString& name,
               const QString& key);

// "Maria Souza" → "MS", "Carla" → "C", "+1 415-867-5310" → "+1"; "?" when nothing can be shown.
QString initials(const QString& name);
QColor hueOf(const QString& key);

}  // namespace oc::ui
