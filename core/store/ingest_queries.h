#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/domain/address.h"
#include "core/domain/ids.h"
#include "core/domain/message.h"
#include "core/store/connection.h"

// What the receiver stores, a batch in one call and one transaction. Run as owner_service.
namespace oc::store {

// A verified inbound message of a tenant. Texts hold no NUL.
struct InboundEntry {
  OwnerId owner;
  QString messageSid;
  Address from;
  Address to;
  QString body;
  MessageType type = MessageType::Text;
  QString customerName;
  QJsonObject metadata;
  QDateTime receivedAt;
  QByteArray raw;  // the request's body, byte for byte
};

struct StatusEntry {
  OwnerId owner;
  QString messageSid;
  MsgId ourId;  // invalid when the callback's URL had none
  DeliveryStatus status = DeliveryStatus::Accepted;
  QString errorCode;
  QString errorMessage;
  QJsonObject details;
  QDateTime receivedAt;
  QByteArray raw;
};

struct Verdict {
  enum Kind { Stored, Duplicate, Applied, Stale, UnknownMessage };
  Kind kind = Stored;
  ConvId convId;
  MsgId msgId;
};

// One verdict an entry, in their order. Nothing is stored when an error is returned: Invalid means
// that at least one entry's data was refused.
Result<QList<Verdict>> ingestInbound(Connection& db, const QList<InboundEntry>& batch,
                                     int expirationMinutes);
Result<QList<Verdict>> applyStatuses(Connection& db, const QList<StatusEntry>& batch);

}  // namespace oc::store
