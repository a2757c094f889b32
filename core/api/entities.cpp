#include "core/api/entities.h"

#include "core/domain/conversation_status.h"
#include "core/domain/message.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

QStringList statusWords() {
  QStringList words;
  for (const ConversationStatus status : allConversationStatuses())
    words.append(toText(status));
  return words;
}

// Addresses as messages carry them, and the same as a number.
Schema customerAddress() {
  return Schema::text().like(u"whatsapp:+5511988887777"_s);
}

Schema businessAddress() {
  return Schema::text().like(u"whatsapp:+551140000000"_s);
}

Schema directionSchema() {
  return Schema::text().oneOf({u"inbound"_s, u"outbound"_s});
}

Schema typeSchema() {
  return Schema::text().oneOf({u"text"_s, u"image"_s, u"audio"_s, u"video"_s, u"document"_s});
}

Schema deliverySchema() {
  return Schema::text().oneOf({u"received"_s, u"queued"_s, u"unknown"_s, u"accepted"_s,
                               u"sending"_s, u"sent"_s, u"delivered"_s, u"read"_s, u"undelivered"_s,
                               u"failed"_s, u"canceled"_s});
}

}  // namespace

Schema idSchema(const QString& about) {
  return Schema::integer().about(about);
}

Schema conversationSchema() {
  static const Schema schema =
      Schema::object(
          {
              needed(u"conv_id"_s, idSchema(u"Unique over all tenants."_s)),
              needed(u"owner_id"_s, Schema::integer()),
              needed(u"from_number"_s, customerAddress().about(u"Who began it."_s)),
              needed(u"to_number"_s, businessAddress()),
              needed(u"status"_s,
                     Schema::text()
                         .oneOf(statusWords())
                         .about(u"pending and progress are active; the others are final."_s)),
              needed(u"started_at"_s, Schema::time()),
              needed(u"ended_at"_s, Schema::time().orNull()),
              needed(u"channel"_s, Schema::text().like(u"whatsapp"_s)),
              needed(u"user_id"_s,
                     Schema::integer().orNull().about(u"The member of staff it is assigned to."_s)),
              needed(u"phone_number"_s,
                     Schema::text()
                         .about(u"The customer's address: E.164 where it is a number."_s)
                         .like(u"+5511988887777"_s)),
              needed(u"updated_at"_s, Schema::time()),
              needed(u"expires_at"_s, Schema::time()),
              needed(u"context"_s, Schema::object()),
              needed(u"metadata"_s, Schema::object()),
              needed(u"customer_name"_s, Schema::text().like(u"Ana"_s)),
              needed(u"customer_address"_s,
                     customerAddress().about(u"Where answers are sent to."_s)),
              needed(u"business_address"_s, businessAddress()),
              needed(u"business_number"_s, Schema::text().like(u"+551140000000"_s)),
              needed(u"previous_conv_id"_s,
                     Schema::integer().orNull().about(
                         u"The same customer's conversation before this one."_s)),
              needed(u"ended_reason"_s, Schema::text().like(u""_s)),
              needed(u"revision"_s, Schema::integer().about(u"Grows with each change."_s)),
              needed(u"unread"_s, Schema::integer()),
              needed(u"last_msg_id"_s, Schema::integer().orNull()),
              needed(u"last_direction"_s, directionSchema().orNull()),
              needed(u"last_type"_s, typeSchema().orNull()),
              needed(u"last_status"_s, deliverySchema().orNull()),
              needed(u"last_preview"_s, Schema::text().like(u"Bom dia!"_s)),
              needed(u"last_at"_s, Schema::time().orNull()),
              needed(u"last_inbound_at"_s, Schema::time().orNull()),
              needed(u"last_activity_at"_s, Schema::time()),
              needed(u"unanswered"_s,
                     Schema::boolean().about(u"Ended by the clock while the customer waited."_s)),
              needed(u"labels"_s, Schema::array(Schema::text())),
              needed(u"priority"_s, prioritySchema()),
              needed(u"snoozed"_s,
                     Schema::boolean().about(u"Rests; it isn't in the lists of open work."_s)),
              needed(u"snoozed_until"_s,
                     Schema::time().orNull().about(u"Null while it is snoozed: until the customer "
                                                   "writes."_s)),
              needed(u"waiting_since"_s,
                     Schema::time().orNull().about(u"The customer's first message that nobody has "
                                                   "answered."_s)),
              needed(u"language"_s, Schema::text().like(u"pt-BR"_s)),
              needed(u"blocked"_s, Schema::boolean().about(u"The customer is."_s)),
          })
          .named(u"Conversation"_s);
  return schema;
}

Schema prioritySchema() {
  return Schema::text().oneOf({u"none"_s, u"low"_s, u"high"_s, u"urgent"_s});
}

Schema noteSchema() {
  static const Schema schema =
      Schema::object({
                         needed(u"note_id"_s, Schema::integer()),
                         needed(u"owner_id"_s, Schema::integer()),
                         needed(u"conv_id"_s, Schema::integer()),
                         needed(u"author"_s, Schema::text().like(u"login:7"_s)),
                         needed(u"body"_s, Schema::text().about(u"Empty when deleted."_s)),
                         needed(u"mentions"_s, Schema::array(Schema::integer())),
                         needed(u"created_at"_s, Schema::time()),
                         needed(u"edited_at"_s, Schema::time().orNull()),
                         needed(u"deleted_at"_s, Schema::time().orNull()),
                     })
          .named(u"Note"_s);
  return schema;
}

Schema mediaSchema() {
  static const Schema schema =
      Schema::object(
          {
              needed(u"media_id"_s, Schema::integer()),
              needed(u"position"_s, Schema::integer().about(u"In metadata.media, from 0."_s)),
              needed(u"content_type"_s, Schema::text().like(u"image/jpeg"_s)),
              needed(u"file_name"_s, Schema::text().like(u""_s)),
              needed(u"state"_s,
                     Schema::text()
                         .oneOf({u"wanted"_s, u"fetching"_s, u"stored"_s, u"refused"_s, u"gone"_s,
                                 u"failed"_s})
                         .about(u"stored: it can be had; refused, gone, failed: `error` tells "
                                "why not."_s)),
              needed(u"error"_s, Schema::text().like(u""_s)),
              needed(u"size"_s, Schema::integer().orNull().about(u"Bytes."_s)),
          })
          .named(u"Media"_s);
  return schema;
}

Schema messageSchema() {
  static const Schema schema =
      Schema::object(
          {
              needed(u"msg_id"_s, idSchema(u"Ascends in the order of a thread."_s)),
              needed(u"conv_id"_s, Schema::integer()),
              needed(u"body"_s, Schema::text().like(u"Bom dia!"_s)),
              needed(u"direction"_s, directionSchema()),
              needed(u"timestamp"_s, Schema::time()),
              needed(u"message_owner"_s, Schema::text().oneOf({u"user"_s, u"agent"_s, u"system"_s,
                                                               u"tool"_s, u"support"_s})),
              needed(u"owner_id"_s, Schema::integer()),
              needed(u"from_number"_s, customerAddress()),
              needed(u"to_number"_s, businessAddress()),
              needed(u"sent_by_ia"_s, Schema::boolean()),
              needed(u"message_type"_s, typeSchema()),
              needed(u"content"_s, Schema::text().orNull().about(
                                       u"The text in another form: caption, transcription."_s)),
              needed(u"metadata"_s, Schema::object()),
              needed(u"status"_s, deliverySchema()),
              needed(u"error_code"_s,
                     Schema::text().about(u"Twilio's, of a message that failed."_s).like(u""_s)),
              needed(u"error_message"_s, Schema::text().like(u""_s)),
              needed(u"message_sid"_s, Schema::text().orNull().about(u"Twilio's."_s)),
              needed(u"revision"_s, Schema::integer()),
              needed(u"media"_s, Schema::array(mediaSchema()).about(u"Its files."_s)),
          })
          .named(u"Message"_s);
  return schema;
}

Schema transitionSchema() {
  static const Schema extension =
      Schema::object({needed(u"additional_minutes"_s, Schema::integer()),
                      needed(u"expires_before"_s, Schema::time()),
                      needed(u"expires_after"_s, Schema::time())})
          .orNull()
          .about(u"Of an extension, which leaves the status as it is."_s);
  static const Schema schema =
      Schema::object({
                         needed(u"transition_id"_s, Schema::integer()),
                         needed(u"conv_id"_s, Schema::integer()),
                         needed(u"from_status"_s, Schema::text().oneOf(statusWords()).orNull()),
                         needed(u"to_status"_s, Schema::text().oneOf(statusWords())),
                         needed(u"actor"_s, Schema::text().like(u"key:3"_s)),
                         needed(u"reason"_s, Schema::text()),
                         needed(u"at"_s, Schema::time()),
                         needed(u"extension"_s, extension),
                     })
          .named(u"Transition"_s);
  return schema;
}

Schema errorSchema() {
  static const Schema schema =
      Schema::object({needed(u"detail"_s, Schema::text()),
                      {u"debug"_s, Schema::text().about(u"With API_DEBUG only."_s)}})
          .named(u"Error"_s);
  return schema;
}

Schema validationErrorSchema() {
  static const Schema problem =
      Schema::object(
          {needed(u"loc"_s, Schema::array(Schema::any().about(u"A name or a number."_s))),
           needed(u"msg"_s, Schema::text()), needed(u"type"_s, Schema::text().like(u"missing"_s))})
          .named(u"Problem"_s);
  static const Schema schema =
      Schema::object({needed(u"detail"_s, Schema::array(problem))}).named(u"ValidationError"_s);
  return schema;
}

}  // namespace oc::api
