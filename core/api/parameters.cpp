#include "core/api/parameters.h"

#include "core/api/cursor.h"
#include "core/domain/address.h"

namespace oc::api {

using namespace Qt::StringLiterals;

Parameter ownerParameter() {
  return {Parameter::Query, u"owner_id"_s,
          Schema::integer().about(u"The key's tenant; may be left out."_s)};
}

std::optional<Answer> strangeOwner(const Call& call) {
  for (const QJsonObject& given : {call.parameters, call.body}) {
    const QJsonValue owner = given.value("owner_id"_L1);
    if (owner.isDouble() && owner.toInteger() != call.key.owner.value)
      return refusal(404, u"There is no such tenant."_s);
  }
  return std::nullopt;
}

Parameter idParameter(const QString& name, const QString& about) {
  return {Parameter::Path, name, Schema::integer().about(about), Need::Required};
}

Parameter convParameter() {
  return idParameter(u"conv_id"_s, u"The conversation."_s);
}

ConvId convOf(const Call& call) {
  return {call.id(u"conv_id"_s)};
}

Parameter limitParameter() {
  return {Parameter::Query, u"limit"_s,
          Schema::integer().atLeast(1).atMost(1000).byDefault(100).about(u"At most so many."_s)};
}

Parameter cursorParameter() {
  return {Parameter::Query, u"cursor"_s,
          Schema::text().lengths(1, 64).about(
              u"`next_cursor` of the page before, with the same filters."_s)};
}

Parameter phoneParameter() {
  return {Parameter::Query, u"phone_number"_s,
          Schema::text().lengths(1, 255).about(u"The customer's address, in any form."_s)};
}

QString phoneOf(const Call& call) {
  constexpr qsizetype kShortestWithCountry = 10;  // a short code is none
  const Address address = parseAddress(call.text(u"phone_number"_s));
  if (address.isNumber || address.key.size() < kShortestWithCountry) return address.key;
  const QString completed = normalisedNumber(QString(u'+' + address.key));
  return completed.isEmpty() ? address.key : completed;
}

std::optional<qint64> positionOf(const Call& call, std::optional<Answer>* problem) {
  const QString cursor = call.text(u"cursor"_s);
  if (cursor.isEmpty()) return std::nullopt;
  const auto position = readCursor(cursor, call.parameters);
  if (!position)
    *problem = wrongValue({u"query"_s, u"cursor"_s},
                          u"This is no cursor of a list with these filters"_s, u"cursor_invalid"_s);
  return position;
}

QByteArray pageJson(const char* name, const QList<QByteArray>& rows, const QString& nextCursor,
                    std::optional<qint64> total) {
  QByteArray json = "{\"" + QByteArray(name) + "\":" + jsonArray(rows);
  if (total) json += ",\"total\":" + QByteArray::number(*total);
  json += ",\"next_cursor\":";
  json += nextCursor.isEmpty() ? QByteArray("null") : '"' + nextCursor.toLatin1() + '"';
  return json + '}';
}

Schema pageSchema(const QString& component, const QString& name, const Schema& item,
                  bool hasTotal) {
  QList<Member> members{{name, Schema::array(item), Need::Required}};
  if (hasTotal)
    members.append({u"total"_s, Schema::integer().about(u"Of all that the filters let through."_s),
                    Need::Required});
  members.append({u"next_cursor"_s,
                  Schema::text().orNull().about(u"Null: this was the last page."_s),
                  Need::Required});
  return Schema::object(members).named(component);
}

Answer wrongValue(const Location& loc, const QString& msg, const QString& type) {
  return invalid({Problem{loc, msg, type}});
}

}  // namespace oc::api
