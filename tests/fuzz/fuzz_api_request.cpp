#include <QJsonDocument>
#include <QUrl>

#include "core/api/call_reader.h"
#include "core/api/endpoints/endpoints.h"
#include "core/domain/storable.h"
#include "tests/fuzz/must.h"

using namespace oc;
using namespace oc::api;

namespace {

const QList<Endpoint>& endpoints() {
  static const QList<Endpoint> all = [] {
    const auto box = config::SecretBox::open(QString(64, u'a'), {});
    if (!box) qFatal("no secret box");
    return conversationEndpoints(1440) + messageEndpoints() + contactEndpoints() +
           searchEndpoints() + featureEndpoints(ClosureConfig{}) + aiResultEndpoints() +
           tenantEndpoints() + outgoingWebhookEndpoints(*box, {}) + conversationActionEndpoints() +
           mediaEndpoints();
  }();
  return all;
}

// Whether each member that the schema names can be stored; others are never read.
bool isStorable(const Schema& schema, const QJsonObject& object) {
  for (const Member& member : schema.members()) {
    const QJsonValue value = object.value(member.name);
    if (!value.isUndefined() && storable(value) != value && member.schema.members().isEmpty())
      return false;
  }
  return true;
}

}  // namespace

// The first byte chooses the call, the first line is its query and what stands in its path, the
// rest its body: it is taken as described, or every fault is told.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const Endpoint& endpoint = endpoints()[data[0] % endpoints().size()];
  http::Request request;
  request.body = fuzz::bytesOf(data + 1, size - 1);
  request.query = fuzz::takeLine(&request.body);
  QHash<QString, QString> inPath;
  for (const Parameter& parameter : endpoint.parameters)
    if (parameter.in == Parameter::Path)
      inPath.insert(parameter.name, QString::fromUtf8(request.query));

  Problems problems;
  const auto call = readCall(endpoint, inPath, request, &problems);
  OC_MUST(call.has_value() == problems.isEmpty());
  for (const Problem& problem : problems) {
    OC_MUST(!problem.msg.isEmpty() && !problem.type.isEmpty() && !problem.loc.isEmpty());
    OC_MUST(!QJsonDocument(problem.toJson()).toJson().isEmpty());
  }
  if (!call) return 0;
  Problems again;
  for (const Parameter& parameter : endpoint.parameters) {
    if (!call->has(parameter.name)) continue;
    const QJsonValue value = call->parameters.value(parameter.name);
    parameter.schema.check(value, {}, &again);
    OC_MUST(storable(value) == value);
  }
  if (endpoint.body) {
    endpoint.body->check(call->body, {}, &again);
    OC_MUST(isStorable(*endpoint.body, call->body));
  }
  OC_MUST(again.isEmpty());
  return 0;
}
