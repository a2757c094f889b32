#pragma once

#include <QtGlobal>

#include "core/domain/message.h"

class QPainter;
class QRectF;

namespace oc::ui {

// How far an outbound message got: clock (queued), one tick (accepted, sending, sent), two
// (delivered), two in accent (read), "!" in red (failed, undelivered, canceled), "?" in amber
// (unknown). An inbound message has none. Drawn at the left of `rect`, centred vertically, in
// muted where no other colour is named.
void paintTicks(QPainter& painter, const QRectF& rect, DeliveryStatus status);

// Width of what paintTicks draws; 0 when there is nothing to draw.
qreal ticksWidth(DeliveryStatus status);

}  // namespace oc::ui
