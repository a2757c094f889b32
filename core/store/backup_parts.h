#pragma once

#include <QJsonArray>
#include <QMap>
#include <QString>

#include "core/domain/result.h"

// What making and restoring a backup share.
namespace oc::store {

class Connection;

inline const QString kDumpPart = QStringLiteral("database.dump");
inline const QString kRolesPart = QStringLiteral("roles.json");
inline const QString kJournalPart = QStringLiteral("journal/");
inline const QString kManifestPart = QStringLiteral("manifest.json");

// The rows of each table that holds any itself (partitions do, what they are parts of does not).
Result<QMap<QString, qint64>> countRows(Connection& db);

// Invalid, naming the first table that differs.
Result<Done> sameRows(const QMap<QString, qint64>& wanted, const QMap<QString, qint64>& found);

// roles.json; as the administrator.
Result<QJsonArray> readRoles(Connection& admin);

}  // namespace oc::store
