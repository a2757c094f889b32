#include "ui/models/feature_book.h"

#include <algorithm>

#include "core/domain/when_done.h"

namespace oc::ui {

FeatureBook::FeatureBook(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
  connect(&desk, &Desk::batchArrived, this, [this](const FeedBatch& batch) {
    if (batch.tenant.ownerId != m_owner || !m_owner.isValid()) return;
    if (batch.settingsChanged || batch.reload) read();
  });
  connect(&desk, &Desk::linkChanged, this, [this](const LinkState& link) {
    if (link.up && m_error) read();
  });
}

void FeatureBook::show(OwnerId owner) {
  if (owner == m_owner) return;
  m_owner = owner;
  m_features.clear();
  m_known = false;
  m_error.reset();
  ++m_request;
  if (owner.isValid()) read();
  Q_EMIT changed();
}

std::optional<Feature> FeatureBook::feature(const QString& name) const {
  const auto it = std::ranges::find(m_features, name, &Feature::name);
  return it == m_features.end() ? std::nullopt : std::optional(*it);
}

bool FeatureBook::enabled(const QString& name) const {
  const auto found = feature(name);
  return found && found->enabled;
}

bool FeatureBook::hasAssistant() const {
  const auto assistant = feature(kAssistant);
  return assistant && assistant->enabled && !assistant->config[u"base_url"].toString().isEmpty();
}

// What is known stays until the answer comes: a button must not blink because something else was
// switched.
void FeatureBook::read() {
  whenDone(m_desk.features(m_owner), this,
           [this, number = ++m_request](const Result<QList<Feature>>& answer) {
             if (number != m_request) return;
             if (answer) {
               m_features = *answer;
               m_known = true;
               m_error.reset();
             } else {
               m_error = answer.error();
             }
             Q_EMIT changed();
           });
}

}  // namespace oc::ui
