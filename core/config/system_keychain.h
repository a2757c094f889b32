#pragma once

#include "core/domain/keychain.h"

namespace oc::config {

// The desktop's own keychain (Secret Service, KWallet) through QtKeychain. Needs D-Bus.
// From any thread; answers come on one of its own, so that they can be waited for everywhere.
class SystemKeychain : public Keychain {
 public:
  QFuture<Result<Done>> check() override;
  QFuture<Result<QString>> read(const QString& key) override;
  QFuture<Result<Done>> write(const QString& key, const QString& secret) override;
  QFuture<Result<Done>> forget(const QString& key) override;
};

}  // namespace oc::config
