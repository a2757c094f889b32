#include "core/store/rest_search.h"

#include "core/store/rest_rows.h"
#include "core/store/search_queries.h"

namespace oc::store::rest {
namespace {

using namespace Qt::StringLiterals;

Result<QList<QByteArray>> customers(Connection& db, OwnerId owner, const SearchTerms& terms) {
  return jsonRows(db.exec(
      u"select json_build_object('contact', app.contact_json(k), 'conversation', case when "
      u"c.conv_id "
      "is not null then app.conversation_json(c) end)::text from app.search_contacts(?, ?, ?, ?) "
      "with "
      "ordinality f(contact_id, conv_id, n) join app.contacts k on k.owner_id = ? and k.contact_id "
      "= "
      "f.contact_id left join app.conversations c on c.owner_id = k.owner_id and c.conv_id = "
      "f.conv_id order by f.n"_s,
      {owner.value, terms.names, terms.digits, Search::kMostCustomers, owner.value}));
}

}  // namespace

Result<SearchPage> search(Connection& db, OwnerId owner, const SearchTerms& terms,
                          std::optional<MsgId> before, int limit) {
  SearchPage page;
  if (!before) {
    auto found = customers(db, owner, terms);
    if (!found) return found.error();
    page.customers = std::move(found).value();
    auto conversations = jsonRows(db.exec(
        u"select app.conversation_json(c)::text from app.conversations c where c.owner_id = ? and c.conv_id = ?"_s,
        {owner.value, terms.id.value_or(0)}));
    if (!conversations) return conversations.error();
    page.conversations = std::move(conversations).value();
  }
  const auto found = search::messages(db, owner, terms, before, limit, QTimeZone::utc());
  if (!found) return found.error();
  auto messages = jsonRows(db.exec(
      u"select app.message_json(m)::text from app.messages m where m.owner_id = ? and m.msg_id = any (?) order by m.msg_id desc"_s,
      {owner.value, search::idArray(found->ids)}));
  if (!messages) return messages.error();
  page.messages = std::move(messages).value();
  page.next = found->next;
  page.timeWasUp = found->timeWasUp;
  return page;
}

}  // namespace oc::store::rest
