#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <functional>

#include "core/config/secret_box.h"
#include "core/domain/ids.h"
#include "core/store/connection.h"

// Sealing everything anew with another secret key, while receivers run: what a text was sealed with
// stands in it, and they know both keys until the end.
namespace oc::store {

// A column that holds sealed texts (base64), with what they are sealed for.
struct SealedColumn {
  QString table;
  QString id;  // beside owner_id, what tells its rows apart
  QString column;
  QByteArray (*context)(OwnerId owner, const QString& id);
};
const QList<SealedColumn>& sealedColumns();

struct Rotation {
  qint64 resealed = 0;
  QStringList unreadable;  // "twilio_accounts.auth_token of tenant 7": sealed with a lost key
};

// Makes the box's current key the one to seal to, and seals anew what is sealed with another: 100
// rows a transaction. Going on after an interruption is doing it again. Run as an administrator, in
// role owner_schema. `progress` gets the number done and how many there were.
using RotationProgress = std::function<void(qint64 done, qint64 all)>;
Result<Rotation> reseal(Connection& db, const config::SecretBox& box,
                        const RotationProgress& progress = {});

// Forgets the public halves of keys with which nothing is sealed any more.
Result<Done> forgetOldKeys(Connection& db);

}  // namespace oc::store
