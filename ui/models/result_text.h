#pragma once

#include <QString>

#include "core/domain/ai_result.h"

// What features found out about messages, in words. Everything is plain text. UI thread only.
namespace oc::ui {

QString featureName(const QString& feature);  // "closure detection", "assistant", "order status"

// A word or two for the mark under the message: "closure 72 %", "assistant: suggestion".
QString resultLabel(const AiResult& result);

// The assistant's text; of other features each member of the result in a line of its own, nested
// ones indented. Long ones end in "…".
QString resultText(const AiResult& result);

// The newest of each kind: what was judged again replaces what was said before.
QList<AiResult> currentResults(const QList<AiResult>& results);

}  // namespace oc::ui
