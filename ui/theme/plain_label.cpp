#include "ui/theme/plain_label.h"

#include "core/domain/text_safety.h"

namespace oc::ui {

PlainLabel::PlainLabel(QWidget* parent) : PlainLabel(QString(), parent) {}

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setText(text);
}

void PlainLabel::setText(const QString& text) {
  QLabel::setText(visible(text));
}

}  // namespace oc::ui
