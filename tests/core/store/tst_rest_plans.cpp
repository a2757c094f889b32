#include <QTest>

#include "core/store/api_key_queries.h"
#include "core/store/rest_contacts.h"
#include "core/store/rest_conversations.h"
#include "core/store/roles.h"
#include "core/store/transaction.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// What the REST API reads of a large tenant stands in indexes: the plans of the very statements
// that it prepares, in role owner_api and under row level security.
class TestRestPlans : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_owner = addOwner(*m_admin, u"Large"_s);
    const QByteArray proof(64, 'a');
    need(store::createApiKey(*m_admin, m_owner, {}, u"read"_s, proof, 0), "key");
    run(*m_admin,
        u"insert into app.conversations (owner_id, from_number, to_number, expires_at, "
        "phone_number, business_number, customer_address, business_address, customer_name) select "
        "?, '+' || i, '+2', now() + interval '1 day', '+' || i, '+2', '+' || i, '+2', md5(i::text) "
        "from generate_series(1, 20000) i"_s,
        {m_owner.value});
    run(*m_admin, u"analyze app.conversations"_s);
    run(*m_admin, u"analyze app.contacts"_s);
  }

  void plans_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("index");
    const QString owner = QString::number(m_owner.value);
    const QString all = u"9223372036854775807"_s;
    for (const auto* mode : {"force_custom_plan", "force_generic_plan"}) {
      const auto row = [&](const char* what, const char* table, const QString& arguments,
                           const char* index) {
        QTest::addRow("%s, %s", what, mode)
            << QString::fromLatin1(what) << QString::fromLatin1(table) << arguments
            << QString::fromLatin1(index);
      };
      row("list", "app.conversations", owner + u", "_s + all + u", 51, 51"_s,
          "conversations_active");
      row("number", "app.conversations", owner + u", "_s + all + u", '+77', 51, 51"_s,
          "conversations_one_active");
      row("contacts", "app.contacts", owner + u", 0, 51"_s, "contacts_pkey");
      row("name", "app.contacts", owner + u", 0, 'abcd', 'abcd', 51"_s, "contacts_name");
      row("contact's number", "app.contacts", owner + u", 0, '+77', 51"_s,
          "contacts_owner_id_phone_number_key");
    }
  }
  void plans() {
    QFETCH(QString, what);
    QFETCH(QString, table);
    QFETCH(QString, arguments);
    QFETCH(QString, index);
    store::ConnectionOptions options;
    options.role = store::kApiRole;
    const auto db = need(store::Connection::open(m_cluster->service(), options), "connection");
    const QString mode = QString::fromLatin1(QTest::currentDataTag()).section(u", "_s, 1);
    run(*db, u"set plan_cache_mode = "_s + mode);
    const auto transaction = need(store::Transaction::begin(*db), "transaction");
    QVERIFY(need(store::actForKey(*db, QByteArray(64, 'a')), "key"));
    QVERIFY(ask(*db, what));
    const QString name = text(*db,
                              u"select name from pg_prepared_statements where position(? in "
                              "statement) > 0 and position('_json(' in statement) > 0"_s,
                              {table});
    const QStringList plan = column(*db, u"explain execute "_s + name + u'(' + arguments + u')');
    const QString lines = plan.join(u'\n');
    QVERIFY2(lines.contains(index), qPrintable(lines));
    QVERIFY2(!lines.contains("Seq Scan"_L1), qPrintable(lines));
  }

 private:
  bool ask(store::Connection& db, const QString& what) const {
    if (what == "list"_L1 || what == "number"_L1) {
      store::rest::ConversationFilter filter;
      filter.limit = 50;
      if (what == "number"_L1) filter.phoneNumber = u"+77"_s;
      return !need(store::rest::conversations(db, m_owner, filter), "list").rows.isEmpty();
    }
    store::rest::ContactFilter filter;
    filter.limit = 50;
    if (what == "name"_L1) filter.namePrefix = u"ab"_s;
    if (what == "contact's number"_L1) filter.phoneNumber = u"+77"_s;
    return !need(store::rest::contacts(db, m_owner, filter), "contacts").rows.isEmpty();
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestRestPlans)
#include "tst_rest_plans.moc"
