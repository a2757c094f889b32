#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace oc::ui {

class PlainLabel;
// What stands where content would be: an icon, what is the matter, why or what happens next, and
// the next step as a button.
class EmptyState : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);

  // An empty `action` shows no button.
  void setContent(const QString& iconName, const QString& title, const QString& text,
                  const QString& action = {});
  QString title() const;
  QString action() const;

 Q_SIGNALS:
  void actionTriggered();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void updateIcon();

  QString m_iconName;
  PlainLabel* m_icon;
  PlainLabel* m_title;
  PlainLabel* m_text;
  QPushButton* m_action;
};

}  // namespace oc::ui
