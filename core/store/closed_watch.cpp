#include "core/store/closed_watch.h"

#include <QByteArrayView>
#include <QSqlDriver>
#include <QVariant>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <libpq-fe.h>
#include <sys/socket.h>
#include <unistd.h>

namespace oc::store {
namespace {

int socketOf(const QSqlDriver& driver) {
  const QVariant handle = driver.handle();
  // As libpq's header says it, or as the compiler does.
  const QByteArrayView type(handle.typeName());
  if (type != "PGconn*" && type != "pg_conn*") return -1;
  const auto* connection = *static_cast<PGconn* const*>(handle.constData());
  return ::fcntl(PQsocket(connection), F_DUPFD_CLOEXEC, 0);
}

bool isClosed(int socket) {
  char next = 0;
  const ssize_t got = ::recv(socket, &next, 1, MSG_PEEK | MSG_DONTWAIT);
  return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

}  // namespace

ClosedWatch::ClosedWatch(const QSqlDriver& driver, std::function<void()> closed)
    : m_socket(socketOf(driver)) {
  if (m_socket < 0) return;
  m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
  QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                   [this, closed = std::move(closed)] {
                     if (!isClosed(m_socket)) return;
                     m_notifier->setEnabled(false);
                     closed();
                   });
}

ClosedWatch::~ClosedWatch() {
  m_notifier.reset();
  if (m_socket >= 0) ::close(m_socket);
}

}  // namespace oc::store
