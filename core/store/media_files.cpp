#include "core/store/media_files.h"

#include <QJsonObject>

#include "core/domain/media_rules.h"
#include "core/store/array_text.h"
#include "core/store/json_rows.h"
#include "core/store/row_mapping.h"

namespace oc::store::media {
namespace {

using namespace Qt::StringLiterals;

const QString kNone = u"There is no such file."_s;

Result<Done> done(const Result<Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

QString absence(MediaState state, const QString& why) {
  switch (state) {
    case MediaState::Wanted:
    case MediaState::Fetching: return u"This file is still being fetched from Twilio."_s;
    case MediaState::Refused:
    case MediaState::Gone:
    case MediaState::Failed: return u"This file could not be had: "_s % why;
    case MediaState::Stored:
    case MediaState::Elsewhere: break;
  }
  return kNone;
}

MessageType typeOf(const QString& contentType) {
  if (contentType.startsWith("image/"_L1)) return MessageType::Image;
  if (contentType.startsWith("audio/"_L1)) return MessageType::Audio;
  if (contentType.startsWith("video/"_L1)) return MessageType::Video;
  return MessageType::Document;
}

QString listSql(const QString& condition) {
  return u"select jsonb_build_object('media_id', m.media_id, 'owner_id', m.owner_id, 'msg_id', "
         "m.msg_id, 'position', m.position, 'state', m.state, 'content_type', m.content_type, "
         "'file_name', m.file_name, 'size', o.size, 'sha256', encode(o.sha256, 'hex'), 'url', "
         "m.url, 'error', m.error, 'attempts', m.attempts, 'next_attempt_at', case when m.state = "
         "'wanted' then m.next_attempt_at end, 'created_at', m.created_at) from "
         "app.message_media m left join app.media_objects o on o.owner_id = m.owner_id and "
         "o.object_id = m.object_id where m.owner_id = ? and "_s %
         condition;
}

}  // namespace

Result<StoredFile> find(Connection& db, OwnerId owner, MediaId id) {
  auto rows = db.exec(
      u"select m.state, m.error, m.object_id, m.content_type, m.file_name, o.size from "
      "app.message_media m left join app.media_objects o on o.owner_id = m.owner_id and "
      "o.object_id = m.object_id where m.owner_id = ? and m.media_id = ?"_s,
      {owner.value, id.value});
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, kNone, {}};
  const MediaState state = mediaStateFromText(rows->text(0)).value_or(MediaState::Elsewhere);
  if (state != MediaState::Stored)
    return Error{ErrorCode::NotFound, absence(state, rows->text(1)), {}};
  const QString type = rows->text(3);
  return StoredFile{id, rows->integer(2), type, fileNameFor(rows->text(4), type), rows->integer(5)};
}

Result<QByteArray> chunk(Connection& db, OwnerId owner, qint64 object, qint64 n) {
  auto rows = db.exec(
      u"select bytes from app.media_chunks where owner_id = ? and object_id = ? "
      "and n = ?"_s,
      {owner.value, object, n});
  if (!rows) return rows.error();
  if (!rows->next()) return Error{ErrorCode::NotFound, kNone, {}};
  return rows->value(0).toByteArray();
}

Result<Done> retry(Connection& db, OwnerId owner, MediaId id) {
  return done(db.exec(u"select app.retry_media(?, ?)"_s, {owner.value, id.value}));
}

Result<MediaId> beginUpload(Connection& db, OwnerId owner, const QString& contentType,
                            const QString& fileName, qint64 size) {
  auto rows = db.exec(u"select app.begin_upload(?, ?, ?, ?)"_s,
                      {owner.value, contentType, orEmpty(fileName), size});
  if (!rows) return rows.error();
  rows->next();
  return MediaId{rows->integer(0)};
}

Result<Done> appendUpload(Connection& db, OwnerId owner, MediaId id, const QByteArray& chunk) {
  return done(db.exec(u"select app.append_upload(?, ?, ?)"_s, {owner.value, id.value, chunk}));
}

Result<Done> finishUpload(Connection& db, OwnerId owner, MediaId id, const QByteArray& sha256) {
  return done(db.exec(u"select app.finish_upload(?, ?, ?)"_s, {owner.value, id.value, sha256}));
}

Result<Done> discardUpload(Connection& db, OwnerId owner, MediaId id) {
  return done(db.exec(u"select app.discard_upload(?, ?)"_s, {owner.value, id.value}));
}

Result<QList<AttachedFile>> draftFiles(Connection& db, OwnerId owner, ConvId conv) {
  auto rows = db.exec(
      u"select m.media_id, m.content_type, m.file_name, o.size from app.draft_files d join "
      "app.message_media m on m.owner_id = d.owner_id and m.media_id = d.media_id join "
      "app.media_objects o on o.owner_id = m.owner_id and o.object_id = m.object_id where "
      "d.owner_id = ? and d.conv_id = ? and d.login_id = (select app.my_login_id()) order by "
      "d.position"_s,
      {owner.value, conv.value});
  if (!rows) return rows.error();
  QList<AttachedFile> files;
  while (rows->next())
    files.append({MediaId{rows->integer(0)}, rows->text(1), rows->text(2), rows->integer(3)});
  return files;
}

Result<Done> saveDraftFiles(Connection& db, OwnerId owner, ConvId conv,
                            const QList<AttachedFile>& files) {
  QList<MediaId> ids;
  for (const AttachedFile& file : files)
    ids += file.id;
  return done(db.exec(u"select app.save_draft_files(?, ?, ?::bigint[])"_s,
                      {owner.value, conv.value, arrayText(ids)}));
}

Result<Message> reply(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                      const QList<AttachedFile>& files, const QUuid& key, int seconds) {
  QJsonArray items;
  for (const AttachedFile& file : files)
    items.append(QJsonObject{{u"media_id"_s, file.id.value},
                             {u"content_type"_s, file.contentType},
                             {u"file_name"_s, file.fileName}});
  const QString type =
      toText(files.isEmpty() ? MessageType::Text : typeOf(files.first().contentType));
  static const QString sql = u"select "_s % messageColumns() %
                             u" from app.queue_reply_later(?, ?, ?, ?, ?, ?, ?::jsonb) m"_s;
  auto rows =
      db.exec(sql, {owner.value, conv.value, orEmpty(body), key.toString(QUuid::WithoutBraces),
                    seconds, type, QJsonObject{{u"kind"_s, type}, {u"media"_s, items}}});
  if (!rows) return rows.error();
  rows->next();
  return messageFrom(*rows);
}

Result<QJsonArray> list(Connection& db, OwnerId owner, const QString& state, int most) {
  static const QString sql = listSql(u"(? = '' or m.state = ?) order by m.media_id desc limit ?"_s);
  return json::array(db.exec(sql, {owner.value, orEmpty(state), orEmpty(state), most}));
}

Result<QJsonObject> show(Connection& db, OwnerId owner, MediaId id) {
  static const QString sql = listSql(u"m.media_id = ?"_s);
  return json::object(db.exec(sql, {owner.value, id.value}), kNone);
}

}  // namespace oc::store::media
