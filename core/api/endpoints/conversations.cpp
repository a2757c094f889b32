#include <QDateTime>

#include "core/api/cursor.h"
#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/api/parties.h"
#include "core/domain/conversation_status.h"
#include "core/store/rest_conversations.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;
namespace rest = store::rest;

const QString kTag = u"conversations"_s;

QStringList finalStatuses() {
  QStringList words;
  for (const ConversationStatus status : allConversationStatuses())
    if (!isActive(status)) words.append(toText(status));
  return words;
}

QStringList filterWords() {
  QStringList words;
  for (const auto kind : {rest::ConversationFilter::Active, rest::ConversationFilter::Closed,
                          rest::ConversationFilter::All, rest::ConversationFilter::Unanswered,
                          rest::ConversationFilter::Unassigned, rest::ConversationFilter::Waiting,
                          rest::ConversationFilter::Snoozed})
    words.append(toText(kind));
  for (const ConversationStatus status : allConversationStatuses())
    words.append(toText(status));
  return words;
}

// ---------------------------------------------------------------- begin

Schema newConversationSchema() {
  const Schema address = Schema::text().lengths(1, 255);
  return Schema::object(
             {
                 {u"owner_id"_s, Schema::integer(), Need::Required},
                 {u"from_number"_s,
                  address
                      .about(u"The customer's address, or one of the tenant's own numbers when we "
                             "begin."_s)
                      .like(u"whatsapp:+5511988887777"_s),
                  Need::Required},
                 {u"to_number"_s,
                  address.about(u"The other party."_s).like(u"whatsapp:+551140000000"_s),
                  Need::Required},
                 {u"channel"_s, Schema::text()
                                    .matching(u"^[a-z]{2,20}$"_s)
                                    .about(u"By default that of the addresses' prefix, else "
                                           "whatsapp."_s)
                                    .like(u"whatsapp"_s)},
                 {u"user_id"_s,
                  Schema::integer().orNull().about(u"The member of staff it is assigned to."_s)},
                 {u"metadata"_s, Schema::object().orNull()},
             })
      .named(u"NewConversation"_s);
}

Result<Answer> begin(store::Connection& db, const Call& call, int expirationMinutes) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  const OwnerId owner = call.key.owner;
  const auto own = rest::ownNumbers(db, owner);
  if (!own) return own.error();
  rest::NewConversation wanted;
  wanted.fromNumber = call.body["from_number"_L1].toString();
  wanted.toNumber = call.body["to_number"_L1].toString();
  PartiesProblem problem;
  const Roles roles = rolesOf(wanted.fromNumber, wanted.toNumber,
                              call.body["channel"_L1].toString(), *own, &problem);
  if (!problem.member.isEmpty()) return wrongValue({u"body"_s, problem.member}, problem.msg);
  wanted.customer = roles.customer;
  wanted.business = roles.business;
  wanted.channel = roles.channel;
  wanted.metadata = call.body["metadata"_L1].toObject();
  if (const QJsonValue user = call.body["user_id"_L1]; user.isDouble()) {
    wanted.userId = user.toInteger();
    const auto staff = rest::isStaff(db, owner, *wanted.userId);
    if (!staff) return staff.error();
    if (!*staff)
      return wrongValue({u"body"_s, u"user_id"_s}, u"There is no such member of staff"_s);
  }
  return answered(201, rest::startConversation(db, owner, wanted, expirationMinutes));
}

// ---------------------------------------------------------------- list

rest::ConversationFilter filterOf(const Call& call) {
  rest::ConversationFilter filter;
  const QString status = call.text(u"status"_s);
  if (const auto exact = conversationStatusFromText(status)) {
    filter.status = status;
    filter.kind =
        isActive(*exact) ? rest::ConversationFilter::Active : rest::ConversationFilter::Closed;
  } else if (const auto kind = conversationFilterFromText(status)) {
    filter.kind = *kind;
  }
  filter.channel = call.text(u"channel"_s);
  filter.label = call.text(u"label"_s);
  if (const QString assignee = call.text(u"assignee"_s); !assignee.isEmpty())
    filter.assignee = assignee.toLongLong();  // "none" is 0
  if (call.has(u"updated_since"_s))
    filter.updatedSince = QDateTime::fromString(call.text(u"updated_since"_s), Qt::ISODateWithMs);
  filter.phoneNumber = phoneOf(call);
  filter.limit = static_cast<int>(call.id(u"limit"_s));
  return filter;
}

Result<Answer> list(store::Connection& db, const Call& call) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  rest::ConversationFilter filter = filterOf(call);
  std::optional<Answer> problem;
  filter.before = positionOf(call, &problem);
  if (problem) return *problem;
  const auto page = rest::conversations(db, call.key.owner, filter);
  if (!page) return page.error();
  const QString next = page->next ? makeCursor(*page->next, call.parameters) : QString();
  return Answer{200, pageJson("conversations", page->rows, next, page->total), {}};
}

Endpoint listEndpoint() {
  Endpoint endpoint{"GET", u"/conversations/"_s,   Scope::Read, u"listConversations"_s,
                    kTag,  u"List conversations"_s};
  endpoint.description =
      u"Active ones unless `status` says otherwise, newest activity first. A conversation that is "
      "written to while pages are read moves to the top; `updated_since` finds what changed."_s;
  endpoint.parameters = {
      ownerParameter(),
      limitParameter(),
      {Parameter::Query, u"status"_s,
       Schema::text()
           .oneOf(filterWords())
           .byDefault(u"active"_s)
           .about(u"A state, or a group of them. unanswered: ended by the clock while the customer "
                  "waited; unassigned, waiting (for an answer) and snoozed are active ones."_s)},
      {Parameter::Query, u"channel"_s, Schema::text().matching(u"^[a-z]{2,20}$"_s)},
      {Parameter::Query, u"assignee"_s,
       Schema::text().matching(u"^(none|[0-9]{1,18})$"_s).about(u"A user_id, or none."_s)},
      {Parameter::Query, u"label"_s, Schema::text().lengths(1, 50)},
      {Parameter::Query, u"updated_since"_s, Schema::time()},
      phoneParameter(),
      cursorParameter(),
  };
  endpoint.answers = {
      {200, u"A page of conversations."_s,
       pageSchema(u"ConversationPage"_s, u"conversations"_s, conversationSchema(), true)}};
  endpoint.handler = &list;
  return endpoint;
}

// ---------------------------------------------------------------- close and extend

Result<Answer> close(store::Connection& db, const Call& call) {
  return answered(200, rest::closeConversation(db, call.key.owner, convOf(call),
                                               call.text(u"status"_s), call.text(u"reason"_s)));
}

Result<Answer> extend(store::Connection& db, const Call& call, int expirationMinutes) {
  std::optional<int> minutes;
  if (call.has(u"additional_minutes"_s))
    minutes = static_cast<int>(call.id(u"additional_minutes"_s));
  return answered(
      200, rest::extendConversation(db, call.key.owner, convOf(call), minutes, expirationMinutes));
}

Described conflict(const QString& description) {
  return {409, description, errorSchema()};
}

}  // namespace

QList<Endpoint> conversationEndpoints(int expirationMinutes) {
  Endpoint create{"POST",       u"/conversations/"_s,
                  Scope::Write, u"startConversation"_s,
                  kTag,         u"Find or begin a conversation"_s};
  create.description =
      u"The active conversation of the two addresses and the channel, in whichever direction it "
      "began, or a new one."_s;
  create.body = newConversationSchema();
  create.answers = {{201, u"The active or new conversation."_s, conversationSchema()},
                    {404, u"The tenant is not the key's."_s, errorSchema()}};
  create.handler = [expirationMinutes](store::Connection& db, const Call& call) {
    return begin(db, call, expirationMinutes);
  };

  Endpoint show{"GET", u"/conversations/{conv_id}"_s, Scope::Read, u"getConversation"_s,
                kTag,  u"Get a conversation"_s};
  show.parameters = {convParameter()};
  show.answers = {{200, u"The conversation."_s, conversationSchema()}};
  show.handler = [](store::Connection& db, const Call& call) {
    return answered(200, rest::conversation(db, call.key.owner, convOf(call)));
  };

  Endpoint closing{"POST",       u"/conversations/{conv_id}/close"_s,
                   Scope::Write, u"closeConversation"_s,
                   kTag,         u"Close a conversation"_s};
  closing.description =
      u"It is never opened again: the customer's next message begins a new one."_s;
  closing.parameters = {
      convParameter(),
      {Parameter::Query, u"status"_s,
       Schema::text().oneOf(finalStatuses()).byDefault(u"agent_closed"_s)},
      {Parameter::Query, u"reason"_s, Schema::text().lengths(0, 500).byDefault(u""_s)}};
  closing.answers = {{200, u"The closed conversation."_s, conversationSchema()},
                     conflict(u"It is closed already."_s)};
  closing.handler = &close;

  Endpoint extending{"POST",       u"/conversations/{conv_id}/extend"_s,
                     Scope::Write, u"extendConversation"_s,
                     kTag,         u"Let a conversation expire later"_s};
  extending.parameters = {convParameter(),
                          {Parameter::Query, u"additional_minutes"_s,
                           Schema::integer().atLeast(1).atMost(525600).about(
                               u"By default the tenant's time of expiry."_s)}};
  extending.answers = {{200, u"The extended conversation."_s, conversationSchema()},
                       conflict(u"It is closed."_s)};
  extending.handler = [expirationMinutes](store::Connection& db, const Call& call) {
    return extend(db, call, expirationMinutes);
  };

  Endpoint history{"GET",       u"/conversations/{conv_id}/transitions"_s,
                   Scope::Read, u"listTransitions"_s,
                   kTag,        u"Get a conversation's state history"_s};
  history.parameters = {convParameter()};
  history.answers = {{200, u"Oldest first."_s, Schema::array(transitionSchema())}};
  history.handler = [](store::Connection& db, const Call& call) -> Result<Answer> {
    const auto rows = rest::transitions(db, call.key.owner, convOf(call));
    if (!rows) return rows.error();
    return Answer{200, jsonArray(*rows), {}};
  };

  return {create, listEndpoint(), show, closing, extending, history};
}

}  // namespace oc::api
