#pragma once

#include <QJsonObject>

#include "core/domain/closure.h"
#include "core/domain/feature_preview.h"
#include "core/store/feature_queries.h"

namespace oc::store {

// What setting a feature like this would change for the tenant's open conversations, at most 5,000
// of them; nothing is set. Invalid when the config doesn't fit the feature. `defaults`: what a
// config of closure_detection leaves out. `cancelled` is asked now and then.
Result<FeaturePreview> previewFeature(Connection& db, OwnerId owner, const QString& name,
                                      const features::Change& change, const ClosureConfig& defaults,
                                      const std::function<bool()>& cancelled = {});

// With the names that REST and --json give them.
QJsonObject toJson(const FeaturePreview& preview);

}  // namespace oc::store
