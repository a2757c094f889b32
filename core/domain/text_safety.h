#pragma once

#include <QList>
#include <QString>

// Text of others made safe to look at: whoever reads it sees what is there. Pure, linear in the
// text's length.
namespace oc {

// What stands in a text instead of a character that can't be seen.
struct TextMark {
  int start = 0;
  int length = 0;

  bool operator==(const TextMark&) const = default;
};

struct VisibleText {
  QString text;
  QList<TextMark> marks;  // in text, in order
  QList<int> sourceAt;    // where text[i] stood in the source; empty: at i
};

// Writes out what is invisible or turns its neighbours: "⟨RLO⟩", "⟨ZWSP⟩", "⟨ESC⟩", "⟨U+E0041⟩".
//  - Overrides and embeddings, always: they make letters stand in another order than they are read.
//  - Isolates and direction marks, unless their line has letters that run from right to left and
//    the isolates pair up: there they are what phones and keyboards put in, they can't turn a word
//    around (only overrides can), and an isolate that pairs up ends in its line.
//  - Joiners, variation selectors, fillers, tags and the like, unless they stand where a script or
//    an emoji needs them: Persian, Indic and other joining scripts, emoji sequences, flags.
// Line breaks become line separators, and where a text has lines of both directions each line is an
// isolate of its own. Lone surrogates become U+FFFD.
VisibleText visibleText(const QString& source);
QString visible(const QString& source);  // the text alone, line breaks as "\n"

constexpr int kLongestLine = 200;

// A name, a label: one line of at most `longest` characters (cut with "…"), its direction kept from
// what stands beside it. Doing it twice changes nothing more.
QString visibleLine(const QString& source, int longest = kLongestLine);

// What a tool tip is given so that it shows `text`, made visible, as it stands: it takes what looks
// like HTML for HTML. Cut where no screen has room for more.
QString plainTip(const QString& text);

// What a menu, a button or a combo box is given so that "&" is shown and underlines nothing.
QString withoutMnemonic(QString text);

}  // namespace oc
