#pragma once

#include <QDialog>
#include <QHash>

class QAction;
class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;
class Commands;

// All keys of the program: found by what they do, changed in place, taken from another command only
// after asking, put back to what they were. `fixed`: keys that belong to a place and can't be
// changed, in words. `commands` outlives it.
class KeysDialog : public QDialog {
  Q_OBJECT

 public:
  struct FixedKey {
    QString group;  // translated
    QString title;
    QString keys;  // as shown
  };

  KeysDialog(Commands& commands, const QList<FixedKey>& fixed, QWidget* parent);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Line {
    QWidget* box;
    QWidget* heading;
    QAction* action;  // null: fixed
    QKeySequenceEdit* edit;
    QPushButton* reset;
    QString searched;  // folded
  };

  void addLine(const QString& group, const QString& title, QAction* action, const QString& keys);
  void filter(const QString& text);
  void edited(QAction* action);
  void give(QAction* action, const QKeySequence& keys);
  void refresh();
  Line* lineOf(const QAction* action);

  Commands& m_commands;
  QLineEdit* m_search;
  QVBoxLayout* m_column;
  PlainLabel* m_nothing;
  QWidget* m_question;  // whether to take keys from another command
  PlainLabel* m_asked;
  QPushButton* m_take;
  QPushButton* m_all;
  QAction* m_wanting = nullptr;
  QKeySequence m_wanted;
  QString m_group;
  QWidget* m_heading = nullptr;
  QList<Line> m_lines;
};

}  // namespace oc::ui
