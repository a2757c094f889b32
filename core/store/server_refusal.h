#pragma once

#include <QMap>
#include <optional>

#include "core/store/database_url.h"

namespace oc::store {

// The function that refuses a role, whatever for.
inline const QString kRoutineOfRole = QStringLiteral("InitializeSessionUserId");

// Why a server turned a connection away, by codes that are the same in every language: the SQLSTATE
// and the server's function that raised it.
struct ServerRefusal {
  QString state;
  QString routine;

  bool operator==(const ServerRefusal&) const = default;
};

// QPSQL hands on the sentence only, which the server may write in its own language. So the
// attempt is repeated through libpq with every field of the error asked for. Blocks for as long as
// the attempt did; nothing where the server lets in after all or doesn't answer.
std::optional<ServerRefusal> refusalOf(const DatabaseUrl& url, const QMap<QString, QString>& extra);

// What it means; nothing for states that say nothing about the login or the database.
std::optional<Error> errorFromRefusal(const ServerRefusal& refusal);

}  // namespace oc::store
