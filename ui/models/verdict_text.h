#pragma once

#include <QJsonObject>
#include <QString>

#include "core/domain/conversation.h"

// The closure detector's verdicts in the words of the person who reads them. UI thread only.
namespace oc::ui {

// By the signal's name; a signal that has no words here yet says its own (English) text.
QString reasonText(const ClosureReason& reason);

// What speaks for closing, heaviest first, at most `most`: "says thanks, says goodbye". Where
// nothing does, what speaks against it.
QString reasonsText(const QList<ClosureReason>& reasons, int most = 3);

// The mark of a conversation whose customer seems done: "done? 72 %"; empty without a hint.
QString closureMark(const Conversation& conversation);

QString percentText(double share, int decimals = 0);  // 0.72 → "72%", as the language writes it
QString weightText(double weight);                    // "+1.9", "−0.8"

// One line a reason, with its weight: for screen readers and copies.
QString reasonsInFull(const QList<ClosureReason>& reasons);

// The detector's result as it is stored with a message: only confidence, shouldClose and reasons
// are read. Whatever is missing or of another kind stays as in an empty verdict.
ClosureVerdict verdictOf(const QJsonObject& result);

}  // namespace oc::ui
