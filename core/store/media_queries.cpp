#include "core/store/media_queries.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

QString word(MediaOutcome::Kind kind) {
  switch (kind) {
    case MediaOutcome::Stored: return u"stored"_s;
    case MediaOutcome::Refused: return u"refused"_s;
    case MediaOutcome::Gone: return u"gone"_s;
    case MediaOutcome::Retry: return u"retry"_s;
    case MediaOutcome::Failed: break;
  }
  return u"failed"_s;
}

// As PostgreSQL reads bytea in an array's text.
QString byteaText(const QByteArray& bytes) {
  return u"\\x"_s + QString::fromLatin1(bytes.toHex());
}

}  // namespace

Result<QList<ClaimedMedia>> claimMedia(Connection& db, int howMany, int leaseSeconds) {
  auto rows = db.exec(
      u"select owner_id, media_id, msg_id, lease_token::text, attempts, url, content_type, "
      "most_bytes from app.claim_media(?, ?)"_s,
      {howMany, leaseSeconds});
  if (!rows) return rows.error();
  QList<ClaimedMedia> claimed;
  while (rows->next())
    claimed.append({{rows->integer(0)},
                    {rows->integer(1)},
                    {rows->integer(2)},
                    rows->text(3),
                    static_cast<int>(rows->integer(4)),
                    rows->text(5),
                    rows->text(6),
                    rows->integer(7)});
  return claimed;
}

Result<QueueState> mediaState(Connection& db) {
  return queueState(db.exec(u"select waiting, next_due_ms from app.media_state()"_s));
}

Result<qint64> beginMediaObject(Connection& db, OwnerId owner) {
  auto rows = db.exec(u"select app.begin_media_object(?)"_s, {owner.value});
  if (!rows) return rows.error();
  rows->next();
  return rows->integer(0);
}

Result<Done> appendMediaChunk(Connection& db, OwnerId owner, qint64 object,
                              const QByteArray& chunk) {
  auto rows = db.exec(u"select app.append_media_chunk(?, ?, ?)"_s, {owner.value, object, chunk});
  if (!rows) return rows.error();
  return Done{};
}

Result<bool> settleMedia(Connection& db, const ClaimedMedia& media, const MediaOutcome& outcome) {
  auto rows = db.exec(
      u"select app.settle_media(?, ?, ?::uuid, ?, ?, decode(?, 'hex'), ?, ?)"_s,
      {media.owner.value, media.id.value, media.lease, word(outcome.kind), outcome.object,
       QString::fromLatin1(outcome.sha256.toHex()), orEmpty(outcome.error), outcome.delayMs});
  if (!rows) return rows.error();
  rows->next();
  return rows->value(0).toBool();
}

Result<QList<LentFile>> lendMedia(Connection& db, OwnerId owner, MsgId msg,
                                  const QList<QByteArray>& tokenHashes, int seconds) {
  QStringList hashes;
  for (const QByteArray& hash : tokenHashes)
    hashes.append(byteaText(hash));
  auto rows = db.exec(
      u"select content_type, file_name, size, head from app.lend_media(?, ?, ?::bytea[], ?)"_s,
      {owner.value, msg.value, hashes, seconds});
  if (!rows) return rows.error();
  QList<LentFile> files;
  while (rows->next())
    files.append({rows->text(0), rows->text(1), rows->integer(2), rows->value(3).toByteArray()});
  return files;
}

Result<std::optional<LentFile>> openMediaLink(Connection& db, const QByteArray& tokenHash) {
  auto rows =
      db.exec(u"select content_type, file_name, size from app.open_media_link(?)"_s, {tokenHash});
  if (!rows) return rows.error();
  if (!rows->next()) return std::optional<LentFile>();
  return std::optional(LentFile{rows->text(0), rows->text(1), rows->integer(2), {}});
}

Result<QByteArray> mediaLinkChunk(Connection& db, const QByteArray& tokenHash, qint64 chunk) {
  auto rows = db.exec(u"select app.media_link_chunk(?, ?)"_s, {tokenHash, chunk});
  if (!rows) return rows.error();
  rows->next();
  if (rows->isNull(0)) return Error{ErrorCode::NotFound, u"There is no such part of a file."_s, {}};
  return rows->value(0).toByteArray();
}

Result<Done> pruneMedia(Connection& db) {
  auto rows = db.exec(u"select app.prune_media()"_s);
  if (!rows) return rows.error();
  return Done{};
}

}  // namespace oc::store
