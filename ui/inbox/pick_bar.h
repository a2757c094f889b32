#pragma once

#include <QWidget>
#include <array>

class QProgressBar;
class QToolButton;

namespace oc::ui {

class PlainLabel;

// What can be done with a conversation, besides opening it.
enum class PickAction { Assign, Labels, Priority, Snooze, Close };

// Says how many conversations are picked and offers what can be done with all of them.
class PickBar : public QWidget {
  Q_OBJECT

 public:
  explicit PickBar(QWidget* parent = nullptr);

  // `loaded` says that these are all that the list has loaded, of more.
  void setPicked(int count, bool loaded);
  void setProgress(int done, int of);         // equal: nothing is under way
  QRect buttonRect(PickAction action) const;  // global

 Q_SIGNALS:
  void actionWanted(oc::ui::PickAction action);
  void dropped();  // nothing is to be picked

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QToolButton* button(PickAction action) const {
    return m_buttons[static_cast<std::size_t>(action)];
  }
  QToolButton* addButton(const QString& words);
  void recolour();

  PlainLabel* m_text;
  std::array<QToolButton*, 5> m_buttons{};  // by PickAction
  QToolButton* m_drop;
  QProgressBar* m_progress;
};

}  // namespace oc::ui
