#pragma once

#include <QHostAddress>
#include <QList>
#include <QStringList>
#include <QUrl>
#include <optional>

#include "core/domain/result.h"
#include "core/http/networks.h"

namespace oc::egress {

// What an administrator lets outgoing requests reach beyond the open internet (the setting
// OUTGOING_ALLOWED): host names, addresses, networks. To what is listed plain http is allowed too.
class AllowList {
 public:
  // "intranet.example.org", "10.1.2.3", "fd00::/8". Invalid, naming the setting and the entry.
  static Result<AllowList> parse(const QStringList& entries);

  bool listsHost(const QString& host) const;
  bool listsAddress(const QHostAddress& address) const { return m_networks.contain(address); }
  bool hasNetworks() const { return !m_networks.isEmpty(); }

 private:
  QStringList m_hosts;  // small letters
  http::Networks m_networks;
};

// Why a URL can't be called, as far as it can be told without looking its host up. Nothing: it may
// be tried.
std::optional<Error> obstacleTo(const QUrl& url, const AllowList& allowed);

// Why a URL can't be called although its host has these addresses. All of them must be allowed:
// a name that leads to a public and a private address is refused.
std::optional<Error> obstacleTo(const QUrl& url, const QList<QHostAddress>& addresses,
                                const AllowList& allowed);

}  // namespace oc::egress
