#include <QJsonArray>

#include "core/api/cursor.h"
#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/rest_desk.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;
namespace rest = store::rest;

const QString kTag = u"conversations"_s;

// A call that changes one conversation: what its body says, as the database takes it.
Endpoint changing(const QString& path, const QString& operation, const QString& summary,
                  const Schema& body, QJsonObject (*change)(const QJsonObject& body)) {
  Endpoint endpoint{"POST", u"/conversations/{conv_id}/"_s + path, Scope::Write, operation, kTag,
                    summary};
  endpoint.parameters = {idParameter(u"conv_id"_s, u"The conversation."_s)};
  endpoint.body = body;
  endpoint.answers = {{200, u"The changed conversation."_s, conversationSchema()},
                      {409, u"Its state forbids it."_s, errorSchema()}};
  endpoint.handler = [change](store::Connection& db, const Call& call) {
    return answered(200,
                    rest::changeConversation(db, call.key.owner, convOf(call), change(call.body)));
  };
  return endpoint;
}

Endpoint assigning() {
  const Schema user = Schema::integer().orNull();
  Endpoint endpoint = changing(
      u"assign"_s, u"assignConversation"_s, u"Give a conversation to a member of staff"_s,
      Schema::object(
          {{u"user_id"_s, user.about(u"Null: nobody."_s), Need::Required},
           {u"expected_user_id"_s,
            user.about(u"Who has it: 409 when somebody else has taken it."_s)},
           {u"note"_s, Schema::text().lengths(1, 10000).about(u"What the new one should know."_s)}})
          .named(u"Assignment"_s),
      [](const QJsonObject& body) {
        QJsonObject change{{u"assignee"_s, body["user_id"_L1]}};
        if (body.contains("expected_user_id"_L1))
          change[u"expected"_s] = body["expected_user_id"_L1];
        if (body.contains("note"_L1)) change[u"note"_s] = body["note"_L1];
        return change;
      });
  return endpoint;
}

Endpoint labelling() {
  const Schema labels = Schema::array(Schema::text().lengths(1, 50).like(u"vip"_s)).lengths(0, 20);
  return changing(u"labels"_s, u"labelConversation"_s,
                  u"Put labels on a conversation, or take them off"_s,
                  Schema::object({{u"add"_s, labels.about(u"One that there isn't is made."_s)},
                                  {u"remove"_s, labels}})
                      .named(u"LabelChange"_s),
                  [](const QJsonObject& body) {
                    return QJsonObject{{u"add_labels"_s, body["add"_L1].toArray()},
                                       {u"remove_labels"_s, body["remove"_L1].toArray()}};
                  });
}

Endpoint prioritising() {
  return changing(u"priority"_s, u"prioritiseConversation"_s, u"Set a conversation's priority"_s,
                  Schema::object({{u"priority"_s, prioritySchema(), Need::Required}})
                      .named(u"PriorityChange"_s),
                  [](const QJsonObject& body) {
                    return QJsonObject{{u"priority"_s, body["priority"_L1]}};
                  });
}

Endpoint snoozing() {
  Endpoint endpoint = changing(
      u"snooze"_s, u"snoozeConversation"_s, u"Let a conversation rest, or wake it"_s,
      Schema::object({{u"until"_s, Schema::time().orNull().about(
                                       u"Null or left out: until the customer writes."_s)},
                      {u"wake"_s, Schema::boolean().byDefault(false)}})
          .named(u"Snooze"_s),
      [](const QJsonObject& body) {
        const QJsonValue until = body["until"_L1];
        const QJsonValue asleep = until.isString() ? until : QJsonValue(u"infinity"_s);
        return QJsonObject{
            {u"snoozed_until"_s, body["wake"_L1].toBool() ? QJsonValue(QJsonValue::Null) : asleep}};
      });
  endpoint.description =
      u"It leaves the lists of open work until then, or until the customer writes."_s;
  return endpoint;
}

Result<Answer> listNotes(store::Connection& db, const Call& call) {
  std::optional<Answer> problem;
  const auto after = positionOf(call, &problem);
  if (problem) return *problem;
  const auto page = rest::notes(db, call.key.owner, convOf(call), after.value_or(0),
                                static_cast<int>(call.id(u"limit"_s)));
  if (!page) return page.error();
  const QString next = page->next ? makeCursor(*page->next, call.parameters) : QString();
  return Answer{200, pageJson("notes", page->rows, next), {}};
}

Result<Answer> addNote(store::Connection& db, const Call& call) {
  QList<UserId> mentions;
  for (const QJsonValue& user : call.body["mentions"_L1].toArray())
    mentions.append(UserId{user.toInteger()});
  return answered(201, rest::addNote(db, call.key.owner, convOf(call),
                                     call.body["body"_L1].toString(), mentions));
}

}  // namespace

QList<Endpoint> conversationActionEndpoints() {
  const Parameter conv = idParameter(u"conv_id"_s, u"The conversation."_s);
  Endpoint notes{"GET",       u"/conversations/{conv_id}/notes"_s,
                 Scope::Read, u"listNotes"_s,
                 kTag,        u"Get the notes that staff wrote about a conversation"_s};
  notes.parameters = {conv, limitParameter(), cursorParameter()};
  notes.answers = {{200, u"Oldest first."_s, pageSchema(u"NotePage"_s, u"notes"_s, noteSchema())}};
  notes.handler = &listNotes;

  Endpoint noting{"POST", u"/conversations/{conv_id}/notes"_s, Scope::Write, u"addNote"_s,
                  kTag,   u"Write a note for staff"_s};
  noting.description = u"The customer never sees it."_s;
  noting.parameters = {conv};
  noting.body = Schema::object({{u"body"_s, Schema::text().lengths(1, 10000), Need::Required},
                                {u"mentions"_s, Schema::array(Schema::integer())
                                                    .lengths(0, 50)
                                                    .about(u"user_ids of whom it calls."_s)}})
                    .named(u"NewNote"_s);
  noting.answers = {{201, u"The note."_s, noteSchema()}};
  noting.handler = &addNote;

  return {assigning(), labelling(), prioritising(), snoozing(), notes, noting};
}

}  // namespace oc::api
