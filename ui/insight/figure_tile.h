#pragma once

#include <QFrame>

namespace oc::ui {

class PlainLabel;
// One figure of a report: large, below it what it counts and what it is now.
class FigureTile : public QFrame {
  Q_OBJECT

 public:
  explicit FigureTile(const QString& label, QWidget* parent = nullptr);

  enum class Tone { Plain, Bad };
  // `now` is the figure with the setting in force; empty where there is nothing to compare.
  void setFigure(const QString& figure, const QString& now, Tone tone = Tone::Plain);
  QString figure() const;
  QString now() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_label;
  PlainLabel* m_figure;
  PlainLabel* m_now;
};

}  // namespace oc::ui
