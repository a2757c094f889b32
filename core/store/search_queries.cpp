#include "core/store/search_queries.h"

#include <algorithm>
#include <limits>

#include "core/store/row_mapping.h"

namespace oc::store::search {
namespace {

using namespace Qt::StringLiterals;

// As app.search_messages() takes them: "entreg*|envi*".
QStringList termTexts(const SearchTerms& terms) {
  QStringList texts;
  for (const SearchTerm& term : terms.terms) {
    QStringList forms = term.any;
    if (term.prefix)
      for (QString& form : forms)
        form += u'*';
    texts.append(forms.join(u'|'));
  }
  // The index finds the words of a phrase, not their order.
  for (const SearchPhrase& phrase : terms.phrases) {
    texts += phrase.words;
    if (phrase.openEnd) texts.last() += u'*';
  }
  texts.removeDuplicates();
  return texts;
}

QStringList phraseTexts(const SearchTerms& terms) {
  QStringList texts;
  for (const SearchPhrase& phrase : terms.phrases)
    if (phrase.words.size() > 1)
      texts.append(phrase.words.join(u' ') + (phrase.openEnd ? u"*"_s : QString()));
  return texts;
}

QVariant senderText(SearchSender sender) {
  switch (sender) {
    case SearchSender::Customer: return u"customer"_s;
    case SearchSender::Agent: return u"agent"_s;
    case SearchSender::Me: return u"me"_s;
    case SearchSender::Anybody: break;
  }
  return {};
}

QVariant stateText(SearchState state) {
  if (state == SearchState::Any) return {};
  return state == SearchState::Open ? u"open"_s : u"closed"_s;
}

Error givenUp() {
  return {ErrorCode::Cancelled, u"The search was given up."_s, {}};
}

QVariant midnight(const QDate& day, const QTimeZone& zone) {
  return day.isValid() ? QVariant(day.startOfDay(zone).toUTC()) : QVariant();
}

Result<QList<Conversation>> conversationsOf(Connection& db, OwnerId owner,
                                            const SearchTerms& terms) {
  static const QString sql = u"select "_s + conversationColumns() +
                             u" from app.conversations c where c.owner_id = ? and c.conv_id = ?"_s;
  QList<Conversation> found;
  if (!terms.id) return found;
  auto rows = db.exec(sql, {owner.value, *terms.id});
  if (!rows) return rows.error();
  while (rows->next())
    found.append(conversationFrom(*rows));
  return found;
}

Result<QList<CustomerHit>> customersOf(Connection& db, OwnerId owner, const SearchTerms& terms) {
  static const QString sql =
      u"select k.contact_id, k.name, k.phone_number, "_s + conversationColumns() +
      u" from app.search_contacts(?, ?, ?, ?) with ordinality f(contact_id, conv_id, n) join "
      "app.contacts k on k.owner_id = ? and k.contact_id = f.contact_id left join "
      "app.conversations c on c.owner_id = k.owner_id and c.conv_id = f.conv_id order by f.n"_s;
  QList<CustomerHit> found;
  if (terms.names.isEmpty() && terms.digits.isEmpty()) return found;
  auto rows =
      db.exec(sql, {owner.value, terms.names, terms.digits, Search::kMostCustomers, owner.value});
  if (!rows) return rows.error();
  constexpr int kOwnColumns = 3;
  while (rows->next()) {
    CustomerHit hit{{rows->integer(0)}, rows->text(1), rows->text(2), {}};
    if (!rows->isNull(kOwnColumns)) hit.latest = conversationFrom(*rows, kOwnColumns);
    found.append(hit);
  }
  return found;
}

Result<QList<MessageHit>> hitsOf(Connection& db, OwnerId owner, const QList<qint64>& ids) {
  static const QString sql =
      u"select c.customer_name, c.phone_number, c.channel, c.status, "_s + messageColumns() +
      u" from app.messages m join app.conversations c on c.owner_id = m.owner_id and c.conv_id = "
      "m.conv_id where m.owner_id = ? and m.msg_id = any (?) order by m.msg_id desc"_s;
  QList<MessageHit> found;
  if (ids.isEmpty()) return found;
  auto rows = db.exec(sql, {owner.value, idArray(ids)});
  if (!rows) return rows.error();
  constexpr int kOwnColumns = 4;
  while (rows->next())
    found.append({messageFrom(*rows, kOwnColumns), rows->text(0), rows->text(1), rows->text(2),
                  conversationStatusFromText(rows->text(3)).value_or(ConversationStatus::Failed)});
  return found;
}

}  // namespace

QString idArray(const QList<qint64>& ids) {
  QStringList parts;
  for (const qint64 id : ids)
    parts.append(QString::number(id));
  return u'{' + parts.join(u',') + u'}';
}

Result<FoundMessages> messages(Connection& db, OwnerId owner, const SearchTerms& terms,
                               std::optional<MsgId> before, int limit, const QTimeZone& zone) {
  static const QString sql =
      u"select array_to_string(f.hits, ','), f.searched_to, f.time_is_up from "
      u"app.search_messages(?, "
      "?, ?, ?, ?, sender => ?, state => ?, wanted_labels => ?, since => ?, until => ?) f"_s;
  auto rows = db.exec(sql, {owner.value, termTexts(terms), phraseTexts(terms),
                            before.value_or(MsgId{std::numeric_limits<qint64>::max()}).value,
                            limit + 1,  // one more tells whether there is more
                            senderText(terms.sender), stateText(terms.state),
                            terms.labels.isEmpty() ? QVariant() : QVariant(terms.labels),
                            midnight(terms.after, zone), midnight(terms.before, zone)});
  if (!rows) return rows.error();
  rows->next();
  FoundMessages found;
  for (const QString& id : rows->text(0).split(u',', Qt::SkipEmptyParts))
    found.ids.append(id.toLongLong());
  found.timeWasUp = rows->value(2).toBool();
  if (found.ids.size() > limit) {
    found.ids.removeLast();
    found.next = MsgId{found.ids.last()};
  } else if (found.timeWasUp) {
    found.next = MsgId{rows->integer(1)};
  }
  return found;
}

// One conversation has no index of its words: its messages are read, a chunk at a time.
Result<QList<MsgId>> find(Connection& db, OwnerId owner, ConvId conv, const QString& text,
                          const std::function<bool()>& isGivenUp) {
  static const QString sql =
      u"select m.msg_id, concat_ws(' ', m.body, m.content) from app.messages m where m.owner_id = "
      u"? "
      "and m.conv_id = ? and m.msg_id < ? order by m.msg_id desc limit ?"_s;
  constexpr int kChunk = 2000;
  const SearchTerms terms = readSearch(text);
  QList<MsgId> found;
  if (!terms.hasWords()) return found;
  qint64 before = std::numeric_limits<qint64>::max();
  for (int read = kChunk; read == kChunk;) {
    if (isGivenUp()) return givenUp();
    auto rows = db.exec(sql, {owner.value, conv.value, before, kChunk});
    if (!rows) return rows.error();
    for (read = 0; rows->next(); ++read) {
      before = rows->integer(0);
      if (hasAll(rows->text(1), terms)) found.append(MsgId{before});
      if (found.size() == Search::kMostFound) return found;
    }
  }
  return found;
}

Result<SearchAnswer> search(Connection& db, OwnerId owner, const SearchQuery& query,
                            const std::function<bool()>& isGivenUp) {
  SearchAnswer answer;
  answer.terms = readSearch(query.text);
  if (auto unread = unreadFilters(answer.terms)) return *unread;
  if (!query.before) {
    auto customers = customersOf(db, owner, answer.terms);
    if (!customers) return customers.error();
    answer.customers = std::move(customers).value();
    if (isGivenUp()) return givenUp();
    auto conversations = conversationsOf(db, owner, answer.terms);
    if (!conversations) return conversations.error();
    answer.conversations = std::move(conversations).value();
    if (isGivenUp()) return givenUp();
  }
  const auto found =
      messages(db, owner, answer.terms, query.before,
               std::clamp(query.limit, 1, Search::kMostMessages), QTimeZone::systemTimeZone());
  if (!found) return found.error();
  auto hits = hitsOf(db, owner, found->ids);
  if (!hits) return hits.error();
  answer.messages = std::move(hits).value();
  answer.next = found->next;
  answer.timeWasUp = found->timeWasUp;
  return answer;
}

Result<MessageWindow> messagesAround(Connection& db, OwnerId owner, ConvId conv, MsgId msg,
                                     int limit) {
  static const QString start =
      u"select "_s + messageColumns() +
      u" from app.messages m where m.owner_id = ? and m.conv_id = ? and m.msg_id "_s;
  MessageWindow window;
  auto older = db.exec(start + u"<= ? order by m.msg_id desc limit ?"_s,
                       {owner.value, conv.value, msg.value, limit + 2});  // itself, and one more
  if (!older) return older.error();
  while (older->next())
    window.messages.prepend(messageFrom(*older));
  if (window.messages.isEmpty() || window.messages.last().msgId != msg)
    return Error{ErrorCode::NotFound, u"There is no such message."_s, {}};
  window.fromFirst = window.messages.size() <= limit + 1;
  if (!window.fromFirst) window.messages.removeFirst();

  auto newer = db.exec(start + u"> ? order by m.msg_id limit ?"_s,
                       {owner.value, conv.value, msg.value, limit + 1});
  if (!newer) return newer.error();
  const qsizetype most = window.messages.size() + limit;
  while (newer->next())
    window.messages.append(messageFrom(*newer));
  window.toLast = window.messages.size() <= most;
  if (!window.toLast) window.messages.removeLast();
  return window;
}

std::optional<Error> unreadFilters(const SearchTerms& terms) {
  if (terms.unread.isEmpty()) return {};
  return Error{
      ErrorCode::Invalid,
      u"\"%1\" says nothing to the search. There are from:customer, from:agent, from:me, "
      "in:open, in:closed, label:NAME, after:YEAR-MONTH-DAY and before:YEAR-MONTH-DAY."_s.arg(
          terms.unread.join(u"\", \""_s)),
      {}};
}

}  // namespace oc::store::search
