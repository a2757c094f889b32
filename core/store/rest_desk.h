#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <optional>

#include "core/domain/ids.h"
#include "core/store/connection.h"

// What programs do at the agents' desk, as the REST API gives it. Run as owner_api.
namespace oc::store::rest {

// `change` as app.change_conversations() takes it.
Result<QByteArray> changeConversation(Connection& db, OwnerId owner, ConvId conv,
                                      const QJsonObject& change);

struct NotePage {
  QList<QByteArray> rows;  // oldest first
  std::optional<qint64>
      next;  // note_id after which the next page begins; nothing: this is the last
};
Result<NotePage> notes(Connection& db, OwnerId owner, ConvId conv, qint64 after, int limit);
Result<QByteArray> addNote(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                           const QList<UserId>& mentions);

}  // namespace oc::store::rest
