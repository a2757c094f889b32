#pragma once

#include <QObject>

#include "core/domain/desk.h"

namespace oc::ui {

class NoticeBar;

// Ways from one conversation to another of the same customer. What could not be opened is said in
// `notice` with the offer to try again; it outlives this.
class ConversationJumps : public QObject {
  Q_OBJECT

 public:
  ConversationJumps(Desk& desk, NoticeBar& notice, QObject* parent = nullptr);

  void openPrevious(const Conversation& from);
  void openFollowUp(const Conversation& from);
  void forget();  // another conversation is shown: nothing that is under way counts any more

 Q_SIGNALS:
  void wanted(const oc::Conversation& conversation);
  void busyChanged(bool busy);

 private:
  enum class Kind { Previous, FollowUp };
  void jump(Kind kind, const Conversation& from);
  void answered(const Result<Conversation>& answer);

  Desk& m_desk;
  NoticeBar& m_notice;
  Kind m_kind = Kind::Previous;
  Conversation m_from;
  bool m_busy = false;
  quint64 m_request = 0;
};

}  // namespace oc::ui
