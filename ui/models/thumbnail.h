#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "core/domain/result.h"

namespace oc::ui {

// A picture that a customer sent, not larger than `most`, turned as its camera was held. Decoded by
// what its bytes are, JPEG, PNG, WebP and GIF only, whatever it was declared as; Invalid when it is
// none of these, broken, or has more pixels than any camera takes. Any thread.
Result<QImage> decodedPicture(const QByteArray& bytes, const QSize& most);

}  // namespace oc::ui
