#pragma once

#include <QString>

namespace oc {

// Walks along a line of text and tells which of its characters can't be seen though they matter.
// What is hidden in one place is needed in another: a joiner makes a family of three emoji.
class HiddenCharacters {
 public:
  // In a line with right-to-left letters direction marks do nothing that a letter wouldn't, and
  // isolates that pair up nothing beyond themselves.
  HiddenCharacters(bool rightToLeft, bool isolatesPair)
      : m_rightToLeft(rightToLeft), m_isolatesPair(isolatesPair) {}

  // The name to write out for `c`, empty for what may stand as it is; `next` comes after it, 0 at
  // the line's end. Called for each character in turn.
  QString nameOf(char32_t c, char32_t next);

 private:
  bool isNeeded(char32_t c, char32_t next) const;

  bool m_rightToLeft;
  bool m_isolatesPair;
  char32_t m_previous = 0;
  char32_t m_emoji = 0;  // as m_previous, but that a variation selector doesn't count
  int m_tags = -1;       // since the black flag; -1: not behind one
};

bool isEmoji(char32_t c);

}  // namespace oc
