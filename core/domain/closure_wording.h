#pragma once

#include <QString>
#include <QStringList>

#include "core/domain/closure_dialogue.h"

namespace oc {

// What was learned from the labelled dialogues beyond the lists of words: pieces of words of the
// customer's message, words of our last sentence, which meanings stand beside each other and what
// they answer. Each such feature has a name ("cc:obri") and, where it is in the table that
// tests/data/closure/fit.py writes, a weight.

// The sum of the weights of what is there: above 0 it reads like an end, below like something open.
double wordingScore(const ClosureDialogue& dialogue);

// The names of all that is there, for the fit.
QStringList wordingFeatures(const ClosureDialogue& dialogue);

}  // namespace oc
