#include <QPromise>
#include <QTimer>
#include <memory>

#include "tests/ui/support/fake_desk.h"

namespace oc::test {
namespace {

Error notFound() {
  return {.code = ErrorCode::NotFound, .message = QStringLiteral("No such conversation.")};
}

}  // namespace

template <typename T>
QFuture<Result<T>> FakeDesk::answer(Call call, std::function<Result<T>()> work) {
  ++m_calls[call];
  auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  const auto error = m_errors.constFind(call);
  std::function<Result<T>()> result = std::move(work);
  if (error != m_errors.constEnd()) result = [e = *error]() -> Result<T> { return e; };
  later([promise, result = std::move(result)] {
    promise->addResult(result());
    promise->finish();
  });
  return promise->future();
}

QFuture<Result<QList<Tenant>>> FakeDesk::tenants() {
  return answer<QList<Tenant>>(Call::Tenants, [this]() -> Result<QList<Tenant>> {
    QList<Tenant> list;
    for (const Tenant& t : m_tenants)
      list += tenant(t.ownerId);
    return list;
  });
}

QFuture<Result<Page<Conversation>>> FakeDesk::conversations(OwnerId owner,
                                                            ConversationQuery query) {
  return answer<Page<Conversation>>(
      Call::Conversations, [this, owner, query]() -> Result<Page<Conversation>> {
        Page<Conversation> page{.complete = true};
        for (const Conversation& c : all(owner)) {
          if (query.filter == ConversationFilter::Active && !isActive(c.status)) continue;
          if (query.filter == ConversationFilter::Closed && isActive(c.status)) continue;
          if (query.before && c.activity >= *query.before) continue;
          if (page.items.size() == query.limit) {
            page.complete = false;
            break;
          }
          page.items += c;
        }
        return page;
      });
}

QFuture<Result<Page<Message>>> FakeDesk::messages(OwnerId owner, ConvId conv, MessageQuery query) {
  return answer<Page<Message>>(Call::Messages,
                               [this, owner, conv, query]() -> Result<Page<Message>> {
                                 if (!owns(owner, conv)) return notFound();
                                 Page<Message> page{.complete = true};
                                 const QList<Message>& thread = m_messages[conv];
                                 for (auto it = thread.crbegin(); it != thread.crend(); ++it) {
                                   if (query.before && it->msgId >= *query.before) continue;
                                   if (page.items.size() == query.limit) {
                                     page.complete = false;
                                     break;
                                   }
                                   page.items.prepend(*it);
                                 }
                                 return page;
                               });
}

void FakeDesk::watch(OwnerId owner, ConvId conv) {
  watchedOwner = owner;
  watchedConv = conv;
}

QFuture<Result<Message>> FakeDesk::reply(OwnerId owner, ConvId conv, QString body, QUuid key) {
  return answer<Message>(Call::Reply, [this, owner, conv, body, key]() -> Result<Message> {
    if (!owns(owner, conv)) return notFound();
    if (const auto known = m_replies.constFind(key); known != m_replies.constEnd())
      for (const Message& m : m_messages[conv])
        if (m.msgId == *known) return m;
    if (!isActive(m_conversations[conv].status))
      return Error{.code = ErrorCode::Conflict,
                   .message = QStringLiteral("The conversation is closed.")};
    Message m;
    m.direction = Direction::Outbound;
    m.author = MessageOwner::Agent;
    m.status = DeliveryStatus::Queued;
    m.kind = QStringLiteral("text");
    m.body = body;
    m = addMessage(conv, m);
    m_replies[key] = m.msgId;
    QTimer::singleShot(
        0, this, [this, owner, conv, m] { Q_EMIT batchArrived(batchOf(owner, {conv}, {m})); });
    return m;
  });
}

QFuture<Result<Done>> FakeDesk::markRead(OwnerId owner, ConvId conv, MsgId upTo) {
  return answer<Done>(Call::MarkRead, [this, owner, conv, upTo]() -> Result<Done> {
    if (!owns(owner, conv)) return notFound();
    reads += {conv, upTo};
    Conversation& c = m_conversations[conv];
    c.unread = 0;
    for (const Message& m : m_messages[conv])
      if (m.direction == Direction::Inbound && m.msgId > upTo) ++c.unread;
    ++c.revision;
    QTimer::singleShot(0, this,
                       [this, owner, conv] { Q_EMIT batchArrived(batchOf(owner, {conv})); });
    return Done{};
  });
}

QFuture<Result<Conversation>> FakeDesk::close(OwnerId owner, ConvId conv, ConversationStatus status,
                                              QString reason) {
  return answer<Conversation>(
      Call::Close, [this, owner, conv, status, reason]() -> Result<Conversation> {
        if (!owns(owner, conv)) return notFound();
        if (!mayBecome(m_conversations[conv].status, status))
          return Error{.code = ErrorCode::Conflict,
                       .message = QStringLiteral("The conversation is closed already.")};
        setStatus(conv, status, reason);
        return m_conversations[conv];
      });
}

QFuture<Result<QString>> FakeDesk::draft(OwnerId owner, ConvId conv) {
  return answer<QString>(Call::Draft, [this, owner, conv]() -> Result<QString> {
    if (!owns(owner, conv)) return notFound();
    return drafts.value(conv);
  });
}

QFuture<Result<Done>> FakeDesk::saveDraft(OwnerId owner, ConvId conv, QString text) {
  return answer<Done>(Call::SaveDraft, [this, owner, conv, text]() -> Result<Done> {
    if (!owns(owner, conv)) return notFound();
    if (text.isEmpty())
      drafts.remove(conv);
    else
      drafts[conv] = text;
    return Done{};
  });
}

QFuture<Result<QList<ConversationEvent>>> FakeDesk::events(OwnerId owner, ConvId conv) {
  return answer<QList<ConversationEvent>>(
      Call::Events, [this, owner, conv]() -> Result<QList<ConversationEvent>> {
        if (!owns(owner, conv)) return notFound();
        return QList<ConversationEvent>{};
      });
}
QFuture<Result<Conversation>> FakeDesk::keepOpen(OwnerId owner, ConvId conv) {
  return answer<Conversation>(Call::KeepOpen, [this, owner, conv]() -> Result<Conversation> {
    if (!owns(owner, conv)) return notFound();
    m_conversations[conv].closure.reset();
    return m_conversations[conv];
  });
}
QFuture<Result<Conversation>> FakeDesk::openFollowUp(OwnerId owner, ConvId conv) {
  return answer<Conversation>(Call::OpenFollowUp, [this, owner, conv]() -> Result<Conversation> {
    if (!owns(owner, conv)) return notFound();
    return m_conversations[conv];
  });
}
QFuture<Result<QList<Feature>>> FakeDesk::features(OwnerId) {
  return answer<QList<Feature>>(Call::Features,
                                []() -> Result<QList<Feature>> { return QList<Feature>{}; });
}
QFuture<Result<BackTest>> FakeDesk::backTest(OwnerId, BackTestQuery) {
  return answer<BackTest>(Call::BackTest, []() -> Result<BackTest> { return BackTest{}; });
}
QFuture<Result<Assist>> FakeDesk::assist(OwnerId owner, ConvId conv, AssistKind kind) {
  return answer<Assist>(Call::Assist, [this, owner, conv, kind]() -> Result<Assist> {
    if (!owns(owner, conv)) return notFound();
    Assist assist;
    assist.ownerId = owner;
    assist.convId = conv;
    assist.kind = kind;
    return assist;
  });
}
QFuture<Result<Done>> FakeDesk::cancelAssist(OwnerId, qint64) {
  return answer<Done>(Call::CancelAssist, []() -> Result<Done> { return Done{}; });
}

}  // namespace oc::test
