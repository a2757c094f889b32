#include "ui/timeline/text_block.h"

#include <QTextOption>
#include <algorithm>
#include <cmath>

namespace oc::ui {

TextBlock breakLines(QTextLayout& layout, int widest, int lineHeight, Qt::Alignment alignment) {
  TextBlock block;
  block.rightToLeft = layout.text().isRightToLeft();
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setTextDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
  option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
  layout.setTextOption(option);
  layout.setCacheEnabled(true);

  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(widest);
    const int height = std::max(lineHeight, int(std::ceil(line.height())));
    line.setPosition(QPointF(0, block.height + (height - line.height()) / 2));
    block.height += height;
    block.lastLine = int(std::ceil(line.naturalTextWidth()));
    block.width = std::max(block.width, block.lastLine);
  }
  layout.endLayout();
  block.width = std::min(block.width, widest);

  const bool centred = alignment.testFlag(Qt::AlignHCenter);
  const bool right = block.rightToLeft || alignment.testFlag(Qt::AlignRight);
  if (!centred && !right) return block;
  for (int i = 0; i < layout.lineCount(); ++i) {
    QTextLine line = layout.lineAt(i);
    const qreal room = block.width - line.naturalTextWidth();
    line.setPosition(QPointF(centred ? room / 2 : room, line.y()));
  }
  return block;
}

}  // namespace oc::ui
