#pragma once

#include <QSocketNotifier>
#include <functional>
#include <memory>

class QSqlDriver;

namespace oc::store {

// Tells when the other side has closed a connection that listens, of which QPSQL says nothing: a
// server that ends a session says so and hangs up. Lives on the connection's thread.
class ClosedWatch {
 public:
  // `driver` is QPSQL's, open and subscribed to a channel: it reads what arrives, so that nothing
  // but the end is left to see. `closed` is called once, in a turn of the event loop.
  ClosedWatch(const QSqlDriver& driver, std::function<void()> closed);
  ~ClosedWatch();
  ClosedWatch(const ClosedWatch&) = delete;
  ClosedWatch& operator=(const ClosedWatch&) = delete;

 private:
  int m_socket;  // our own name for it: Qt takes one notifier a descriptor, and QPSQL has that
  std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace oc::store
