#include "core/store/back_test.h"

#include <QHash>
#include <algorithm>

#include "core/domain/closure_detector.h"
#include "core/domain/closure_record.h"
#include "core/domain/feature.h"
#include "core/store/feature_queries.h"
#include "core/store/json_rows.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostConversations = 20000;
constexpr qsizetype kPortion = 200;
constexpr qsizetype kWindow = 12;  // messages that the detector looks at
constexpr qsizetype kMostCases = 200;
constexpr int kMostDays = 3650;
constexpr qint64 kSoon = 3600;  // seconds in which a next conversation counts as the same matter

struct PastMessage {
  MsgId id;
  qint64 at = 0;  // seconds since 1970
  ClosureMessage message;
  QJsonObject metadata;
};

struct PastConversation {
  ConvId id;
  QString customer;
  QString status;
  qint64 startedAt = 0;
  QJsonObject context;
  QList<PastMessage> messages;  // oldest first
  qsizetype own = 0;            // of those; then the first one of the next conversation may follow
};

using Portion = QHash<ConvId, PastConversation>;

QString arrayOf(const QList<qint64>& ids) {
  QStringList parts;
  for (const qint64 id : ids)
    parts.append(QString::number(id));
  return u'{' % parts.join(u',') % u'}';
}

constexpr auto kMessageColumns =
    "m.msg_id, extract(epoch from m.timestamp)::bigint, m.message_owner, m.sent_by_ia, "
    "m.message_type, left(coalesce(nullif(m.body, ''), m.content, ''), 4000), m.metadata"_L1;

PastMessage messageFrom(const Rows& rows, int first) {
  PastMessage past;
  past.id = {rows.integer(first)};
  past.at = rows.integer(first + 1);
  past.message.author = messageOwnerFromText(rows.text(first + 2)).value_or(MessageOwner::System);
  past.message.sentByIa = rows.value(first + 3).toBool();
  past.message.type = messageTypeFromText(rows.text(first + 4)).value_or(MessageType::Text);
  past.message.body = rows.text(first + 5);
  past.metadata = json::from(rows, first + 6);
  return past;
}

Result<QList<qint64>> conversationIds(Connection& db, OwnerId owner, int days) {
  auto rows = db.exec(
      u"select conv_id from app.conversations where owner_id = ? and started_at >= "
      "now() - make_interval(days => ?) order by started_at desc limit ?"_s,
      {owner.value, days, kMostConversations + 1});
  if (!rows) return rows.error();
  QList<qint64> ids;
  while (rows->next())
    ids.append(rows->integer(0));
  return ids;
}

Result<Portion> read(Connection& db, OwnerId owner, const QList<qint64>& ids) {
  const QVariantList binds{owner.value, arrayOf(ids)};
  auto rows = db.exec(
      u"select conv_id, coalesce(nullif(customer_name, ''), phone_number), status, extract(epoch "
      "from started_at)::bigint, context - 'closure_detected' from app.conversations where "
      "owner_id = ? and conv_id = any (?::bigint[])"_s,
      binds);
  if (!rows) return rows.error();
  Portion portion;
  while (rows->next()) {
    const ConvId id{rows->integer(0)};
    portion.insert(
        id, {id, rows->text(1), rows->text(2), rows->integer(3), json::from(*rows, 4), {}, 0});
  }
  static const QString messageSql =
      u"select m.conv_id, "_s % kMessageColumns %
      u" from app.messages m where m.owner_id = ? and m.conv_id = any (?::bigint[]) order by "
      "m.conv_id, m.msg_id"_s;
  auto messages = db.exec(messageSql, binds);
  if (!messages) return messages.error();
  while (messages->next()) {
    PastConversation& conversation = portion[{messages->integer(0)}];
    conversation.messages.append(messageFrom(*messages, 1));
    ++conversation.own;
  }
  static const QString nextSql =
      u"select n.previous_conv_id, "_s % kMessageColumns %
      u" from app.conversations n join lateral (select * from app.messages f where f.owner_id = "
      "n.owner_id and f.conv_id = n.conv_id order by f.msg_id limit 1) m on m.direction = "
      "'inbound' where n.owner_id = ? and n.previous_conv_id = any (?::bigint[]) order by "
      "n.conv_id"_s;
  auto next = db.exec(nextSql, binds);
  if (!next) return next.error();
  while (next->next()) {
    PastConversation& conversation = portion[{next->integer(0)}];
    if (conversation.messages.size() == conversation.own)
      conversation.messages.append(messageFrom(*next, 1));
  }
  return portion;
}

// Which of these messages an agent answered with "keep open".
Result<int> keptOpen(Connection& db, OwnerId owner, const QList<qint64>& messages) {
  if (messages.isEmpty()) return 0;
  auto rows = db.exec(
      u"select count(distinct a.msg_id) from app.ai_results a join app.features f on f.owner_id = "
      "a.owner_id and f.feature_id = a.feature_id where a.owner_id = ? and a.msg_id = any "
      "(?::bigint[]) and f.name = ? and a.result_json ->> 'dismissed_at' is not null"_s,
      {owner.value, arrayOf(messages), kClosureDetection});
  if (!rows) return rows.error();
  rows->next();
  return static_cast<int>(rows->integer(0));
}

class Replay {
 public:
  Replay(const ClosureDetector& detector, BackTest& result)
      : m_detector(detector), m_result(result) {}

  // What the detector would have done; nothing when it would have kept silent.
  std::optional<BackTestCase> operator()(const PastConversation& past) const {
    std::optional<BackTestCase> found;
    for (qsizetype i = 0; i < past.own; ++i) {
      if (past.messages[i].message.author != MessageOwner::User) continue;
      ++m_result.messages;
      const ClosureVerdict verdict = judge(past, i);
      if (!verdict.shouldRecord ||
          (found && !verdict.shouldClose && verdict.confidence <= found->confidence))
        continue;
      found = caseOf(past, i, verdict);
      if (verdict.shouldClose) break;
    }
    return found;
  }

 private:
  ClosureVerdict judge(const PastConversation& past, qsizetype at) const {
    const PastMessage& judged = past.messages[at];
    ClosureCase closureCase;
    for (qsizetype i = std::max<qsizetype>(0, at - kWindow + 1); i <= at; ++i) {
      ClosureMessage message = past.messages[i].message;
      message.secondsAgo = std::max<qint64>(0, judged.at - past.messages[i].at);
      closureCase.messages.append(std::move(message));
    }
    closureCase.metadata = judged.metadata;
    closureCase.ageSeconds = std::max<qint64>(0, judged.at - past.startedAt);
    const auto isCustomers = [](const PastMessage& m) {
      return m.message.author == MessageOwner::User;
    };
    const auto ownEnd = past.messages.cbegin() + past.own;
    if (at < past.own && std::none_of(past.messages.cbegin() + at + 1, ownEnd, isCustomers))
      closureCase.context = past.context;
    return m_detector.judge(closureCase);
  }

  bool wroteAgain(const PastConversation& past, qsizetype after) const {
    for (qsizetype i = after + 1; i < past.messages.size(); ++i) {
      const PastMessage& later = past.messages[i];
      if (later.message.author != MessageOwner::User) continue;
      if (i >= past.own && later.at - past.messages[after].at > kSoon) continue;
      if (!judge(past, i).shouldRecord) return true;
    }
    return false;
  }

  BackTestCase caseOf(const PastConversation& past, qsizetype at,
                      const ClosureVerdict& verdict) const {
    const PastMessage& message = past.messages[at];
    BackTestCase found;
    found.convId = past.id;
    found.msgId = message.id;
    found.customer = past.customer;
    found.preview = message.message.body.simplified().left(160);
    found.at = QDateTime::fromSecsSinceEpoch(message.at).toUTC();
    found.confidence = verdict.confidence;
    found.wouldClose = verdict.shouldClose;
    found.customerWroteAgain = wroteAgain(past, at);
    const auto status = conversationStatusFromText(past.status);
    if (status && !isActive(*status)) found.endedAs = past.status;
    found.reasons = verdict.reasons;
    return found;
  }

  const ClosureDetector& m_detector;
  BackTest& m_result;
};

Result<ClosureConfig> configOf(Connection& db, OwnerId owner, const BackTestQuery& query,
                               const ClosureConfig& defaults) {
  const auto feature = features::byName(db, owner, kClosureDetection);
  if (!feature && feature.error().code == ErrorCode::NotFound)
    return Error{ErrorCode::NotFound, u"There is no such tenant."_s, {}};
  if (!feature) return feature.error();
  ClosureConfig config = closureConfigFrom((*feature)["config_json"_L1].toObject(), defaults);
  config.closeAt = query.closeAt.value_or(config.closeAt);
  config.recordAt = query.recordAt.value_or(std::min(config.recordAt, config.closeAt));
  if (query.keywords) config.keywords = *query.keywords;
  const auto fits = [](double threshold) { return threshold >= 0.5 && threshold <= 1; };
  if (!fits(config.closeAt) || !fits(config.recordAt) || config.recordAt > config.closeAt)
    return Error{ErrorCode::Invalid,
                 u"Thresholds lie from 0.5 to 1, and the one for closing is not the lower one."_s,
                 {}};
  if (query.days < 1 || query.days > kMostDays)
    return Error{ErrorCode::Invalid, u"Give a number of days from 1 to %1."_s.arg(kMostDays), {}};
  return config;
}

void count(BackTest& result, const PastConversation& past,
           const std::optional<BackTestCase>& found) {
  ++result.conversations;
  const bool byPeople = past.status == toText(ConversationStatus::AgentClosed) ||
                        past.status == toText(ConversationStatus::SupportClosed);
  result.closedByPeople += byPeople;
  if (!found) return;
  result.foundOfClosedByPeople += byPeople;
  result.wouldClose += found->wouldClose;
  result.wouldAnnounce += !found->wouldClose;
  result.wouldCloseWrongly += found->wouldClose && found->customerWroteAgain;
  if (result.cases.size() < kMostCases) result.cases.append(*found);
}

}  // namespace

Result<BackTest> backTest(Connection& db, OwnerId owner, const BackTestQuery& query,
                          const ClosureConfig& defaults, const BackTestWatch& watch) {
  const auto config = configOf(db, owner, query, defaults);
  if (!config) return config.error();
  auto ids = conversationIds(db, owner, query.days);
  if (!ids) return ids.error();
  BackTest result;
  result.truncated = ids->size() > kMostConversations;
  if (result.truncated) ids->removeLast();

  const ClosureDetector detector(*config);
  const Replay replay(detector, result);
  const auto all = static_cast<int>(ids->size());
  for (qsizetype done = 0; done < ids->size(); done += kPortion) {
    if (watch.cancelled && watch.cancelled())
      return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
    if (watch.progress) watch.progress(static_cast<int>(done), all);
    const QList<qint64> wanted = ids->mid(done, kPortion);
    const auto portion = read(db, owner, wanted);
    if (!portion) return portion.error();
    QList<qint64> found;
    for (const qint64 id : wanted) {
      const auto past = portion->constFind(ConvId{id});
      if (past == portion->cend()) continue;  // deleted meanwhile
      const auto outcome = replay(*past);
      count(result, *past, outcome);
      if (outcome) found.append(outcome->msgId.value);
    }
    const auto kept = keptOpen(db, owner, found);
    if (!kept) return kept.error();
    result.keptOpenByPeople += *kept;
  }
  if (watch.progress) watch.progress(all, all);
  std::ranges::stable_sort(result.cases, std::ranges::greater(), &BackTestCase::at);
  return result;
}

}  // namespace oc::store
