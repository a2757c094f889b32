#include "core/http/networks.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace oc::http {

bool Networks::add(const QString& text) {
  const auto network = QHostAddress::parseSubnet(text);
  // parseSubnet() also takes "10" for 10.0.0.0/8, and "/8" for something.
  const bool isWhole = text.indexOf(u'/') > 0 || text.contains(u':') || text.count(u'.') == 3;
  if (network.second < 0 || !isWhole) return false;
  m_networks.append(network);
  return true;
}

bool Networks::contain(const QHostAddress& given) const {
  const QHostAddress address = unmapped(given);
  return std::ranges::any_of(m_networks,
                             [&address](const auto& net) { return address.isInSubnet(net); });
}

QHostAddress unmapped(const QHostAddress& address) {
  constexpr std::array<quint8, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  if (address.protocol() != QAbstractSocket::IPv6Protocol) return address;
  const Q_IPV6ADDR bytes = address.toIPv6Address();
  if (!std::equal(kMapped.begin(), kMapped.end(), bytes.c)) return address;
  return QHostAddress(qFromBigEndian<quint32>(bytes.c + kMapped.size()));
}

}  // namespace oc::http
