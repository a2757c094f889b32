#include "core/store/closure_preview.h"

#include "core/domain/closure_detector.h"
#include "core/domain/closure_json.h"
#include "core/domain/closure_record.h"
#include "core/store/json_rows.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostConversations = 5000;
constexpr int kPortion = 200;
constexpr qsizetype kMostCases = 200;

// What becomes of a message under a tenant's switches.
class Switches {
 public:
  enum Fate { Nothing, Announced, Closed };

  Switches(const QHash<QString, Feature>& features, const ClosureConfig& defaults)
      : m_detects(features.value(kClosureDetection).enabled),
        m_closes(features.value(kAutomaticClosing).enabled),
        m_detector(closureConfigFrom(features.value(kClosureDetection).config, defaults)) {}

  Fate fate(const ClosureVerdict& verdict) const {
    if (!m_detects || !verdict.shouldRecord) return Nothing;
    return m_closes && verdict.shouldClose ? Closed : Announced;
  }
  ClosureVerdict judge(const ClosureCase& closureCase) const {
    return m_detector.judge(closureCase);
  }

 private:
  bool m_detects;
  bool m_closes;
  ClosureDetector m_detector;
};

std::optional<FeaturePreview::Effect> effect(Switches::Fate before, Switches::Fate after,
                                             bool announced) {
  using Effect = FeaturePreview::Effect;
  if (after == Switches::Nothing) {
    if (announced) return Effect::NoLongerAnnounced;
  } else if (after != before) {
    if (after == Switches::Closed) return Effect::WouldClose;
    if (!announced) return Effect::WouldAnnounce;
  }
  return std::nullopt;
}

void count(FeaturePreview& preview, const FeaturePreview::Case& found) {
  switch (found.effect) {
    case FeaturePreview::Effect::WouldClose: ++preview.wouldClose; break;
    case FeaturePreview::Effect::WouldAnnounce: ++preview.wouldAnnounce; break;
    case FeaturePreview::Effect::NoLongerAnnounced: ++preview.noLongerAnnounced; break;
  }
  if (preview.cases.size() < kMostCases) preview.cases.append(found);
}

// Adds a portion; returns the last conversation it saw, invalid when there was none.
Result<ConvId> look(Connection& db, OwnerId owner, ConvId after, const Switches& before,
                    const Switches& then, FeaturePreview& preview) {
  auto rows = db.exec(
      u"select conv_id, msg_id, customer, preview, announced, closure_case from "
      "app.open_closure_cases(?, ?, ?)"_s,
      {owner.value, after.value, kPortion});
  if (!rows) return rows.error();
  ConvId last;
  while (rows->next()) {
    last = {rows->integer(0)};
    ++preview.conversations;
    const auto closureCase = closureCaseFromJson(json::from(*rows, 5));
    if (!closureCase) return closureCase.error();
    const ClosureVerdict verdict = then.judge(*closureCase);
    const auto changes = effect(before.fate(before.judge(*closureCase)), then.fate(verdict),
                                rows->value(4).toBool());
    if (changes)
      count(preview,
            {last, {rows->integer(1)}, rows->text(2), rows->text(3), verdict.confidence, *changes});
  }
  return last;
}

QString word(FeaturePreview::Effect effect) {
  switch (effect) {
    case FeaturePreview::Effect::WouldClose: return u"would_close"_s;
    case FeaturePreview::Effect::WouldAnnounce: return u"would_announce"_s;
    case FeaturePreview::Effect::NoLongerAnnounced: break;
  }
  return u"no_longer_announced"_s;
}

}  // namespace

QJsonObject toJson(const FeaturePreview& preview) {
  QJsonArray cases;
  for (const FeaturePreview::Case& item : preview.cases)
    cases.append(QJsonObject{{u"conv_id"_s, item.convId.value},
                             {u"msg_id"_s, item.msgId.value},
                             {u"customer"_s, item.customer},
                             {u"preview"_s, item.preview},
                             {u"confidence"_s, item.confidence},
                             {u"effect"_s, word(item.effect)}});
  return {{u"conversations"_s, preview.conversations},
          {u"would_close"_s, preview.wouldClose},
          {u"would_announce"_s, preview.wouldAnnounce},
          {u"no_longer_announced"_s, preview.noLongerAnnounced},
          {u"truncated"_s, preview.truncated},
          {u"cases"_s, cases}};
}

Result<FeaturePreview> previewFeature(Connection& db, OwnerId owner, const QString& name,
                                      const features::Change& change, const ClosureConfig& defaults,
                                      const std::function<bool()>& cancelled) {
  if (change.config) {
    if (const auto fits = features::check(db, name, *change.config); !fits) return fits.error();
  }
  const auto present = features::values(db, owner);
  if (!present) return present.error();
  if (present->isEmpty()) return Error{ErrorCode::NotFound, u"There is no such tenant."_s, {}};
  FeaturePreview preview;
  if (name != kClosureDetection && name != kAutomaticClosing) return preview;

  QHash<QString, Feature> switches;
  for (const Feature& feature : *present)
    switches.insert(feature.name, feature);
  const Switches before(switches, defaults);
  Feature& changed = switches[name];
  changed.enabled = change.enabled.value_or(changed.enabled);
  changed.config = change.config.value_or(changed.config);
  const Switches then(switches, defaults);

  for (ConvId after;;) {
    if (cancelled && cancelled()) return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
    const auto last = look(db, owner, after, before, then, preview);
    if (!last) return last.error();
    if (!last->isValid()) return preview;
    after = *last;
    if (preview.conversations >= kMostConversations) {
      preview.truncated = true;
      return preview;
    }
  }
}

}  // namespace oc::store
