#include "core/store/rest_tenant.h"

#include "core/store/rest_rows.h"

namespace oc::store::rest {

using namespace Qt::StringLiterals;

Result<QByteArray> owner(Connection& db, OwnerId owner) {
  return jsonRow(db.exec(u"select app.owner_json(o)::text from app.owners o where owner_id = ?"_s,
                         {owner.value}),
                 u"There is no such tenant."_s);
}

Result<QList<QByteArray>> users(Connection& db, OwnerId owner) {
  return jsonRows(db.exec(
      u"select app.user_json(u)::text from app.users u where owner_id = ? order by user_id"_s,
      {owner.value}));
}

}  // namespace oc::store::rest
