#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include "core/domain/feature.h"
#include "core/store/back_test.h"
#include "core/store/feature_queries.h"
#include "tests/core/store/screen.h"

using namespace oc;
using namespace oc::test;
namespace features = oc::store::features;

namespace {

const QString kGoodbye = u"Chegou sim, era só isso. Muito obrigado, tchau!"_s;

// One line of a past conversation.
struct Line {
  bool customers = true;
  QString body;
  int minutesAgo = 0;  // counted from the conversation's day
};

}  // namespace

// The detector over a tenant's past conversations, against what really happened.
class TestBackTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
  }
  void init() { m_owner = addOwner(*m_admin, u"Acme"_s); }

  void whatItWouldHaveDone() {
    const qint64 right = past(1, talk(), u"agent_closed"_s);
    const qint64 early = past(
        2, talk() + QList<Line>{{true, u"Espera, veio o produto errado"_s, 5}}, u"agent_closed"_s);
    const qint64 twice =
        past(3, talk() + QList<Line>{{true, u"Obrigada, até mais"_s, 5}}, u"idle_timeout"_s);
    const qint64 silent = past(4, {{true, u"Onde está meu pedido?"_s, 20}}, u"agent_closed"_s);
    const qint64 open = past(5, talk(), {});
    // The customer comes back with the same matter, and after a day with another.
    const qint64 soon = past(6, talk(), u"user_closed"_s);
    past(6, {{true, u"Na verdade o produto veio quebrado"_s, 0}}, {}, soon);
    const qint64 later = past(7, talk(), u"user_closed"_s, 0, 2);
    past(7, {{true, u"Queria fazer outro pedido"_s, 0}}, {}, later);

    const BackTest found = need(store::backTest(*m_admin, m_owner, {}, {}), "back-test");
    QCOMPARE(found.conversations, 9);
    QVERIFY(!found.truncated);
    QCOMPARE(found.closedByPeople, 3);
    QCOMPARE(found.foundOfClosedByPeople, 2);
    QCOMPARE(found.wouldClose, 6);
    QCOMPARE(found.wouldCloseWrongly, 2);
    QCOMPARE(found.wouldAnnounce, 0);

    QHash<qint64, BackTestCase> cases;
    for (const BackTestCase& item : found.cases)
      cases.insert(item.convId.value, item);
    QCOMPARE(cases.size(), 6);
    QVERIFY(!cases.contains(silent));
    QVERIFY(!cases[right].customerWroteAgain);
    QCOMPARE(cases[right].endedAs, u"agent_closed"_s);
    QCOMPARE(cases[right].preview, kGoodbye);
    QCOMPARE(cases[right].customer, u"Cliente 1"_s);
    QVERIFY(cases[right].confidence >= 0.8);
    QVERIFY(!cases[right].reasons.isEmpty());
    QVERIFY(cases[early].customerWroteAgain);
    QVERIFY(!cases[twice].customerWroteAgain);  // the second ending is none against the first
    QCOMPARE(cases[open].endedAs, QString());
    QVERIFY(cases[soon].customerWroteAgain);
    QVERIFY(!cases[later].customerWroteAgain);
    for (qsizetype i = 1; i < found.cases.size(); ++i)
      QVERIFY(found.cases[i - 1].at >= found.cases[i].at);
  }

  void anotherSetting() {
    past(1, talk(), u"agent_closed"_s);
    BackTestQuery query;
    query.closeAt = 1;
    BackTest found = need(store::backTest(*m_admin, m_owner, query, {}), "back-test");
    QCOMPARE(found.wouldClose, 0);
    QCOMPARE(found.wouldAnnounce, 1);
    QVERIFY(!found.cases.first().wouldClose);
    query.recordAt = 1;
    found = need(store::backTest(*m_admin, m_owner, query, {}), "back-test");
    QVERIFY(found.cases.isEmpty());
    // The tenant's own setting counts where the query says nothing.
    need(features::set(*m_admin, m_owner, kClosureDetection,
                       {{}, QJsonObject{{u"close_at"_s, 1}, {u"record_at"_s, 1}}, {}}),
         "config");
    QVERIFY(need(store::backTest(*m_admin, m_owner, {}, {}), "back-test").cases.isEmpty());
    // A word of the tenant's own.
    past(2,
         {{true, u"Preciso da segunda via"_s, 30},
          {false, u"Enviei no seu e-mail."_s, 20},
          {true, u"blzinha campeão"_s, 10}},
         u"agent_closed"_s);
    query = {30, 0.5, 0.5, QStringList{}};
    const double without = confidence(query);
    query.keywords = {u"blzinha campeão"_s};
    QVERIFY(confidence(query) > without);
  }

  void theDaysCount() {
    past(1, talk(), u"agent_closed"_s, 0, 3);
    past(2, talk(), u"agent_closed"_s, 0, 40);
    QCOMPARE(need(store::backTest(*m_admin, m_owner, {}, {}), "30 days").conversations, 1);
    BackTestQuery query;
    query.days = 60;
    QCOMPARE(need(store::backTest(*m_admin, m_owner, query, {}), "60 days").conversations, 2);
    query.days = 1;
    QCOMPARE(need(store::backTest(*m_admin, m_owner, query, {}), "1 day").conversations, 0);
  }

  void whatIsOutOfRange_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("recordAt");
    QTest::addColumn<double>("closeAt");
    QTest::newRow("no days") << 0 << 0.6 << 0.8;
    QTest::newRow("too many days") << 5000 << 0.6 << 0.8;
    QTest::newRow("low") << 30 << 0.4 << 0.8;
    QTest::newRow("high") << 30 << 0.6 << 1.1;
    QTest::newRow("crossed") << 30 << 0.9 << 0.8;
  }
  void whatIsOutOfRange() {
    QFETCH(int, days);
    QFETCH(double, recordAt);
    QFETCH(double, closeAt);
    const auto refused = store::backTest(*m_admin, m_owner, {days, closeAt, recordAt, {}}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
  }

  void whatAgentsKeptOpenIsCounted() {
    const qint64 conv = past(1, talk(), {});
    past(2, talk(), {});
    run(*m_admin,
        u"insert into app.ai_results (owner_id, msg_id, feature_id, result_json) select "
        u"m.owner_id, "
        "max(m.msg_id), f.feature_id, '{\"dismissed_at\": \"2026-01-01T00:00:00Z\"}' from "
        "app.messages m join app.features f on f.owner_id = m.owner_id and f.name = "
        "'closure_detection' where m.conv_id = ? group by m.owner_id, f.feature_id"_s,
        {conv});
    const BackTest found = need(store::backTest(*m_admin, m_owner, {}, {}), "back-test");
    QCOMPARE(found.wouldClose, 2);
    QCOMPARE(found.keptOpenByPeople, 1);
  }

  // As the person signed in, with progress, and not in the way of the desk.
  void onTheDesk() {
    for (int i = 0; i < 450; ++i)
      past(i, talk(), u"agent_closed"_s);
    Screen screen(addLogin(*m_admin, *m_cluster, m_owner));
    QVERIFY(screen.isReady());
    QFutureWatcher<Result<BackTest>> watcher;
    QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
    const auto future = screen.desk.backTest(m_owner, {});
    watcher.setFuture(future);
    const BackTest found = taken(future);
    QCOMPARE(found.conversations, 450);
    QCOMPARE(found.wouldClose, 450);
    QCOMPARE(found.cases.size(), 200);
    QTRY_COMPARE(watcher.progressValue(), 450);
    QCOMPARE(watcher.progressMaximum(), 450);
    QVERIFY(!progress.isEmpty());

    const auto others = answer(screen.desk.backTest(addOwner(*m_admin, u"Other"_s), {}));
    QVERIFY(!others);
    QCOMPARE(others.error().code, ErrorCode::NotFound);

    auto cancelled = screen.desk.backTest(m_owner, {});
    cancelled.cancel();
    QTRY_VERIFY(cancelled.isFinished());
    QCOMPARE(cancelled.resultCount(), 0);
    QCOMPARE(taken(screen.desk.conversations(m_owner, {ConversationFilter::All})).items.size(), 50);
  }

  void itStopsWhenItIsTold() {
    for (int i = 0; i < 250; ++i)
      past(i, talk(), u"agent_closed"_s);
    int looks = 0;
    store::BackTestWatch watch;
    watch.cancelled = [&looks] { return ++looks > 1; };
    QList<int> seen;
    watch.progress = [&seen](int done, int all) {
      QCOMPARE(all, 250);
      seen.append(done);
    };
    const auto stopped = store::backTest(*m_admin, m_owner, {}, {}, watch);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, QList{0});
  }

 private:
  static QList<Line> talk() {
    return {{true, u"Oi, meu pedido ainda não chegou, onde ele está?"_s, 30},
            {false, u"Consta como entregue hoje às 10h. Posso ajudar em algo mais?"_s, 20},
            {true, kGoodbye, 10}};
  }

  // Writes a conversation as it may stand in the database; `status` empty: it is open.
  qint64 past(int customer, const QList<Line>& lines, const QString& status, qint64 previous = 0,
              int daysAgo = 0) {
    run(*m_admin, u"set session_replication_role = replica"_s);
    const QVariant before =
        previous ? QVariant(previous) : QVariant(QMetaType(QMetaType::LongLong));
    const qint64 conv = number(
        *m_admin,
        u"insert into app.conversations (owner_id, from_number, to_number, status, started_at, "
        "ended_at, expires_at, phone_number, business_number, customer_address, business_address, "
        "customer_name, previous_conv_id) select ?, '+1', '+2', s, now() - make_interval(days => "
        "?, "
        "mins => ?), case when s <> 'progress' then now() end, now(), '+' || ?::text, '+2', '+1', "
        "'+2', ?, ? from (values (?::text)) v(s) returning conv_id"_s,
        {m_owner.value, daysAgo, lines.first().minutesAgo + 60, customer,
         u"Cliente %1"_s.arg(customer), before, status.isEmpty() ? u"progress"_s : status});
    for (const Line& line : lines)
      run(*m_admin,
          u"insert into app.messages (owner_id, conv_id, from_number, to_number, body, direction, "
          "message_owner, status, timestamp) select ?, ?, '+1', '+2', ?, case when c then "
          "'inbound' "
          "else 'outbound' end, case when c then 'user' else 'agent' end, case when c then "
          "'received' else 'read' end, now() - make_interval(days => ?, mins => ?) from (values "
          "(?::boolean)) v(c)"_s,
          {m_owner.value, conv, line.body, daysAgo, line.minutesAgo, line.customers});
    run(*m_admin, u"set session_replication_role = origin"_s);
    return conv;
  }

  // Of the conversation that closes on the tenant's own word.
  double confidence(const BackTestQuery& query) {
    for (const BackTestCase& item :
         need(store::backTest(*m_admin, m_owner, query, {}), "back-test").cases)
      if (item.preview == u"blzinha campeão"_s) return item.confidence;
    return 0;
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestBackTest)
#include "tst_back_test.moc"
