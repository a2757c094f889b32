#include <QTest>

#include "core/store/store_search.h"
#include "core/store/transaction.h"
#include "tests/core/store/library.h"
#include "tests/core/store/screen.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Searching while somebody types: each search stops the one before it, in the server too.
class TestStoreSearch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_library = std::make_unique<Library>(*m_cluster, u"Acme"_s);
    m_conv = m_library->begin(kCustomer, u"Ana"_s);
    m_msg = m_library->say(m_conv, u"prazo de entrega"_s);
  }

  void answers() {
    store::StoreSearch search(m_library->person);
    const SearchAnswer answer = taken(search.search(m_library->owner, {u"prazo"_s}));
    QCOMPARE(answer.messages.size(), 1);
    QCOMPARE(answer.messages.first().message.msgId, m_msg);
    QCOMPARE(taken(search.find(m_library->owner, m_conv, u"entregas"_s)), QList<MsgId>{m_msg});
    QCOMPARE(taken(search.messagesAround(m_library->owner, m_conv, m_msg, 5)).messages.size(), 2);
  }

  void eachKeyStopsTheSearchBefore() {
    store::StoreSearch search(m_library->person);
    taken(search.search(m_library->owner, {u"p"_s}));
    auto lock = holdCustomers();
    QList<QFuture<Result<SearchAnswer>>> typed;
    for (const auto& text : {u"pr"_s, u"pra"_s, u"praz"_s}) {
      typed.append(search.search(m_library->owner, {text}));
      QVERIFY(isWaiting());
      for (qsizetype i = 0; i + 1 < typed.size(); ++i)
        QCOMPARE(answer(typed[i]).error().code, ErrorCode::Cancelled);
    }
    QVERIFY(!typed.last().isFinished());
    lock.reset();
    QCOMPARE(taken(typed.last()).messages.size(), 1);
  }

  void manyKeysAtOnce() {
    store::StoreSearch search(m_library->person);
    QList<QFuture<Result<SearchAnswer>>> typed;
    for (int i = 0; i < 200; ++i)
      typed.append(search.search(m_library->owner, {u"prazo"_s}));
    QCOMPARE(taken(typed.last()).messages.size(), 1);
    for (const auto& future : typed) {
      const auto result = answer(future);
      QVERIFY(result || result.error().code == ErrorCode::Cancelled);
    }
  }

  void canBeGivenUp() {
    store::StoreSearch search(m_library->person);
    auto lock = holdCustomers();
    const auto future = search.search(m_library->owner, {u"prazo"_s});
    QVERIFY(isWaiting());
    search.cancel();
    QCOMPARE(answer(future).error().code, ErrorCode::Cancelled);
    lock.reset();
    QVERIFY(answer(search.search(m_library->owner, {u"prazo"_s})));
  }

  void windowsAreNotStopped() {
    store::StoreSearch search(m_library->person);
    for (int i = 0; i < 50; ++i) {
      const auto window = search.messagesAround(m_library->owner, m_conv, m_msg, 5);
      search.search(m_library->owner, {u"prazo"_s});
      QVERIFY(answer(window));
    }
  }

  void endsWhileItSearches() {
    auto lock = holdCustomers();
    QFuture<Result<SearchAnswer>> future;
    {
      store::StoreSearch search(m_library->person);
      future = search.search(m_library->owner, {u"prazo"_s});
      QVERIFY(isWaiting());
    }
    QCOMPARE(answer(future).error().code, ErrorCode::Cancelled);
  }

  void saysThatTheDatabaseIsAway() {
    store::StoreSearch search(m_library->person);
    taken(search.search(m_library->owner, {u"prazo"_s}));
    run(m_library->admin(),
        u"select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name like 'owner-console search%'"_s);
    QCOMPARE(answer(search.search(m_library->owner, {u"prazo"_s})).error().code,
             ErrorCode::Unavailable);
    QTRY_VERIFY_WITH_TIMEOUT(answer(search.search(m_library->owner, {u"prazo"_s})).ok(), 10000);
  }

 private:
  // Searches wait for the table until this goes.
  struct Lock {
    std::unique_ptr<store::Connection> db;
    std::unique_ptr<store::Transaction> transaction;
    ~Lock() { transaction.reset(); }
  };
  std::unique_ptr<Lock> holdCustomers() {
    auto lock = std::make_unique<Lock>();
    lock->db = m_cluster->connectAdmin();
    lock->transaction = std::make_unique<store::Transaction>(
        need(store::Transaction::begin(*lock->db), "transaction"));
    run(*lock->db, u"lock table app.contacts in access exclusive mode"_s);
    return lock;
  }
  bool isWaiting() {
    return QTest::qWaitFor(
        [this] {
          return number(
                     m_library->admin(),
                     u"select count(*) from pg_stat_activity where application_name = 'owner-console search' and wait_event_type = 'Lock'"_s) ==
                 1;
        },
        10000);
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Library> m_library;
  ConvId m_conv;
  MsgId m_msg;
};

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "tst_store_search.moc"
