#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/feature_queries.h"

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

Result<Answer> change(store::Connection& db, const Call& call) {
  const auto feature = featureOf(db, call);
  if (!feature) return feature.error();
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

QList<Member> changeMembers() {
  return {
      {u"enabled"_s, Schema::boolean()},
      {u"config_json"_s, Schema::object().about(u"Replaces what was there."_s)},
      {u"description"_s, Schema::text().lengths(0, 2000)},
  };
}

}  // namespace

QList<Endpoint> featureEndpoints() {
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
  changing.parameters = {id};
  changing.body = Schema::object(changeMembers()).named(u"FeatureChange"_s);
  changing.answers = {{200, u"The feature."_s, featureSchema()}};
  changing.handler = &change;

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
