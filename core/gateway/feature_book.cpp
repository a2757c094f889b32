#include "core/gateway/feature_book.h"

namespace oc::gateway {

FeatureBook::FeatureBook(const store::DatabaseUrl& serviceUrl, QObject* parent)
    : QObject(parent),
      m_copy(serviceUrl, QStringLiteral("owner-console features"), &store::serviceFeatures,
             [this](const QList<store::TenantFeature>& found) { take(found); }) {}

bool FeatureBook::isOn(OwnerId owner, const QString& name) const {
  return m_features.value(owner).value(name).enabled;
}

QJsonObject FeatureBook::config(OwnerId owner, const QString& name) const {
  return m_features.value(owner).value(name).config;
}

void FeatureBook::take(const QList<store::TenantFeature>& found) {
  m_features.clear();
  for (const store::TenantFeature& feature : found)
    m_features[feature.owner].insert(feature.name, {feature.enabled, feature.config});
  m_loaded = true;
  Q_EMIT changed();
}

}  // namespace oc::gateway
