#pragma once

#include <QByteArray>

namespace oc::training {

// Pictures, voice notes, documents and contacts made on the spot: the line needs no files and no
// rights to them.

QByteArray png(quint32 seed);       // image/png, 320 × 240, a landscape of its own for each seed
QByteArray waveform(quint32 seed);  // audio/wav, 2 s, mono, 16 bit, 8 kHz: a hum like speech
QByteArray pdf(quint32 seed);       // application/pdf, one page with a line of text
QByteArray vcard(quint32 seed);     // text/vcard, one contact with a number

}  // namespace oc::training
