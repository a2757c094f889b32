#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace oc::ui {

class PlainLabel;

// The heading of a section of the panel: small and quiet.
PlainLabel* sectionHeading(const QString& words, QWidget* parent);

// A button that is only its words, in the accent's colour.
QPushButton* linkButton(const QString& words, QWidget* parent);

// Names and values in two columns, some with something to click behind the value.
class FactGrid : public QWidget {
  Q_OBJECT

 public:
  explicit FactGrid(QWidget* parent = nullptr);

  // A row; the label is its value. `after` stands behind it where it isn't null.
  PlainLabel* add(const QString& name, QWidget* after = nullptr);
  void set(PlainLabel* value, const QString& text, const QString& tip = {});
  void setRowVisible(PlainLabel* value, bool visible);

 private:
  QGridLayout* m_grid;
};

}  // namespace oc::ui
