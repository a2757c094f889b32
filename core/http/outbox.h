#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "core/http/message.h"

namespace oc::http {

struct Answer {
  quint64 connection = 0;
  quint64 number = 0;   // of the request, within its connection
  QHostAddress client;  // who asked
  Response response;
};

// Where replies of any thread wait for the server's: many that come together cost it one event.
// Outlives the server in the replies that are still held; what comes then is dropped.
class Outbox : public std::enable_shared_from_this<Outbox> {
 public:
  using Deliver = std::function<void(Answer)>;

  // `home` lives on the thread that `deliver` is called on; close() before it goes.
  Outbox(QObject* home, Deliver deliver);

  void post(Answer answer);  // any thread; on home's own it is delivered at once
  void close();

 private:
  void drain();

  std::mutex m_mutex;
  QObject* m_home;
  const Deliver m_deliver;
  std::vector<Answer> m_waiting;
};

}  // namespace oc::http
