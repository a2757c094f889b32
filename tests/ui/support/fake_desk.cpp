#include "tests/ui/support/fake_desk.h"

#include <QTimer>
#include <algorithm>
#include <limits>
#include <utility>

#include "core/domain/address.h"

namespace oc::test {

FakeDesk::FakeDesk(QObject* parent)
    : Desk(parent), m_team(*this), m_shelf(*this), m_customers(*this) {}

void FakeDesk::hold() {
  m_holding = true;
}

void FakeDesk::release() {
  m_holding = false;
  for (const auto& work : std::exchange(m_held, {}))
    work();
}

void FakeDesk::failAll(Error error) {
  for (const Call call :
       {Call::Tenants,      Call::Conversations, Call::Conversation, Call::Messages,   Call::Reply,
        Call::MarkRead,     Call::Close,         Call::Draft,        Call::SaveDraft,  Call::Events,
        Call::KeepOpen,     Call::OpenFollowUp,  Call::Features,     Call::BackTest,   Call::Assist,
        Call::CancelAssist, Call::ClockCounts,   Call::CancelReply,  Call::RetryReply, Call::Change,
        Call::ChangeAll,    Call::Team,          Call::Shelf,        Call::Customers})
    m_errors[call] = error;
}

void FakeDesk::later(std::function<void()> work) {
  QTimer::singleShot(delayMs, this, [this, work = std::move(work)] {
    if (m_holding)
      m_held += work;
    else
      work();
  });
}

OwnerId FakeDesk::addTenant(const QString& name, const QString& role) {
  const OwnerId id{m_tenants.size() + 1};
  m_tenants += Tenant{.ownerId = id, .name = name, .role = role, .userId = kMe};
  return id;
}

void FakeDesk::renameTenants(const QString& name) {
  for (Tenant& tenant : m_tenants)
    tenant.name = name;
}

void FakeDesk::loseTenant(OwnerId owner, bool told) {
  m_tenants.removeIf([owner](const Tenant& tenant) { return tenant.ownerId == owner; });
  m_conversations.removeIf([owner](const auto& it) { return it.value().ownerId == owner; });
  FeedBatch batch;
  batch.tenant.ownerId = owner;
  batch.tenant.active = false;
  batch.tenant.seq = std::numeric_limits<qint64>::max();
  batch.settingsChanged = true;
  if (told) Q_EMIT batchArrived(batch);
}

ConvId FakeDesk::addConversation(OwnerId owner, const QString& name, const QString& number,
                                 const QString& channel, const QDateTime& startedAt) {
  const ConvId id{m_nextConv++};
  const QString prefix = channel == u"sms" ? QString() : QString(channel + u':');
  Conversation c;
  c.ownerId = owner;
  c.convId = id;
  c.channel = channel;
  c.customerName = name;
  c.customerAddress = prefix + number;
  c.phoneNumber = parseAddress(number).key;
  c.businessAddress = prefix + QStringLiteral("+5511999998888");
  c.startedAt = startedAt;
  c.expiresAt = startedAt.addDays(1);
  touch(c);
  c.updatedAt = startedAt;
  m_conversations[id] = c;
  record(id, std::nullopt, ConversationStatus::Pending, QStringLiteral("customer"));
  m_events[id].last().at = startedAt;
  return id;
}

void FakeDesk::touch(Conversation& conversation) {
  ++conversation.revision;
  conversation.activity = ++m_activity;
}

Message FakeDesk::addMessage(ConvId conv, Message message) {
  Conversation& c = m_conversations[conv];
  const bool inbound = message.direction == Direction::Inbound;
  message.ownerId = c.ownerId;
  message.convId = conv;
  message.msgId = MsgId{m_nextMsg++};
  message.revision = 1;
  message.from = inbound ? c.customerAddress : c.businessAddress;
  message.to = inbound ? c.businessAddress : c.customerAddress;
  if (!message.at.isValid()) message.at = QDateTime::currentDateTimeUtc();
  m_messages[conv] += message;
  c.last = {
      .msgId = message.msgId,
      .direction = message.direction,
      .type = message.type,
      .status = message.status,
      .preview = (message.body.isEmpty() ? message.content : message.body).simplified().left(160),
      .at = message.at};
  c.updatedAt = message.at;
  if (!inbound) {
    c.waitingSince = {};
  } else {
    c.lastInboundAt = message.at;
    if (!c.blocked) {
      ++c.unread;
      c.snoozed = false;
      c.snoozedUntil = {};
      if (!c.waitingSince.isValid()) c.waitingSince = message.at;
    }
  }
  if (c.status == ConversationStatus::Pending) {
    record(conv, c.status, ConversationStatus::Progress, QStringLiteral("customer"));
    m_events[conv].last().at = message.at;
    c.status = ConversationStatus::Progress;
  }
  touch(c);
  return message;
}

Message FakeDesk::receive(ConvId conv, const QString& text) {
  Message message;
  message.body = text;
  message.kind = QStringLiteral("text");
  message = addMessage(conv, message);
  Q_EMIT batchArrived(batchOf(message.ownerId, {conv}, {message}));
  return message;
}

void FakeDesk::setDelivery(ConvId conv, MsgId msg, DeliveryStatus status, const QString& errorCode,
                           const QString& errorDetail) {
  Conversation& c = m_conversations[conv];
  for (Message& m : m_messages[conv]) {
    if (m.msgId != msg) continue;
    m.status = status;
    m.errorCode = errorCode;
    m.errorDetail = errorDetail;
    ++m.revision;
    if (c.last.msgId == msg) c.last.status = status;
    ++c.revision;
    Q_EMIT batchArrived(batchOf(c.ownerId, {conv}, {m}));
    return;
  }
}

void FakeDesk::setStatus(ConvId conv, ConversationStatus status, const QString& reason) {
  Conversation& c = m_conversations[conv];
  record(conv, c.status, status, QStringLiteral("clock"), {}, reason);
  become(c, status, reason);
  Q_EMIT batchArrived(batchOf(c.ownerId, {conv}));
}

void FakeDesk::become(Conversation& conversation, ConversationStatus status,
                      const QString& reason) {
  conversation.status = status;
  conversation.endedReason = reason;
  conversation.endedAt = isActive(status) ? QDateTime() : QDateTime::currentDateTimeUtc();
  conversation.closure.reset();
  if (!isActive(status)) {
    conversation.snoozed = false;
    conversation.snoozedUntil = {};
    conversation.waitingSince = {};
  }
  const bool byClock =
      status == ConversationStatus::Expired || status == ConversationStatus::IdleTimeout;
  conversation.unanswered = byClock && conversation.last.direction == Direction::Inbound;
  ++conversation.revision;
}

void FakeDesk::record(ConvId conv, std::optional<ConversationStatus> from, ConversationStatus to,
                      const QString& actor, const QString& actorName, const QString& reason) {
  ConversationEvent event;
  event.id = m_nextEvent++;
  event.at = QDateTime::currentDateTimeUtc();
  event.from = from;
  event.to = to;
  event.actor = actor;
  event.actorName = actorName;
  event.reason = reason;
  m_events[conv] += event;
}

void FakeDesk::setFeature(OwnerId owner, const QString& name, bool enabled,
                          const QJsonObject& config) {
  QList<Feature>& features = m_features[owner];
  const auto known = std::ranges::find(features, name, &Feature::name);
  Feature& feature = known == features.end() ? features.emplace_back() : *known;
  feature.ownerId = owner;
  feature.featureId = features.size();
  feature.name = name;
  feature.enabled = enabled;
  feature.config = config;
  feature.updatedAt = QDateTime::currentDateTimeUtc();
  FeedBatch batch = batchOf(owner, {});
  batch.settingsChanged = true;
  Q_EMIT batchArrived(batch);
}

void FakeDesk::setFeatures(OwnerId owner, const QList<Feature>& features) {
  m_features[owner] = features;
  FeedBatch batch = batchOf(owner, {});
  batch.settingsChanged = true;
  Q_EMIT batchArrived(batch);
}

void FakeDesk::setLink(bool up, const QString& message, double latencyMs) {
  Q_EMIT linkChanged(LinkState{.up = up,
                               .since = QDateTime::currentDateTimeUtc(),
                               .message = message,
                               .latencyMs = up ? latencyMs : -1});
}

FeedBatch FakeDesk::batchOf(OwnerId owner, const QList<ConvId>& convs,
                            const QList<Message>& messages) const {
  FeedBatch batch;
  batch.tenant = tenant(owner);
  for (const ConvId conv : convs)
    batch.conversations += m_conversations[conv];
  for (const Message& m : messages)
    if (m.convId == watchedConv) batch.messages += m;
  return batch;
}

Tenant FakeDesk::tenant(OwnerId owner) const {
  for (Tenant t : m_tenants) {
    if (t.ownerId != owner) continue;
    for (const Conversation& c : m_conversations) {
      if (c.ownerId != owner) continue;
      if (!isActive(c.status)) {
        ++t.counts.closed;
        continue;
      }
      ++t.activeConversations;
      if (c.snoozed) ++t.counts.snoozed;
      if (c.isAwake()) {
        if (c.assignee == kMe) ++t.counts.mine;
        if (!c.assignee.isValid()) ++t.counts.unassigned;
        if (c.waitingSince.isValid()) ++t.counts.waiting;
      }
      t.unreadConversations += c.unread > 0 ? 1 : 0;
    }
    t.seq = m_activity;
    return t;
  }
  return {};
}

QList<Conversation> FakeDesk::all(OwnerId owner) const {
  QList<Conversation> list;
  for (const Conversation& c : m_conversations)
    if (c.ownerId == owner) list += c;
  std::ranges::sort(list, std::ranges::greater(), &Conversation::activity);
  return list;
}

void FakeDesk::tellAgain(OwnerId owner, const QList<ConvId>& convs) {
  QTimer::singleShot(0, this, [this, owner, convs] { Q_EMIT batchArrived(batchOf(owner, convs)); });
}

bool FakeDesk::owns(OwnerId owner, ConvId conv) const {
  const auto it = m_conversations.constFind(conv);
  return it != m_conversations.constEnd() && it->ownerId == owner;
}

}  // namespace oc::test
