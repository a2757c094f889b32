#pragma once

#include <QColor>
#include <QWidget>

#include "core/domain/label.h"

class QPushButton;

namespace oc::ui {

class FlowLayout;

// A conversation's labels in as many lines as they take, each taken off by a click, and a button
// for more.
class LabelChips : public QWidget {
  Q_OBJECT

 public:
  explicit LabelChips(QWidget* parent = nullptr);

  void setLabels(const QList<Label>& labels);
  void setEditable(bool editable);

 Q_SIGNALS:
  void removeWanted(const oc::Label& label);
  void addWanted(const QRect& anchor);  // global

 private:
  void build();

  QList<Label> m_labels;
  bool m_editable = true;
  FlowLayout* m_flow;
  QPushButton* m_add;
};

}  // namespace oc::ui
