#pragma once

#include <QProcessEnvironment>
#include <QString>

#include "core/domain/result.h"

namespace oc::config {

// Where the program keeps what belongs to this user: private cluster, journal, keys, drafts.
// $XDG_DATA_HOME/owner-console; without it ~/.local/share/owner-console, as root
// /var/lib/owner-console (the database server runs under another user, to whom /root is closed).
QString dataFolder(const QProcessEnvironment& environment);

// Where sockets of that data folder live. Short, because a socket's path may have 107 bytes, and
// the same for every process that uses the folder. Under $XDG_RUNTIME_DIR, as root under /run, else
// under /tmp. Not created.
QString runFolder(const QString& dataFolder, const QProcessEnvironment& environment);

// Creates the folder with its parents and `mode` (octal, e.g. 0700). A folder that is there already
// keeps its mode.
Result<Done> ensureFolder(const QString& path, unsigned mode);

}  // namespace oc::config
