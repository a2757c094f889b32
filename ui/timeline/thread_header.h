#pragma once

#include <QDateTime>
#include <QWidget>

#include "core/domain/desk.h"

class QPushButton;

namespace oc::ui {

class ClosePopover;
class ElidedLabel;

// Who one talks to, how, and how long the conversation still runs or how it ended; closes it, or
// offers a follow-up to a closed one; asks for a summary where the tenant has an assistant.
class ThreadHeader : public QWidget {
  Q_OBJECT

 public:
  explicit ThreadHeader(Desk& desk, QWidget* parent = nullptr);

  void setConversation(const Tenant& tenant, const Conversation& conversation);
  void setAssistant(bool available);
  void setBusy(bool busy);             // a follow-up is being opened
  void refresh(const QDateTime& now);  // what depends on the time
  QString subtitle() const;

  QSize sizeHint() const override;

 Q_SIGNALS:
  void closed(const oc::Conversation& conversation);
  void followUpWanted();
  void summaryWanted(const QRect& anchor);  // global

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void recolour();
  void offerSteps();
  QString stateText(const QDateTime& now) const;

  Tenant m_tenant;
  Conversation m_conversation;
  QString m_name;
  bool m_assistant = false;
  ElidedLabel* m_title;
  ElidedLabel* m_subtitle;
  QPushButton* m_summary;
  QPushButton* m_followUp;
  QPushButton* m_close;
  ClosePopover* m_popover;
};

}  // namespace oc::ui
