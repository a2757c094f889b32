#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/admin_queries.h"
#include "core/store/api_key_queries.h"
#include "core/store/assist_queries.h"
#include "core/store/audit_queries.h"
#include "core/store/feature_queries.h"
#include "core/store/sealing.h"
#include "core/store/tenant_queries.h"
#include "core/store/transaction.h"
#include "core/store/webhook_queries.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace oc::store;

// Who did what when: written with the change itself, never with a secret.
class TestAuditLog : public QObject {
  Q_OBJECT

 private:
  // Newest first.
  QList<AuditEntry> lines(OwnerId owner, const AuditQuery& query = {}) {
    return need(audit::read(*m_admin, owner, query), "audit").items;
  }
  QStringList actions(OwnerId owner) {
    QStringList found;
    for (const AuditEntry& entry : lines(owner))
      found.append(entry.action);
    return found;
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Connection> m_admin;
  std::unique_ptr<Connection> m_person;
  OwnerId m_owner;
  const config::SecretBox m_box =
      need(config::SecretBox::open(QString(64, u'a'), {}), "secret box");

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
  }

  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_person = TestCluster::connect(addLogin(*m_admin, *m_cluster, m_owner, u"admin"_s));
  }

  // The features and the operator that come with a tenant are no lines of their own.
  void aTenantBeginsWithOneLine() {
    const OwnerId owner = addOwner(*m_admin, u"New"_s);
    QCOMPARE(actions(owner), QStringList{u"tenant.created"_s});
    const AuditEntry line = lines({}).first();
    QCOMPARE(line.action, u"tenant.created"_s);
    QCOMPARE(line.subject, u"New"_s);
    QCOMPARE(line.actor, u"administrator"_s);
    QCOMPARE(line.details["owner_id"_L1].toInteger(), owner.value);
  }

  void aLineTellsWhoAndWhatChanged() {
    need(tenants::setLifeCycle(*m_person, m_owner, {90, {}, true}), "life cycle");
    const AuditEntry line = lines(m_owner).first();
    QCOMPARE(line.action, u"tenant.changed"_s);
    QVERIFY(line.actor.startsWith(u"login:"));
    QCOMPARE(line.actorName,
             text(*m_person, u"select email from app.logins where login_id = app.my_login_id()"_s));
    QCOMPARE(line.details["conversation_expiration_minutes"_L1],
             QJsonValue(QJsonArray{QJsonValue::Null, 90}));
    QCOMPARE(line.details["keep_waiting_open"_L1], QJsonValue(QJsonArray{false, true}));
    QCOMPARE(line.details.size(), 2);
    need(tenants::setLifeCycle(*m_person, m_owner, {90, {}, true}), "the same again");
    QCOMPARE(lines(m_owner).first(), line);
  }

  // Whatever the session calls itself.
  void nobodyActsAsSomebodyElse() {
    run(*m_person, u"set app.actor = 'login:1'"_s);
    need(features::set(*m_person, m_owner, u"media"_s, {false, {}, {}}), "feature");
    QVERIFY(lines(m_owner).first().actor != u"login:1"_s);
  }

  void whatIsRolledBackIsNoLine() {
    const auto before = lines(m_owner);
    {
      const auto transaction = need(Transaction::begin(*m_person), "begin");
      need(features::set(*m_person, m_owner, u"media"_s, {false, {}, {}}), "feature");
    }
    QCOMPARE(lines(m_owner), before);
  }

  void aSignInIsALine() {
    run(*m_person, u"select app.note_sign_in()"_s);
    QCOMPARE(lines(m_owner).first().action, u"login.signed_in"_s);
    QCOMPARE(lines({}).first().action, u"login.signed_in"_s);
  }

  // What is told of a row is what people may read of it; the rest is secret.
  void noTriggerTellsAHiddenColumn() {
    QVERIFY(number(*m_admin, u"select count(*) from pg_trigger where tgname = 'audit'"_s) >= 8);
    QCOMPARE(column(*m_admin,
                    u"select t.tgrelid::regclass || '.' || c from pg_trigger t cross join lateral "
                    "unnest((string_to_array(encode(t.tgargs, 'escape'), '\\000'))[2]::text[]) c "
                    "where t.tgname = 'audit' and not has_column_privilege('owner_console', "
                    "t.tgrelid, c, 'select')"_s),
             QStringList());
    // And nobody forgot a table that a token or a right stands in.
    QCOMPARE(
        column(*m_admin,
               u"select c.oid::regclass::text from pg_class c where c.relnamespace = "
               "'app'::regnamespace and c.relkind = 'r' and not c.relispartition and (c.relname "
               "in ('owners', 'users', 'logins', 'features', 'api_keys') or exists (select "
               "from pg_attribute a where a.attrelid = c.oid and a.attname ~ "
               "'^(auth_token|secret|sealed)$')) and not exists (select from pg_trigger t "
               "where t.tgrelid = c.oid and t.tgname = 'audit')"_s),
        QStringList());
  }

  void noLineHoldsASecret() {
    const config::Sealer sealer = m_box.sealer();
    admin::TwilioAccount account;
    account.accountSid = u"AC"_s + QString(32, u'7');
    account.sealedToken = u"MARKED-token"_s;
    need(admin::setTwilioAccount(*m_person, m_owner, account), "account");
    account.sealedToken = u"MARKED-other"_s;
    need(admin::setTwilioAccount(*m_person, m_owner, account), "token");
    QCOMPARE(lines(m_owner).first().details["auth_token"_L1],
             QJsonValue(QJsonArray{u"(secret)"_s, u"(secret)"_s}));
    need(setFeatureSecret(*m_person, sealer, m_owner, u"assistant"_s, "MARKED-key"), "secret");
    need(setFeatureSecret(*m_person, sealer, m_owner, u"assistant"_s, {}), "forgotten");
    QCOMPARE(lines(m_owner).first().action, u"feature_secret.deleted"_s);
    auto transaction = need(Transaction::begin(*m_person), "begin");
    const auto webhook = need(
        webhooks::add(*m_person, sealer, m_owner, u"https://hooks.example.org/MARKED?k=MARKED"_s,
                      {u"message.created"_s}, {}),
        "webhook");
    need(transaction.commit(), "commit");
    need(createApiKey(*m_person, m_owner, u"crm"_s, u"read"_s, apiKeyProof("MARKED"), 0), "key");
    const QString secret = webhook["secret"_L1].toString();
    QStringList subjects;
    for (const QString& line :
         column(*m_admin, u"select to_jsonb(a)::text from app.audit_log a"_s)) {
      QVERIFY2(!line.contains(u"MARKED"), qPrintable(line));
      QVERIFY2(!line.contains(secret), qPrintable(line));
      QVERIFY2(!line.contains(QString::fromLatin1(apiKeyProof("MARKED"))), qPrintable(line));
    }
    for (const AuditEntry& line : lines(m_owner))
      if (line.action == "outgoing_webhook.created"_L1) subjects.append(line.subject);
    QCOMPARE(subjects, QStringList{u"hooks.example.org"_s});
  }

  void linesAreFoundAndPaged() {
    for (int i = 0; i < 25; ++i)
      need(features::set(*m_person, m_owner, u"f%1"_s.arg(i), {true, {}, {}}), "feature");
    AuditQuery query;
    query.action = u"feature"_s;
    query.limit = 10;
    QStringList seen;
    for (bool complete = false; !complete;) {
      const auto page = need(audit::read(*m_person, m_owner, query), "page");
      for (const AuditEntry& entry : page.items)
        seen.append(entry.subject);
      complete = page.complete;
      query.before = page.items.last().auditId;
    }
    QCOMPARE(seen.size(), 25);
    QCOMPARE(seen.first(), u"f24"_s);
    QCOMPARE(seen.last(), u"f0"_s);
    query = {};
    query.text = u"F17"_s;
    QCOMPARE(lines(m_owner, query).size(), 1);
    query.text = u"%"_s;  // no pattern
    QCOMPARE(lines(m_owner, query).size(), 0);
    query = {};
    query.from = QDateTime::currentDateTimeUtc().addDays(1);
    QCOMPARE(lines(m_owner, query).size(), 0);
    query.from = {};
    query.to = QDateTime::currentDateTimeUtc().addDays(1);
    query.limit = 100;
    QVERIFY(lines(m_owner, query).size() > 25);
  }

  void aSpreadsheetTakesNothingForAFormula_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << u"ana@example.org"_s << QByteArray("\"ana@example.org\"");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("quote") << u"a \"b\", c"_s << QByteArray("\"a \"\"b\"\", c\"");
    for (const char* start : {"=", "+", "-", "@", "\t", "\r", "\n"})
      QTest::addRow("starts with %d", *start) << QString::fromLatin1(start) + u"cmd|' /C calc'!A0"_s
                                              << QByteArray("\"'") + start + "cmd|' /C calc'!A0\"";
    QTest::newRow("full width") << u"＝1+1"_s << u"\"'＝1+1\""_s.toUtf8();
  }

  void aSpreadsheetTakesNothingForAFormula() {
    QFETCH(QString, text);
    QFETCH(QByteArray, field);
    QCOMPARE(audit::csvField(text), field);
  }

  void allLinesGoIntoACsv() {
    need(features::set(*m_person, m_owner, u"hours"_s, {true, {}, u"=HYPERLINK(\"x\")"_s}),
         "feature");
    need(createApiKey(*m_admin, m_owner, u"=1+1"_s, u"read"_s, QByteArray(64, 'a'), 0), "key");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    need(audit::writeCsv(*m_person, m_owner, {}, out), "csv");
    const QByteArray csv = out.data();
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"audit_id\",\"at\",\"actor\""));
    QVERIFY(csv.contains("\"feature.created\",\"hours\""));
    QVERIFY(csv.contains("\"audit.exported\""));
    QVERIFY2(csv.contains("\"api_key.created\",\"'=1+1\""), csv.constData());
    QCOMPARE(csv.count("\r\n"), lines(m_owner).size() + 1);
  }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"
