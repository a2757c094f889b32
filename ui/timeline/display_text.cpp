#include "ui/timeline/display_text.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QUrl>
#include <algorithm>

namespace oc::ui {
namespace {

// Unicode's Bidi_Control characters by the names that its standard gives them.
const char16_t* bidiName(QChar c) {
  switch (c.unicode()) {
    case 0x061C: return u"[ALM]";
    case 0x200E: return u"[LRM]";
    case 0x200F: return u"[RLM]";
    case 0x202A: return u"[LRE]";
    case 0x202B: return u"[RLE]";
    case 0x202C: return u"[PDF]";
    case 0x202D: return u"[LRO]";
    case 0x202E: return u"[RLO]";
    case 0x2066: return u"[LRI]";
    case 0x2067: return u"[RLI]";
    case 0x2068: return u"[FSI]";
    case 0x2069: return u"[PDI]";
    default: return nullptr;
  }
}

QChar shown(QChar c, QChar next, QChar previous) {
  if (c == u'\n') return QChar::LineSeparator;
  if (c == QChar::ParagraphSeparator) return QChar::LineSeparator;
  if (c == u'\t' || c == QChar::LineSeparator) return c;
  if (c.isHighSurrogate()) return next.isLowSurrogate() ? c : QChar(QChar::ReplacementCharacter);
  if (c.isLowSurrogate())
    return previous.isHighSurrogate() ? c : QChar(QChar::ReplacementCharacter);
  if (c.category() == QChar::Other_Control) return QChar::ReplacementCharacter;
  return c;
}

void writeOut(DisplayText& out) {
  const QString& body = out.source;
  out.text.reserve(body.size());
  QList<int> at;
  bool moved = false;
  for (qsizetype i = 0; i < body.size(); ++i) {
    const QChar c = body[i];
    const QChar next = i + 1 < body.size() ? body[i + 1] : QChar();
    if (c == u'\r' && next == u'\n') {
      out.text += QChar(QChar::LineSeparator);
      at << int(i++);
      moved = true;
      continue;
    }
    if (const char16_t* name = bidiName(c)) {
      const QString word = QString::fromUtf16(name);
      out.marks << DisplayText::Range{int(out.text.size()), int(word.size())};
      out.text += word;
      at << QList<int>(word.size(), int(i));
      moved = true;
      continue;
    }
    out.text +=
        c == u'\r' ? QChar(QChar::LineSeparator) : shown(c, next, i > 0 ? body[i - 1] : QChar());
    at << int(i);
  }
  if (moved) out.sourceAt = at;
}

// Closing punctuation after a link belongs to the sentence, unless its bracket opened in the link.
int withoutTail(QStringView link) {
  qsizetype length = link.size();
  while (length > 0) {
    const QChar last = link[length - 1];
    if (QStringView(u".,;:!?…'\"*_~").contains(last)) {
      --length;
      continue;
    }
    const QChar open = last == u')' ? u'(' : last == u']' ? u'[' : last == u'}' ? u'{' : QChar();
    const QStringView head = link.first(length);
    if (!open.isNull() && head.count(last) > head.count(open)) {
      --length;
      continue;
    }
    break;
  }
  return int(length);
}

QString urlOf(const QString& word, QStringView scheme) {
  const QString text = scheme.isEmpty() ? word : scheme + word;
  const QUrl url(text, QUrl::StrictMode);
  if (!url.isValid()) return {};
  const QString is = url.scheme();
  if ((is == u"http" || is == u"https") && url.host().isEmpty()) return {};
  return text;
}

void findLinks(DisplayText& out) {
  static const QRegularExpression kLink(
      QStringLiteral("(?<![\\w@.])(?:"
                     "(?<web>https?://[^\\s<>\"\\x{fffd}]+)|"
                     "(?<www>www\\.[^\\s<>\"\\x{fffd}]+)|"
                     "(?<other>(?:mailto:[^\\s<>\"]+@[^\\s<>\"]+|tel:\\+?[0-9][0-9().-]{2,}))|"
                     "(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+))"),
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  auto it = kLink.globalMatch(out.text);
  while (it.hasNext()) {
    const auto match = it.next();
    int length = withoutTail(match.captured());
    const int start = int(match.capturedStart());
    for (const auto& mark : out.marks)
      if (mark.start >= start) length = std::min(length, mark.start - start);
    if (length <= 0) continue;
    const QString word = out.text.mid(start, length);
    const QString url = !match.captured(QStringLiteral("www")).isEmpty() ? urlOf(word, u"https://")
                        : !match.captured(QStringLiteral("mail")).isEmpty()
                            ? urlOf(word, u"mailto:")
                            : urlOf(word, {});
    if (!url.isEmpty()) out.links << DisplayText::Link{{start, length}, url};
  }
}

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
  DisplayText out;
  out.source = body;
  writeOut(out);
  findLinks(out);
  out.emojiAlone = countEmojiAlone(out.text);
  return out;
}

}  // namespace oc::ui
