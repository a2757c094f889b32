#include "core/training/speaker.h"

#include <QTimer>

namespace oc::training {

Speaker::Speaker(Pace pace, quint32 seed, Send send, QObject* parent)
    : QObject(parent), m_pace(pace), m_random(seed), m_send(std::move(send)) {}

std::chrono::milliseconds Speaker::pause() {
  const auto span = static_cast<int>((m_pace.longest - m_pace.shortest).count());
  return m_pace.shortest + std::chrono::milliseconds(span > 0 ? m_random.bounded(span) : 0);
}

void Speaker::say(const Customer& customer, const QList<Line>& lines) {
  if (lines.isEmpty()) return;
  const QString key = customer.accountSid + u'\n' + customer.address + u'\n' + customer.business;
  Queue& queue = m_queues[key];
  queue.customer = customer;
  queue.lines += lines;
  if (!queue.busy) schedule(key);
}

void Speaker::schedule(const QString& key) {
  m_queues[key].busy = true;
  QTimer::singleShot(pause(), this, [this, key] {
    const Customer customer = m_queues[key].customer;
    const Line line = m_queues[key].lines.takeFirst();
    m_send(customer, line, [this, key] {
      if (m_queues[key].lines.isEmpty())
        m_queues.remove(key);
      else
        schedule(key);
    });
  });
}

}  // namespace oc::training
