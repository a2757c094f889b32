#pragma once

#include <QObject>
#include <optional>

#include "core/domain/desk.h"

namespace oc::ui {

// The features of one tenant, live: read anew when the feed says that settings changed and when the
// link is back. UI thread only; `desk` outlives it.
class FeatureBook : public QObject {
  Q_OBJECT

 public:
  explicit FeatureBook(Desk& desk, QObject* parent = nullptr);

  void show(OwnerId owner);  // the same one again reads nothing
  OwnerId owner() const { return m_owner; }

  bool known() const { return m_known; }
  // Why they could not be read, until they can.
  const std::optional<Error>& error() const { return m_error; }
  std::optional<Feature> feature(const QString& name) const;
  bool enabled(const QString& name) const;
  // Switched on and with an endpoint to ask.
  bool hasAssistant() const;

 Q_SIGNALS:
  void changed();

 private:
  void read();

  Desk& m_desk;
  OwnerId m_owner;
  QList<Feature> m_features;
  quint64 m_request = 0;
  bool m_known = false;
  std::optional<Error> m_error;
};

}  // namespace oc::ui
