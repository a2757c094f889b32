#include "tests/support/desk_plans.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/store/desk_queries.h"

namespace oc::test {

using namespace Qt::StringLiterals;

namespace {

void collect(const QJsonObject& plan, bool policy, QList<PlanNode>& nodes) {
  policy = policy || (plan["Parent Relationship"_L1].toString() == "InitPlan"_L1 &&
                      plan["Node Type"_L1].toString() == "Result"_L1);
  nodes.append(
      {plan["Node Type"_L1].toString(), plan["Relation Name"_L1].toString(),
       plan["Index Name"_L1].toString(),
       static_cast<qint64>(plan["Actual Rows"_L1].toDouble() * plan["Actual Loops"_L1].toDouble()),
       policy});
  for (const QJsonValue& child : plan["Plans"_L1].toArray())
    collect(child.toObject(), policy, nodes);
}

}  // namespace

QString Plan::described() const {
  QString all;
  for (const PlanNode& node : nodes)
    all += node.type + u' ' + node.relation + u' ' + node.index + u" rows=%1\n"_s.arg(node.rows);
  return all;
}

DeskPlans::DeskPlans(const TestCluster& cluster) {
  m_admin = cluster.connectAdmin();
  m_owner = addOwner(*m_admin, u"Large"_s);
  const OwnerId other = addOwner(*m_admin, u"Other"_s);
  m_person = addLogin(*m_admin, cluster, m_owner);
  QElapsedTimer clock;
  clock.start();
  // Triggers and foreign keys have nothing to say to this data.
  run(*m_admin, u"set session_replication_role = replica"_s);
  run(*m_admin, u"set statement_timeout = 0"_s);
  fill(m_owner, 80000);
  fill(other, 20000);
  m_conv = ConvId{number(*m_admin,
                         u"select max(conv_id) from app.conversations where owner_id = "
                         "?"_s,
                         {m_owner.value})};
  run(*m_admin,
      u"insert into app.messages (owner_id, conv_id, from_number, to_number, direction, "
      "message_owner, status) select ?, ?, '+1', '+2', 'inbound', 'user', 'received' from "
      "generate_series(1, 5000)"_s,
      {m_owner.value, m_conv.value});
  run(*m_admin,
      u"insert into app.ai_results (owner_id, msg_id, feature_id, result_json) select "
      "m.owner_id, m.msg_id, f.feature_id, '{\"confidence\": 0.7}' from app.messages m join "
      "app.features f on f.owner_id = m.owner_id and f.name = 'closure_detection' where m.msg_id "
      "% 3 = 0"_s);
  workOn(m_owner);
  run(*m_admin, u"set session_replication_role = origin"_s);
  for (const QString& table : kLargeTables + QStringList{u"feed"_s})
    run(*m_admin, u"analyze app."_s + table);
  qInfo("filled in %lld ms", static_cast<long long>(clock.elapsed()));
  m_middle = number(*m_admin,
                    u"select percentile_disc(0.5) within group (order by activity) "
                    "from app.conversations where owner_id = ?"_s,
                    {m_owner.value});
}

QStringList DeskPlans::questions() {
  return {u"active"_s,       u"active deep"_s,     u"closed"_s,      u"closed deep"_s,
          u"unanswered"_s,   u"unanswered deep"_s, u"all"_s,         u"all deep"_s,
          u"mine"_s,         u"mine deep"_s,       u"unassigned"_s,  u"unassigned deep"_s,
          u"waiting"_s,      u"waiting deep"_s,    u"closing"_s,     u"snoozed"_s,
          u"snoozed deep"_s, u"thread"_s,          u"thread deep"_s, u"changes"_s,
          u"nothing new"_s};
}

DeskPlans::Prepared DeskPlans::ask(store::Connection& person, const QString& question) const {
  const QStringList values = arguments(person, question);
  const QString table = question.startsWith("thread"_L1) ? u"app.messages"_s
                        : question == "changes"_L1 || question == "nothing new"_L1
                            ? u"app.changes"_s
                            : u"app.conversations"_s;
  auto rows =
      need(person.exec(u"select name, statement from pg_prepared_statements where position(? in "
                       "statement) > 0 and position('pg_prepared_statements' in statement) = 0"_s,
                       {table}),
           "prepared");
  if (!rows.next()) qFatal("nothing was prepared for %s", qUtf8Printable(question));
  const QString statement = rows.text(1);  // PREPARE name AS …
  return {rows.text(0), statement.sliced(statement.indexOf(u" AS "_s) + 4), values.join(u", "_s)};
}

Plan DeskPlans::plan(store::Connection& db, const Prepared& statement, bool analyze) {
  const QString json =
      text(db, (analyze ? u"explain (analyze, format json) "_s : u"explain (format json) "_s) +
                   statement.execute());
  Plan plan{QJsonDocument::fromJson(json.toUtf8())[0]["Plan"_L1].toObject(), {}};
  collect(plan.root, false, plan.nodes);
  return plan;
}

// One in four is active; three messages each, and two changes. One thread gets long.
void DeskPlans::fill(OwnerId owner, int count) {
  run(*m_admin,
      u"insert into app.conversations (owner_id, from_number, to_number, status, started_at, "
      "ended_at, expires_at, phone_number, business_number, customer_address, business_address, "
      "last_preview, last_msg_id, unanswered) select ?, '+' || i, '+2', case when i % 4 = 0 then "
      "'progress' "
      "else "
      "'agent_closed' end, now(), case when i % 4 <> 0 then now() end, now() + make_interval(secs "
      "=> i), '+' || i, '+2', "
      "'+' || i, '+2', 'bom dia', i, i % 4 = 1 from generate_series(1, ?) i"_s,
      {owner.value, count});
  run(*m_admin,
      u"insert into app.messages (owner_id, conv_id, from_number, to_number, body, direction, "
      "message_owner, status) select owner_id, conv_id, '+1', '+2', 'bom dia', 'inbound', "
      "'user', 'received' from app.conversations, generate_series(1, 3) where owner_id = ?"_s,
      {owner.value});
  run(*m_admin,
      u"insert into app.changes (owner_id, seq, kind, conv_id) select owner_id, 100 + "
      u"row_number() "
      "over (), 'conversation', conv_id from app.conversations, generate_series(1, 2) where "
      "owner_id = ?"_s,
      {owner.value});
  run(*m_admin,
      u"update app.feed set seq = (select max(seq) from app.changes c where c.owner_id = "
      "feed.owner_id) where owner_id = ?"_s,
      {owner.value});
}

// Of the active ones a sixth is the person's, a sixth waits, a sixth rests.
void DeskPlans::workOn(OwnerId owner) {
  run(*m_admin,
      u"update app.conversations set user_id = case when conv_id / 4 % 6 in (0, 1) then (select "
      "max(user_id) from app.users where owner_id = ? and login_id is not null) end, "
      "waiting_since = case when conv_id / 4 % 6 in (1, 2) then now() + make_interval(secs => "
      "conv_id) "
      "end, snoozed_until = case when conv_id / 4 % 6 = 3 then now() + make_interval(secs => "
      "conv_id) "
      "end where owner_id = ? and status = 'progress'"_s,
      {owner.value, owner.value});
}

// Runs the query as the desk does and returns its arguments.
QStringList DeskPlans::arguments(store::Connection& person, const QString& question) const {
  const auto list = [this, &person](ConversationFilter filter, bool deep) {
    ConversationQuery query{filter, std::nullopt, 50};
    if (deep) query.after = ListPlace{m_middle, {}};
    const auto page = need(store::desk::conversations(person, m_owner, query), "conversations");
    if (page.items.size() != 50) qFatal("the page is not full");
    const QString before =
        QString::number(query.after ? m_middle : std::numeric_limits<qint64>::max());
    QStringList part{QString::number(m_owner.value), before, u"51"_s};
    if (filter == ConversationFilter::All) part += part;
    if (filter == ConversationFilter::Mine) part.prepend(part.first());
    return part + QStringList{u"51"_s};
  };
  // A page of one of those that are in the order of a time, and the one after it.
  const auto timed = [this, &person](ConversationFilter filter, bool deep) {
    ConversationQuery query{.filter = filter, .limit = 50};
    const auto page = need(store::desk::conversations(person, m_owner, query), "conversations");
    if (page.items.size() != 50) qFatal("the page is not full");
    const QString owner = QString::number(m_owner.value);
    const QString after = deep ? u"now() + interval '9 hours'"_s : u"'-infinity'"_s;
    if (filter != ConversationFilter::ClosingSoon)
      return QStringList{owner, after, u"0"_s, u"51"_s, u"51"_s};
    const QStringList part{owner, after, u"0"_s, u"120"_s, u"51"_s};
    return part + part + QStringList{u"51"_s};
  };
  const bool deep = question.endsWith("deep"_L1);
  if (question.startsWith("active"_L1)) return list(ConversationFilter::Active, deep);
  if (question.startsWith("closed"_L1)) return list(ConversationFilter::Closed, deep);
  if (question.startsWith("unanswered"_L1)) return list(ConversationFilter::Unanswered, deep);
  if (question.startsWith("all"_L1)) return list(ConversationFilter::All, deep);
  if (question.startsWith("mine"_L1)) return list(ConversationFilter::Mine, deep);
  if (question.startsWith("unassigned"_L1)) return list(ConversationFilter::Unassigned, deep);
  if (question.startsWith("waiting"_L1)) return timed(ConversationFilter::Waiting, deep);
  if (question.startsWith("closing"_L1)) return timed(ConversationFilter::ClosingSoon, deep);
  if (question.startsWith("snoozed"_L1)) return timed(ConversationFilter::Snoozed, deep);
  if (question.startsWith("thread"_L1)) {
    MessageQuery query;
    if (deep)
      query.before =
          MsgId{number(*m_admin, u"select max(msg_id) - 2500 from app.messages where conv_id = ?"_s,
                       {m_conv.value})};
    need(store::desk::messages(person, m_owner, m_conv, query), "messages");
    const qint64 before = query.before.value_or(MsgId{std::numeric_limits<qint64>::max()}).value;
    return {QString::number(m_owner.value), QString::number(m_conv.value), QString::number(before),
            u"51"_s};
  }
  const qint64 seq =
      number(*m_admin, u"select seq from app.feed where owner_id = ?"_s, {m_owner.value}) -
      (question == "changes"_L1 ? 1500 : 0);
  const auto batch = need(store::desk::changesAfter(person, m_owner, seq, {}), "changes");
  if (batch.reload) qFatal("reload");
  return {QString::number(m_owner.value), QString::number(seq), u"2001"_s};
}

}  // namespace oc::test
