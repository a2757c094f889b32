#pragma once

#include <QScrollArea>

namespace oc::ui {

class PlainLabel;
// Plain text on whatever is below, as tall as it needs to be up to a limit; beyond that it scrolls.
class ScrolledText : public QScrollArea {
  Q_OBJECT

 public:
  explicit ScrolledText(Qt::TextInteractionFlags interaction, QWidget* parent = nullptr);

  void setText(const QString& text);
  QString text() const;

  // Takes the height that the text needs at this width: a line at least, `tallest` at most.
  void fit(int width, int tallest);

 private:
  PlainLabel* m_label;
};

}  // namespace oc::ui
