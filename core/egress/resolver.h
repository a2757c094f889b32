#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>

#include "core/domain/result.h"

namespace oc::egress {

// Looks a host up and calls `then` on the thread of `context`, unless that is gone by then. The
// list is never empty; Unavailable when the name leads nowhere. Tests put their own in place.
using Resolved = std::function<void(const Result<QList<QHostAddress>>&)>;
using Resolver = std::function<void(const QString& host, QObject* context, Resolved then)>;

// The operating system's.
Resolver systemResolver();

}  // namespace oc::egress
