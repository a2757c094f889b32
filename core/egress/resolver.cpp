#include "core/egress/resolver.h"

#include <QHostInfo>
#include <utility>

namespace oc::egress {

Resolver systemResolver() {
  return [](const QString& host, QObject* context, Resolved then) {
    QHostInfo::lookupHost(host, context, [host, then = std::move(then)](const QHostInfo& info) {
      if (!info.addresses().isEmpty()) return then(info.addresses());
      then(Error{ErrorCode::Unavailable, QStringLiteral("The host %1 can't be found.").arg(host),
                 info.errorString()});
    });
  };
}

}  // namespace oc::egress
