#pragma once

#include <QString>

namespace oc::ui {

// Small letters without accents: "São Paulo" → "sao paulo". What the palette and the lists of
// commands compare.
QString folded(const QString& text);

// How well `text` finds something called `title` that is also found by `words`, all three folded:
// each of its words must stand in one of them. 0: not at all; the larger the better, a title that
// begins with the text above all. Empty text finds everything alike.
int matchScore(const QString& text, const QString& title, const QString& words = {});

}  // namespace oc::ui
