#pragma once

#include <QHash>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;
// Labelled fields below each other, each with a line of help that gives way to what is wrong with
// the field. A field is any widget with a user property: its value is what the form compares to say
// whether something is unsaved.
class Form : public QWidget {
  Q_OBJECT

 public:
  explicit Form(QWidget* parent = nullptr);

  // `label` may have a mnemonic; without its "&" it is the field's accessible name.
  template <typename Field>
  Field* add(const QString& label, Field* field, const QString& hint = {}) {
    addRow(label, field, hint);
    return field;
  }
  QCheckBox* addSwitch(const QString& words, const QString& hint = {});

  void setHint(QWidget* field, const QString& hint);
  void setFault(QWidget* field, const QString& fault);  // empty: none
  QString fault(QWidget* field) const;
  void clearFaults();
  // The first field with a fault gets the focus; false where there is none.
  bool showFaults();
  void setRowVisible(QWidget* field, bool visible);

  // Whether a field differs from what it was when the form last settled.
  bool dirty() const;
  void settle();

 Q_SIGNALS:
  void edited();

 private:
  struct Row {
    QWidget* field;
    QWidget* box;
    PlainLabel* note;
    QString hint;
    QString fault;
    QVariant settled;
  };

  void addRow(const QString& label, QWidget* field, const QString& hint);
  void follow(QWidget* field, QWidget* box, const QString& hint);
  void refresh(const Row& row);
  Row* find(QWidget* field);
  const Row* find(QWidget* field) const;

  QVBoxLayout* m_column;
  QList<Row> m_rows;
};

}  // namespace oc::ui
