#pragma once

#include <QDateTime>
#include <QString>

#include "core/domain/conversation.h"
#include "core/domain/message.h"
#include "core/store/rows.h"

namespace oc::store {

// Columns in the order in which the readers below expect them; `c`, `m` and `t` are the aliases of
// conversations, messages and of the join that tenantSource() gives.
QString conversationColumns();
QString messageColumns();
QString tenantColumns();
QString tenantSource();

Conversation conversationFrom(const Rows& rows, int first = 0);
Message messageFrom(const Rows& rows, int first = 0);
Tenant tenantFrom(const Rows& rows, int first = 0);

// UTC whatever the driver made of it; invalid for NULL.
QDateTime timeFrom(const Rows& rows, int column);

}  // namespace oc::store
