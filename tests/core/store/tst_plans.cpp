#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/store/desk_queries.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

// A plan's nodes, the root first: "Index Scan conversations_active rows=51".
struct Node {
  QString type;
  QString relation;
  QString index;
  qint64 rows = 0;  // that it really gave, over all loops
};

// Tables whose whole reading would be noticed.
const QStringList kLarge{u"conversations"_s, u"messages"_s, u"changes"_s, u"ai_results"_s};

void collect(const QJsonObject& plan, QList<Node>& nodes) {
  nodes.append({plan["Node Type"_L1].toString(), plan["Relation Name"_L1].toString(),
                plan["Index Name"_L1].toString(),
                static_cast<qint64>(plan["Actual Rows"_L1].toDouble() *
                                    plan["Actual Loops"_L1].toDouble())});
  for (const QJsonValue& child : plan["Plans"_L1].toArray())
    collect(child.toObject(), nodes);
}

QString described(const QList<Node>& nodes) {
  QString all;
  for (const Node& node : nodes)
    all += node.type + u' ' + node.relation + u' ' + node.index + u" rows=%1\n"_s.arg(node.rows);
  return all;
}

}  // namespace

// What the desk reads stays quick with 100,000 conversations: the plans of the very statements that
// it prepares, as a person and under row level security.
class TestPlans : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_owner = addOwner(*m_admin, u"Large"_s);
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
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
    run(*m_admin, u"set session_replication_role = origin"_s);
    for (const QString& table : kLarge + QStringList{u"feed"_s})
      run(*m_admin, u"analyze app."_s + table);
    qInfo("filled in %lld ms", static_cast<long long>(clock.elapsed()));
    m_url = addLogin(*m_admin, *m_cluster, m_owner);
    m_middle = number(*m_admin,
                      u"select percentile_disc(0.5) within group (order by activity) "
                      "from app.conversations where owner_id = ?"_s,
                      {m_owner.value});
  }

  void plans_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QStringList>("indexes");
    QTest::addColumn<qint64>("most");  // rows that any node may touch
    const struct {
      const char* what;
      QStringList indexes;
      qint64 most;
    } rows[] = {
        {"active", {u"conversations_active"_s}, 60},
        {"active deep", {u"conversations_active"_s}, 60},
        {"closed", {u"conversations_closed"_s}, 60},
        {"closed deep", {u"conversations_closed"_s}, 60},
        {"unanswered", {u"conversations_history"_s, u"conversations_unanswered"_s}, 60},
        {"unanswered deep", {u"conversations_history"_s, u"conversations_unanswered"_s}, 60},
        {"all", {u"conversations_active"_s, u"conversations_closed"_s}, 110},
        {"all deep", {u"conversations_active"_s, u"conversations_closed"_s}, 110},
        {"thread", {u"ai_results_msg"_s, u"messages_thread"_s}, 60},
        {"thread deep", {u"ai_results_msg"_s, u"messages_thread"_s}, 60},
        {"changes", {u"changes_pkey"_s}, 2100},
        {"nothing new", {u"changes_pkey"_s}, 60},
    };
    // A prepared statement is planned anew at first and then for all values at once.
    for (const auto& row : rows)
      for (const auto* mode : {"force_custom_plan", "force_generic_plan"})
        QTest::addRow("%s, %s", row.what, mode)
            << QString::fromLatin1(row.what) << QString::fromLatin1(mode) << row.indexes
            << row.most;
  }
  void plans() {
    QFETCH(QString, what);
    QFETCH(QString, mode);
    QFETCH(QStringList, indexes);
    QFETCH(qint64, most);
    m_person = TestCluster::connect(m_url);  // that has nothing prepared yet
    run(*m_person, u"set plan_cache_mode = "_s + mode);
    const QStringList arguments = ask(what);

    // The statement that the question has left prepared.
    const QString table = what.startsWith("thread"_L1) ? u"app.messages"_s
                          : what.startsWith("active"_L1) || what.startsWith("closed"_L1) ||
                                  what.startsWith("all"_L1) || what.startsWith("unanswered"_L1)
                              ? u"app.conversations"_s
                              : u"app.changes"_s;
    const QString name =
        text(*m_person,
             u"select name from pg_prepared_statements where position(? in statement) > "
             "0 and position('pg_prepared_statements' in statement) = 0"_s,
             {table});
    const QString json = text(*m_person, u"explain (analyze, format json) execute "_s + name +
                                             u'(' + arguments.join(u", ") + u')');
    const QJsonObject plan = QJsonDocument::fromJson(json.toUtf8())[0]["Plan"_L1].toObject();
    QList<Node> nodes;
    collect(plan, nodes);
    QStringList used;
    for (const Node& node : nodes) {
      QVERIFY2(node.type != "Seq Scan"_L1 || !kLarge.contains(node.relation),
               qPrintable(described(nodes)));
      QVERIFY2(node.type != "Sort"_L1 || node.rows <= most, qPrintable(described(nodes)));
      QVERIFY2(node.rows <= most, qPrintable(described(nodes)));
      if (!node.index.isEmpty() && !used.contains(node.index) && kLarge.contains(node.relation))
        used.append(node.index);
    }
    used.sort();
    QVERIFY2(used == indexes, qPrintable(described(nodes)));
    QVERIFY2(plan["Actual Total Time"_L1].toDouble() < 200, qPrintable(json));
  }

 private:
  // Runs the query as the desk does and returns its arguments.
  QStringList ask(const QString& what) {
    const auto list = [this](ConversationFilter filter, bool deep) {
      ConversationQuery query{filter, std::nullopt, 50};
      if (deep) query.before = m_middle;
      const auto page =
          need(store::desk::conversations(*m_person, m_owner, query), "conversations");
      if (page.items.size() != 50) qFatal("the page is not full");
      const QString before =
          QString::number(query.before.value_or(std::numeric_limits<qint64>::max()));
      QStringList part{QString::number(m_owner.value), before, u"51"_s};
      if (filter == ConversationFilter::All) part += part;
      return part + QStringList{u"51"_s};
    };
    const bool deep = what.endsWith("deep"_L1);
    if (what.startsWith("active"_L1)) return list(ConversationFilter::Active, deep);
    if (what.startsWith("closed"_L1)) return list(ConversationFilter::Closed, deep);
    if (what.startsWith("unanswered"_L1)) return list(ConversationFilter::Unanswered, deep);
    if (what.startsWith("all"_L1)) return list(ConversationFilter::All, deep);
    if (what.startsWith("thread"_L1)) {
      MessageQuery query;
      if (deep)
        query.before = MsgId{
            number(*m_admin, u"select max(msg_id) - 2500 from app.messages where conv_id = ?"_s,
                   {m_conv.value})};
      need(store::desk::messages(*m_person, m_owner, m_conv, query), "messages");
      const qint64 before = query.before.value_or(MsgId{std::numeric_limits<qint64>::max()}).value;
      return {QString::number(m_owner.value), QString::number(m_conv.value),
              QString::number(before), u"51"_s};
    }
    const qint64 seq =
        number(*m_admin, u"select seq from app.feed where owner_id = ?"_s, {m_owner.value}) -
        (what == "changes"_L1 ? 1500 : 0);
    const auto batch = need(store::desk::changesAfter(*m_person, m_owner, seq, {}), "changes");
    if (batch.reload) qFatal("reload");
    return {QString::number(m_owner.value), QString::number(seq), u"2001"_s};
  }

  // One in four is active; three messages each, and two changes. One thread gets long.
  void fill(OwnerId owner, int count) {
    run(*m_admin,
        u"insert into app.conversations (owner_id, from_number, to_number, status, started_at, "
        "ended_at, expires_at, phone_number, business_number, customer_address, business_address, "
        "last_preview, last_msg_id, unanswered) select ?, '+' || i, '+2', case when i % 4 = 0 then "
        "'progress' "
        "else "
        "'agent_closed' end, now(), case when i % 4 <> 0 then now() end, now(), '+' || i, '+2', "
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

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<store::Connection> m_person;
  store::DatabaseUrl m_url;
  OwnerId m_owner;
  ConvId m_conv;
  qint64 m_middle = 0;
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
