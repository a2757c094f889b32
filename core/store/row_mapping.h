#pragma once

#include <QDateTime>
#include <QString>

#include "core/domain/conversation.h"
#include "core/domain/message.h"
#include "core/domain/note.h"
#include "core/store/rows.h"

namespace oc::store {

// Columns in the order in which the readers below expect them; `c`, `m` and `t` are the aliases of
// conversations, messages and of the join that tenantSource() gives.
QString conversationColumns();
QString messageColumns();
QString tenantColumns();
QString tenantSource();
inline constexpr int kTenantColumns = 13;
QString noteColumns();  // of `n`, a row of notes

Conversation conversationFrom(const Rows& rows, int first = 0);
Message messageFrom(const Rows& rows, int first = 0);
Tenant tenantFrom(const Rows& rows, int first = 0);
Note noteFrom(const Rows& rows, int first = 0);

// SQL for who acted, in words: the member of staff, the name of the key, else the word itself.
QString actorName(const QString& owner, const QString& actor);

// UTC whatever the driver made of it; invalid for NULL.
QDateTime timeFrom(const Rows& rows, int column);

}  // namespace oc::store
