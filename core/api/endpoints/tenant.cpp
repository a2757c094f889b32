#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/rest_tenant.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;
namespace rest = store::rest;

const QString kTag = u"tenant"_s;

Result<Answer> users(store::Connection& db, const Call& call) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  const auto rows = rest::users(db, call.key.owner);
  if (!rows) return rows.error();
  return Answer{200, R"({"users":)" + jsonArray(*rows) + '}', {}};
}

}  // namespace

QList<Endpoint> tenantEndpoints() {
  Endpoint tenant{"GET", u"/owners/{owner_id}"_s, Scope::Read, u"getOwner"_s,
                  kTag,  u"Get the tenant"_s};
  tenant.parameters = {idParameter(u"owner_id"_s, u"The key's tenant."_s)};
  tenant.answers = {{200, u"The tenant."_s, ownerSchema()}};
  tenant.handler = [](store::Connection& db, const Call& call) {
    return answered(200, rest::owner(db, {call.id(u"owner_id"_s)}));
  };

  Endpoint staff{"GET", u"/users/"_s, Scope::Read, u"listUsers"_s, kTag, u"List the staff"_s};
  staff.parameters = {ownerParameter()};
  staff.answers = {
      {200, u"All members of staff, by user_id."_s,
       Schema::object({needed(u"users"_s, Schema::array(userSchema()))}).named(u"UserList"_s)}};
  staff.handler = &users;
  return {tenant, staff};
}

}  // namespace oc::api
