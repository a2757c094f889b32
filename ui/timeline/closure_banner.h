#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

#include "core/domain/desk.h"

class QBoxLayout;
class QPushButton;

namespace oc::ui {

class PlainLabel;
class DetailsPopover;

// Says that the customer seems done, and why, and lets the agent close the conversation or keep it
// open (Ctrl+Shift+K). Never takes the focus; Close stays off for a moment after the banner came,
// so that no click meant for something else hits it, and while an answer is being written. The
// answer holds at once; it comes back with the reason should the desk refuse it.
class ClosureBanner : public QWidget {
  Q_OBJECT

 public:
  explicit ClosureBanner(Desk& desk, QWidget* parent = nullptr);

  void setConversation(const Tenant& tenant, const Conversation& conversation);
  void setWriting(bool writing);
  QString text() const;       // empty while there is nothing to say
  QString errorText() const;  // why the answer did not hold

 Q_SIGNALS:
  void assumed(const oc::Conversation& conversation);  // as it will be when the desk agrees
  void changed(const oc::Conversation& conversation);  // the desk agreed
  void refused(oc::ConvId conv);                       // it did not

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  // What the agent answered to which hint.
  struct Answer {
    ClosureHint hint;
    bool close = false;
    std::optional<Error> error;
  };

  QRect besideWhy() const;
  void give(bool close);
  void refresh();
  void arrange();
  void recolour();

  Desk& m_desk;
  Tenant m_tenant;
  Conversation m_conversation;
  QHash<ConvId, Answer> m_answers;
  bool m_writing = false;
  QTimer m_arming;

  QBoxLayout* m_row;
  PlainLabel* m_icon;
  PlainLabel* m_words;
  PlainLabel* m_error;
  QWidget* m_buttons;
  QPushButton* m_why;
  QPushButton* m_keep;
  QPushButton* m_close;
  DetailsPopover* m_details;
};

}  // namespace oc::ui
