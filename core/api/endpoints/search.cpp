#include "core/domain/search.h"

#include "core/api/cursor.h"
#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/rest_search.h"
#include "core/store/search_queries.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

Result<Answer> search(store::Connection& db, const Call& call) {
  if (auto stranger = strangeOwner(call)) return *stranger;
  const SearchTerms terms = readSearch(call.text(u"q"_s));
  if (const auto unread = store::search::unreadFilters(terms))
    return wrongValue({u"query"_s, u"q"_s}, unread->message);
  std::optional<Answer> problem;
  const auto position = positionOf(call, &problem);
  if (problem) return *problem;
  const auto before = position ? std::optional(MsgId{*position}) : std::nullopt;
  const auto page =
      store::rest::search(db, call.key.owner, terms, before, static_cast<int>(call.id(u"limit"_s)));
  if (!page) return page.error();
  const QString next = page->next ? makeCursor(page->next->value, call.parameters) : QString();
  QByteArray json = "{\"customers\":" + jsonArray(page->customers) +
                    ",\"conversations\":" + jsonArray(page->conversations) +
                    ",\"time_was_up\":" + (page->timeWasUp ? "true" : "false") + ',';
  json += pageJson("messages", page->messages, next).sliced(1);
  return Answer{200, json, {}};
}

Schema answerSchema() {
  const Schema customer =
      Schema::object({needed(u"contact"_s, contactSchema()),
                      needed(u"conversation"_s,
                             conversationSchema().orNull().about(u"The customer's newest."_s))})
          .named(u"FoundCustomer"_s);
  return Schema::object(
             {
                 needed(u"customers"_s,
                        Schema::array(customer).about(u"Found by name or number, the best first; "
                                                      "on the first page only, up to 10."_s)),
                 needed(u"conversations"_s,
                        Schema::array(conversationSchema()).about(u"Whose conv_id q is."_s)),
                 needed(u"time_was_up"_s,
                        Schema::boolean().about(u"Older messages were not searched; the "
                                                "next page goes on with them."_s)),
                 needed(u"messages"_s, Schema::array(messageSchema())),
                 needed(u"next_cursor"_s,
                        Schema::text().orNull().about(u"Null: all messages were searched."_s)),
             })
      .named(u"SearchPage"_s);
}

}  // namespace

QList<Endpoint> searchEndpoints() {
  Endpoint endpoint{"GET",       u"/search"_s, Scope::Read,
                    u"search"_s, u"search"_s,  u"Find messages, customers and conversations"_s};
  endpoint.description =
      u"Messages that have all the words, newest first, whatever their case and accents and in "
      u"their "
      "Portuguese, English and Spanish inflections; words that begin like the last one count as "
      "well. In quotation marks words stand one after another. Filters within q: from:customer, "
      "from:agent, in:open, in:closed, label:NAME, after:YEAR-MONTH-DAY, before:YEAR-MONTH-DAY."_s;
  endpoint.parameters = {
      ownerParameter(),
      {Parameter::Query, u"q"_s, Schema::text().lengths(1, 1000).like(u"pedido atrasado"_s),
       Need::Required},
      {Parameter::Query, u"limit"_s,
       Schema::integer()
           .atLeast(1)
           .atMost(Search::kMostMessages)
           .byDefault(20)
           .about(u"At most so many messages."_s)},
      cursorParameter(),
  };
  endpoint.answers = {{200, u"What was found."_s, answerSchema()}};
  endpoint.handler = &search;
  return {endpoint};
}

}  // namespace oc::api
