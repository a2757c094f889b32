#pragma once

#include <QAbstractButton>

namespace oc::ui {

// A way to go on, as a card: an icon, its name, and what it leads to.
class ChoiceCard : public QAbstractButton {
  Q_OBJECT

 public:
  ChoiceCard(const QString& iconName, const QString& name, const QString& meaning,
             QWidget* parent = nullptr);

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRect textRoom(int width) const;

  QString m_icon;
  QString m_meaning;
};

}  // namespace oc::ui
