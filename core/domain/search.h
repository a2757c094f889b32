#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <optional>

#include "core/domain/conversation.h"
#include "core/domain/message.h"
#include "core/domain/result.h"
#include "core/domain/search_terms.h"

namespace oc {

struct SearchQuery {
  QString text;    // as typed, see readSearch()
  int limit = 20;  // messages, 1 to kMostMessages
  // The next page: messages below this id only. Customers and conversations are on the first.
  std::optional<MsgId> before;
};

// A customer whose name or number was found, with the newest conversation.
struct CustomerHit {
  ContactId contactId;
  QString name;  // empty when the customer never gave one
  QString phoneNumber;
  std::optional<Conversation> latest;

  bool operator==(const CustomerHit&) const = default;
};

struct MessageHit {
  Message message;  // highlights() finds the words in its body or content
  QString customerName;
  QString phoneNumber;
  QString channel;
  ConversationStatus status = ConversationStatus::Pending;

  bool operator==(const MessageHit&) const = default;
};

struct SearchAnswer {
  SearchTerms terms;                  // what was looked for, for highlights()
  QList<CustomerHit> customers;       // the best first
  QList<Conversation> conversations;  // whose id was typed
  QList<MessageHit> messages;         // newest first
  std::optional<MsgId> next;          // `before` of the next page; nothing: all were searched
  bool timeWasUp = false;  // older messages were not searched; the next page goes on with them
};

// A part of a thread around one of its messages, oldest first.
struct MessageWindow {
  QList<Message> messages;
  bool fromFirst = false;  // nothing older lies beyond
  bool toLast = false;     // nothing newer
};

// Finds messages, customers and conversations of a tenant for the person signed in. Calls return at
// once; futures finish on another thread (use whenDone of when_done.h). Errors: Unavailable while
// the database is away, NotFound for another's or no tenant, Invalid for a filter that says
// nothing.
class Search : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  static constexpr int kMostCustomers = 10;
  static constexpr int kMostMessages = 200;  // of one answer
  static constexpr int kMostFound = 1000;    // of one conversation

  // Supersedes the search before it: that one is stopped, in the database too, and answers
  // Cancelled.
  virtual QFuture<Result<SearchAnswer>> search(OwnerId owner, SearchQuery query) = 0;
  virtual void cancel() = 0;

  // The messages of one conversation that have all the words and phrases, newest first; filters
  // don't count. All of them are looked through, at most kMostFound are told. Supersedes as
  // search() does, and is superseded by it.
  virtual QFuture<Result<QList<MsgId>>> find(OwnerId owner, ConvId conv, QString text) = 0;

  // Up to `limit` messages before and as many after the message, and itself.
  virtual QFuture<Result<MessageWindow>> messagesAround(OwnerId owner, ConvId conv, MsgId msg,
                                                        int limit) = 0;
};

}  // namespace oc
