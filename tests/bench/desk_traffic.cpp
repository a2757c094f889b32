#include "tests/bench/desk_traffic.h"

#include <QCoreApplication>
#include <QEvent>
#include <thread>

#include "tests/bench/callers.h"

namespace oc::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConnections = 16;
constexpr int kTurnMs = 20;
constexpr int kShare = 5;

}  // namespace

BubbleWatch::BubbleWatch(ui::TimelineView& view, std::function<void(const Message&)> painted)
    : m_view(view),
      m_painted(std::move(painted)),
      m_newest(view.store().newest().value_or(MsgId{})) {
  view.viewport()->installEventFilter(this);
}

bool BubbleWatch::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::Paint || m_inside) return QObject::eventFilter(watched, event);
  m_inside = true;
  QCoreApplication::sendEvent(watched, event);  // painted when this returns
  m_inside = false;
  tell();
  return true;
}

void BubbleWatch::tell() {
  const ui::MessageStore& thread = m_view.store();
  const MsgId before = std::exchange(m_newest, thread.newest().value_or(MsgId{}));
  for (int i = thread.count() - 1; i >= 0; --i) {
    if (!thread.at(i).isMessage()) continue;
    if (thread.at(i).message.msgId <= before) return;
    m_painted(thread.at(i).message);
  }
}

QString deskCustomer(int number) {
  return u"whatsapp:+55%1"_s.arg(11'900'000'000 + number);
}

DeskTraffic::DeskTraffic(test::LiveDesk& desk, int customers, int perSecond, int seconds)
    : m_port(static_cast<quint16>(desk.receiver().port())),
      m_perSecond(perSecond),
      m_seconds(seconds),
      m_sent(static_cast<size_t>(perSecond) * static_cast<size_t>(seconds)) {
  m_requests.reserve(qsizetype{perSecond} * seconds);
  for (int i = 0; i < perSecond * seconds; ++i)
    m_requests.append(desk.webhook(u"O pedido ainda não chegou, podem verificar? %1"_s.arg(i),
                                   deskCustomer(i % kShare ? 1 + i % (customers - 1) : customers)));
}

qsizetype DeskTraffic::ofLast() const {
  return (m_requests.size() + kShare - 1) / kShare;
}

void DeskTraffic::run() {
  QHash<int, qint64> answers;
  std::atomic_bool done = false;
  std::thread callers([&] {
    Callers all({m_port, kConnections, {}, false, m_perSecond}, [this, i = qsizetype{0}]() mutable {
      m_sent[static_cast<size_t>(i)] = Clock::now();
      return m_requests[i++];
    });
    all.runFor(std::chrono::seconds(m_seconds));
    answers = all.answers();
    done = true;
  });
  while (!done)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, kTurnMs);
  callers.join();
  if (answers != QHash<int, qint64>{{200, m_requests.size()}}) qFatal("a webhook was not stored");
}

double DeskTraffic::age(const Message& message) const {
  bool numbered = false;
  const qsizetype number = message.body.section(u' ', -1).toLongLong(&numbered);
  if (!numbered || number >= m_requests.size()) return -1;
  const auto sent = m_sent[static_cast<size_t>(number)].load();
  if (sent == Clock::time_point()) return -1;
  return std::chrono::duration<double, std::milli>(Clock::now() - sent).count();
}

}  // namespace oc::bench
