#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "core/domain/ids.h"
#include "core/store/connection.h"

// The tenant's customers as the REST API gives them. Run as owner_api.
namespace oc::store::rest {

struct ContactFilter {
  QString phoneNumber;  // normalised
  QString namePrefix;   // in any case
  std::optional<qint64> after;
  int limit = 100;
};

struct ContactPage {
  QList<QByteArray> rows;      // by contact_id
  std::optional<qint64> next;  // `after` of the next page; nothing: this is the last
};

Result<ContactPage> contacts(Connection& db, OwnerId owner, const ContactFilter& filter);
Result<QByteArray> contact(Connection& db, OwnerId owner, qint64 contactId);

// Sets the members that the change has: name, language, opted_out_at, metadata,
// notes, blocked.
Result<QByteArray> updateContact(Connection& db, OwnerId owner, qint64 contactId,
                                 const QJsonObject& change);

}  // namespace oc::store::rest
