#include <QTest>

#include "tests/core/store/library.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Customers by name and number.
class TestSearchCustomers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_library = std::make_unique<Library>(*m_cluster, u"People"_s);
    int i = 0;
    for (const auto& name :
         {u"Maria Souza"_s, u"Ana Maria"_s, u"Antônio Gonçalves"_s, u"Mariana"_s})
      m_library->begin(u"whatsapp:+551197777000%1"_s.arg(++i), name);
    m_person = TestCluster::connect(m_library->person);
  }

  void customers_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString& typed, const QStringList& expected) {
      QTest::newRow(qPrintable(typed)) << typed << expected;
    };
    row(u"mari"_s,
        {u"Mariana"_s, u"Maria Souza"_s, u"Ana Maria"_s});  // the latest first within a kind
    row(u"MARIA s"_s, {u"Maria Souza"_s});
    row(u"souza maria"_s, {u"Maria Souza"_s});
    row(u"antonio"_s, {u"Antônio Gonçalves"_s});
    row(u"goncalves"_s, {u"Antônio Gonçalves"_s});
    row(u"(11) 97777-0001"_s, {u"Maria Souza"_s});
    row(u"(11) 7777-0001"_s, {u"Maria Souza"_s});
    row(u"+55 11 7777 0001"_s, {u"Maria Souza"_s});
    row(u"0001"_s, {u"Maria Souza"_s});
    row(u"7777-000"_s, {u"Mariana"_s, u"Antônio Gonçalves"_s, u"Ana Maria"_s, u"Maria Souza"_s});
    row(u"nobody at all"_s, {});
    row(u"%"_s, {});
    row(u"mari in:open"_s, {});
  }
  void customers() {
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    QStringList names;
    for (const CustomerHit& hit : find(typed)) {
      names.append(hit.name);
      QVERIFY(hit.latest && hit.latest->phoneNumber == hit.phoneNumber);
    }
    QCOMPARE(names, expected);
  }

  // The order of what only resembles is by how much it does.
  void mistyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("best");
    const auto row = [](const QString& typed, const QString& best) {
      QTest::newRow(qPrintable(typed)) << typed << best;
    };
    row(u"gonsalves"_s, u"Antônio Gonçalves"_s);
    row(u"antonio gonsalvez"_s, u"Antônio Gonçalves"_s);
    row(u"maria sousa"_s, u"Maria Souza"_s);
    row(u"marianna"_s, u"Mariana"_s);
  }
  void mistyped() {
    QFETCH(QString, typed);
    const auto hits = find(typed);
    QVERIFY(!hits.isEmpty());
    QTEST(hits.first().name, "best");
  }

  void hasNoConversationYet() {
    run(m_library->admin(),
        u"insert into app.contacts (owner_id, phone_number, name) values (?, '+5521900000000', 'Zélia')"_s,
        {m_library->owner.value});
    const auto hits = find(u"zelia"_s);
    QCOMPARE(hits.size(), 1);
    QVERIFY(!hits.first().latest);
  }

 private:
  QList<CustomerHit> find(const QString& typed) {
    return need(store::search::search(*m_person, m_library->owner, {typed}), "search").customers;
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Library> m_library;
  std::unique_ptr<store::Connection> m_person;
};

QTEST_GUILESS_MAIN(TestSearchCustomers)
#include "tst_search_customers.moc"
