#include "core/egress/allow_list.h"

#include <algorithm>

#include "core/egress/public_address.h"

namespace oc::egress {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestUrl = 2048;

bool isHostName(const QString& text) {
  return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
    return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
  });
}

bool isPlain(const QUrl& url) {
  return url.scheme() == "http"_L1;
}

Error refused(const QString& message, const QString& detail = {}) {
  return {ErrorCode::Forbidden, message, detail};
}

Error needsTls(const QString& host) {
  return refused(
      u"The address must be https://: plain http goes only to hosts that OUTGOING_ALLOWED lists "
      "(%1 is not)."_s.arg(host));
}

}  // namespace

Result<AllowList> AllowList::parse(const QStringList& entries) {
  AllowList list;
  for (const QString& entry : entries) {
    if (list.m_networks.add(entry)) continue;
    if (isHostName(entry)) {
      list.m_hosts.append(entry.toLower());
    } else {
      return Error{ErrorCode::Invalid,
                   u"The setting OUTGOING_ALLOWED lists host names, addresses and networks like "
                   "10.0.0.0/8; \"%1\" is none."_s.arg(entry),
                   {}};
    }
  }
  return list;
}

bool AllowList::listsHost(const QString& host) const {
  return m_hosts.contains(host.toLower());
}

std::optional<Error> obstacleTo(const QUrl& url, const AllowList& allowed) {
  const auto wrong = [](const QString& message) { return Error{ErrorCode::Invalid, message, {}}; };
  if (!url.isValid() || url.host().isEmpty() || (!isPlain(url) && url.scheme() != "https"_L1))
    return wrong(u"The address must be a URL that begins with https://."_s);
  if (url.toString(QUrl::FullyEncoded).size() > kLongestUrl)
    return wrong(u"The address is longer than %1 characters."_s.arg(kLongestUrl));
  if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
    return wrong(u"The address must not hold a name or a password."_s);
  if (url.port(443) == 0) return wrong(u"The address has no port 0."_s);
  if (const QHostAddress literal(url.host()); !literal.isNull())
    return obstacleTo(url, {literal}, allowed);
  // A plain name may still lead into a listed network.
  if (isPlain(url) && !allowed.listsHost(url.host()) && !allowed.hasNetworks())
    return needsTls(url.host());
  return std::nullopt;
}

std::optional<Error> obstacleTo(const QUrl& url, const QList<QHostAddress>& addresses,
                                const AllowList& allowed) {
  if (allowed.listsHost(url.host())) return std::nullopt;
  bool allListed = true;
  for (const QHostAddress& address : addresses) {
    if (allowed.listsAddress(address)) continue;
    allListed = false;
    if (!isPublic(address))
      return refused(
          u"%1 is not on the open internet. An administrator can allow it: "
          "OUTGOING_ALLOWED."_s.arg(url.host()),
          u"refused address"_s);
  }
  if (isPlain(url) && !allListed) return needsTls(url.host());
  return std::nullopt;
}

}  // namespace oc::egress
