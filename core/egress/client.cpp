#include "core/egress/client.h"

#include <utility>

namespace oc::egress {

Client::Client(AllowList allowed, Resolver resolver, QObject* parent)
    : QObject(parent), m_allowed(std::move(allowed)), m_resolver(std::move(resolver)) {}

Call* Client::start(const Request& request) {
  auto* call = new Call(request, m_allowed, m_resolver, m_tls, this);
  QMetaObject::invokeMethod(call, &Call::begin, Qt::QueuedConnection);
  return call;
}

}  // namespace oc::egress
