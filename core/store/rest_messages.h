#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "core/domain/ids.h"
#include "core/store/connection.h"

// Messages as the REST API gives and takes them. Run as owner_api.
namespace oc::store::rest {

struct MessageWindow {
  std::optional<qint64> afterId;   // those after it
  std::optional<qint64> beforeId;  // those before it: the newest of them, unless afterId is given
  qint64 offset = 0;
  int limit = 100;
};

// Oldest first. NotFound when there is no such conversation.
Result<QList<QByteArray>> messages(Connection& db, OwnerId owner, ConvId conv,
                                   const MessageWindow& window);
Result<QByteArray> message(Connection& db, OwnerId owner, MsgId msg);

// The two parties of a conversation, normalised.
struct Parties {
  QString customer;
  QString business;
  QString channel;
};
Result<Parties> parties(Connection& db, OwnerId owner, ConvId conv);

struct NewMessage {
  QString from;  // as given, likewise below; of an inbound one
  QString to;
  QString body;
  QString author;
  QString type;
  QString content;  // null: none
  QJsonObject metadata;
  bool sentByIa = false;
};

struct StoredMessage {
  MsgId msgId;
  QByteArray json;
};

// Queues a reply for the courier. Conflict when the conversation is closed, likewise below.
Result<StoredMessage> sendMessage(Connection& db, OwnerId owner, ConvId conv,
                                  const NewMessage& message);
Result<StoredMessage> storeInbound(Connection& db, OwnerId owner, ConvId conv,
                                   const NewMessage& message);

}  // namespace oc::store::rest
