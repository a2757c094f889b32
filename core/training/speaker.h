#pragma once

#include <QHash>
#include <QObject>
#include <chrono>
#include <functional>

#include "core/training/cast.h"

namespace oc::training {

// Lets each customer say his lines one after the other, at a person's pace, while others speak too.
class Speaker : public QObject {
  Q_OBJECT

 public:
  struct Pace {
    std::chrono::milliseconds shortest{0};  // before a line
    std::chrono::milliseconds longest{0};
  };
  // Sends one line; `next` is to be called once, when the following one may be sent.
  using Send = std::function<void(const Customer&, const Line&, std::function<void()> next)>;

  Speaker(Pace pace, quint32 seed, Send send, QObject* parent = nullptr);

  // The lines are said after those the customer still has to say.
  void say(const Customer& customer, const QList<Line>& lines);

 private:
  void schedule(const QString& key);
  std::chrono::milliseconds pause();

  struct Queue {
    Customer customer;
    QList<Line> lines;
    bool busy = false;
  };

  const Pace m_pace;
  QRandomGenerator m_random;
  const Send m_send;
  QHash<QString, Queue> m_queues;
};

}  // namespace oc::training
