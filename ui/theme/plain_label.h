#pragma once

#include <QLabel>

namespace oc::ui {

// The label of this program: shows what anybody wrote as it stands, never as markup, with hidden
// characters written out.
class PlainLabel : public QLabel {
  Q_OBJECT

 public:
  explicit PlainLabel(QWidget* parent = nullptr);
  explicit PlainLabel(const QString& text, QWidget* parent = nullptr);

  void setText(const QString& text);
};

}  // namespace oc::ui
