#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>

#include "core/store/assist_queries.h"
#include "core/store/sealing.h"
#include "core/store/secret_rotation.h"
#include "core/store/transaction.h"
#include "core/store/webhook_queries.h"
#include "tests/core/gateway/webhook_client.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace oc::store;

// All that is sealed is sealed anew, while a receiver runs that knows only the old key.
class TestSecretRotation : public QObject {
  Q_OBJECT

 private:
  static constexpr int kAccounts = 250;  // more than one transaction

  config::SecretBox fileBox() { return need(config::SecretBox::open({}, m_folder.path()), "box"); }

  qint64 stale(const QString& keyId) {
    return number(*m_admin,
                  u"select coalesce(sum(secrets), 0)::bigint from app.sealed_with() where key_id "
                  "<> ?"_s,
                  {keyId});
  }

  QTemporaryDir m_folder;
  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Connection> m_admin;
  QList<TestAccount> m_accounts;
  OwnerId m_owner;
  qint64 m_webhook = 0;

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    auto service = m_cluster->connectService();
    const config::SecretBox box = fileBox();
    QCOMPARE(need(nameKey(*service, box), "key"), KeyStanding::Current);
    m_owner = addOwner(*m_admin, u"Acme"_s);
    for (int i = 0; i < kAccounts; ++i) {
      TestAccount account;
      account.owner = i % 2 == 0 ? m_owner : addOwner(*m_admin, u"T%1"_s.arg(i));
      account.numbers = {u"whatsapp:+5511400%1"_s.arg(10000 + i)};
      admin::TwilioAccount row;
      row.accountSid = account.sid;
      row.sealedToken =
          sealedText(box.sealer(), account.token, tokenContext(account.owner, account.sid));
      row.phoneNumbers = account.numbers;
      row.apiBaseUrl = account.apiBaseUrl;
      need(admin::setTwilioAccount(*m_admin, account.owner, row), "account");
      m_accounts.append(account);
    }
    auto transaction = need(Transaction::begin(*m_admin), "begin");
    const auto added = need(webhooks::add(*m_admin, box.sealer(), m_owner, u"https://example.org"_s,
                                          {u"message.created"_s}, {}),
                            "webhook");
    m_webhook = added["webhook_id"_L1].toInteger();
    need(webhooks::rotateSecret(*m_admin, box.sealer(), m_owner, m_webhook), "rotate");
    need(setFeatureSecret(*m_admin, box.sealer(), m_owner, u"assistant"_s, "sk-1"), "secret");
    need(transaction.commit(), "commit");
    QCOMPARE(stale(u"00000000"_s), kAccounts + 3);
  }

  // What sealedColumns() lists is what the database counts, and no column was forgotten.
  void theCatalogueIsWhole() {
    qint64 listed = 0;
    QStringList known;
    for (const SealedColumn& column : sealedColumns()) {
      known.append(column.table + u'.' + column.column);
      listed += number(*m_admin,
                       u"select count(*) from app.%2 where app.sealed_key_id(%1) is not null"_s.arg(
                           column.column, column.table));
    }
    QCOMPARE(listed, number(*m_admin, u"select sum(secrets)::bigint from app.sealed_with()"_s));
    // Verifiers are hashes, keys of idempotency are no secrets.
    known += {u"lent_roles.verifier"_s, u"lent_roles.lent_verifier"_s, u"media_links.token_hash"_s};
    for (const QString& column :
         column(*m_admin,
                u"select table_name || '.' || column_name from information_schema.columns where "
                "table_schema = 'app' and data_type in ('text', 'bytea') and column_name ~ "
                "'token|secret|sealed|passw|verifier'"_s))
      QVERIFY2(known.contains(column), qPrintable(column));
  }

  void receiversGoOnWhileAllIsSealedAnew() {
    gateway::GatewayOptions options;
    options.serviceUrl = m_cluster->service();
    RunningGateway receiver(options, fileBox());

    config::SecretBox box = fileBox();
    const QString before = box.sealer().keyId();
    need(box.beginRotation(), "begin");
    QVERIFY(box.sealer().keyId() != before);

    std::atomic_bool over = false;
    Rotation rotation;
    std::unique_ptr<QThread> work(QThread::create([&] {
      const auto db = m_cluster->connectAdmin();
      rotation = need(reseal(*db, box), "reseal");
      over = true;
    }));
    work->start();
    int taken = 0;
    for (bool last = false; !last; ++taken) {
      last = over;  // once more after the end
      const TestAccount& account = m_accounts[taken % kAccounts];
      QCOMPARE(receiver.webhook(account, kInbound, inboundForm(account)).status, 200);
    }
    work->wait();
    QCOMPARE(rotation.resealed, kAccounts + 3);
    QCOMPARE(rotation.unreadable, QStringList());
    QVERIFY(taken > 1);

    // The old key is of no use any more, and nothing speaks of a change of tokens.
    QCOMPARE(stale(box.sealer().keyId()), 0);
    need(box.endRotation(), "end");
    need(forgetOldKeys(*m_admin), "forget");
    QCOMPARE(fileBox().sealers().size(), 1);
    QCOMPARE(number(*m_admin, u"select count(*) from app.sealing_keys"_s), 1);
    QCOMPARE(
        number(*m_admin,
               u"select count(*) from app.audit_log where action = 'twilio_account.changed'"_s),
        0);
    QCOMPARE(
        number(*m_admin, u"select count(*) from app.audit_log where action = 'secrets.rotation'"_s),
        1);
    for (const TestAccount& account : m_accounts.first(3))
      QCOMPARE(receiver.webhook(account, kInbound, inboundForm(account)).status, 200);
  }

  void whatWasInterruptedGoesOn() {
    config::SecretBox box = fileBox();
    need(box.beginRotation(), "begin");
    config::SecretBox again = fileBox();
    need(again.beginRotation(), "begin again");
    QCOMPARE(again.sealer().keyId(), box.sealer().keyId());  // no third key
    const config::Sealer old = box.sealers().last();
    need(m_admin->exec(u"select app.change_sealing_key(?, ?)"_s,
                       {box.sealer().keyId(), box.sealer().publicKey()}),
         "change");
    // Who had read the key a moment ago is told to do it again.
    const auto late = setFeatureSecret(*m_admin, old, m_owner, u"assistant"_s, "sk-2");
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    need(setFeatureSecret(*m_admin, need(currentSealer(*m_admin), "sealer"), m_owner,
                          u"assistant"_s, "sk-2"),
         "secret");
    QCOMPARE(need(reseal(*m_admin, again), "reseal").resealed, kAccounts + 2);
    QCOMPARE(need(reseal(*m_admin, again), "reseal").resealed, 0);
    need(again.endRotation(), "end");
  }

  void whatCantBeOpenedIsNamed() {
    run(*m_admin, u"set app.resealing = 'on'"_s);
    run(*m_admin, u"alter table app.feature_secrets disable trigger guard_sealed"_s);
    run(*m_admin, u"update app.feature_secrets set sealed = 'AgEBAQEBAQEBAQEB'"_s);
    run(*m_admin, u"alter table app.feature_secrets enable trigger guard_sealed"_s);
    const Rotation rotation = need(reseal(*m_admin, fileBox()), "reseal");
    QCOMPARE(rotation.unreadable,
             QStringList{u"feature_secrets.sealed of tenant %1"_s.arg(m_owner.value)});
  }

  void theEnvironmentsKeyIsChangedByPeople() {
    auto box = need(config::SecretBox::open(QString(64, u'c'), {}), "box");
    const auto refused = box.beginRotation();
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"SECRET_KEY=NEW,OLD"));
    auto both =
        need(config::SecretBox::open(QString(64, u'd') + u',' + QString(64, u'c'), {}), "box");
    need(both.beginRotation(), "begin");
    QCOMPARE(need(both.open(box.seal("x", "c"), "c"), "open"), QByteArray("x"));
  }
};

QTEST_GUILESS_MAIN(TestSecretRotation)
#include "tst_secret_rotation.moc"
