#include <QSet>

#include "core/store/array_text.h"
#include "core/store/desk_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/team_queries.h"

// What the feed tells a person's desk: a number of queries that doesn't grow with what happened.
namespace oc::store::desk {
namespace {

using namespace Qt::StringLiterals;

// More changes than this are not merged one by one: the windows are read anew.
constexpr int kLongestCatchUp = 2000;

// Collects what changed; the newest seq is the one the batch ends with.
struct Changed {
  QSet<ConvId> conversations;
  QSet<MsgId> messages;  // of the watched thread, as its notes
  QSet<NoteId> notes;
  QSet<NoteId> allNotes;
  qint64 seq = 0;
  int count = 0;
  bool settings = false;
};

Result<Changed> readChanges(Connection& db, OwnerId owner, qint64 after, const Watched& watched) {
  auto rows = db.exec(
      u"select seq, kind, conv_id, msg_id from app.changes where owner_id = ? and "
      "seq > ? order by seq limit ?"_s,
      {owner.value, after, kLongestCatchUp + 1});
  if (!rows) return rows.error();
  Changed changed{.seq = after};
  while (rows->next()) {
    ++changed.count;
    changed.seq = rows->integer(0);
    const QString kind = rows->text(1);
    const bool isWatched = watched.owner == owner && watched.conv.value == rows->integer(2);
    if (kind == "conversation"_L1) {
      changed.conversations.insert(ConvId{rows->integer(2)});
    } else if (kind == "message"_L1) {
      if (isWatched) changed.messages.insert(MsgId{rows->integer(3)});
    } else if (kind == "note"_L1) {
      changed.allNotes.insert(NoteId{rows->integer(3)});
      if (isWatched) changed.notes.insert(NoteId{rows->integer(3)});
    } else {
      changed.settings = true;
    }
  }
  return changed;
}

// The rows of these ids, if any, with the columns and the source that the reader expects.
template <typename T, typename Tag>
Result<QList<T>> readAll(Connection& db, OwnerId owner, const QSet<Id<Tag>>& ids,
                         const QString& sql, T (*read)(const Rows&, int)) {
  QList<T> found;
  if (ids.isEmpty()) return found;
  auto rows = db.exec(sql, {owner.value, arrayText(ids.values())});
  if (!rows) return rows.error();
  while (rows->next())
    found.append(read(*rows, 0));
  return found;
}

// Fills what the list holds; false: `error` says why not.
template <typename T>
bool fill(QList<T>& list, Result<QList<T>> found, std::optional<Error>& error) {
  if (found)
    list = *std::move(found);
  else
    error = found.error();
  return !error;
}

}  // namespace

Result<FeedBatch> changesAfter(Connection& db, OwnerId owner, qint64 seq, const Watched& watched) {
  FeedBatch batch;
  auto changed = readChanges(db, owner, seq, watched);
  if (!changed) return changed.error();

  static const QString tenantSql = u"select "_s % tenantColumns() % u", f.pruned_to from "_s %
                                   tenantSource() % u" where o.owner_id = ?"_s;
  auto tenant = db.exec(tenantSql, {owner.value});
  if (!tenant) return tenant.error();
  if (!tenant->next()) return Error{ErrorCode::NotFound, u"There is no such tenant."_s, {}};
  batch.tenant = tenantFrom(*tenant);
  const qint64 prunedTo = tenant->integer(kTenantColumns);
  batch.settingsChanged = changed->settings;
  if (changed->count > kLongestCatchUp || prunedTo > seq) {
    batch.reload = true;
    return batch;
  }
  // Counts may be newer than the changes read; the next reading starts after what was read.
  batch.tenant.seq = changed->seq;

  static const QString conversationSql =
      u"select "_s % conversationColumns() %
      u" from app.conversations c where c.owner_id = ? and c.conv_id = any (?::bigint[])"_s;
  static const QString messageSql =
      u"select "_s % messageColumns() %
      u" from app.messages m where m.owner_id = ? and m.msg_id = any (?::bigint[]) order by "
      "m.msg_id"_s;
  static const QString noteSql =
      u"select "_s % noteColumns() %
      u" from app.notes n where n.owner_id = ? and n.note_id = any (?::bigint[]) order by "
      "n.note_id"_s;
  static const QString mentionSql =
      team::mentionSelect() % u" and t.note_id = any (?::bigint[]) order by t.note_id"_s;
  std::optional<Error> error;
  const bool filled =
      fill(batch.conversations,
           readAll(db, owner, changed->conversations, conversationSql, &conversationFrom), error) &&
      fill(batch.messages, readAll(db, owner, changed->messages, messageSql, &messageFrom),
           error) &&
      fill(batch.notes, readAll(db, owner, changed->notes, noteSql, &noteFrom), error) &&
      fill(batch.mentions, readAll(db, owner, changed->allNotes, mentionSql, &team::mentionFrom),
           error);
  if (!filled) return *error;
  return batch;
}

}  // namespace oc::store::desk
