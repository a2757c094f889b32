#include "core/store/ai_result_queries.h"

#include "core/store/json_rows.h"

namespace oc::store::ai_results {
namespace {

using namespace Qt::StringLiterals;

// `a` joined with the message and the feature it belongs to.
const QString kSelect =
    u"select to_jsonb(a) || jsonb_build_object('conv_id', m.conv_id, 'feature', f.name) from %1 a "
    "join app.messages m on m.owner_id = a.owner_id and m.msg_id = a.msg_id join app.features f on "
    "f.owner_id = a.owner_id and f.feature_id = a.feature_id"_s;

QVariant orNull(const std::optional<qint64>& id) {
  return id ? QVariant(*id) : QVariant(QMetaType(QMetaType::LongLong));
}

}  // namespace

Result<Page> list(Connection& db, OwnerId owner, const Filter& filter) {
  QString sql =
      kSelect.arg(u"app.ai_results"_s) % u" where a.owner_id = ? and a.ai_result_id < ?"_s;
  QVariantList binds{owner.value, filter.before.value_or(std::numeric_limits<qint64>::max())};
  const auto where = [&](const QString& condition, const QVariant& bind) {
    sql += u" and "_s % condition;
    binds.append(bind);
  };
  if (filter.featureId) where(u"a.feature_id = ?"_s, *filter.featureId);
  if (filter.feature) where(u"f.name = ?"_s, *filter.feature);
  if (filter.conv) where(u"m.conv_id = ?"_s, filter.conv->value);
  if (filter.msg) where(u"a.msg_id = ?"_s, filter.msg->value);
  binds.append(filter.limit + 1);  // one more tells whether there is more
  auto items = json::array(db.exec(sql % u" order by a.ai_result_id desc limit ?"_s, binds));
  if (!items) return items.error();
  Page page{*std::move(items), {}};
  if (page.items.size() > filter.limit) {
    page.items.removeLast();
    page.next = page.items.last()["ai_result_id"_L1].toInteger();
  }
  return page;
}

Result<QJsonObject> store(Connection& db, OwnerId owner, const NewResult& result) {
  static const QString sql = kSelect.arg(u"app.store_ai_result(?, ?, ?, ?, ?::jsonb)"_s);
  return json::object(db.exec(
      sql, {owner.value, result.msg.value, orNull(result.featureId),
            result.feature ? QVariant(*result.feature) : QVariant(QMetaType(QMetaType::QString)),
            result.result}));
}

}  // namespace oc::store::ai_results
