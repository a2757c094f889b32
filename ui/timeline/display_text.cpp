#include "ui/timeline/display_text.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace oc::ui {
namespace {

bool isEmojiPart(char32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) ||
         (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0x2300 && c <= 0x23FF) ||
         (c >= 0xE0020 && c <= 0xE007F) || c == 0x200D || c == 0xFE0F || c == 0x20E3;
}

int countEmojiAlone(const QString& text) {
  constexpr qsizetype kLongestWorthLooking = 120;
  const QString trimmed = text.trimmed();
  if (trimmed.isEmpty() || trimmed.size() > kLongestWorthLooking) return 0;
  int count = 0;
  QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
  qsizetype from = 0;
  for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
    const QString grapheme = trimmed.mid(from, to - from);
    from = to;
    const QList<uint> points = grapheme.toUcs4();
    const bool keycap = points.size() > 1 && points.last() == 0x20E3;
    if (!keycap && !std::all_of(points.begin(), points.end(), isEmojiPart)) return 0;
    ++count;
  }
  return count;
}

}  // namespace

QString DisplayText::original(int from, int to) const {
  QString copied;
  if (sourceAt.isEmpty()) {
    copied = source.mid(from, to - from);
  } else if (from < to) {
    const int first = sourceAt[from];
    const int last = to < sourceAt.size() ? sourceAt[to] : int(source.size());
    copied = source.mid(first, std::max(last - first, 1));
  }
  copied.replace(QChar::LineSeparator, u'\n');
  return copied;
}

DisplayText displayText(const QString& body) {
  VisibleText visible = visibleText(body);
  DisplayText out;
  out.links = findLinks(visible.text);
  out.emojiAlone = countEmojiAlone(visible.text);
  out.text = std::move(visible.text);
  out.marks = std::move(visible.marks);
  out.source = body;
  out.sourceAt = std::move(visible.sourceAt);
  return out;
}

}  // namespace oc::ui
