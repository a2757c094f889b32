#pragma once

#include <QWidget>

class QPushButton;

namespace oc::ui {

class PlainLabel;
// A tinted strip that says what is wrong or not possible, and offers the next step as a button.
// Hidden while it has nothing to say. Its text is shown as plain text.
class NoticeBar : public QWidget {
  Q_OBJECT

 public:
  enum class Tone { Quiet, Good, Warning, Bad };

  explicit NoticeBar(QWidget* parent = nullptr);

  // Empty labels hide their buttons.
  void say(Tone tone, const QString& text, const QString& action = {}, const QString& other = {});
  void silence() { hide(); }
  QString text() const;
  // Tab leads from `field` to the buttons: where a parent hands its focus to a field below the bar,
  // Qt would leave them out.
  void setTabAfter(QWidget* field);

 Q_SIGNALS:
  void actionClicked();
  void otherClicked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void recolour();

  Tone m_tone = Tone::Quiet;
  PlainLabel* m_icon;
  PlainLabel* m_text;
  QPushButton* m_action;
  QPushButton* m_other;
};

}  // namespace oc::ui
