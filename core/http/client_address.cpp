#include "core/http/client_address.h"

#include <QString>
#include <algorithm>

namespace oc::http {
namespace {

constexpr qsizetype kLongestHop = 64;  // "[", an IPv6 address, "]:65535"

// "203.0.113.7", "203.0.113.7:4711", "2001:db8::1", "[2001:db8::1]:4711"; null for anything else.
QHostAddress hopAddress(QByteArrayView text) {
  if (text.isEmpty() || text.size() > kLongestHop) return {};
  if (text.startsWith('[')) {
    const qsizetype end = text.indexOf(']');
    text = end < 0 ? QByteArrayView() : text.sliced(1, end - 1);
  } else if (std::count(text.begin(), text.end(), ':') == 1) {
    text = text.first(text.indexOf(':'));
  }
  return unmapped(QHostAddress(QString::fromLatin1(text)));
}

}  // namespace

QHostAddress clientAddress(const QHostAddress& peer, QByteArrayView forwardedFor,
                           const Networks& proxies) {
  QHostAddress client = unmapped(peer);
  while (proxies.contain(client) && !forwardedFor.isEmpty()) {
    const qsizetype comma = forwardedFor.lastIndexOf(',');
    const QHostAddress hop = hopAddress(forwardedFor.sliced(comma + 1).trimmed());
    if (hop.isNull()) break;
    client = hop;
    forwardedFor = forwardedFor.first(std::max<qsizetype>(0, comma));
  }
  return client;
}

QHostAddress countedAs(const QHostAddress& given) {
  constexpr int kNetworkBytes = 8;
  const QHostAddress address = unmapped(given);
  if (address.protocol() != QAbstractSocket::IPv6Protocol) return address;
  Q_IPV6ADDR bytes = address.toIPv6Address();
  std::fill(bytes.c + kNetworkBytes, bytes.c + sizeof bytes.c, quint8{0});
  return QHostAddress(bytes);
}

}  // namespace oc::http
