#pragma once

#include <QByteArray>
#include <QString>

namespace oc::store {

// Text of the private cluster's owner-console.conf, written anew at each start of the server.
// `throwaway`: for tests, where nothing has to survive a crash. `authDelay`: whether the library of
// that name is installed, which makes guessing passwords slow.
QByteArray clusterConfig(const QString& socketFolder, bool throwaway, bool authDelay);

// Text of its pg_hba.conf: everybody needs a password, over the socket, and nothing else works.
QByteArray clusterAccess();

}  // namespace oc::store
