#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <chrono>
#include <deque>
#include <functional>

#include "core/http/limits.h"
#include "core/http/message.h"
#include "core/http/request_reader.h"
#include "core/http/wire.h"

namespace oc::http {

class ParserSocket;
class QtParser;

// One client: reads its requests, keeps their answers in order, and ends it when it is too slow,
// wrong, or done. Emits gone() once; the server deletes it then.
class Connection : public QObject {
  Q_OBJECT

 public:
  using Clock = std::chrono::steady_clock;
  // A request is complete. The number is what answer() is to be called with.
  using Dispatch = std::function<void(quint64 number, const Request& request)>;

  // `stub` must have been introduced to `parser`.
  Connection(qintptr descriptor, const Limits& limits, QtParser& parser, ParserSocket* stub,
             Dispatch dispatch, QObject* parent);
  ~Connection() override;
  Q_DISABLE_COPY_MOVE(Connection)

  void answer(quint64 number, const Response& response);  // unknown numbers are ignored
  void finish();  // takes no further request, ends when what is owed has been sent
  void checkDeadlines(Clock::time_point now);

 Q_SIGNALS:
  void refused(int status);  // a request that is not dispatched
  void gone();

 private:
  // A request whose answer has not left yet.
  struct Slot {
    ReplyForm form;
    bool ready = false;
    QByteArray bytes;
    bool hangUp = false;  // instead of bytes
  };

  void onReadyRead();
  void onBytesWritten();
  void readRequests();
  bool takeRequest();
  void refuse(const Refusal& refusal);
  void flush();
  void drain();
  bool mayRead() const;

  const Limits m_limits;
  QtParser& m_parser;
  const Dispatch m_dispatch;
  QTcpSocket m_socket;
  QPointer<ParserSocket> m_stub;
  QHostAddress m_peer;
  RequestReader m_reader;
  std::deque<Slot> m_slots;
  quint64 m_firstSlot = 0;     // the number of m_slots.front()
  bool m_reading = false;      // within readRequests(): answers are written when it ends
  bool m_stalled = false;      // reading stopped until the client fetches its answers
  bool m_lastTaken = false;    // no request after those in m_slots
  bool m_draining = false;     // all is said; waiting for the client to close
  Clock::time_point m_active;  // when bytes last went either way
  Clock::time_point m_begun;   // when the request that is now arriving began
};

}  // namespace oc::http
