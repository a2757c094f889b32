#include <QTimer>
#include <algorithm>
#include <memory>

#include "tests/ui/support/fake_desk_answer.h"

namespace oc::test {

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
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<std::pair<ListPlace, Conversation>> rows;
        for (const Conversation& c : all(owner))
          if (isInList(c, query, kMe, now)) rows.append({placeIn(query.filter, c, now), c});
        const bool down = isByActivity(query.filter);
        const auto precedes = [down](const ListPlace& a, const ListPlace& b) {
          return down ? a > b : a < b;
        };
        std::ranges::sort(rows,
                          [&](const auto& a, const auto& b) { return precedes(a.first, b.first); });
        Page<Conversation> page{.items = {}, .complete = true, .next = {}};
        for (const auto& [place, c] : rows) {
          if (query.after && !precedes(*query.after, place)) continue;
          if (!query.after && query.from.isValid() &&
              (down ? c.updatedAt > query.from : place.key < query.from.toMSecsSinceEpoch() * 1000))
            continue;
          if (page.items.size() == query.limit) {
            page.complete = false;
            break;
          }
          page.items += c;
          page.next = place;
        }
        return page;
      });
}

QFuture<Result<Conversation>> FakeDesk::conversation(OwnerId owner, ConvId conv) {
  return answer<Conversation>(Call::Conversation, [this, owner, conv]() -> Result<Conversation> {
    if (!owns(owner, conv)) return notFound();
    return m_conversations[conv];
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
        m_events[conv].last().actor = QStringLiteral("login:7");
        m_events[conv].last().actorName = QStringLiteral("Paulo");
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
        return m_events[conv];
      });
}

QFuture<Result<Conversation>> FakeDesk::keepOpen(OwnerId owner, ConvId conv) {
  return answer<Conversation>(Call::KeepOpen, [this, owner, conv]() -> Result<Conversation> {
    if (!owns(owner, conv)) return notFound();
    Conversation& c = m_conversations[conv];
    c.closure.reset();
    ++c.revision;
    return c;
  });
}

QFuture<Result<Conversation>> FakeDesk::openFollowUp(OwnerId owner, ConvId conv) {
  return answer<Conversation>(Call::OpenFollowUp, [this, owner, conv]() -> Result<Conversation> {
    if (!owns(owner, conv)) return notFound();
    const Conversation closed = m_conversations[conv];
    if (isActive(closed.status))
      return Error{.code = ErrorCode::Conflict,
                   .message = QStringLiteral("The conversation is still open.")};
    for (const Conversation& c : all(owner))
      if (isActive(c.status) && c.customerAddress == closed.customerAddress) return c;
    const ConvId fresh =
        addConversation(owner, closed.customerName, closed.phoneNumber, closed.channel);
    Conversation& c = m_conversations[fresh];
    c.previousConvId = conv;
    c.lastInboundAt = closed.lastInboundAt;
    m_events[fresh].last().actor = QStringLiteral("login:7");
    m_events[fresh].last().actorName = QStringLiteral("Paulo");
    return c;
  });
}

QFuture<Result<QList<Feature>>> FakeDesk::features(OwnerId owner) {
  return answer<QList<Feature>>(
      Call::Features, [this, owner]() -> Result<QList<Feature>> { return m_features[owner]; });
}

QFuture<Result<BackTest>> FakeDesk::backTest(OwnerId, BackTestQuery query) {
  ++m_calls[Call::BackTest];
  backTests += query;
  auto promise = std::make_shared<QPromise<Result<BackTest>>>();
  promise->start();
  promise->setProgressRange(0, backTestSteps);
  const auto error = m_errors.constFind(Call::BackTest);
  Result<BackTest> result =
      query.closeAt || query.recordAt || query.keywords ? backTestOther : backTestNow;
  if (error != m_errors.constEnd()) result = *error;
  auto step = std::make_shared<std::function<void(int)>>();
  *step = [this, promise, result, weak = std::weak_ptr(step)](int done) {
    if (promise->isCanceled()) {
      ++cancelledBackTests;
      promise->finish();
    } else if (done == backTestSteps) {
      promise->addResult(result);
      promise->finish();
    } else {
      promise->setProgressValue(done + 1);
      later([next = weak.lock(), done] { (*next)(done + 1); });
    }
  };
  later([step] { (*step)(0); });
  return promise->future();
}

QFuture<Result<Assist>> FakeDesk::assist(OwnerId owner, ConvId conv, AssistKind kind) {
  return answer<Assist>(Call::Assist, [this, owner, conv, kind]() -> Result<Assist> {
    if (!owns(owner, conv)) return notFound();
    Assist assist;
    assist.id = assists.size() + 1;
    assist.ownerId = owner;
    assist.convId = conv;
    assist.kind = kind;
    assists += assist;
    if (!assistPieces.isEmpty())
      QTimer::singleShot(assistMs, this, [this, id = assist.id] { write(id, 0); });
    return assist;
  });
}

void FakeDesk::write(qint64 assist, int piece) {
  Assist now = assists[assist - 1];
  if (now.state == Assist::State::Cancelled) return;
  if (piece == assistPieces.size()) {
    now.state = assistError.isEmpty() ? Assist::State::Done : Assist::State::Failed;
    now.error = assistError;
    return say(now);
  }
  now.state = Assist::State::Running;
  now.text += assistPieces[piece];
  say(now);
  QTimer::singleShot(assistMs, this, [this, assist, piece] { write(assist, piece + 1); });
}

void FakeDesk::say(Assist assist) {
  assists[assist.id - 1] = assist;
  Q_EMIT assistChanged(assist);
}

QFuture<Result<Done>> FakeDesk::cancelAssist(OwnerId owner, qint64 id) {
  return answer<Done>(Call::CancelAssist, [this, owner, id]() -> Result<Done> {
    if (id < 1 || id > assists.size() || assists[id - 1].ownerId != owner) return notFound();
    Assist assist = assists[id - 1];
    if (assist.state == Assist::State::Done) return Done{};
    assist.state = Assist::State::Cancelled;
    say(assist);
    return Done{};
  });
}

}  // namespace oc::test
