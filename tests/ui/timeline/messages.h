#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include "core/domain/message.h"

namespace oc::test {

inline Message textMessage(qint64 id, const QString& body, bool outgoing = false) {
  Message m;
  m.ownerId = OwnerId{1};
  m.convId = ConvId{1};
  m.msgId = MsgId{id};
  m.revision = 1;
  m.kind = QStringLiteral("text");
  m.body = body;
  m.direction = outgoing ? Direction::Outbound : Direction::Inbound;
  m.author = outgoing ? MessageOwner::Agent : MessageOwner::User;
  m.status = outgoing ? DeliveryStatus::Delivered : DeliveryStatus::Received;
  m.at = QDateTime(QDate(2026, 5, 12), QTime(9, 0), QTimeZone::utc()).toUTC().addSecs(id * 60);
  return m;
}

// Messages first … last, of both sides and of very different length.
inline QList<Message> mixedMessages(qint64 first, qint64 last) {
  QList<Message> messages;
  for (qint64 id = first; id <= last; ++id) {
    const QString body = QStringLiteral("message %1 ").arg(id) +
                         QStringLiteral("and some more words ").repeated(int(id * 7 % 23));
    messages << textMessage(id, body, id % 3 == 0);
  }
  return messages;
}

}  // namespace oc::test
