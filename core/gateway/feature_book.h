#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include "core/domain/feature.h"
#include "core/domain/ids.h"
#include "core/store/closure_queries.h"
#include "core/store/live_copy.h"

namespace oc::gateway {

// All tenants' features in memory, kept current by the database's notifications: what an admin
// switches counts here within moments. Lives on the gateway's thread.
class FeatureBook : public QObject {
  Q_OBJECT

 public:
  explicit FeatureBook(const store::DatabaseUrl& serviceUrl, QObject* parent = nullptr);

  bool isLoaded() const { return m_loaded; }

  // Off where the tenant or the feature is not known.
  bool isOn(OwnerId owner, const QString& name) const;
  QJsonObject config(OwnerId owner, const QString& name) const;

 Q_SIGNALS:
  void changed();  // was read, for the first time or anew

 private:
  void take(const QList<store::TenantFeature>& found);

  struct Switch {
    bool enabled = false;
    QJsonObject config;
  };
  QHash<OwnerId, QHash<QString, Switch>> m_features;
  bool m_loaded = false;
  store::LiveCopy<QList<store::TenantFeature>> m_copy;
};

}  // namespace oc::gateway
