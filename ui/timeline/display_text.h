#pragma once

#include "core/domain/link_finder.h"
#include "core/domain/text_safety.h"

namespace oc::ui {

// A message's text as it is shown: plain text in which what can't be seen is written out (see
// VisibleText), with its links. Nothing in it is markup.
struct DisplayText {
  QString text;
  QList<FoundLink> links;
  QList<TextMark> marks;
  int emojiAlone = 0;   // how many emoji, when there is nothing else; 0 otherwise
  QString source;       // the text as it was received
  QList<int> sourceAt;  // by position in text; empty when positions are the same

  // What is copied when [from, to) of the shown text is selected: the original characters.
  QString original(int from, int to) const;
};

DisplayText displayText(const QString& body);

}  // namespace oc::ui
