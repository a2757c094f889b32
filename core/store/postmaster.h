#pragma once

#include <QString>
#include <optional>

namespace oc::store {

// The running server of a data folder, as postmaster.pid and /proc tell of it.
struct Postmaster {
  qint64 pid = 0;
  QString socketFolder;
  QString status;  // "starting", "ready", "stopping"

  // Nothing when no server of this very folder runs, whatever an old postmaster.pid says (its
  // number may be another process's by now).
  static std::optional<Postmaster> of(const QString& dataFolder);

  // Removes the lock files that a server left which was killed, so that their number, being another
  // process's now, doesn't keep a new one from starting. Only when of() finds nothing.
  static void removeLeftovers(const QString& dataFolder, const QString& socketFolder);

  // Sends `signal` and waits until the process is gone.
  bool end(const QString& dataFolder, int signal, int waitMs) const;
};

}  // namespace oc::store
