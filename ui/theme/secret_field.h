#pragma once

#include <QLineEdit>

namespace oc::ui {

// A line for a secret: dots, which the eye at its end shows while it is pressed in.
class SecretField : public QLineEdit {
  Q_OBJECT

 public:
  explicit SecretField(QWidget* parent = nullptr);

  // A secret is stored, which is never shown: an empty field leaves it as it is.
  void setStored(bool stored);
  void cover();  // dots again

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  QAction* m_eye;
};

}  // namespace oc::ui
