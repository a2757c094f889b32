#include "core/store/sweep_queries.h"

namespace oc::store {

Result<Swept> sweepConversations(Connection& db, int howMany, int idleMinutes,
                                 const std::optional<QDateTime>& at) {
  auto rows = db.exec(
      QStringLiteral("select swept, expired, timed_out, more from app.sweep_conversations(?, ?, "
                     "coalesce(?::timestamptz, now()))"),
      {howMany, idleMinutes,
       at ? QVariant(at->toUTC().toString(Qt::ISODateWithMs))
          : QVariant(QMetaType(QMetaType::QString))});
  if (!rows) return rows.error();
  rows->next();
  return Swept{rows->value(0).toBool(), static_cast<int>(rows->integer(1)),
               static_cast<int>(rows->integer(2)), rows->value(3).toBool()};
}

}  // namespace oc::store
