#pragma once

#include <QWidget>

#include "ui/composer/assistant.h"

class QPushButton;

namespace oc::ui {

class PlainLabel;
class ScrolledText;

// What the assistant suggests to answer, above the field in which one writes: it grows while it is
// written, and touches nothing that was typed until it is inserted. A suggestion belongs to the
// conversation it was asked for in.
class SuggestionStrip : public QWidget {
  Q_OBJECT

 public:
  explicit SuggestionStrip(Desk& desk, QWidget* parent = nullptr);

  void setConversation(OwnerId owner, ConvId conv);
  void setAvailable(bool available);  // false stops all and shows nothing
  bool isUnderWay() const;
  void ask();
  void insert();
  void discard();  // also while it is being written
  QString text() const;
  QString statusText() const;  // "Suggestion", "Writing a suggestion …", why it failed

 Q_SIGNALS:
  void inserted(const QString& text);
  void changed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void fit();
  void recolour();

  Assistant m_assistant;
  OwnerId m_owner;
  ConvId m_conv;
  bool m_available = false;
  PlainLabel* m_icon;
  PlainLabel* m_status;
  ScrolledText* m_text;
  QPushButton* m_discard;
  QPushButton* m_retry;
  QPushButton* m_insert;
};

}  // namespace oc::ui
