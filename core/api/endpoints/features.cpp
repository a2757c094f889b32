#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/closure_preview.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;
namespace features = store::features;

const QString kTag = u"features"_s;

Result<Answer> answered(int status, const Result<QJsonObject>& feature) {
  if (!feature) return feature.error();
  return Answer{status, jsonText(*feature), {}};
}

Result<QJsonObject> featureOf(store::Connection& db, const Call& call) {
  return features::byId(db, call.key.owner, call.id(u"feature_id"_s));
}

features::Change changeOf(const QJsonObject& body) {
  features::Change change;
  if (const QJsonValue enabled = body["enabled"_L1]; enabled.isBool())
    change.enabled = enabled.toBool();
  if (const QJsonValue config = body["config_json"_L1]; config.isObject())
    change.config = config.toObject();
  if (const QJsonValue description = body["description"_L1]; description.isString())
    change.description = description.toString();
  return change;
}

Result<Answer> list(store::Connection& db, const Call& call) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  const auto found = features::list(db, call.key.owner);
  if (!found) return found.error();
  return Answer{200, R"({"features":)" + jsonArray(jsonTexts(*found)) + '}', {}};
}

Result<Answer> create(store::Connection& db, const Call& call) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  const QString name = call.body["name"_L1].toString();
  const auto known = features::byName(db, call.key.owner, name);
  if (known) return refusal(409, u"There is a feature of this name already."_s);
  if (known.error().code != ErrorCode::NotFound) return known.error();
  return answered(201, features::set(db, call.key.owner, name, changeOf(call.body)));
}

// The feature as it would be, and what that would change.
Result<QJsonObject> tried(store::Connection& db, const Call& call, QJsonObject feature,
                          const ClosureConfig& defaults) {
  const features::Change change = changeOf(call.body);
  const auto preview =
      store::previewFeature(db, call.key.owner, feature["name"_L1].toString(), change, defaults);
  if (!preview) return preview.error();
  if (change.enabled) feature.insert(u"enabled"_s, *change.enabled);
  if (change.config) feature.insert(u"config_json"_s, *change.config);
  if (change.description) feature.insert(u"description"_s, *change.description);
  feature.insert(u"dry_run"_s, store::toJson(*preview));
  return feature;
}

Result<Answer> change(store::Connection& db, const Call& call, const ClosureConfig& defaults) {
  const auto feature = featureOf(db, call);
  if (!feature) return feature.error();
  if (call.parameters["dry_run"_L1].toBool())
    return answered(200, tried(db, call, *feature, defaults));
  return answered(200, features::set(db, call.key.owner, (*feature)["name"_L1].toString(),
                                     changeOf(call.body)));
}

Result<Answer> remove(store::Connection& db, const Call& call) {
  const auto feature = featureOf(db, call);
  if (!feature) return feature.error();
  const auto removed = features::remove(db, call.key.owner, (*feature)["name"_L1].toString());
  if (!removed) return removed.error();
  return Answer{204, {}, {}};
}

Schema previewSchema() {
  const Schema effect =
      Schema::text().oneOf({u"would_close"_s, u"would_announce"_s, u"no_longer_announced"_s});
  return Schema::object(
             {needed(u"conversations"_s,
                     Schema::integer().about(
                         u"Open ones in which the customer spoke last, at most 5,000."_s)),
              needed(u"would_close"_s, Schema::integer()),
              needed(u"would_announce"_s, Schema::integer()),
              needed(u"no_longer_announced"_s, Schema::integer()),
              needed(u"truncated"_s, Schema::boolean().about(u"There are more than that."_s)),
              needed(u"cases"_s, Schema::array(Schema::object({
                                                   needed(u"conv_id"_s, Schema::integer()),
                                                   needed(u"msg_id"_s, Schema::integer()),
                                                   needed(u"customer"_s, Schema::text()),
                                                   needed(u"preview"_s, Schema::text()),
                                                   needed(u"confidence"_s, Schema::number()),
                                                   needed(u"effect"_s, effect),
                                               }))
                                     .about(u"The first 200."_s))})
      .named(u"FeaturePreview"_s)
      .about(u"Of a dry run only: what the change would do."_s);
}

QList<Member> changeMembers() {
  return {
      {u"enabled"_s, Schema::boolean()},
      {u"config_json"_s, Schema::object().about(u"Replaces what was there."_s)},
      {u"description"_s, Schema::text().lengths(0, 2000)},
  };
}

}  // namespace

QList<Endpoint> featureEndpoints(const ClosureConfig& defaults) {
  const Parameter id = idParameter(u"feature_id"_s, u"The feature."_s);

  Endpoint all{"GET", u"/features/"_s, Scope::Read, u"listFeatures"_s, kTag, u"List features"_s};
  all.parameters = {ownerParameter()};
  all.answers = {{200, u"The tenant's features, by name."_s,
                  Schema::object({needed(u"features"_s, Schema::array(featureSchema()))})
                      .named(u"FeatureList"_s)}};
  all.handler = &list;

  Endpoint show{"GET", u"/features/{feature_id}"_s, Scope::Read, u"getFeature"_s,
                kTag,  u"Get a feature"_s};
  show.parameters = {id};
  show.answers = {{200, u"The feature."_s, featureSchema()}};
  show.handler = [](store::Connection& db, const Call& call) {
    return answered(200, featureOf(db, call));
  };

  Endpoint creating{"POST",       u"/features/"_s,
                    Scope::Admin, u"createFeature"_s,
                    kTag,         u"Create a feature of your own"_s};
  creating.description = u"Off unless `enabled` says otherwise."_s;
  creating.body =
      Schema::object(
          QList<Member>{{u"owner_id"_s, Schema::integer()},
                        needed(u"name"_s, Schema::text().matching(u"^[a-z][a-z0-9_.-]{0,62}$"_s))} +
          changeMembers())
          .named(u"NewFeature"_s);
  creating.answers = {{201, u"The feature."_s, featureSchema()},
                      {409, u"There is one of this name."_s, errorSchema()}};
  creating.handler = &create;

  Endpoint changing{"PATCH",      u"/features/{feature_id}"_s,
                    Scope::Admin, u"changeFeature"_s,
                    kTag,         u"Switch a feature, or change its settings"_s};
  changing.description =
      u"Every running part obeys within a second. What is not given stays as it is."_s;
  changing.parameters = {
      id,
      {Parameter::Query, u"dry_run"_s,
       Schema::boolean().byDefault(false).about(
           u"Nothing is set; the answer says what would change for open conversations."_s)}};
  changing.body = Schema::object(changeMembers()).named(u"FeatureChange"_s);
  changing.answers = {
      {200, u"The feature; of a dry run, as it would be."_s,
       Schema::object(featureSchema().members() + QList<Member>{{u"dry_run"_s, previewSchema()}})
           .named(u"ChangedFeature"_s)}};
  changing.handler = [defaults](store::Connection& db, const Call& call) {
    return change(db, call, defaults);
  };

  Endpoint removing{"DELETE",     u"/features/{feature_id}"_s,
                    Scope::Admin, u"deleteFeature"_s,
                    kTag,         u"Delete a feature of your own, with its results"_s};
  removing.parameters = {id};
  removing.answers = {{204, u"It is gone."_s, Schema::any()},
                      {409, u"It is one of the product's own."_s, errorSchema()}};
  removing.handler = &remove;

  return {all, show, creating, changing, removing};
}

}  // namespace oc::api
