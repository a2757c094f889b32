#include "tests/ui/support/fake_search.h"

#include <QPromise>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <utility>

#include "tests/ui/support/fake_desk.h"

namespace oc::test {
namespace {

QString wordsOf(const Message& message) {
  return message.body + u' ' + message.content;
}

bool fits(const Message& message, const SearchTerms& terms) {
  if (terms.sender == SearchSender::Customer && message.direction != Direction::Inbound)
    return false;
  if (terms.sender != SearchSender::Anybody && terms.sender != SearchSender::Customer &&
      message.direction != Direction::Outbound)
    return false;
  return hasAll(wordsOf(message), terms);
}

bool isCustomer(const Conversation& conversation, const SearchTerms& terms) {
  for (const QString& digits : terms.digits)
    if (conversation.phoneNumber.contains(digits)) return true;
  if (terms.names.isEmpty()) return false;
  const QList<SearchWord> words = searchWords(conversation.customerName);
  return std::ranges::all_of(terms.names, [&words](const QString& name) {
    return std::ranges::any_of(words,
                               [&name](const SearchWord& w) { return w.text.startsWith(name); });
  });
}

}  // namespace

void FakeSearch::release() {
  m_holding = false;
  for (const auto& answer : std::exchange(m_held, {}))
    answer();
}

void FakeSearch::supersede() {
  if (const auto end = std::exchange(m_running, {})) end();
}

void FakeSearch::cancel() {
  ++cancelled;
  supersede();
}

template <typename T>
QFuture<Result<T>> FakeSearch::answer(std::function<Result<T>()> work, bool supersedes) {
  auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  const auto over = std::make_shared<bool>(false);
  if (supersedes) {
    supersede();
    m_running = [this, promise, over] {
      if (std::exchange(*over, true)) return;
      ++superseded;
      promise->addResult(Error{ErrorCode::Cancelled, QStringLiteral("Cancelled."), {}});
      promise->finish();
    };
  }
  if (m_error) work = [error = *m_error]() -> Result<T> { return error; };
  const auto now = [promise, over, work = std::move(work)] {
    if (std::exchange(*over, true)) return;
    promise->addResult(work());
    promise->finish();
  };
  if (m_holding)
    m_held += now;
  else
    QTimer::singleShot(0, this, now);
  return promise->future();
}

Result<SearchAnswer> FakeSearch::searchNow(OwnerId owner, const SearchQuery& query) const {
  SearchAnswer answer;
  answer.terms = readSearch(query.text);
  if (!answer.terms.unread.isEmpty())
    return Error{ErrorCode::Invalid, QStringLiteral("A filter says nothing."), {}};
  QList<MessageHit> hits;
  const QList<Conversation> all = m_desk.all(owner);
  for (const Conversation& c : all) {
    if (!query.before && isCustomer(c, answer.terms))
      answer.customers += {{c.convId.value}, c.customerName, c.phoneNumber, c};
    if (!query.before && answer.terms.id == c.convId.value) answer.conversations += c;
    const bool open = isActive(c.status);
    if (answer.terms.state != SearchState::Any && open != (answer.terms.state == SearchState::Open))
      continue;
    for (const Message& message : m_desk.thread(c.convId))
      if (fits(message, answer.terms) && (!query.before || message.msgId < *query.before))
        hits += {message, c.customerName, c.phoneNumber, c.channel, c.status};
  }
  std::ranges::sort(hits, std::ranges::greater(),
                    [](const MessageHit& h) { return h.message.msgId; });
  answer.timeWasUp = enough < query.limit && hits.size() > enough;
  const qsizetype most = std::min(query.limit, enough);
  if (hits.size() > most) {
    hits.resize(most);
    answer.next = hits.constLast().message.msgId;
  }
  answer.messages = hits;
  return answer;
}

QFuture<Result<SearchAnswer>> FakeSearch::search(OwnerId owner, SearchQuery query) {
  searches += query;
  return answer<SearchAnswer>(
      [this, owner, query = std::move(query)] { return searchNow(owner, query); }, true);
}

QFuture<Result<QList<MsgId>>> FakeSearch::find(OwnerId, ConvId conv, QString text) {
  finds += text;
  return answer<QList<MsgId>>(
      [this, conv, terms = readSearch(text)]() -> Result<QList<MsgId>> {
        QList<MsgId> found;
        for (const Message& message : m_desk.thread(conv))
          if (hasAll(wordsOf(message), terms)) found.prepend(message.msgId);
        return found;
      },
      true);
}

QFuture<Result<MessageWindow>> FakeSearch::messagesAround(OwnerId, ConvId conv, MsgId msg,
                                                          int limit) {
  windows += msg;
  return answer<MessageWindow>(
      [this, conv, msg, limit]() -> Result<MessageWindow> {
        const QList<Message>& thread = m_desk.thread(conv);
        const auto at = std::ranges::find(thread, msg, &Message::msgId);
        if (at == thread.end())
          return Error{ErrorCode::NotFound, QStringLiteral("There is no such message."), {}};
        const qsizetype place = at - thread.begin();
        const qsizetype from = std::max<qsizetype>(0, place - limit);
        const qsizetype to = std::min(thread.size(), place + limit + 1);
        return MessageWindow{thread.mid(from, to - from), from == 0, to == thread.size()};
      },
      false);
}

}  // namespace oc::test
