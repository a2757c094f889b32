#pragma once

#include <QList>
#include <QString>

namespace oc::ui {

struct WrittenWord {
  int start = 0;  // in the text
  int length = 0;

  bool operator==(const WrittenWord&) const = default;
};

// The words of a text whose spelling can be right or wrong, in order. None of these is one: links,
// e-mail addresses, what holds digits or underscores, abbreviations in capitals, {variables},
// @mentions, /names of quick replies.
QList<WrittenWord> writtenWords(const QString& text);

}  // namespace oc::ui
