#include "core/api/service_endpoints.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

Schema partSchema() {
  return Schema::object(
             {{u"status"_s,
               Schema::text().oneOf({u"off"_s, u"starting"_s, u"up"_s, u"degraded"_s, u"down"_s}),
               Need::Required},
              {u"detail"_s, Schema::text()},
              {u"last"_s, Schema::time().about(u"When it last had something to do."_s)},
              {u"queued"_s, Schema::integer().about(u"What waits to be sent."_s)}})
      .named(u"Part"_s);
}

Schema healthSchema(const QStringList& parts) {
  QList<Member> fields{
      {u"status"_s, Schema::text().oneOf({u"ok"_s, u"unavailable"_s}), Need::Required},
      {u"version"_s, Schema::text(), Need::Required}};
  for (const QString& part : parts)
    fields.append({part, partSchema(), Need::Required});
  return Schema::object(fields).named(u"Health"_s);
}

}  // namespace

void describeRoot(Endpoint* endpoint) {
  endpoint->operation = u"getRoot"_s;
  endpoint->tag = u"service"_s;
  endpoint->summary = u"Name, version and status"_s;
  endpoint->description = u"Always answered while the program runs; `degraded`: see /health."_s;
  endpoint->answers = {
      {200, u"The program."_s,
       Schema::object(
           {{u"name"_s, Schema::text(), Need::Required},
            {u"version"_s, Schema::text(), Need::Required},
            {u"status"_s, Schema::text().oneOf({u"ok"_s, u"degraded"_s}), Need::Required}})
           .named(u"Program"_s)}};
}

void describeHealth(Endpoint* endpoint, const QStringList& parts) {
  endpoint->operation = u"getHealth"_s;
  endpoint->tag = u"service"_s;
  endpoint->summary = u"Health of each part"_s;
  endpoint->description =
      u"For balancers and watchdogs: 503 as long as a part that is on isn't up."_s;
  endpoint->answers = {{200, u"All parts are up."_s, healthSchema(parts)},
                       {503, u"A part is down."_s, healthSchema(parts)}};
}

}  // namespace oc::api
