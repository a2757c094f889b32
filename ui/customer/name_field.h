#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace oc::ui {

class PlainLabel;

// A name that is changed where it stands: the pencil turns it into a field, Enter or leaving it
// keeps what was typed, Esc doesn't.
class NameField : public QWidget {
  Q_OBJECT

 public:
  explicit NameField(QWidget* parent = nullptr);

  // `substitute` stands where there is no name. What is being typed stays.
  void setName(const QString& name, const QString& substitute);
  void setEditable(bool editable);
  void edit();
  void cancel();

 Q_SIGNALS:
  void renamed(const QString& name);  // to another one; empty: none

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void keep();
  void setEditing(bool editing);

  QString m_name;
  PlainLabel* m_label;
  QToolButton* m_pencil;
  QLineEdit* m_line;
  bool m_editable = true;
};

}  // namespace oc::ui
