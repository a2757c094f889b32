#include "core/http/outbox.h"

#include <QThread>
#include <utility>

namespace oc::http {

Outbox::Outbox(QObject* home, Deliver deliver) : m_home(home), m_deliver(std::move(deliver)) {}

void Outbox::post(Answer answer) {
  {
    const std::scoped_lock lock(m_mutex);
    if (!m_home) return;
    if (m_home->thread() != QThread::currentThread()) {
      m_waiting.push_back(std::move(answer));
      if (m_waiting.size() == 1) {
        QMetaObject::invokeMethod(
            m_home, [self = shared_from_this()] { self->drain(); }, Qt::QueuedConnection);
      }
      return;
    }
  }
  m_deliver(std::move(answer));
}

void Outbox::close() {
  const std::scoped_lock lock(m_mutex);
  m_home = nullptr;
  m_waiting.clear();
}

void Outbox::drain() {
  std::vector<Answer> answers;
  {
    const std::scoped_lock lock(m_mutex);
    if (!m_home) return;
    answers.swap(m_waiting);
  }
  for (Answer& answer : answers)
    m_deliver(std::move(answer));
}

}  // namespace oc::http
