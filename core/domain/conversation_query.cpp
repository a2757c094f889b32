#include "core/domain/conversation_query.h"

#include <QJsonArray>
#include <algorithm>
#include <limits>

#include "core/domain/enum_text.h"
#include "core/domain/reply_window.h"

namespace oc {
namespace {

using namespace Qt::StringLiterals;

constexpr EnumText kFilters = enumText<ConversationFilter>({
    {ConversationFilter::Active, u"active"},
    {ConversationFilter::Closed, u"closed"},
    {ConversationFilter::All, u"all"},
    {ConversationFilter::Unanswered, u"unanswered"},
    {ConversationFilter::Mine, u"mine"},
    {ConversationFilter::Unassigned, u"unassigned"},
    {ConversationFilter::Waiting, u"waiting"},
    {ConversationFilter::ClosingSoon, u"closing_soon"},
    {ConversationFilter::Snoozed, u"snoozed"},
});

bool isOfFilter(const Conversation& c, const ConversationQuery& query, UserId me,
                const QDateTime& now) {
  switch (query.filter) {
    case ConversationFilter::Active: return isActive(c.status);
    case ConversationFilter::Closed: return !isActive(c.status);
    case ConversationFilter::All: return true;
    case ConversationFilter::Unanswered: return c.unanswered;
    case ConversationFilter::Mine: return c.isAwake() && c.assignee.isValid() && c.assignee == me;
    case ConversationFilter::Unassigned: return c.isAwake() && !c.assignee.isValid();
    case ConversationFilter::Waiting: return c.isAwake() && c.waitingSince.isValid();
    case ConversationFilter::ClosingSoon: {
      const QDateTime end = endsSoonest(c, now);
      return c.isAwake() && end > now && end <= now.addSecs(query.closingWithinMinutes * 60LL);
    }
    case ConversationFilter::Snoozed: return c.snoozed;
  }
  return false;
}

}  // namespace

QString toText(ConversationFilter filter) {
  return kFilters.text(filter);
}

std::optional<ConversationFilter> conversationFilterFromText(QStringView text) {
  return kFilters.value(text);
}

bool isByActivity(ConversationFilter filter) {
  return filter != ConversationFilter::Waiting && filter != ConversationFilter::ClosingSoon &&
         filter != ConversationFilter::Snoozed;
}

QJsonObject toJson(const ConversationQuery& query) {
  QJsonObject json{{u"view"_s, toText(query.filter)}};
  if (query.filter == ConversationFilter::ClosingSoon)
    json[u"closing_within_minutes"_s] = query.closingWithinMinutes;
  if (!query.channel.isEmpty()) json[u"channel"_s] = query.channel;
  if (!query.labels.isEmpty()) json[u"labels"_s] = QJsonArray::fromStringList(query.labels);
  if (query.assignee) json[u"assignee"_s] = query.assignee->value;
  if (query.status) json[u"status"_s] = toText(*query.status);
  if (!query.language.isEmpty()) json[u"language"_s] = query.language;
  return json;
}

ConversationQuery conversationQueryFromJson(const QJsonObject& json) {
  ConversationQuery query;
  query.filter =
      conversationFilterFromText(json["view"_L1].toString()).value_or(ConversationFilter::Active);
  query.closingWithinMinutes =
      std::max(1, json["closing_within_minutes"_L1].toInt(query.closingWithinMinutes));
  query.channel = json["channel"_L1].toString();
  for (const QJsonValue& label : json["labels"_L1].toArray())
    query.labels += label.toString();
  if (const QJsonValue assignee = json["assignee"_L1]; assignee.isDouble())
    query.assignee = UserId{assignee.toInteger()};
  query.status = conversationStatusFromText(json["status"_L1].toString());
  query.language = json["language"_L1].toString();
  return query;
}

QDateTime endsSoonest(const Conversation& c, const QDateTime& now) {
  const QDateTime window = replyWindow(c.channel, c.lastInboundAt, now).endsAt;
  return window > now && window < c.expiresAt ? window : c.expiresAt;
}

bool isInList(const Conversation& c, const ConversationQuery& query, UserId me,
              const QDateTime& now) {
  if (!query.channel.isEmpty() && c.channel != query.channel) return false;
  if (!query.language.isEmpty() && c.language != query.language) return false;
  if (query.assignee && c.assignee != *query.assignee) return false;
  if (query.status && c.status != *query.status) return false;
  const auto wanted = [&query](const QString& label) { return query.labels.contains(label); };
  if (!query.labels.isEmpty() && std::ranges::none_of(c.labels, wanted)) return false;
  return isOfFilter(c, query, me, now);
}

ListPlace placeIn(ConversationFilter filter, const Conversation& c, const QDateTime& now) {
  constexpr qint64 kMicroseconds = 1000;
  switch (filter) {
    case ConversationFilter::Waiting:
      return {c.waitingSince.toMSecsSinceEpoch() * kMicroseconds, c.convId};
    case ConversationFilter::ClosingSoon:
      return {endsSoonest(c, now).toMSecsSinceEpoch() * kMicroseconds, c.convId};
    case ConversationFilter::Snoozed:
      // Until the customer writes: after all that have a time.
      return {c.snoozedUntil.isValid() ? c.snoozedUntil.toMSecsSinceEpoch() * kMicroseconds
                                       : std::numeric_limits<qint64>::max(),
              c.convId};
    default: return {c.activity, {}};
  }
}

}  // namespace oc
