#include "core/store/row_mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include "core/domain/closure_record.h"
#include "core/store/json_rows.h"

namespace oc::store {
namespace {

// The database checks its words; one that this program doesn't know can only come from a newer one.
template <typename E>
E known(std::optional<E> value, E otherwise) {
  return value.value_or(otherwise);
}

// What the metadata lists, and of each what is known of the file.
QList<MediaItem> mediaFrom(const QJsonObject& metadata, const QString& files) {
  QList<MediaItem> media;
  for (const QJsonValue& item : metadata.value(QLatin1StringView("media")).toArray())
    media.append({.url = item[QLatin1StringView("url")].toString(),
                  .contentType = item[QLatin1StringView("content_type")].toString()});
  for (const QJsonValue& file : QJsonDocument::fromJson(files.toUtf8()).array()) {
    const int position = file[QLatin1StringView("position")].toInt();
    if (position >= media.size()) continue;
    MediaItem& item = media[position];
    item.id = {file[QLatin1StringView("media_id")].toInteger()};
    item.contentType = file[QLatin1StringView("content_type")].toString();
    item.state = known(mediaStateFromText(file[QLatin1StringView("state")].toString()),
                       MediaState::Elsewhere);
    item.fileName = file[QLatin1StringView("file_name")].toString();
    item.size = file[QLatin1StringView("size")].toInteger();
    item.error = file[QLatin1StringView("error")].toString();
  }
  return media;
}

QList<AiResult> aiResultsFrom(const Rows& rows, int column) {
  QList<AiResult> results;
  if (rows.isNull(column)) return results;
  for (const QJsonValue& item : QJsonDocument::fromJson(rows.text(column).toUtf8()).array())
    results.append(
        {item[QLatin1StringView("id")].toInteger(), item[QLatin1StringView("feature")].toString(),
         item[QLatin1StringView("result")].toObject(),
         QDateTime::fromString(item[QLatin1StringView("at")].toString(), Qt::ISODateWithMs)
             .toUTC()});
  return results;
}

}  // namespace

QDateTime timeFrom(const Rows& rows, int column) {
  const QVariant value = rows.value(column);
  return value.isNull() ? QDateTime() : value.toDateTime().toUTC();
}

QString actorName(const QString& owner, const QString& actor) {
  return QStringLiteral(
             "coalesce((select w.profile_name from app.users w where w.owner_id = %1 and "
             "'login:' || w.login_id = %2), (select nullif(w.name, '') from app.api_keys w where "
             "w.owner_id = %1 and 'key:' || w.key_id = %2), %2)")
      .arg(owner, actor);
}

QString conversationColumns() {
  return QStringLiteral(
      "c.owner_id, c.conv_id, c.revision, c.activity, c.status, c.channel, c.customer_name, "
      "c.customer_address, c.phone_number, c.business_address, c.unread, c.last_msg_id, "
      "c.last_direction, c.last_type, c.last_status, c.last_preview, c.last_at, c.started_at, "
      "c.updated_at, c.expires_at, c.ended_at, c.last_inbound_at, c.ended_reason, "
      "c.last_activity_at, c.previous_conv_id, c.unanswered, c.context -> "
      "'closure_detected', c.user_id, (select w.profile_name from app.users w where w.owner_id = "
      "c.owner_id and w.user_id = c.user_id), array_to_json(c.labels), c.priority, "
      "c.snoozed_until is not null, nullif(c.snoozed_until, 'infinity'), c.waiting_since, "
      "c.language, c.blocked");
}

Conversation conversationFrom(const Rows& rows, int first) {
  Conversation c;
  int i = first;
  c.ownerId = {rows.integer(i++)};
  c.convId = {rows.integer(i++)};
  c.revision = static_cast<int>(rows.integer(i++));
  c.activity = rows.integer(i++);
  c.status = known(conversationStatusFromText(rows.text(i++)), ConversationStatus::Failed);
  c.channel = rows.text(i++);
  c.customerName = rows.text(i++);
  c.customerAddress = rows.text(i++);
  c.phoneNumber = rows.text(i++);
  c.businessAddress = rows.text(i++);
  c.unread = static_cast<int>(rows.integer(i++));
  c.last.msgId = {rows.integer(i++)};
  c.last.direction = known(directionFromText(rows.text(i++)), Direction::Inbound);
  c.last.type = known(messageTypeFromText(rows.text(i++)), MessageType::Text);
  c.last.status = known(deliveryStatusFromText(rows.text(i++)), DeliveryStatus::Received);
  c.last.preview = rows.text(i++);
  c.last.at = timeFrom(rows, i++);
  c.startedAt = timeFrom(rows, i++);
  c.updatedAt = timeFrom(rows, i++);
  c.expiresAt = timeFrom(rows, i++);
  c.endedAt = timeFrom(rows, i++);
  c.lastInboundAt = timeFrom(rows, i++);
  c.endedReason = rows.text(i++);
  c.lastActivityAt = timeFrom(rows, i++);
  c.previousConvId = {rows.integer(i++)};
  c.unanswered = rows.value(i++).toBool();
  const QJsonObject closure = json::from(rows, i++);
  if (isActive(c.status)) c.closure = closureHintFrom(closure);
  c.assignee = {rows.integer(i++)};
  c.assigneeName = rows.text(i++);
  c.labels = json::texts(rows, i++);
  c.priority = known(priorityFromText(rows.text(i++)), Priority::None);
  c.snoozed = rows.value(i++).toBool();
  c.snoozedUntil = timeFrom(rows, i++);
  c.waitingSince = timeFrom(rows, i++);
  c.language = rows.text(i++);
  c.blocked = rows.value(i++).toBool();
  return c;
}

QString messageColumns() {
  return QStringLiteral(
      "m.owner_id, m.conv_id, m.msg_id, m.revision, m.direction, m.message_owner, m.message_type, "
      "m.status, m.sent_by_ia, m.from_number, m.to_number, m.body, m.content, m.error_code, "
      "m.error_message, m.metadata, m.timestamp, (select json_agg(json_build_object('id', "
      "a.ai_result_id, 'feature', f.name, 'result', a.result_json, 'at', a.processed_at) order by "
      "a.ai_result_id) from app.ai_results a join app.features f on f.owner_id = a.owner_id and "
      "f.feature_id = a.feature_id where a.owner_id = m.owner_id and a.msg_id = m.msg_id), case "
      "when "
      "jsonb_exists(m.metadata, 'media') then app.media_json(m) end");
}

Message messageFrom(const Rows& rows, int first) {
  Message m;
  int i = first;
  m.ownerId = {rows.integer(i++)};
  m.convId = {rows.integer(i++)};
  m.msgId = {rows.integer(i++)};
  m.revision = static_cast<int>(rows.integer(i++));
  m.direction = known(directionFromText(rows.text(i++)), Direction::Inbound);
  m.author = known(messageOwnerFromText(rows.text(i++)), MessageOwner::System);
  m.type = known(messageTypeFromText(rows.text(i++)), MessageType::Text);
  m.status = known(deliveryStatusFromText(rows.text(i++)), DeliveryStatus::Unknown);
  m.sentByIa = rows.value(i++).toBool();
  m.from = rows.text(i++);
  m.to = rows.text(i++);
  m.body = rows.text(i++);
  m.content = rows.text(i++);
  m.errorCode = rows.text(i++);
  m.errorDetail = rows.text(i++);
  m.metadata = json::from(rows, i++);
  m.at = timeFrom(rows, i++);
  m.aiResults = aiResultsFrom(rows, i++);
  m.kind = m.metadata.value(QLatin1StringView("kind")).toString(QStringLiteral("text"));
  m.media = mediaFrom(m.metadata, rows.text(i++));
  return m;
}

QString tenantColumns() {
  return QStringLiteral(
      "o.owner_id, o.name, u.role, o.active, f.active_conversations, f.unread_conversations, "
      "f.seq, u.user_id, k.mine, k.unassigned, k.waiting, k.snoozed, k.closed");
}

QString tenantSource() {
  return QStringLiteral(
      "app.owners o join app.feed f on f.owner_id = o.owner_id join app.users u on u.owner_id = "
      "o.owner_id and u.login_id = (select app.my_login_id()) and u.active cross join lateral "
      "(select coalesce(sum(e.awake) filter (where e.user_id = u.user_id), 0) as mine, "
      "coalesce(sum(e.awake) filter (where e.user_id = 0), 0) as unassigned, "
      "coalesce(sum(e.waiting), 0) as waiting, coalesce(sum(e.snoozed), 0) as snoozed, "
      "coalesce(sum(e.closed), 0) as closed from app.conversation_counts e where e.owner_id = "
      "o.owner_id) k");
}

Tenant tenantFrom(const Rows& rows, int first) {
  Tenant t;
  int i = first;
  t.ownerId = {rows.integer(i++)};
  t.name = rows.text(i++);
  t.role = rows.text(i++);
  t.active = rows.value(i++).toBool();
  t.activeConversations = static_cast<int>(rows.integer(i++));
  t.unreadConversations = static_cast<int>(rows.integer(i++));
  t.seq = rows.integer(i++);
  t.userId = {rows.integer(i++)};
  t.counts.mine = static_cast<int>(rows.integer(i++));
  t.counts.unassigned = static_cast<int>(rows.integer(i++));
  t.counts.waiting = static_cast<int>(rows.integer(i++));
  t.counts.snoozed = static_cast<int>(rows.integer(i++));
  t.counts.closed = static_cast<int>(rows.integer(i++));
  return t;
}

QString noteColumns() {
  static const QString columns =
      QLatin1StringView("n.owner_id, n.conv_id, n.note_id, n.revision, n.author, ") %
      actorName(QStringLiteral("n.owner_id"), QStringLiteral("n.author")) %
      QLatin1StringView(
          ", coalesce(n.author = 'login:' || (select app.my_login_id()), false), n.body, "
          "array_to_json(n.mentions), n.created_at, n.edited_at, n.deleted_at");
  return columns;
}

Note noteFrom(const Rows& rows, int first) {
  Note n;
  int i = first;
  n.ownerId = {rows.integer(i++)};
  n.convId = {rows.integer(i++)};
  n.noteId = {rows.integer(i++)};
  n.revision = static_cast<int>(rows.integer(i++));
  n.author = rows.text(i++);
  n.authorName = rows.text(i++);
  n.mine = rows.value(i++).toBool();
  n.body = rows.text(i++);
  for (const QJsonValue& user : QJsonDocument::fromJson(rows.text(i++).toUtf8()).array())
    n.mentions.append(UserId{user.toInteger()});
  n.at = timeFrom(rows, i++);
  n.editedAt = timeFrom(rows, i++);
  n.deletedAt = timeFrom(rows, i++);
  return n;
}

}  // namespace oc::store
