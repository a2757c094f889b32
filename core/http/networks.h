#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <utility>

namespace oc::http {

// Addresses and networks that somebody has listed.
class Networks {
 public:
  // "10.1.2.3", "10.0.0.0/8", "fd00::/8"; false, and nothing is added, for what is neither.
  bool add(const QString& text);

  bool contain(const QHostAddress& address) const;
  bool isEmpty() const { return m_networks.isEmpty(); }

 private:
  QList<std::pair<QHostAddress, int>> m_networks;
};

// The IPv4 address inside an IPv4-mapped one (::ffff:a.b.c.d), else the address itself: both name
// the same machine.
QHostAddress unmapped(const QHostAddress& address);

}  // namespace oc::http
