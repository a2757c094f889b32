#pragma once

#include <QByteArrayView>
#include <QHostAddress>

#include "core/http/networks.h"

namespace oc::http {

// Who made a request that may have come through proxies: the peer, unless that is a trusted proxy;
// then the right-most address of X-Forwarded-For that is none of them. What stands to the left of
// it anybody may have written. Where the field says nothing usable, the last trusted hop.
QHostAddress clientAddress(const QHostAddress& peer, QByteArrayView forwardedFor,
                           const Networks& proxies);

// Whom limits take for one: an IPv4 address, of IPv6 the network of 64 bits, since a single machine
// has all the addresses of one.
QHostAddress countedAs(const QHostAddress& address);

}  // namespace oc::http
