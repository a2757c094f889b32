#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/domain/address.h"
#include "core/domain/message.h"
#include "core/domain/result.h"
#include "core/twilio/form.h"

namespace oc::twilio {

// A customer's message as its webhook brought it. Every text can be stored as it is (see
// storable()); rawForm alone keeps the bytes that came.
struct InboundMessage {
  QString messageSid;
  QString accountSid;  // empty when Twilio did not say
  Address from;        // the customer
  Address to;          // the tenant's
  QString body;        // as received; often empty beside media, always beside a location
  MessageType type = MessageType::Text;
  QString kind;  // "text", "button", "list_reply", "location", "contacts", "sticker", "image" …
  QString profileName;  // what the customer calls himself; may be empty
  QList<MediaItem> media;
  QJsonObject metadata;  // see inbound_metadata.h
  QByteArray rawForm;
  QDateTime receivedAt;  // UTC

  bool operator==(const InboundMessage&) const = default;
};

// Invalid when MessageSid (or an alias), From or To is missing: the sentence says which. Unknown
// kinds and parameters are no error: they are kept.
Result<InboundMessage> parseInbound(const FormParameters& form, const QByteArray& raw,
                                    const QDateTime& now);

}  // namespace oc::twilio
