#include "core/store/rest_desk.h"

#include "core/store/array_text.h"
#include "core/store/rest_rows.h"

namespace oc::store::rest {

using namespace Qt::StringLiterals;

Result<QByteArray> changeConversation(Connection& db, OwnerId owner, ConvId conv,
                                      const QJsonObject& change) {
  return jsonRow(
      db.exec(
          u"select app.conversation_json(c)::text from app.change_conversation(?, ?, ?::jsonb) c"_s,
          {owner.value, conv.value, change}),
      {});
}

Result<NotePage> notes(Connection& db, OwnerId owner, ConvId conv, qint64 after, int limit) {
  auto found = db.exec(u"select 1 from app.conversations where owner_id = ? and conv_id = ?"_s,
                       {owner.value, conv.value});
  if (!found) return found.error();
  if (!found->next()) return Error{ErrorCode::NotFound, u"There is no such conversation."_s, {}};
  auto rows = db.exec(
      u"select app.note_json(n)::text, n.note_id from app.notes n where owner_id = ? "
      "and conv_id = ? and note_id > ? order by note_id limit ?"_s,
      {owner.value, conv.value, after, limit + 1});
  if (!rows) return rows.error();
  NotePage page;
  page.next = takePage(*rows, limit, page.rows);
  return page;
}

Result<QByteArray> addNote(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                           const QList<UserId>& mentions) {
  return jsonRow(
      db.exec(u"select app.note_json(n)::text from app.add_note(?, ?, ?, ?::bigint[]) n"_s,
              {owner.value, conv.value, body, arrayText(mentions)}),
      {});
}

}  // namespace oc::store::rest
