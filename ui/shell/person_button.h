#pragma once

#include <QAbstractButton>

class QMenu;

namespace oc::ui {

// Who is signed in, at the end of the status line, cut where there is no room. With a menu it opens
// that; without one it only tells.
class PersonButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit PersonButton(QWidget* parent = nullptr);

  void setPerson(const QString& text);
  void setMenu(QMenu* menu);  // outlives the button or is its child

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int chrome() const;

  QString m_text;
  QMenu* m_menu = nullptr;
};

}  // namespace oc::ui
