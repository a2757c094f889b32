#pragma once

#include <QTextLayout>

namespace oc::ui {

// How much room a broken text takes.
struct TextBlock {
  int width = 0;  // of its widest line
  int height = 0;
  int lastLine = 0;  // width of its last line
  bool rightToLeft = false;
};

// Breaks `layout` into lines of at most `widest` pixels, `lineHeight` apart (more where a fallback
// font is taller); words that are longer are broken anywhere. Right-to-left text stands at the
// right of the block.
TextBlock breakLines(QTextLayout& layout, int widest, int lineHeight,
                     Qt::Alignment alignment = Qt::AlignLeft);

}  // namespace oc::ui
