#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "core/domain/ids.h"
#include "core/store/connection.h"

// What features found out about messages. JSON: ai_result_id, owner_id, conv_id, msg_id,
// feature_id, feature (its name), result_json, processed_at.
namespace oc::store::ai_results {

struct Filter {
  std::optional<qint64> featureId;
  std::optional<QString> feature;  // by name
  std::optional<ConvId> conv;
  std::optional<MsgId> msg;
  std::optional<qint64> before;  // ai_result_id: what is older than the last page
  int limit = 100;
};

struct Page {
  QJsonArray items;            // newest first
  std::optional<qint64> next;  // `before` of the next page; nothing: this was the last
};

Result<Page> list(Connection& db, OwnerId owner, const Filter& filter);

// The feature is named by id or by name. NotFound for a message or feature that isn't the tenant's,
// Conflict when the feature is off, Invalid when the result is too large.
struct NewResult {
  MsgId msg;
  std::optional<qint64> featureId;
  std::optional<QString> feature;
  QJsonObject result;
};
Result<QJsonObject> store(Connection& db, OwnerId owner, const NewResult& result);

}  // namespace oc::store::ai_results
