#pragma once

#include <QByteArray>
#include <QString>

#include "core/domain/result.h"

namespace oc::config {

// Files with secrets: mode 0600, owned by this user. Blocking; on any thread.

// NotFound when it isn't there; Forbidden, with the command that mends it, when group or others
// may read it.
Result<QByteArray> readPrivateFile(const QString& path);

// Creates the file whole (fsync, then linked into place). Conflict when it exists already; the
// caller then reads what the other one wrote.
Result<Done> createPrivateFile(const QString& path, const QByteArray& content);

// The same, replacing what is there in one step.
Result<Done> writePrivateFile(const QString& path, const QByteArray& content);

}  // namespace oc::config
