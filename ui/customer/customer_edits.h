#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "core/domain/customer_desk.h"
#include "ui/customer/customer_reader.h"

namespace oc::ui {

class NoticeBar;

// Changes what is known of the customer, says what came of it and offers the step that is left:
// to take it back, or to try again. All outlive it.
class CustomerEdits : public QObject {
  Q_OBJECT

 public:
  CustomerEdits(Desk& desk, CustomerReader& reader, NoticeBar& notice, QObject* parent);

  // `done` is said, with an Undo that makes the change `back`; empty words say nothing.
  void change(const ContactChange& change, const QString& done = {},
              const ContactChange& back = {});
  // The same for what somebody else does.
  void say(const QString& done, std::function<void()> undo);
  void forget();  // another customer is shown

 Q_SIGNALS:
  void failed();  // said; what is shown is what is kept

 private:
  void offer(bool bad, const QString& words, const QString& step, std::function<void()> run);

  Desk& m_desk;
  CustomerReader& m_reader;
  NoticeBar& m_notice;
  std::function<void()> m_step;
  QTimer m_silence;  // what went well is not said for long
  quint64 m_visit = 0;
};

}  // namespace oc::ui
