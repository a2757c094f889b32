#pragma once

#include <QString>
#include <QStringList>

#include "core/domain/closure_dialogue.h"

namespace oc {

// What was learned from the labelled dialogues beyond the lists of words: pieces of words of the
// customer's message, words of our last sentence, which meanings stand beside each other and what
// they answer. Each such feature has a name ("cc:obri") and, where it is in the table that
// tests/data/closure/fit.py writes, a weight.

// The sums of the weights of what is there: above 0 as at an end, below as when something is open.
struct WordingScore {
  double words = 0;   // of the customer's message alone
  double course = 0;  // of what it answers and how the conversation went
};
WordingScore wordingScore(const ClosureDialogue& dialogue);

// The names of all that is there, for the fit.
QStringList wordingFeatures(const ClosureDialogue& dialogue);

}  // namespace oc
