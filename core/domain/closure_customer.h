#pragma once

#include <QStringView>

#include "core/domain/closure_keywords.h"
#include "core/domain/closure_lexicon.h"
#include "core/domain/closure_marks.h"

namespace oc {

// What a customer's message says.
struct CustomerReading {
  Marks marks;
  bool question = false;  // has a question mark
  bool negation = false;  // says that something is not so
  bool keyword = false;
  bool settles = false;  // says with a verb that it works or pleases
  bool cut = false;
  int words = 0;     // all of them
  int content = 0;   // words that neither take leave nor belong to what takes leave
  int told = 0;      // of these: verbs of the past, which tell a story and ask for nothing
  int trailing = 0;  // of these: behind the words that take leave
  int numbers = 0;
  int figure = -1;  // the number that the message begins with, of up to three digits
  int goodEmoji = 0;
  int badEmoji = 0;
  int otherEmoji = 0;

  bool isSilent() const { return words + numbers + goodEmoji + badEmoji + otherEmoji == 0; }
  bool wants() const;          // asks, requests or complains
  bool speaksAgainst() const;  // leaves something open
  bool takesLeave() const;     // thanks, says goodbye, that it works, that nothing else is needed
};

// `words`, where wanted, gets the message itself, with the meanings that were read.
CustomerReading readCustomer(QStringView body, const ClosureKeywords& keywords,
                             ClosureWords* words = nullptr);

}  // namespace oc
