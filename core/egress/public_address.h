#pragma once

#include <QHostAddress>

namespace oc::egress {

// Whether an address belongs to the open internet. Private, loopback, link-local (cloud metadata is
// there), shared (CGNAT), multicast, documentation, benchmark and reserved networks don't; IPv6
// forms that carry an IPv4 address (mapped, NAT64) are judged by it. Networks: IANA's
// special-purpose registries; of IPv6 only 2000::/3 has been handed out.
bool isPublic(const QHostAddress& address);

}  // namespace oc::egress
