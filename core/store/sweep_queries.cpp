#include "core/store/sweep_queries.h"

namespace oc::store {
namespace {

QVariant orNow(const std::optional<QDateTime>& at) {
  return at ? QVariant(at->toUTC().toString(Qt::ISODateWithMs))
            : QVariant(QMetaType(QMetaType::QString));
}

}  // namespace

Result<Swept> sweepConversations(Connection& db, int howMany, int idleMinutes,
                                 const std::optional<QDateTime>& at) {
  auto rows = db.exec(
      QStringLiteral("select swept, expired, timed_out, more from app.sweep_conversations(?, ?, "
                     "coalesce(?::timestamptz, now()))"),
      {howMany, idleMinutes, orNow(at)});
  if (!rows) return rows.error();
  rows->next();
  return Swept{rows->value(0).toBool(), static_cast<int>(rows->integer(1)),
               static_cast<int>(rows->integer(2)), rows->value(3).toBool()};
}

Result<int> wakeConversations(Connection& db, int howMany, const std::optional<QDateTime>& at) {
  auto rows =
      db.exec(QStringLiteral("select app.wake_conversations(?, coalesce(?::timestamptz, now()))"),
              {howMany, orNow(at)});
  if (!rows) return rows.error();
  rows->next();
  return static_cast<int>(rows->integer(0));
}

Result<Done> wakeSnoozed(Connection& db) {
  constexpr int kBatch = 200;
  for (;;) {
    const auto woken = wakeConversations(db, kBatch);
    if (!woken) return woken.error();
    if (*woken < kBatch) return Done{};
  }
}

}  // namespace oc::store
