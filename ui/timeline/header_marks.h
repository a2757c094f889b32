#pragma once

#include <QWidget>

#include "core/domain/conversation.h"

namespace oc::ui {

// Priority and labels of a conversation as small marks side by side; those without room are left
// out. A click asks for the labels.
class HeaderMarks : public QWidget {
  Q_OBJECT

 public:
  explicit HeaderMarks(QWidget* parent = nullptr);

  void setConversation(const Conversation& conversation);
  QStringList words() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 Q_SIGNALS:
  void clicked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  Priority m_priority = Priority::None;
  QStringList m_labels;
};

}  // namespace oc::ui
