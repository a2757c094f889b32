#include <QSignalSpy>
#include <QTest>

#include "core/gateway/recoverer.h"
#include "tests/core/gateway/deaf_line.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace std::chrono_literals;

namespace {

struct Node {
  explicit Node(const store::DatabaseUrl& service)
      : accounts(service, testBox(), QUrl(u"http://127.0.0.1:9"_s), {}),
        recoverer(service, accounts, 1440) {
    if (!QTest::qWaitFor([this] { return accounts.isLoaded() && recoverer.isLinked(); }))
      qFatal("the node does not start");
  }

  gateway::AccountBook accounts;
  gateway::Recoverer recoverer;
};

}  // namespace

// Customers write while no receiver is at work: nobody listens where the training line posts to.
class TestRecoverer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_service = m_cluster->connectService();
  }

  void init() {
    m_account = addAccount(*m_admin);
    m_line = deafLine(*m_admin, &m_account);
    m_node = std::make_unique<Node>(m_cluster->service());
  }

  void cleanup() {
    m_node.reset();
    run(*m_admin, u"delete from app.recoveries"_s);
  }

  void whatIsMissingIsStoredOnce() {
    const QString known = write(training::Kind::Text);
    const QString words = write(training::Kind::Text);
    const QString picture = write(training::Kind::Picture);
    ingest(*m_service, inboundEntry(m_account.owner, u"whatsapp:+5511911112222"_s, known));
    QSignalSpy judged(&m_node->recoverer, &gateway::Recoverer::stored);

    const store::Recovery first = recovered(request());
    QVERIFY(!first.failed);
    QCOMPARE(first.found, 3);
    QCOMPARE(first.recovered, 2);
    QCOMPARE(judged.size(), 2);
    QCOMPARE(sids(), (QStringList{known, words, picture}));
    const auto& heard = m_line->ledger().all();
    QCOMPARE(of(words, u"body"_s), heard[1].body);
    QCOMPARE(of(words, u"metadata ->> 'recovered'"_s), u"true"_s);
    QVERIFY(qAbs(QDateTime::fromString(of(words, u"to_json(timestamp) #>> '{}'"_s), Qt::ISODate)
                     .secsTo(heard[1].createdAt)) <= 1);
    QCOMPARE(of(picture, u"message_type"_s), u"image"_s);
    QCOMPARE(of(picture, u"metadata #>> '{media,0,content_type}'"_s), u"image/png"_s);
    QCOMPARE(of(picture, u"metadata #>> '{media,0,url}'"_s),
             QString(m_account.apiBaseUrl + u"/2010-04-01/Accounts/" + m_account.sid +
                     u"/Messages/" + picture + u"/Media/" + heard[2].media.first().sid));

    const store::Recovery again = recovered(request());
    QCOMPARE(again.found, 3);
    QCOMPARE(again.recovered, 0);
    QCOMPARE(sids().size(), 3);
    QCOMPARE(
        text(*m_admin,
             u"select string_agg((details ->> 'found') || '/' || (details ->> 'recovered'), ' '"
             " order by audit_id) from app.audit_log where owner_id = ? and action = "
             "'messages.recovered'"_s,
             {m_account.owner.value}),
        u"3/2 3/0"_s);
  }

  // 100 a batch, 500 a page.
  void aLongGapIsReadToItsEnd() {
    for (int i = 0; i < 1100; ++i)
      write(training::Kind::Text);
    const store::Recovery over = recovered(request());
    QCOMPARE(over.recovered, 1100);
    QCOMPARE(number(*m_admin,
                    u"select count(distinct message_sid) from app.messages where owner_id = ?"_s,
                    {m_account.owner.value}),
             1100);
  }

  void whileTwilioIsAwayItIsTriedAgain() {
    const QString sid = write(training::Kind::Picture);
    training::Faults faults;
    faults.listUnavailable.count = 1;
    m_line->setFaults(faults);
    const store::Recovery over = recovered(request());
    QCOMPARE(over.recovered, 1);
    QCOMPARE(sids(), QStringList{sid});
    QVERIFY(number(*m_admin, u"select attempts from app.recoveries"_s) > 1);
  }

  void refusedCredentialsAreSaid() {
    write(training::Kind::Text);
    m_account.token = "another";
    setAccount(*m_admin, m_account);
    QTRY_COMPARE(m_node->accounts.candidates(m_account.sid).value(0).authToken, m_account.token);
    const store::Recovery over = recovered(request());
    QVERIFY(over.failed);
    QVERIFY2(over.message.contains(u"credentials"), qPrintable(over.message));
  }

  void aGapIsNoticed() {
    run(*m_admin, u"delete from app.receiver_life"_s);
    QCOMPARE(need(store::beatReceiver(*m_service), "beat"), false);  // the first ever
    QCOMPARE(need(store::beatReceiver(*m_service), "beat"), false);
    const QString sid = write(training::Kind::Text);
    run(*m_admin, u"update app.receiver_life set last_seen = now() - interval '32 minutes'"_s);
    QCOMPARE(need(store::beatReceiver(*m_service), "beat"), true);
    QCOMPARE(need(store::beatReceiver(*m_service), "beat"), false);  // of another receiver
    QCOMPARE(number(*m_admin,
                    u"select round(extract(epoch from until - since) / 60) from app.recoveries "
                    "where owner_id = ?"_s,
                    {m_account.owner.value}),
             32);
    QCOMPARE(sids(), QStringList());  // what is on its way just now comes by webhook first
    run(*m_admin, u"update app.recoveries set next_attempt_at = now()"_s);
    run(*m_service, u"select pg_notify('owner_recoveries', '')"_s);
    QTRY_COMPARE(sids(), QStringList{sid});
  }

  void whoHasNoAccountIsNotTold() {
    const OwnerId owner = addOwner(*m_admin, u"No account"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 id =
        need(store::requestRecovery(*m_admin, owner, now.addSecs(-60), now), "request");
    QTRY_COMPARE(
        number(*m_admin, u"select count(*) from app.recoveries where recovery_id = ?"_s, {id}), 0);
  }

 private:
  QString write(training::Kind kind) {
    return m_line->playInbound(m_line->bringOn(onTheLine(m_account)), kind);
  }
  qint64 request() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return need(store::requestRecovery(*m_admin, m_account.owner, now.addSecs(-600), now),
                "request");
  }
  store::Recovery recovered(qint64 id) {
    store::Recovery found;
    const bool over = QTest::qWaitFor(
        [&] {
          found = need(store::recovery(*m_admin, m_account.owner, id), "recovery");
          return found.isOver;
        },
        20000);
    if (!over) qFatal("the recovery doesn't end: %s", qUtf8Printable(found.message));
    return found;
  }
  QStringList sids() {
    return column(*m_admin,
                  u"select message_sid from app.messages where owner_id = ? order by msg_id"_s,
                  {m_account.owner.value});
  }
  QString of(const QString& sid, const QString& what) {
    return text(*m_admin, u"select %1 from app.messages where message_sid = ?"_s.arg(what), {sid});
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<store::Connection> m_service;
  TestAccount m_account;
  std::unique_ptr<training::TrainingLine> m_line;
  std::unique_ptr<Node> m_node;
};

QTEST_GUILESS_MAIN(TestRecoverer)
#include "tst_recoverer.moc"
