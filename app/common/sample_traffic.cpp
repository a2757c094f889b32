#include "app/common/sample_traffic.h"

#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

#include "core/domain/address.h"
#include "core/store/service_queries.h"

namespace oc::app {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

// Of a tenant that sets none: the defaults of the settings.
constexpr int kExpirationMinutes = 1440;
constexpr int kIdleTimeoutMinutes = 60;

constexpr seconds kSweeperDelay{20};  // a due conversation is closed a moment later

Error defect(const QString& detail) {
  return {ErrorCode::Internal, u"The program's own sample data can't be played."_s, detail};
}

template <typename Json>
QString compact(const Json& json) {
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonValue timeOrNull(const QDateTime& time) {
  return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime moved(const QDateTime& time, seconds by) {
  return time.addSecs(by.count());
}

Result<Done> done(const Result<store::Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

}  // namespace

// One thing that happens to a conversation. `message` counts from 0.
struct SampleTraffic::Step {
  enum Kind { Open, Message, Read, Close };
  QDateTime at;
  Kind kind;
  qsizetype conversation;
  qsizetype message;
};

SampleTraffic::SampleTraffic(store::Connection& db, const SampleOwner& story, OwnerId owner,
                             const QString& accountSid, const QString& apiBaseUrl,
                             const QHash<QString, qint64>& users, const QDateTime& now)
    : m_db(db),
      m_story(story),
      m_line{owner, accountSid, apiBaseUrl, {}},
      m_users(users),
      m_now(now),
      m_progress(story.conversations.size()) {}

Result<Done> SampleTraffic::play() {
  const auto all = steps();
  if (!all) return all.error();
  for (const Step& step : *all)
    if (const auto taken = take(step); !taken) return taken;
  return moveBack();
}

// Everything that will happen, oldest first: then ids, activity and the feed have the right order
// by themselves.
Result<QList<SampleTraffic::Step>> SampleTraffic::steps() {
  const minutes expiration(m_story.expirationMinutes.value_or(kExpirationMinutes));
  const minutes idle(m_story.idleTimeoutMinutes.value_or(kIdleTimeoutMinutes));
  QList<Step> all;
  for (qsizetype i = 0; i < m_story.conversations.size(); ++i) {
    const SampleConversation& story = m_story.conversations[i];
    Progress& progress = m_progress[i];
    QDateTime at = moved(m_now, -story.ago);
    for (qsizetype m = story.messages.size() - 1; m > 0; --m)
      at = moved(at, -story.messages[m].after);
    progress.begun = at;
    if (story.openedByUs) all.append({at, Step::Open, i, 0});
    for (qsizetype m = 0; m < story.messages.size(); ++m) {
      if (m > 0) at = moved(at, story.messages[m].after);
      all.append({at, Step::Message, i, m});
      progress.last = at;
    }
    if (story.seen) all.append({at, Step::Read, i, 0});
    if (!story.closing) continue;
    switch (story.closing->status) {
      case ConversationStatus::Expired:
        progress.ended = moved(progress.begun, expiration + kSweeperDelay);
        break;
      case ConversationStatus::IdleTimeout: progress.ended = moved(at, idle + kSweeperDelay); break;
      default: progress.ended = moved(at, story.closing->after);
    }
    if (progress.ended > m_now || progress.ended < at)
      return defect(u"%1, conversation %2 ends at no possible time"_s.arg(m_story.email).arg(i));
    all.append({progress.ended, Step::Close, i, 0});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Step& a, const Step& b) { return a.at < b.at; });
  return all;
}

Result<Done> SampleTraffic::take(const Step& step) {
  const SampleConversation& story = m_story.conversations[step.conversation];
  Progress& progress = m_progress[step.conversation];
  switch (step.kind) {
    case Step::Open: return open(story, progress);
    case Step::Message: {
      ++m_messages;
      const SampleMessage& message = story.messages[step.message];
      return message.direction == Direction::Inbound ? receive(story, progress, message, step.at)
                                                     : send(story, progress, message, step.at);
    }
    case Step::Read: return markRead(story, progress);
    case Step::Close: break;
  }
  return close(story, progress);
}

// As the API's POST /conversations does.
Result<Done> SampleTraffic::open(const SampleConversation& story, Progress& progress) {
  if (const auto set = actAs(u"service"_s, u"api"_s); !set) return set;
  const Address customer = parseAddress(story.address);
  const Address business = parseAddress(line(story).businessAddress);
  auto rows = m_db.exec(
      u"select conv_id, status from app.start_conversation(?, ?, ?, ?, ?, ?, ?, ?, '{}', null, ?)"_s,
      {m_line.owner.value, customer.key, business.key, customer.raw, business.raw, business.raw,
       customer.raw, customer.channel, kExpirationMinutes});
  if (!rows) return rows.error();
  rows->next();
  if (rows->text(1) != toText(ConversationStatus::Pending))
    return defect(u"an active conversation stands in the way"_s);
  progress.id = {rows->integer(0)};
  return done(m_db.exec(
      u"update app.conversations set customer_name = ? where owner_id = ? and conv_id = ?"_s,
      {story.customerName, m_line.owner.value, progress.id.value}));
}

Result<Done> SampleTraffic::receive(const SampleConversation& story, Progress& progress,
                                    const SampleMessage& message, const QDateTime& at) {
  const auto quoted = progress.labelled.value(message.quotes);
  auto entry = sampleInbound(line(story), story, message, quoted.first, at);
  if (!entry) return entry.error();
  if (quoted.second.isValid()) {
    QJsonObject quote = entry->metadata[u"quoted"_s].toObject();
    quote.insert(u"msg_id"_s, quoted.second.value);
    entry->metadata.insert(u"quoted"_s, quote);
  }
  const auto verdicts = store::ingestInbound(m_db, {*entry}, kExpirationMinutes);
  if (!verdicts) return verdicts.error();
  const store::Verdict& verdict = verdicts->first();
  if (progress.id.isValid() && progress.id != verdict.convId)
    return defect(u"a message went into another conversation"_s);
  const auto isIt = [&](const Progress& other) { return other.id == verdict.convId; };
  if (!progress.id.isValid() && std::any_of(m_progress.cbegin(), m_progress.cend(), isIt))
    return defect(u"two conversations of one customer overlap"_s);
  progress.id = verdict.convId;
  progress.newest = verdict.msgId;
  if (!message.label.isEmpty())
    progress.labelled.insert(message.label, {entry->messageSid, verdict.msgId});
  return Done{};
}

Result<Done> SampleTraffic::send(const SampleConversation& story, Progress& progress,
                                 const SampleMessage& message, const QDateTime& at) {
  const bool byPerson = message.author == MessageOwner::Agent && !message.sentByIa;
  if (const auto set = actAs(byPerson ? actorOf(story) : u"service"_s, {}); !set) return set;
  auto rows = m_db.exec(
      u"select msg_id from app.queue_reply(?, ?, ?, ?::uuid, ?, ?::jsonb, ?, nullif(?, ''))"_s,
      {m_line.owner.value, progress.id.value, message.body,
       QUuid::createUuid().toString(QUuid::WithoutBraces), toText(message.type),
       compact(message.metadata), toText(message.author), message.content});
  if (!rows) return rows.error();
  rows->next();
  progress.newest = {rows->integer(0)};
  const QString sid = randomSid(message.type == MessageType::Text ? "SM" : "MM");
  if (!message.label.isEmpty()) progress.labelled.insert(message.label, {sid, progress.newest});
  m_sent.append(QJsonObject{{u"msg_id"_s, progress.newest.value},
                            {u"at"_s, timeOrNull(at)},
                            {u"by_ia"_s, message.sentByIa}});
  return settle(story, progress, message, progress.newest, at, sid);
}

// What courier and Twilio would do. Nothing may stay in the outbox: it would really be sent.
Result<Done> SampleTraffic::settle(const SampleConversation& story, const Progress& progress,
                                   const SampleMessage& message, MsgId id, const QDateTime& at,
                                   const QString& sid) {
  store::ClaimedMessage claim;
  claim.owner = m_line.owner;
  claim.msgId = id;
  claim.convId = progress.id;
  claim.lease = QUuid::createUuid().toString(QUuid::WithoutBraces);
  const auto claimed = m_db.exec(
      u"update app.outbox set state = 'claimed', lease_token = ?::uuid, attempts = 1, "
      "lease_until = now() + interval '1 minute' where owner_id = ? and msg_id = ?"_s,
      {claim.lease, m_line.owner.value, id.value});
  if (!claimed) return claimed.error();

  store::Settlement settlement;
  settlement.kind = message.refused                             ? store::Settlement::Rejected
                    : message.status == DeliveryStatus::Unknown ? store::Settlement::Unknown
                                                                : store::Settlement::Accepted;
  if (settlement.kind == store::Settlement::Accepted) settlement.sid = sid;
  settlement.code = message.errorCode;
  settlement.detail = message.errorDetail;
  const auto settled = store::settleOutbox(m_db, claim, settlement);
  if (!settled) return settled.error();
  if (settlement.kind != store::Settlement::Accepted)
    return done(m_db.exec(u"delete from app.outbox where owner_id = ? and msg_id = ?"_s,
                          {m_line.owner.value, id.value}));
  const auto news = sampleStatuses(line(story), story, message, id, sid, at, m_now);
  if (!news) return news.error();
  if (news->isEmpty()) return Done{};
  const auto applied = store::applyStatuses(m_db, *news);
  if (!applied) return applied.error();
  return Done{};
}

Result<Done> SampleTraffic::markRead(const SampleConversation& story, const Progress& progress) {
  if (const auto set = actAs(actorOf(story), {}); !set) return set;
  return done(m_db.exec(u"select app.mark_read(?, ?, ?)"_s,
                        {m_line.owner.value, progress.id.value, progress.newest.value}));
}

Result<Done> SampleTraffic::close(const SampleConversation& story, const Progress& progress) {
  const ConversationStatus status = story.closing->status;
  const bool byPerson =
      status == ConversationStatus::AgentClosed || status == ConversationStatus::SupportClosed;
  const bool byClock =
      status == ConversationStatus::Expired || status == ConversationStatus::IdleTimeout;
  if (const auto set = actAs(byPerson  ? actorOf(story)
                             : byClock ? u"clock"_s
                                       : u"service"_s,
                             {});
      !set)
    return set;
  // The clock's words are those of app.sweep_conversations.
  const QString reason = !byClock                                ? story.closing->reason
                         : status == ConversationStatus::Expired ? u"expiry"_s
                                                                 : u"no activity"_s;
  return done(m_db.exec(u"select conv_id from app.close_conversation(?, ?, ?, ?)"_s,
                        {m_line.owner.value, progress.id.value, toText(status), reason}));
}

Result<Done> SampleTraffic::actAs(const QString& actor, const QString& reason) {
  return done(
      m_db.exec(u"select set_config('app.actor', ?, true), set_config('app.reason', ?, true)"_s,
                {actor, reason.isNull() ? u""_s : reason}));
}

Result<Done> SampleTraffic::moveBack() {
  const QVariant owner = m_line.owner.value;
  QJsonArray conversations;
  for (qsizetype i = 0; i < m_progress.size(); ++i) {
    const Progress& progress = m_progress[i];
    const auto user = m_users.constFind(m_story.conversations[i].agent);
    conversations.append(
        QJsonObject{{u"conv_id"_s, progress.id.value},
                    {u"user_id"_s, user == m_users.cend() ? QJsonValue() : QJsonValue(*user)},
                    {u"begun"_s, timeOrNull(progress.begun)},
                    {u"last"_s, timeOrNull(progress.last)},
                    {u"ended"_s, timeOrNull(progress.ended)}});
  }
  const QString moves = compact(conversations);
  if (const auto sent = m_db.exec(
          u"update app.messages m set timestamp = t.at, sent_by_ia = t.by_ia "
          "from jsonb_to_recordset(?::jsonb) t(msg_id bigint, at timestamptz, by_ia boolean) "
          "where m.owner_id = ? and m.msg_id = t.msg_id"_s,
          {compact(m_sent), owner});
      !sent)
    return sent.error();
  if (const auto states = m_db.exec(
          u"update app.conversations c set user_id = t.user_id, started_at = t.begun, "
          "expires_at = t.begun + (c.expires_at - c.started_at), last_at = t.last, "
          "last_activity_at = coalesce(t.last, t.begun), "
          "ended_at = t.ended, updated_at = coalesce(t.ended, t.last, t.begun) "
          "from jsonb_to_recordset(?::jsonb) t(conv_id bigint, user_id bigint, begun timestamptz, "
          "last timestamptz, ended timestamptz) where c.owner_id = ? and c.conv_id = t.conv_id"_s,
          {moves, owner});
      !states)
    return states.error();
  return done(m_db.exec(
      u"update app.conversation_transitions h set at = case when h.to_status in ('pending', "
      "'progress') then t.begun else t.ended end "
      "from jsonb_to_recordset(?::jsonb) t(conv_id bigint, begun timestamptz, ended timestamptz) "
      "where h.owner_id = ? and h.conv_id = t.conv_id"_s,
      {moves, owner}));
}

SampleLine SampleTraffic::line(const SampleConversation& story) const {
  SampleLine line = m_line;
  line.businessAddress = m_story.numberFor(parseAddress(story.address).channel);
  return line;
}

// The people of the sample have no logins of their own, so that none can be signed in with.
QString SampleTraffic::actorOf(const SampleConversation& story) const {
  const auto user = m_users.constFind(story.agent);
  return user == m_users.cend() ? u"service"_s : u"user:"_s % QString::number(*user);
}

}  // namespace oc::app
