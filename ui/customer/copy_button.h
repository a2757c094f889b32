#pragma once

#include <QTimer>
#include <QToolButton>

namespace oc::ui {

// Copies one value; a check mark says for a moment that it did.
class CopyButton : public QToolButton {
  Q_OBJECT

 public:
  explicit CopyButton(const QString& tip, QWidget* parent = nullptr);

  void setValue(const QString& value) { m_value = value; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void recolour();

  QString m_value;
  QTimer m_said;
};

}  // namespace oc::ui
