#include <QJsonDocument>
#include <QJsonObject>

#include "ui/transcript/transcript.h"

// A transcript as data, with the names that the REST API has for it.
namespace oc::ui {
namespace {

using namespace Qt::StringLiterals;

QJsonValue timeOf(const QDateTime& at) {
  return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

}  // namespace

QJsonObject jsonOf(const Message& message) {
  QJsonArray media;
  for (const MediaItem& item : message.media)
    media += QJsonObject{{u"content_type"_s, item.contentType},
                         {u"file_name"_s, item.fileName},
                         {u"state"_s, toText(item.state)},
                         {u"size"_s, item.size}};
  QJsonObject json{{u"msg_id"_s, message.msgId.value},
                   {u"direction"_s, toText(message.direction)},
                   {u"message_owner"_s, toText(message.author)},
                   {u"sent_by_ia"_s, message.sentByIa},
                   {u"message_type"_s, toText(message.type)},
                   {u"status"_s, toText(message.status)},
                   {u"from_number"_s, message.from},
                   {u"to_number"_s, message.to},
                   {u"body"_s, message.body},
                   {u"content"_s, message.content},
                   {u"timestamp"_s, timeOf(message.at)}};
  if (!media.isEmpty()) json[u"media"_s] = media;
  if (!message.errorCode.isEmpty()) json[u"error_code"_s] = message.errorCode;
  return json;
}

QJsonObject jsonOf(const Note& note) {
  return {{u"note_id"_s, note.noteId.value},
          {u"author"_s, note.authorName},
          {u"body"_s, note.body},
          {u"at"_s, timeOf(note.at)}};
}

QJsonObject jsonOf(const Conversation& c) {
  return {{u"conv_id"_s, c.convId.value},
          {u"owner_id"_s, c.ownerId.value},
          {u"status"_s, toText(c.status)},
          {u"channel"_s, c.channel},
          {u"customer_name"_s, c.customerName},
          {u"from_number"_s, c.customerAddress},
          {u"to_number"_s, c.businessAddress},
          {u"phone_number"_s, c.phoneNumber},
          {u"labels"_s, QJsonArray::fromStringList(c.labels)},
          {u"started_at"_s, timeOf(c.startedAt)},
          {u"ended_at"_s, timeOf(c.endedAt)},
          {u"ended_reason"_s, c.endedReason}};
}

QByteArray transcriptJson(const Transcript& transcript) {
  QJsonObject all{{u"conversation"_s, transcript.conversation},
                  {u"messages"_s, transcript.messages}};
  if (!transcript.notes.isEmpty()) all[u"notes"_s] = transcript.notes;
  return QJsonDocument(all).toJson();
}

}  // namespace oc::ui
