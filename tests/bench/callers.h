#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <atomic>
#include <chrono>
#include <functional>
#include <vector>

namespace oc::bench {

// Many HTTP clients on one thread, each with a connection on which it sends a request, waits for
// the answer and sends the next.
class Callers {
 public:
  struct Options {
    quint16 port = 0;
    int connections = 1;
    QList<QHostAddress> from;  // taken in turn; empty: the system's choice
    bool reconnect = false;    // a connection for each request
  };

  // `next` makes a request; called on the thread that runs.
  Callers(Options options, std::function<QByteArray()> next);
  ~Callers();
  Callers(const Callers&) = delete;
  Callers& operator=(const Callers&) = delete;

  void run(const std::atomic_bool& stop);
  void runFor(std::chrono::milliseconds time);

  // Answers by status.
  const QHash<int, qint64>& answers() const { return m_answers; }

 private:
  struct Caller;
  void begin(size_t index);
  void turn(int waitMs);
  void read(size_t index);
  void end(size_t index);

  const Options m_options;
  const std::function<QByteArray()> m_next;
  const int m_poll;
  std::vector<Caller> m_callers;
  QHash<int, qint64> m_answers;
};

// A connected socket of this machine's address `from`; ends the program when there is none.
int connectedSocket(quint16 port, const QHostAddress& from);

}  // namespace oc::bench
