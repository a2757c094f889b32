#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/config/secret_box.h"
#include "core/store/service_queries.h"

namespace oc::gateway {

// The accounts as the database had them last, sealed, in the file accounts.sealed (0600): a
// receiver that starts while the database is away verifies signatures with them. Blocking; keep()
// is called on one thread, read() on any.
class AccountCache {
 public:
  AccountCache(const QString& dataFolder, config::SecretBox box);

  // Nothing where there is no such file, or it can't be opened with this key.
  std::optional<store::ServiceAccounts> read() const;

  // Writes what differs from what was written last. A failure is logged: the receiver works on.
  void keep(const store::ServiceAccounts& accounts);

 private:
  const QString m_path;
  const config::SecretBox m_box;
  QByteArray m_kept;
};

}  // namespace oc::gateway
