#include "core/domain/text_safety.h"

#include <QTextBoundaryFinder>
#include <algorithm>

#include "core/domain/hidden_character.h"

namespace oc {
namespace {

using namespace Qt::StringLiterals;

constexpr char32_t kFsi = 0x2068, kPdi = 0x2069;

bool isLineBreak(char32_t c) {
  return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool runsRightToLeft(char32_t c) {
  if (QChar::category(c) == QChar::Other_Format) return false;  // a mark, not a letter
  const QChar::Direction direction = QChar::direction(c);
  return direction == QChar::DirR || direction == QChar::DirAL;
}

// The character that begins at `at` and how many units it takes; a lone surrogate is U+FFFD.
struct Point {
  char32_t value = 0;
  int units = 1;
};

Point pointAt(const QString& text, qsizetype at) {
  const QChar c = text[at];
  if (!c.isSurrogate()) return {c.unicode(), 1};
  if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
    return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
  return {QChar::ReplacementCharacter, 1};
}

// What a line allows: marks of direction where it has letters that need them, isolates that pair.
struct Line {
  qsizetype end = 0;  // of its text, without the break
  bool rightToLeft = false;
  bool balanced = true;
};

Line lineFrom(const QString& text, qsizetype start) {
  Line line;
  int open = 0;
  qsizetype at = start;
  while (at < text.size()) {
    const Point point = pointAt(text, at);
    if (isLineBreak(point.value)) break;
    line.rightToLeft |= runsRightToLeft(point.value);
    if (point.value >= 0x2066 && point.value <= kFsi) ++open;
    if (point.value == kPdi && --open < 0) line.balanced = false;
    at += point.units;
  }
  line.end = at;
  line.balanced &= open == 0;
  return line;
}

bool runsRightToLeft(const QString& text) {
  for (qsizetype at = 0; at < text.size();) {
    const Point point = pointAt(text, at);
    if (runsRightToLeft(point.value)) return true;
    at += point.units;
  }
  return false;
}

class Writer {
 public:
  explicit Writer(const QString& source) : m_source(source) { m_out.text.reserve(source.size()); }

  VisibleText write() {
    const bool turns =
        std::ranges::any_of(m_source, [](QChar c) { return isLineBreak(c.unicode()); }) &&
        runsRightToLeft(m_source);
    for (qsizetype at = 0; at < m_source.size();) {
      const Line line = lineFrom(m_source, at);
      const bool isolated = turns && line.end > at;
      if (isolated) put(QChar(kFsi), at);
      writeLine(at, line);
      if (isolated) put(QChar(kPdi), line.end);
      at = line.end;
      if (at == m_source.size()) break;
      put(QChar::LineSeparator, at);
      at += m_source.sliced(at).startsWith(u"\r\n"_s) ? 2 : 1;
    }
    if (!m_moved) m_out.sourceAt.clear();
    return std::move(m_out);
  }

 private:
  void writeLine(qsizetype at, const Line& line) {
    HiddenCharacters hidden(line.rightToLeft, line.rightToLeft && line.balanced);
    while (at < line.end) {
      const Point point = pointAt(m_source, at);
      const qsizetype after = at + point.units;
      const char32_t next = after < line.end ? pointAt(m_source, after).value : 0;
      if (const QString name = hidden.nameOf(point.value, next); !name.isEmpty())
        mark(name, at);
      else if (point.units == 1)
        put(QChar(char16_t(point.value)), at);
      else
        for (qsizetype i = at; i < after; ++i)
          put(m_source[i], i);
      at = after;
    }
  }

  void put(QChar c, qsizetype at) {
    m_moved |= at != m_out.text.size();
    m_out.text += c;
    m_out.sourceAt += int(at);
  }

  void mark(const QString& name, qsizetype at) {
    const QString word = u'⟨' + name + u'⟩';
    m_out.marks += TextMark{int(m_out.text.size()), int(word.size())};
    for (const QChar c : word)
      put(c, at);
  }

  const QString& m_source;
  VisibleText m_out;
  bool m_moved = false;
};

// How many isolates are open at its end.
int openIsolates(QStringView text) {
  int open = 0;
  for (const QChar c : text) {
    if (c.unicode() >= 0x2066 && c.unicode() <= kFsi) ++open;
    if (c.unicode() == kPdi) --open;
  }
  return open;
}

bool isOneIsolate(QStringView text) {
  if (!text.startsWith(QChar(kFsi)) || !text.endsWith(QChar(kPdi))) return false;
  int open = 0;
  for (const QChar c : text.chopped(1)) {
    if (c.unicode() >= 0x2066 && c.unicode() <= kFsi) ++open;
    if (c.unicode() == kPdi && --open == 0) return false;
  }
  return true;
}

QString cut(const QString& text, int longest) {
  QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
  finder.setPosition(longest);
  qsizetype end = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
  if (end <= 0) end = longest - (text[longest].isLowSurrogate() ? 1 : 0);  // one endless stack
  return text.first(end);
}

}  // namespace

VisibleText visibleText(const QString& source) {
  return Writer(source).write();
}

QString visible(const QString& source) {
  return visibleText(source).text.replace(QChar::LineSeparator, u'\n');
}

QString visibleLine(const QString& source, int longest) {
  // Everything behind the first few screens is cut anyway, however long it is.
  constexpr int kRoom = 4;
  QString text = visibleText(source.left(qsizetype(longest) * kRoom).simplified()).text;
  if (text.size() > longest) {
    text = cut(text, longest);
    text += QString(openIsolates(text), QChar(kPdi)) + u'…';
  }
  if (!runsRightToLeft(text) || isOneIsolate(text)) return text;
  return QChar(kFsi) + text + QChar(kPdi);
}

QString plainTip(const QString& text) {
  constexpr qsizetype kLongestTip = 2048;
  const QString shown =
      visible(text.size() > kLongestTip ? QString(text.first(kLongestTip) + u'…') : text);
  if (!shown.contains(u'<') && !shown.contains(u'&')) return shown;
  return u"<qt>"_s + shown.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString withoutMnemonic(QString text) {
  return text.replace(u'&', u"&&"_s);
}

}  // namespace oc
