#pragma once

#include "ui/theme/popover.h"

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;

// A card with a field to type in and a list of what fits: the arrows move in the list while one
// types. Below stands what there is to say when the list is empty.
class ChooserPopover : public Popover {
  Q_OBJECT

 protected:
  ChooserPopover(int width, QWidget* parent);

  QLineEdit* search() const { return m_search; }
  QListWidget* list() const { return m_list; }
  QVBoxLayout* column() const { return m_column; }
  void say(const QString& words);  // empty: nothing
  void fit();                      // the list to its rows, the current one a valid one
  virtual void choose() = 0;       // Enter: takes the current row
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QVBoxLayout* m_column;
  QLineEdit* m_search;
  QListWidget* m_list;
  PlainLabel* m_state;
};

}  // namespace oc::ui
