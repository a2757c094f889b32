#include "core/api/cursor.h"
#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/rest_contacts.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;
namespace rest = store::rest;

const QString kTag = u"contacts"_s;

Result<Answer> list(store::Connection& db, const Call& call) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  rest::ContactFilter filter;
  filter.phoneNumber = phoneOf(call);
  filter.namePrefix = call.text(u"q"_s);
  filter.limit = static_cast<int>(call.id(u"limit"_s));
  std::optional<Answer> problem;
  filter.after = positionOf(call, &problem);
  if (problem) return *problem;
  const auto page = rest::contacts(db, call.key.owner, filter);
  if (!page) return page.error();
  const QString next = page->next ? makeCursor(*page->next, call.parameters) : QString();
  return Answer{200, pageJson("contacts", page->rows, next), {}};
}

Schema contactChangeSchema() {
  return Schema::object({
                            {u"name"_s, Schema::text().lengths(0, 200)},
                            {u"language"_s, Schema::text().lengths(0, 35).like(u"pt-BR"_s)},
                            {u"opted_out_at"_s,
                             Schema::time().orNull().about(u"Null: messages are wanted."_s)},
                            {u"metadata"_s, Schema::object().about(u"Replaces what was there."_s)},
                            {u"notes"_s, Schema::text().lengths(0, 10000)},
                            {u"blocked"_s, Schema::boolean().about(
                                               u"What comes is stored, and nobody is told."_s)},
                        })
      .named(u"ContactChange"_s);
}

}  // namespace

QList<Endpoint> contactEndpoints() {
  const Parameter id = idParameter(u"contact_id"_s, u"The contact."_s);

  Endpoint all{"GET", u"/contacts/"_s, Scope::Read, u"listContacts"_s, kTag, u"List contacts"_s};
  all.description =
      u"One for each address that a conversation was held with, in the order of their ids."_s;
  all.parameters = {
      ownerParameter(),
      limitParameter(),
      phoneParameter(),
      {Parameter::Query, u"q"_s,
       Schema::text().lengths(1, 200).about(u"How the name begins, in any case."_s)},
      cursorParameter(),
  };
  all.answers = {{200, u"A page of contacts."_s,
                  pageSchema(u"ContactPage"_s, u"contacts"_s, contactSchema())}};
  all.handler = &list;

  Endpoint show{"GET", u"/contacts/{contact_id}"_s, Scope::Read, u"getContact"_s,
                kTag,  u"Get a contact"_s};
  show.parameters = {id};
  show.answers = {{200, u"The contact."_s, contactSchema()}};
  show.handler = [](store::Connection& db, const Call& call) {
    return answered(200, rest::contact(db, call.key.owner, call.id(u"contact_id"_s)));
  };

  Endpoint change{"PATCH", u"/contacts/{contact_id}"_s, Scope::Write, u"changeContact"_s,
                  kTag,    u"Change a contact"_s};
  change.description = u"What is not given stays as it is."_s;
  change.parameters = {id};
  change.body = contactChangeSchema();
  change.answers = {{200, u"The contact."_s, contactSchema()}};
  change.handler = [](store::Connection& db, const Call& call) {
    return answered(200,
                    rest::updateContact(db, call.key.owner, call.id(u"contact_id"_s), call.body));
  };

  return {all, show, change};
}

}  // namespace oc::api
