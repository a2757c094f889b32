#pragma once

#include <QObject>
#include <QSslConfiguration>

#include "core/egress/allow_list.h"
#include "core/egress/call.h"
#include "core/egress/request.h"
#include "core/egress/resolver.h"

namespace oc::egress {

// HTTP to addresses that tenants choose. What can be reached is decided by the address that a
// connection is made to, never by a name alone: each host is looked up once a hop, every address of
// it must be public or listed by the administrator, and the connection goes to one of those
// addresses, so that a name that changes its mind reaches nothing else. Redirects are followed by
// hand and checked like the first address. No proxies, no cookies, no repetition; one connection a
// call. Lives on one thread with an event loop.
class Client : public QObject {
  Q_OBJECT

 public:
  explicit Client(AllowList allowed, Resolver resolver = systemResolver(),
                  QObject* parent = nullptr);

  // The call belongs to the client and ends with it. It begins with the next turn of the event
  // loop: connect to its signals first.
  Call* start(const Request& request);

  // Certificates that are trusted beside the system's; for tests.
  void setTls(const QSslConfiguration& tls) { m_tls = tls; }

  const AllowList& allowed() const { return m_allowed; }

 private:
  const AllowList m_allowed;
  const Resolver m_resolver;
  QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

}  // namespace oc::egress
