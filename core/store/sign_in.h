#pragma once

#include <QString>

#include "core/domain/result.h"
#include "core/store/database_url.h"

namespace oc::store {

// Signs a person in at a server (DatabaseUrl::parseServer) by opening a connection, and returns the
// URL to work with. Blocking, up to half a minute; on any thread.
//
// Errors, each with a sentence for the person:
//   Forbidden    wrong e-mail or password; which of them nobody is told
//   Conflict     the password is right, but the login is switched off
//   NotFound     the server has no such database, or it is none of ours
//   Unavailable  no server there, or it takes nobody more
//   Invalid      no checked TLS connection: see DatabaseUrl::secured()
//   Internal     the database doesn't fit this program's version
Result<DatabaseUrl> signIn(const DatabaseUrl& server, const QString& email,
                           const QString& password);

// Whether this is still the password of `person`, asked of the server: unlocks a console. Forbidden
// when it isn't; the other errors as above.
Result<Done> checkPassword(const DatabaseUrl& person, const QString& password);

}  // namespace oc::store
