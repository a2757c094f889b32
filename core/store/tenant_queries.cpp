#include "core/store/tenant_queries.h"

#include "core/store/row_mapping.h"

namespace oc::store::tenants {
namespace {

using namespace Qt::StringLiterals;

template <typename T>
QVariant orNull(const std::optional<T>& value) {
  return value ? QVariant(*value) : QVariant(QMetaType::fromType<T>());
}

std::optional<int> minutes(const Rows& rows, int column) {
  if (rows.isNull(column)) return std::nullopt;
  return static_cast<int>(rows.integer(column));
}

Result<QList<TenantProfile>> read(Result<Rows> rows, const LifeCycle& defaults) {
  if (!rows) return rows.error();
  QList<TenantProfile> found;
  while (rows->next()) {
    TenantProfile tenant;
    tenant.ownerId = {rows->integer(0)};
    tenant.name = rows->text(1);
    tenant.email = rows->text(2);
    tenant.active = rows->value(3).toBool();
    tenant.publicBaseUrl = rows->text(4);
    tenant.createdAt = timeFrom(*rows, 5);
    tenant.staff = static_cast<int>(rows->integer(6));
    tenant.activeConversations = static_cast<int>(rows->integer(7));
    tenant.expirationMinutes = minutes(*rows, 8);
    tenant.idleTimeoutMinutes = minutes(*rows, 9);
    tenant.keepWaitingOpen = rows->value(10).toBool();
    tenant.defaults = defaults;
    found.append(tenant);
  }
  return found;
}

constexpr auto kSelect =
    "select owner_id, name, email, active, public_base_url, created_at, staff, "
    "active_conversations, expiration_minutes, idle_timeout_minutes, keep_waiting_open from "
    "app.tenant_profiles("_L1;

}  // namespace

Result<QList<TenantProfile>> profiles(Connection& db, const LifeCycle& defaults) {
  static const QString sql = kSelect % ")"_L1;
  return read(db.exec(sql), defaults);
}

Result<TenantProfile> profile(Connection& db, OwnerId owner, const LifeCycle& defaults) {
  static const QString sql = kSelect % "?)"_L1;
  const auto found = read(db.exec(sql, {owner.value}), defaults);
  if (!found) return found.error();
  if (found->isEmpty()) return Error{ErrorCode::NotFound, u"There is no such tenant."_s, {}};
  return found->first();
}

Result<OwnerId> create(Connection& db, const QString& name, const QString& email) {
  auto rows = db.exec(u"select owner_id from app.create_owner(?, ?)"_s, {name, email});
  if (!rows) return rows.error();
  rows->next();
  return OwnerId{rows->integer(0)};
}

Result<Done> set(Connection& db, OwnerId owner, const Change& change) {
  auto rows =
      db.exec(u"select app.set_owner(?, ?, ?, ?)"_s,
              {owner.value, orNull(change.name), orNull(change.email), orNull(change.active)});
  if (!rows) return rows.error();
  return Done{};
}

Result<Done> setLifeCycle(Connection& db, OwnerId owner, const LifeCycleSettings& settings) {
  auto rows = db.exec(u"select app.set_life_cycle(?, ?, ?, ?)"_s,
                      {owner.value, orNull(settings.expirationMinutes),
                       orNull(settings.idleTimeoutMinutes), settings.keepWaitingOpen});
  if (!rows) return rows.error();
  return Done{};
}

Result<Done> remove(Connection& db, OwnerId owner, const QString& typedName, const Watch& watch) {
  for (;;) {
    if (watch.cancelled && watch.cancelled())
      return Error{ErrorCode::Cancelled,
                   u"Deleting was stopped. What is left of the tenant is switched off."_s,
                   {}};
    auto rows = db.exec(u"select gone, done from app.delete_owner(?, ?)"_s,
                        {owner.value, orEmpty(typedName)});
    if (!rows && isRetryable(rows.error())) continue;  // somebody was at one of its conversations
    if (!rows) return rows.error();
    rows->next();
    if (watch.progress) watch.progress(rows->integer(0));
    if (rows->value(1).toBool()) return Done{};
  }
}

}  // namespace oc::store::tenants
