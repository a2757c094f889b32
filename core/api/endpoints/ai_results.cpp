#include "core/api/cursor.h"
#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/ai_result_queries.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;
namespace ai_results = store::ai_results;

const QString kTag = u"ai results"_s;

Result<Answer> list(store::Connection& db, const Call& call) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  ai_results::Filter filter;
  if (call.has(u"feature_id"_s)) filter.featureId = call.id(u"feature_id"_s);
  if (call.has(u"feature"_s)) filter.feature = call.text(u"feature"_s);
  if (call.has(u"conv_id"_s)) filter.conv = convOf(call);
  if (call.has(u"msg_id"_s)) filter.msg = MsgId{call.id(u"msg_id"_s)};
  filter.limit = static_cast<int>(call.id(u"limit"_s));
  std::optional<Answer> problem;
  filter.before = positionOf(call, &problem);
  if (problem) return *problem;
  const auto page = ai_results::list(db, call.key.owner, filter);
  if (!page) return page.error();
  const QString next = page->next ? makeCursor(*page->next, call.parameters) : QString();
  return Answer{200, pageJson("ai_results", jsonTexts(page->items), next), {}};
}

Result<Answer> create(store::Connection& db, const Call& call) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  ai_results::NewResult result;
  result.msg = {call.body["msg_id"_L1].toInteger()};
  if (const QJsonValue id = call.body["feature_id"_L1]; id.isDouble())
    result.featureId = id.toInteger();
  if (const QJsonValue name = call.body["feature"_L1]; name.isString())
    result.feature = name.toString();
  if (!result.featureId && !result.feature)
    return wrongValue({u"body"_s, u"feature_id"_s}, u"Field required: feature_id or feature"_s,
                      u"missing"_s);
  result.result = call.body["result_json"_L1].toObject();
  const auto stored = ai_results::store(db, call.key.owner, result);
  if (!stored) return stored.error();
  return Answer{201, jsonText(*stored), {}};
}

}  // namespace

QList<Endpoint> aiResultEndpoints() {
  Endpoint all{"GET",       u"/ai_results/"_s,
               Scope::Read, u"listAiResults"_s,
               kTag,        u"List what features found out"_s};
  all.description = u"Newest first."_s;
  all.parameters = {
      ownerParameter(),
      limitParameter(),
      {Parameter::Query, u"feature_id"_s, Schema::integer()},
      {Parameter::Query, u"feature"_s, Schema::text().lengths(1, 63).about(u"By its name."_s)},
      {Parameter::Query, u"conv_id"_s, Schema::integer()},
      {Parameter::Query, u"msg_id"_s, Schema::integer()},
      cursorParameter(),
  };
  all.answers = {{200, u"A page of results."_s,
                  pageSchema(u"AiResultPage"_s, u"ai_results"_s, aiResultSchema())}};
  all.handler = &list;

  Endpoint creating{"POST",       u"/ai_results/"_s,
                    Scope::Write, u"createAiResult"_s,
                    kTag,         u"Store what a feature found out about a message"_s};
  creating.description =
      u"Shown in the thread under the message. The feature is named by its id or its name and must "
      "be switched on."_s;
  creating.body = Schema::object({
                                     {u"owner_id"_s, Schema::integer()},
                                     needed(u"msg_id"_s, Schema::integer()),
                                     {u"feature_id"_s, Schema::integer().orNull()},
                                     {u"feature"_s, Schema::text().lengths(1, 63).orNull()},
                                     needed(u"result_json"_s, Schema::object()),
                                 })
                      .named(u"NewAiResult"_s);
  creating.answers = {{201, u"The result."_s, aiResultSchema()},
                      {404, u"There is no such message or feature."_s, errorSchema()},
                      {409, u"The feature is switched off."_s, errorSchema()}};
  creating.handler = &create;
  return {all, creating};
}

}  // namespace oc::api
