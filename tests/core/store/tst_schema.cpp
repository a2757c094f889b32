#include <QTest>
#include <algorithm>

#include "core/domain/conversation_status.h"
#include "core/domain/message.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

// Tables of app that belong to a tenant.
const QString kTenantTables =
    u"(select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum as owner_column "
    "from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id' and not "
    "a.attisdropped where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p'))"_s;

QStringList sorted(QStringList list) {
  list.sort();
  return list;
}

}  // namespace

class TestSchema : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_owner = addOwner(*m_admin, u"Acme"_s);
  }

  void transitionsAreTheDomains() {
    QStringList expected;
    for (const Transition& t : allowedTransitions())
      expected.append(toText(t.from) + u'>' + toText(t.to));
    QCOMPARE(column(*m_admin,
                    u"select from_status || '>' || to_status from app.transitions "
                    "order by 1"_s),
             sorted(expected));
  }

  void ranksAreTheDomains() {
    for (const QString& word : checkedWords(u"messages"_s, u"status"_s)) {
      const auto status = deliveryStatusFromText(word);
      QVERIFY2(status, qPrintable(word));
      QCOMPARE(number(*m_admin, u"select app.delivery_rank(?)"_s, {word}), qint64(rank(*status)));
    }
  }

  void wordsAreTheDomains_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("words");
    QStringList statuses;
    for (const ConversationStatus status : allConversationStatuses())
      statuses.append(toText(status));
    QTest::newRow("conversation") << u"conversations"_s << u"status"_s << statuses;
    QStringList deliveries;
    for (int i = 0; !toText(DeliveryStatus(i)).isEmpty(); ++i)
      deliveries.append(toText(DeliveryStatus(i)));
    QCOMPARE(deliveries.size(), 11);
    QTest::newRow("delivery") << u"messages"_s << u"status"_s << deliveries;
    QTest::newRow("direction") << u"messages"_s << u"direction"_s
                               << QStringList{u"inbound"_s, u"outbound"_s};
    QTest::newRow("type") << u"messages"_s << u"message_type"_s
                          << QStringList{u"text"_s, u"image"_s, u"audio"_s, u"video"_s,
                                         u"document"_s};
    QTest::newRow("owner") << u"messages"_s << u"message_owner"_s
                           << QStringList{u"user"_s, u"agent"_s, u"system"_s, u"tool"_s,
                                          u"support"_s};
  }
  void wordsAreTheDomains() {
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QStringList, words);
    QCOMPARE(checkedWords(table, column), sorted(words));
  }

  void everyOtherTransitionIsRefused_data() {
    QTest::addColumn<ConversationStatus>("from");
    QTest::addColumn<ConversationStatus>("to");
    for (const ConversationStatus from : allConversationStatuses())
      for (const ConversationStatus to : allConversationStatuses())
        if (from != to)
          QTest::addRow("%s > %s", qPrintable(toText(from)), qPrintable(toText(to))) << from << to;
  }
  void everyOtherTransitionIsRefused() {
    QFETCH(ConversationStatus, from);
    QFETCH(ConversationStatus, to);
    const qint64 conv = newConversation();
    const QString move = u"update app.conversations set status = ? where conv_id = ?"_s;
    if (from != ConversationStatus::Pending) run(*m_admin, move, {toText(from), conv});

    const auto moved = m_admin->exec(move, {toText(to), conv});
    const QString status =
        text(*m_admin, u"select status from app.conversations where conv_id = ?"_s, {conv});
    const QString history = column(*m_admin,
                                   u"select coalesce(from_status, '') || '>' || to_status from "
                                   "app.conversation_transitions where conv_id = ? order by "
                                   "transition_id desc"_s,
                                   {conv})
                                .first();
    if (mayBecome(from, to)) {
      QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
      QCOMPARE(status, toText(to));
      QCOMPARE(history, toText(from) + u'>' + toText(to));
      const bool ended = number(*m_admin,
                                u"select count(*) from app.conversations where conv_id = ? and "
                                "ended_at is not null"_s,
                                {conv}) == 1;
      QCOMPARE(ended, !isActive(to));
    } else {
      QVERIFY(!moved);
      QCOMPARE(moved.error().code, ErrorCode::Conflict);
      QVERIFY2(moved.error().detail.startsWith(u"OC409"), qPrintable(moved.error().detail));
      QCOMPARE(status, toText(from));
      QVERIFY(!history.endsWith(toText(to)));
    }
  }

  void aConversationBeginsAsPending() {
    const auto made = m_admin->exec(conversationSql(u"'progress'"_s), {m_owner.value});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Conflict);
  }

  void definerFunctionsPinTheirSearchPath() {
    QVERIFY(number(*m_admin,
                   u"select count(*) from pg_proc where pronamespace = 'app'::regnamespace and "
                   "prosecdef"_s) > 20);
    QCOMPARE(column(*m_admin,
                    u"select proname from pg_proc where pronamespace = 'app'::regnamespace and "
                    "prosecdef and not coalesce(proconfig, '{}') @> array['search_path=app, "
                    "pg_temp']"_s),
             QStringList());
  }

  void nothingOfAppIsEverybodys() {
    QCOMPARE(column(*m_admin,
                    u"select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, "
                    "acldefault('f', p.proowner))) a where p.pronamespace = 'app'::regnamespace "
                    "and a.grantee = 0"_s),
             QStringList());
    QCOMPARE(column(*m_admin,
                    u"select c.relname from pg_class c, aclexplode(c.relacl) a where "
                    "c.relnamespace = 'app'::regnamespace and a.grantee = 0"_s),
             QStringList());
    QCOMPARE(text(*m_admin,
                  u"select has_schema_privilege('public', 'app', 'usage') or "
                  "has_database_privilege('public', current_database(), 'connect,temp')"_s),
             u"false"_s);
  }

  void tenantTablesAreGuarded() {
    const QString tables = kTenantTables;
    QVERIFY(number(*m_admin, u"select count(*) from "_s + tables + u" t"_s) >= 15);
    QCOMPARE(column(*m_admin, u"select relname from "_s + tables +
                                  u" t where not relrowsecurity or not relforcerowsecurity"_s),
             QStringList());
    // One policy for the house and one for reading, which asks who is signed in.
    QCOMPARE(column(*m_admin,
                    u"select relname from "_s + tables +
                        u" t where (select string_agg(polname || polcmd::text || polroles::"
                        "regrole[]::text, ' ' order by polname = 'house' desc) from pg_policy p "
                        "where polrelid = oid) not in ('house*{owner_schema} members"
                        "r{owner_console}', 'house*{owner_schema} ownr{owner_console}')"_s),
             QStringList());
    QCOMPARE(
        column(*m_admin,
               u"select relname || '.' || polname from "_s + tables +
                   u" t join pg_policy on polrelid = t.oid where polname <> 'house' and "
                   "pg_get_expr(polqual, polrelid) not like '%owner_id = ANY%my_owner_ids()%'"_s),
        QStringList());
    QCOMPARE(column(*m_admin,
                    u"select relname from pg_class where relnamespace = "
                    "'app'::regnamespace and relowner <> 'owner_schema'::regrole"_s),
             QStringList());
  }

  void keysHoldTheTenant() {
    const QString tables = kTenantTables;
    QCOMPARE(
        column(*m_admin, u"select relname from "_s + tables +
                             u" t where not exists (select from pg_constraint k where k.conrelid = "
                             "t.oid and k.contype = 'p' and t.owner_column = any (k.conkey))"_s),
        QStringList());
    // From a tenant's table to a tenant's table owner_id points to owner_id.
    QCOMPARE(
        column(*m_admin,
               u"select t.relname || '.' || k.conname from "_s + tables +
                   u" t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' join "_s +
                   tables +
                   u" r on r.oid = k.confrelid where not exists (select from unnest(k.conkey, "
                   "k.confkey) as pair(mine, theirs) where mine = t.owner_column and theirs = "
                   "r.owner_column)"_s),
        QStringList());
    // What is set to null when the other row goes is never the tenant.
    QCOMPARE(column(*m_admin,
                    u"select t.relname || '.' || k.conname from "_s + tables +
                        u" t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' and "
                        "k.confdeltype in ('n', 'd') where t.owner_column = any (k.conkey) and "
                        "(k.confdelsetcols is null or t.owner_column = any (k.confdelsetcols))"_s),
             QStringList());
  }

  void rolesAreLimited() {
    addLogin(*m_admin, *m_cluster, m_owner);
    const QString ours =
        u"(rolname in ('owner_schema', 'owner_console', 'owner_service') or "
        "rolname like 'login\\_%')"_s;
    QVERIFY(number(*m_admin, u"select count(*) from pg_roles where "_s + ours) >= 5);
    QCOMPARE(column(*m_admin,
                    u"select rolname from pg_roles where (rolsuper or rolbypassrls or "
                    "rolreplication or rolcreatedb) and "_s +
                        ours),
             QStringList());
    QCOMPARE(column(*m_admin, u"select rolname from pg_roles where rolcreaterole and "_s + ours),
             QStringList{u"owner_schema"_s});
    QCOMPARE(column(*m_admin,
                    u"select rolname from pg_roles where rolcanlogin and rolname in "
                    "('owner_schema', 'owner_console')"_s),
             QStringList());
    QCOMPARE(column(*m_admin,
                    u"select rolname from pg_roles where rolname <> 'owner_schema' and "
                    "pg_has_role(oid, 'owner_schema', 'member') and "_s +
                        ours),
             QStringList());
  }

 private:
  static QString conversationSql(const QString& status) {
    return u"insert into app.conversations (owner_id, from_number, to_number, phone_number, "
           "business_number, customer_address, business_address, expires_at, status) select ?, "
           "'+1', '+2', gen_random_uuid()::text, '+2', '+1', '+2', now(), "_s +
           status + u" returning conv_id"_s;
  }
  qint64 newConversation() {
    return number(*m_admin, conversationSql(u"'pending'"_s), {m_owner.value});
  }

  // The words that the CHECK of a column lists, sorted.
  QStringList checkedWords(const QString& table, const QString& name) {
    return column(*m_admin,
                  u"select m[1] from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), "
                  "'''([a-z_]+)''', 'g') m where k.conname = ? order by 1"_s,
                  {QString(table + u'_' + name + u"_check"_s)});
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
