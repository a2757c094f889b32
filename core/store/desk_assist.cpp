#include "core/store/desk_queries.h"

// What a person asks of the tenant's assistant.
namespace oc::store::desk {
namespace {

using namespace Qt::StringLiterals;

Assist assistFrom(const Rows& rows) {
  Assist assist;
  assist.id = rows.integer(0);
  assist.ownerId = {rows.integer(1)};
  assist.convId = {rows.integer(2)};
  assist.kind = assistKindFromText(rows.text(3)).value_or(AssistKind::Reply);
  assist.state = assistStateFromText(rows.text(4)).value_or(Assist::State::Failed);
  assist.text = rows.text(5);
  assist.error = rows.text(6);
  return assist;
}

constexpr auto kColumns = "assist_id, owner_id, conv_id, kind, state, text, error"_L1;

Result<Assist> one(Result<Rows> rows) {
  if (!rows) return rows.error();
  if (!rows->next())
    return Error{ErrorCode::NotFound, u"There is no such request to the assistant."_s, {}};
  return assistFrom(*rows);
}

}  // namespace

Result<Assist> assist(Connection& db, OwnerId owner, ConvId conv, AssistKind kind,
                      const QString& language) {
  static const QString sql = "select "_L1 % kColumns % " from app.request_assist(?, ?, ?, ?)"_L1;
  return one(db.exec(sql, {owner.value, conv.value, toText(kind), language}));
}

Result<Done> cancelAssist(Connection& db, OwnerId owner, qint64 id) {
  auto rows = db.exec(u"select app.cancel_assist(?, ?)"_s, {owner.value, id});
  if (!rows) return rows.error();
  return Done{};
}

Result<Assist> assistState(Connection& db, OwnerId owner, qint64 id) {
  static const QString sql =
      "select "_L1 % kColumns % " from app.assist_requests where owner_id = ? and assist_id = ?"_L1;
  return one(db.exec(sql, {owner.value, id}));
}

}  // namespace oc::store::desk
