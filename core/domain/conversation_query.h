#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/domain/conversation.h"
#include "core/domain/page.h"

namespace oc {

// The lists. Those of open work leave out what is snoozed or of a blocked customer.
enum class ConversationFilter {
  Active,
  Closed,
  All,
  Unanswered,  // ended by the clock while the customer waited for an answer
  Mine,        // the person's own
  Unassigned,
  Waiting,      // the customer waits for an answer: the longest first
  ClosingSoon,  // expires, or its reply window ends, within some minutes: the soonest first
  Snoozed,      // the first to wake first
};
QString toText(ConversationFilter filter);
std::optional<ConversationFilter> conversationFilterFromText(QStringView text);

// Whether the list is in the order of activity, the newest first. The others are in that of a time,
// the earliest first.
bool isByActivity(ConversationFilter filter);

// A window over a list.
struct ConversationQuery {
  ConversationFilter filter = ConversationFilter::Active;
  std::optional<ListPlace> after;  // Page::next of the page before
  int limit = 50;
  QDateTime from;                  // where the first page begins, in place of the list's head
  int closingWithinMinutes = 120;  // what ClosingSoon shows
  QString channel;                 // these narrow the list; empty: any
  QStringList labels;              // any of them
  std::optional<UserId> assignee;  // invalid: nobody
  std::optional<ConversationStatus> status;
  QString language;

  bool operator==(const ConversationQuery&) const = default;
};

// What a saved view keeps: the list and what narrows it, not the window. Members that aren't known
// are left out when it is read, so that an older program can show a newer one's view.
QJsonObject toJson(const ConversationQuery& query);
ConversationQuery conversationQueryFromJson(const QJsonObject& json);

// When the conversation expires or its reply window ends, whichever comes first after `now`.
QDateTime endsSoonest(const Conversation& conversation, const QDateTime& now);

// Whether the list shows this conversation to the member of staff `me`. Of Unanswered it is told by
// the conversation alone; that the customer wrote again later only the store knows.
bool isInList(const Conversation& conversation, const ConversationQuery& query, UserId me,
              const QDateTime& now);

// Where the row stands in the list, to the millisecond.
ListPlace placeIn(ConversationFilter filter, const Conversation& conversation,
                  const QDateTime& now);

}  // namespace oc
