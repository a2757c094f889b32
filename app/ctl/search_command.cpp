#include "app/ctl/command.h"
#include "core/store/search_queries.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

QString isoTime(const QDateTime& time) {
  return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Conversation& c) {
  return {{u"conv_id"_s, c.convId.value},
          {u"status"_s, toText(c.status)},
          {u"channel"_s, c.channel},
          {u"customer_name"_s, c.customerName},
          {u"phone_number"_s, c.phoneNumber}};
}

QJsonObject toJson(const CustomerHit& hit) {
  return {{u"contact_id"_s, hit.contactId.value},
          {u"name"_s, hit.name},
          {u"phone_number"_s, hit.phoneNumber},
          {u"conversation"_s, hit.latest ? QJsonValue(toJson(*hit.latest)) : QJsonValue()}};
}

QJsonObject toJson(const MessageHit& hit) {
  return {{u"msg_id"_s, hit.message.msgId.value},
          {u"conv_id"_s, hit.message.convId.value},
          {u"timestamp"_s, isoTime(hit.message.at)},
          {u"direction"_s, toText(hit.message.direction)},
          {u"body"_s, hit.message.body},
          {u"content"_s, hit.message.content},
          {u"customer_name"_s, hit.customerName},
          {u"phone_number"_s, hit.phoneNumber},
          {u"channel"_s, hit.channel},
          {u"status"_s, toText(hit.status)}};
}

template <typename T>
QJsonArray toJson(const QList<T>& hits) {
  QJsonArray items;
  for (const T& hit : hits)
    items.append(toJson(hit));
  return items;
}

// The line of a text in which the first hit is.
QString snippet(const MessageHit& hit, const SearchTerms& terms) {
  constexpr qsizetype kMostBefore = 40;
  constexpr qsizetype kMost = 120;
  for (const QString& text : {hit.message.body, hit.message.content}) {
    const QList<TextRange> found = highlights(text, terms);
    if (found.isEmpty()) continue;
    const qsizetype from = std::max<qsizetype>(found.first().from - kMostBefore, 0);
    return (from > 0 ? u"…"_s : QString()) + text.sliced(from).left(kMost).simplified();
  }
  return hit.message.body.left(kMost).simplified();
}

QString inWords(const SearchAnswer& answer) {
  QStringList lines;
  for (const CustomerHit& hit : answer.customers)
    lines.append(u"customer %1  %2  %3"_s.arg(hit.contactId.value).arg(hit.phoneNumber, hit.name));
  for (const Conversation& c : answer.conversations)
    lines.append(
        u"conversation %1  %2  %3"_s.arg(c.convId.value).arg(toText(c.status), c.phoneNumber));
  for (const MessageHit& hit : answer.messages)
    lines.append(u"message %1  %2  %3 %4: %5"_s.arg(hit.message.msgId.value)
                     .arg(isoTime(hit.message.at),
                          hit.message.direction == Direction::Inbound ? u"<"_s : u">"_s,
                          hit.customerName.isEmpty() ? hit.phoneNumber : hit.customerName,
                          snippet(hit, answer.terms)));
  if (lines.isEmpty()) lines.append(u"Nothing was found."_s);
  if (answer.timeWasUp)
    lines.append(u"Older messages were not searched; --before %1 goes on with them."_s.arg(
        answer.next->value));
  else if (answer.next)
    lines.append(u"There are more: --before %1."_s.arg(answer.next->value));
  return lines.join(u'\n');
}

Result<Output> search(Session& session) {
  SearchQuery query;
  query.text = session.positional().join(u' ');
  if (query.text.trimmed().isEmpty()) return Error{ErrorCode::Invalid, u"Give the words."_s, {}};
  const auto limit = session.limit(query.limit, Search::kMostMessages);
  if (!limit) return limit.error();
  query.limit = *limit;
  const auto before = session.before();
  if (!before) return before.error();
  if (*before) query.before = MsgId{**before};
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto answer = store::search::search(*tenant->db, tenant->owner, query);
  if (!answer) return answer.error();
  return Output{{{u"customers"_s, toJson(answer->customers)},
                 {u"conversations"_s, toJson(answer->conversations)},
                 {u"messages"_s, toJson(answer->messages)},
                 {u"before"_s, answer->next ? QJsonValue(answer->next->value) : QJsonValue()},
                 {u"time_was_up"_s, answer->timeWasUp}},
                inWords(*answer)};
}

const Command kCommands[] = {
    {"search", "Finds a tenant's messages, customers and conversations, newest first.", "TEXT…",
     [] {
       return QList{
           ownerOption(),
           QCommandLineOption(u"limit"_s, u"At most so many messages (default 20)."_s, u"N"_s),
           QCommandLineOption(u"before"_s, u"Only messages with a lower msg_id: the next page."_s,
                              u"MSG_ID"_s)};
     },
     &search},
};

}  // namespace

std::span<const Command> searchCommands() {
  return kCommands;
}

}  // namespace oc::ctl
