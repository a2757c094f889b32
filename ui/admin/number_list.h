#pragma once

#include <QStringList>

#include "core/domain/result.h"

class QPlainTextEdit;

namespace oc::ui {

// A field for phone numbers, one a line.
QPlainTextEdit* numberList();

// Its numbers without what only helps reading; Invalid, naming the line, for what is no number in
// E.164 nor a short code. Twice the same is once.
Result<QStringList> numbersOf(const QPlainTextEdit& field);

}  // namespace oc::ui
