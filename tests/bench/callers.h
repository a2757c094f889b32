#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <atomic>
#include <chrono>
#include <functional>
#include <vector>

namespace oc::bench {

// Many HTTP clients on one thread, each with a connection on which it sends a request, waits for
// the answer and sends the next: at once, or when it is due where `perSecond` sets the pace of all.
class Callers {
 public:
  struct Options {
    quint16 port = 0;
    int connections = 1;
    QList<QHostAddress> from;  // taken in turn; empty: the system's choice
    bool reconnect = false;    // a connection for each request
    int perSecond = 0;         // 0: as fast as they are answered
  };

  // `next` makes a request; called on the thread that runs.
  Callers(Options options, std::function<QByteArray()> next);
  ~Callers();
  Callers(const Callers&) = delete;
  Callers& operator=(const Callers&) = delete;

  void run(const std::atomic_bool& stop);

  // With a pace it returns when all that was due within the time is answered.
  void runFor(std::chrono::milliseconds time);

  // Answers by status.
  const QHash<int, qint64>& answers() const { return m_answers; }

  // Milliseconds from when each request was due to its answer, though it was sent later because no
  // connection was free. Only with a pace.
  const QList<double>& latencies() const { return m_latencies; }

 private:
  using Clock = std::chrono::steady_clock;
  struct Caller;
  void connect(size_t index);
  void begin(size_t index);
  void proceed(size_t index);
  void sendDue(qint64 planned);
  Clock::time_point dueAt(qint64 number) const;
  void turn(Clock::duration wait);
  void read(size_t index);
  void end(size_t index);

  const Options m_options;
  const std::function<QByteArray()> m_next;
  const int m_poll;
  std::vector<Caller> m_callers;
  std::vector<size_t> m_idle;  // with a pace: those that wait for something to be due
  qint64 m_sent = 0;
  Clock::time_point m_begun;
  QHash<int, qint64> m_answers;
  QList<double> m_latencies;
};

// A connected socket of this machine's address `from`; ends the program when there is none.
int connectedSocket(quint16 port, const QHostAddress& from);

}  // namespace oc::bench
