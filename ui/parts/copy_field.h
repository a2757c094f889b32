#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace oc::ui {

// A text to take elsewhere: it can be selected and not changed, and a button copies it.
class CopyField : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)

 public:
  explicit CopyField(QWidget* parent = nullptr);

  QString text() const;
  void setText(const QString& text);

 Q_SIGNALS:
  void textChanged();

 private:
  QLineEdit* m_line;
  QPushButton* m_copy;
};

}  // namespace oc::ui
