#pragma once

#include <QList>
#include <QString>

namespace oc::ui {

// A message's text made safe to look at: plain text in which line breaks are line separators,
// characters that can't be seen but reorder their neighbours (bidi controls) are written out as
// "[RLO]", other control characters are replaced, and links are found. Nothing in it is markup.
struct DisplayText {
  struct Range {
    int start = 0;
    int length = 0;
    bool operator==(const Range&) const = default;
  };
  struct Link : Range {
    QString url;  // http, https, mailto or tel only
    bool operator==(const Link&) const = default;
  };

  QString text;
  QList<Link> links;
  QList<Range> marks;   // the written-out controls
  int emojiAlone = 0;   // how many emoji, when there is nothing else; 0 otherwise
  QString source;       // the text as it was received
  QList<int> sourceAt;  // by position in text; empty when positions are the same

  // What is copied when [from, to) of the shown text is selected: the original characters.
  QString original(int from, int to) const;
};

DisplayText displayText(const QString& body);

}  // namespace oc::ui
