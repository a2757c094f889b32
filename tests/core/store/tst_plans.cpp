#include <QTest>

#include "tests/support/desk_plans.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// What the desk reads stays quick with 100,000 conversations: the plans of the very statements that
// it prepares, as a person and under row level security.
class TestPlans : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_desk = std::make_unique<DeskPlans>(*m_cluster);
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
        {"mine", {u"conversations_awake"_s}, 60},
        {"mine deep", {u"conversations_awake"_s}, 60},
        {"unassigned", {u"conversations_awake"_s}, 60},
        {"unassigned deep", {u"conversations_awake"_s}, 60},
        {"waiting", {u"conversations_waiting"_s}, 60},
        {"waiting deep", {u"conversations_waiting"_s}, 60},
        {"closing", {u"conversations_ending"_s, u"conversations_window"_s}, 110},
        {"snoozed", {u"conversations_snoozed"_s}, 60},
        {"snoozed deep", {u"conversations_snoozed"_s}, 60},
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
    const auto person = TestCluster::connect(m_desk->person());
    run(*person, u"set plan_cache_mode = "_s + mode);
    const Plan plan = DeskPlans::plan(*person, m_desk->ask(*person, what), true);
    QStringList used;
    for (const PlanNode& node : plan.nodes) {
      QVERIFY2(node.type != "Seq Scan"_L1 || !kLargeTables.contains(node.relation),
               qPrintable(plan.described()));
      QVERIFY2(node.type != "Sort"_L1 || node.rows <= most, qPrintable(plan.described()));
      QVERIFY2(node.rows <= most, qPrintable(plan.described()));
      if (!node.index.isEmpty() && !used.contains(node.index) &&
          kLargeTables.contains(node.relation))
        used.append(node.index);
    }
    used.sort();
    QVERIFY2(used == indexes, qPrintable(plan.described()));
    QVERIFY2(plan.root["Actual Total Time"_L1].toDouble() < 200, qPrintable(plan.described()));
  }

  void policiesKeepTheNodes_data() { plans_data(); }
  // The schema's owner has no policy but `true`.
  void policiesKeepTheNodes() {
    QFETCH(QString, what);
    QFETCH(QString, mode);
    const auto person = TestCluster::connect(m_desk->person());
    store::ConnectionOptions options;
    options.role = u"owner_schema"_s;
    const auto house = need(store::Connection::open(m_cluster->admin(), options), "owner");
    for (auto* db : {person.get(), house.get()})
      run(*db, u"set plan_cache_mode = "_s + mode);
    const auto statement = m_desk->ask(*person, what);
    run(*house, u"prepare "_s + statement.name + u" as "_s + statement.text);
    const auto nodes = [&statement](store::Connection& db) {
      QStringList names;
      int policies = 0;
      const Plan plan = DeskPlans::plan(db, statement, false);
      for (const PlanNode& node : plan.nodes) {
        if (node.policy)
          ++policies;
        else
          names.append(node.type + u' ' + node.relation + u' ' + node.index);
      }
      return std::pair(names, policies);
    };
    const auto [mine, asked] = nodes(*person);
    const auto [plain, unasked] = nodes(*house);
    QCOMPARE(mine, plain);
    QVERIFY(asked > unasked);  // the policies are there
  }

 private:
  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<DeskPlans> m_desk;
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
