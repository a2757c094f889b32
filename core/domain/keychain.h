#pragma once

#include <QFuture>
#include <QString>

#include "core/domain/result.h"

namespace oc {

// Where the operating system keeps this user's passwords. Called on the UI's thread, where futures
// finish as well; a keychain may ask its user first, so that this can take long. Unavailable, with
// the reason, where none runs: then nothing is kept anywhere else.
class Keychain {
 public:
  virtual ~Keychain() = default;

  virtual QFuture<Result<Done>> check() = 0;
  virtual QFuture<Result<QString>> read(const QString& key) = 0;  // NotFound: nothing is kept
  virtual QFuture<Result<Done>> write(const QString& key, const QString& secret) = 0;
  virtual QFuture<Result<Done>> forget(const QString& key) = 0;  // also what isn't there
};

}  // namespace oc
