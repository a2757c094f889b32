#include "core/egress/public_address.h"

#include <algorithm>
#include <array>

#include "core/http/networks.h"

namespace oc::egress {
namespace {

using namespace Qt::StringLiterals;

using Network = std::pair<QHostAddress, int>;  // address and prefix length

bool lies(const QHostAddress& address, const QList<Network>& networks) {
  return std::ranges::any_of(
      networks, [&address](const Network& network) { return address.isInSubnet(network); });
}

const QList<Network>& closedIpv4() {
  static const QList<Network> networks = [] {
    QList<Network> list;
    for (const auto text : {
             "0.0.0.0/8"_L1,         // this network
             "10.0.0.0/8"_L1,        // private
             "100.64.0.0/10"_L1,     // shared: CGNAT
             "127.0.0.0/8"_L1,       // loopback
             "168.63.129.16/32"_L1,  // Azure's platform, reachable from its machines only
             "169.254.0.0/16"_L1,    // link-local: the clouds' metadata
             "172.16.0.0/12"_L1,     // private
             "192.0.0.0/24"_L1,      // protocol assignments
             "192.0.2.0/24"_L1,      // documentation
             "192.88.99.0/24"_L1,    // 6to4 relays
             "192.168.0.0/16"_L1,    // private
             "198.18.0.0/15"_L1,     // benchmarks
             "198.51.100.0/24"_L1,   // documentation
             "203.0.113.0/24"_L1,    // documentation
             "224.0.0.0/4"_L1,       // multicast
             "240.0.0.0/4"_L1,       // reserved and broadcast
         })
      list.append(QHostAddress::parseSubnet(QString(text)));
    return list;
  }();
  return networks;
}

// Inside 2000::/3.
const QList<Network>& closedIpv6() {
  static const QList<Network> networks = [] {
    QList<Network> list;
    for (const auto text : {
             "2001::/23"_L1,      // protocol assignments, Teredo among them
             "2001:db8::/32"_L1,  // documentation
             "2002::/16"_L1,      // 6to4: an IPv4 address of anybody's choice
             "3fff::/20"_L1,      // documentation
         })
      list.append(QHostAddress::parseSubnet(QString(text)));
    return list;
  }();
  return networks;
}

QHostAddress lastFourBytes(const Q_IPV6ADDR& bytes) {
  return QHostAddress(static_cast<quint32>(bytes[12]) << 24 |
                      static_cast<quint32>(bytes[13]) << 16 | static_cast<quint32>(bytes[14]) << 8 |
                      bytes[15]);
}

bool startsWith(const Q_IPV6ADDR& bytes, const std::array<quint8, 12>& prefix) {
  return std::equal(prefix.begin(), prefix.end(), bytes.c);
}

constexpr std::array<quint8, 12> kNat64{0, 0x64, 0xff, 0x9b};  // 64:ff9b::/96

}  // namespace

bool isPublic(const QHostAddress& given) {
  const QHostAddress address = http::unmapped(given);
  if (address.protocol() == QAbstractSocket::IPv4Protocol) return !lies(address, closedIpv4());
  if (address.protocol() != QAbstractSocket::IPv6Protocol) return false;
  const Q_IPV6ADDR bytes = address.toIPv6Address();
  if (startsWith(bytes, kNat64)) return isPublic(lastFourBytes(bytes));
  return (bytes[0] & 0xe0) == 0x20 && !lies(address, closedIpv6());
}

}  // namespace oc::egress
