#pragma once

#include <QByteArray>
#include <QList>

#include "core/domain/ids.h"
#include "core/store/connection.h"

// The key's tenant and its staff as the REST API gives them. Run as owner_api.
namespace oc::store::rest {

Result<QByteArray> owner(Connection& db, OwnerId owner);
Result<QList<QByteArray>> users(Connection& db, OwnerId owner);

}  // namespace oc::store::rest
