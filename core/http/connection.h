#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "core/http/limits.h"
#include "core/http/message.h"
#include "core/http/request_reader.h"
#include "core/http/wire.h"

namespace oc::http {

class QtParser;

// What all clients of a server make it keep, in bytes.
struct Load {
  qint64 bytes = 0;
};

// One client: reads its requests, keeps their answers in order, and ends it when it is too slow,
// wrong, or done. Emits gone() once; the server deletes it then.
class Connection : public QObject {
  Q_OBJECT

 public:
  using Clock = std::chrono::steady_clock;
  // A request is complete. The number is what answer() is to be called with.
  using Dispatch = std::function<void(quint64 number, Request request)>;

  // `parser` and `load` must outlive the connection.
  Connection(qintptr descriptor, const Limits& limits, QtParser& parser, Load& load,
             Dispatch dispatch, QObject* parent);
  ~Connection() override;
  Q_DISABLE_COPY_MOVE(Connection)

  void answer(quint64 number, const Response& response);  // unknown numbers are ignored
  void holdBack(quint64 number);  // answer() will come late: reads no further request till then
  void finish();                  // takes no further request, ends when what is owed has been sent
  void checkDeadlines(Clock::time_point now);

  // Whether the next thing to happen is the client's to do, not a handler's, and since when.
  bool isWaiting() const;
  bool isIdle() const;  // it has been answered, and has asked nothing since
  Clock::time_point waitingSince() const { return m_reader.midRequest() ? m_begun : m_active; }
  // Ends at once, for want of room; whoever is in the middle of a request is told so.
  void giveWay();

  qint64 held() const { return m_held; }  // its share of the load

 Q_SIGNALS:
  void refused(int status);  // a request that is not dispatched
  void overloaded();         // what has just arrived makes all clients' load too large
  void gone();

 private:
  // A request whose answer has not left yet.
  struct Slot {
    enum State { Handled, HeldBack, Ready };
    ReplyForm form;
    State state = Handled;
    QByteArray bytes;
    bool hangUp = false;      // instead of bytes
    qsizetype requested = 0;  // bytes of the request, which its handler may keep
    std::shared_ptr<const BodyStream> stream = {};  // what follows after `bytes`
    qint64 left = 0;                                // of it
  };

  // Where a piece of a stream comes to, on whatever thread.
  struct Home {
    std::mutex mutex;
    Connection* connection = nullptr;  // null once it is gone
  };

  void onReadyRead();
  void onBytesWritten();
  void readRequests();
  void readWhatMayBe();
  bool takeRequest();
  void refuse(const Refusal& refusal);
  void flush();
  bool isStreaming() const;
  void askForPiece();
  void takePiece(const QByteArray& piece);
  void drain();
  bool mayRead() const;
  qint64 owedBytes() const;
  void recount();

  const Limits m_limits;
  QtParser& m_parser;
  Load& m_load;
  const Dispatch m_dispatch;
  QTcpSocket m_socket;
  QHostAddress m_peer;
  RequestReader m_reader;
  std::deque<Slot> m_slots;
  quint64 m_firstSlot = 0;   // the number of m_slots.front()
  bool m_reading = false;    // within readRequests(): answers are written when it ends
  bool m_stalled = false;    // reading stopped until the client fetches its answers
  bool m_lastTaken = false;  // no request after those in m_slots
  bool m_draining = false;   // all is said; waiting for the client to close
  bool m_asking = false;     // for a piece of the first slot's stream
  const std::shared_ptr<Home> m_home;
  qint64 m_held = 0;
  Clock::time_point m_active;   // when bytes last went either way
  Clock::time_point m_begun;    // when the request that is now arriving began
  Clock::time_point m_sending;  // since when answers have waited for the client to fetch them
};

}  // namespace oc::http
