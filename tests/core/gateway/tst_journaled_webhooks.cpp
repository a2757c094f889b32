#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "core/gateway/journal.h"
#include "tests/core/gateway/webhook_client.h"
#include "tests/support/stopped_server.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

constexpr int kPatienceMs = 40'000;

}  // namespace

// Signed webhooks while the database can't take them: answered, kept, and stored in order and once.
class TestJournaledWebhooks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_account = addAccount(*m_admin);
  }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.serviceUrl = m_cluster->service();
    m_options.dataFolder = m_folder->path();
    m_gateway = std::make_unique<RunningGateway>(m_options);
    m_sids.clear();
  }

  void cleanup() {
    m_gateway.reset();
    if (!m_admin) m_admin = m_cluster->connectAdmin();
  }

  void theDatabaseGoesAndComesBack() {
    send();
    stopDatabase(SIGQUIT);
    for (int i = 0; i < 12; ++i)
      send();
    QCOMPARE(health("waiting"), 12);
    QVERIFY(health("bytes") > 0);
    QCOMPARE(m_gateway->get("/webhooks/twilio/health").status, 200);
    send(m_sids.last());  // Twilio says it again, before and after
    startDatabase();
    send(m_sids.last());
    QTRY_COMPARE_WITH_TIMEOUT(health("waiting"), 0, kPatienceMs);
    send();
    QCOMPARE(stored(), m_sids);
    const QByteArray figures =
        m_gateway->request("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n").body;
    QVERIFY2(figures.contains("owner_console_journal_records 0\n"), figures);
    QVERIFY2(figures.contains("owner_console_journal_webhooks_total{event=\"journaled\"}"),
             figures);
    QVERIFY(journaledFiles().isEmpty());
  }

  // libpq waits for a server that is there and does nothing.
  void theServerIsStopped() {
    send();
    {
      const StoppedServer stopped(m_cluster->cluster().serverPid());
      for (int i = 0; i < 5; ++i)
        send();
      QCOMPARE(health("waiting"), 5);
      // Nobody knows whether the account has another token since.
      QCOMPARE(m_gateway->post(kInbound, inboundForm(m_account), "forged").status, 503);
    }
    QTRY_COMPARE_WITH_TIMEOUT(health("waiting"), 0, kPatienceMs);
    send();
    QCOMPARE(stored(), m_sids);
  }

  void anotherStartReplays() {
    stopDatabase(SIGQUIT);
    for (int i = 0; i < 3; ++i)
      send();
    m_gateway.reset();
    // It knows the accounts although the database is away, and what comes goes behind what waits.
    m_gateway = std::make_unique<RunningGateway>(m_options, testBox(), "/webhooks/twilio/health");
    QTRY_COMPARE(health("waiting"), 3);
    send();
    QCOMPARE(health("waiting"), 4);
    QCOMPARE(m_gateway->post(kInbound, inboundForm(m_account), "forged").status, 503);
    startDatabase();
    QTRY_COMPARE_WITH_TIMEOUT(health("waiting"), 0, kPatienceMs);
    QCOMPARE(stored(), m_sids);
  }

  // A receiver that never saw the database knows nobody.
  void aColdStartWithoutKeptAccounts() {
    stopDatabase(SIGQUIT);
    m_gateway.reset();
    QVERIFY(QFile::remove(m_folder->filePath(u"accounts.sealed"_s)));
    m_gateway = std::make_unique<RunningGateway>(m_options, testBox(), "/");
    QCOMPARE(post(newSid()), 503);
    startDatabase();
    QTRY_COMPARE_WITH_TIMEOUT(post(m_sids.emplaceBack(newSid())), 200, kPatienceMs);
  }

  void aFullJournalRefusesInWords() {
    m_gateway.reset();
    m_options.journalMegabytes = 0;
    m_gateway = std::make_unique<RunningGateway>(m_options);
    stopDatabase(SIGQUIT);
    QCOMPARE(post(newSid()), 503);
    const QString words = part()["detail"_L1].toString();
    QVERIFY2(words.contains(u"JOURNAL_MAX_MB"), qPrintable(words));
    startDatabase();
    QTRY_COMPARE_WITH_TIMEOUT(post(newSid()), 200, kPatienceMs);
  }

  void whatTheDatabaseRefusesIsSetAside() {
    run(*m_admin,
        u"create function app.refuse() returns trigger language plpgsql as $$ begin if new.body = "
        "'poison' then raise exception using errcode = '22000', message = 'no'; end if; return "
        "new; "
        "end $$"_s);
    run(*m_admin,
        u"create trigger refuse before insert on app.messages for each row execute function "
        "app.refuse()"_s);
    const twilio::FormParameters form{{"MessageSid", newSid().toUtf8()},
                                      {"AccountSid", m_account.sid.toUtf8()},
                                      {"From", kCustomer.toUtf8()},
                                      {"To", kBusiness.toUtf8()},
                                      {"Body", "poison"}};
    QCOMPARE(m_gateway->webhook(m_account, kInbound, form).status, 200);
    send();
    QCOMPARE(stored(), m_sids);
    QTRY_VERIFY(part()["detail"_L1].toString().contains(u"--quarantine"));
    // The same out of the journal.
    stopDatabase(SIGQUIT);
    QCOMPARE(m_gateway->webhook(m_account, kInbound, form).status, 200);
    send();
    startDatabase();
    QTRY_COMPARE_WITH_TIMEOUT(health("waiting"), 0, kPatienceMs);
    QCOMPARE(stored(), m_sids);
    m_gateway.reset();
    const auto aside = need(gateway::Journal::open(gateway::quarantineFolder(m_folder->path()),
                                                   testBox(), qint64{1} << 30),
                            "quarantine");
    const auto records = need(aside->next(9), "next");
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.first().raw, form.encoded());
    QVERIFY(!records.first().refusal.isEmpty());
    run(*m_admin, u"drop trigger refuse on app.messages"_s);
    run(*m_admin, u"drop function app.refuse()"_s);
  }

  void aRepeatedStatusIsOneEvent() {
    const auto entry = inboundEntry(m_account.owner);
    const store::Verdict verdict = ingest(*m_admin, entry);
    run(*m_admin,
        u"update app.messages set direction = 'outbound', status = 'sent' where msg_id = ?"_s,
        {verdict.msgId.value});
    const auto status =
        statusEntry(m_account.owner, entry.messageSid, {}, DeliveryStatus::Delivered);
    for (int i = 0; i < 2; ++i)
      (void)applyStatus(*m_admin, status);
    QCOMPARE(number(*m_admin, u"select count(*) from app.message_status_events where msg_id = ?"_s,
                    {verdict.msgId.value}),
             1);
  }

 private:
  int post(const QString& sid) {
    return m_gateway->webhook(m_account, kInbound, inboundForm(m_account, sid)).status;
  }
  void send(const QString& sid = newSid()) {
    QCOMPARE(post(sid), 200);
    if (!m_sids.contains(sid)) m_sids.append(sid);
  }
  QStringList stored() {
    const QStringList all = column(
        *m_admin,
        u"select message_sid from app.messages where owner_id = ? and direction = 'inbound' order "
        "by msg_id"_s,
        {m_account.owner.value});
    QStringList ours;
    for (const QString& sid : all)
      if (m_sids.contains(sid)) ours.append(sid);
    return ours;
  }
  void stopDatabase(int signal) {
    m_admin.reset();
    const auto pid = static_cast<pid_t>(m_cluster->cluster().serverPid());
    ::kill(pid, signal);
    QVERIFY(QTest::qWaitFor([pid] { return ::kill(pid, 0) != 0; }, 10000));
  }
  void startDatabase() {
    need(m_cluster->cluster().revive(), "revive");
    m_admin = m_cluster->connectAdmin();
  }
  QJsonObject part() {
    return QJsonDocument::fromJson(m_gateway->get("/health").body)["journal"_L1].toObject();
  }
  // What /health says of the journal; it is published a moment later.
  qint64 health(const char* name) {
    QTest::qWait(150);
    return part()[QLatin1StringView(name)].toInteger(-1);
  }
  QStringList journaledFiles() const {
    return gateway::journalFiles(gateway::journalFolder(m_folder->path()), gateway::kSegmentSuffix);
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<QTemporaryDir> m_folder;
  gateway::GatewayOptions m_options;
  std::unique_ptr<RunningGateway> m_gateway;
  TestAccount m_account;
  QStringList m_sids;
};

QTEST_GUILESS_MAIN(TestJournaledWebhooks)
#include "tst_journaled_webhooks.moc"
