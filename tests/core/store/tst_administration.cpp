#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <map>

#include <sys/stat.h>

#include "core/config/secret_box.h"
#include "core/store/audit_queries.h"
#include "core/store/isolation_proof.h"
#include "core/store/sealing.h"
#include "core/store/store_administration.h"
#include "core/store/store_desk.h"
#include "core/store/tenant_export.h"
#include "core/store/tenant_queries.h"
#include "core/store/twilio_account_queries.h"
#include "tests/core/store/screen.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
using namespace oc::store;

namespace {

// The outcome of a call in one word.
QString word(const std::optional<Error>& error) {
  if (!error) return u"ok"_s;
  switch (error->code) {
    case ErrorCode::Invalid: return u"Invalid"_s;
    case ErrorCode::NotFound: return u"NotFound"_s;
    case ErrorCode::Conflict: return u"Conflict"_s;
    case ErrorCode::Forbidden: return u"Forbidden"_s;
    case ErrorCode::Unavailable: return u"Unavailable"_s;
    case ErrorCode::Timeout: return u"Timeout"_s;
    case ErrorCode::Cancelled: return u"Cancelled"_s;
    case ErrorCode::Internal: break;
  }
  return u"Internal"_s;
}

using Call = std::function<std::optional<Error>(Administration& as, OwnerId owner)>;

template <typename F>
Call call(F f) {
  return [f](Administration& as, OwnerId owner) -> std::optional<Error> {
    const auto result = answer(f(as, owner));
    if (result) return std::nullopt;
    return result.error();
  };
}

}  // namespace

Q_DECLARE_METATYPE(Call)

class TestAdministration : public QObject {
  Q_OBJECT

 private:
  enum Who { Admin, Agent, User, OtherAdmin, Stranger, Platform };

  std::unique_ptr<StoreAdministration> as(Who who) {
    return std::make_unique<StoreAdministration>(m_urls.at(who), std::nullopt, LifeCycle{},
                                                 ClosureConfig{});
  }

  // A conversation with messages both ways.
  ConvId talk(OwnerId owner) {
    const auto conv = ingest(*m_service, inboundEntry(owner)).convId;
    run(*m_admin, u"select app.queue_reply(?, ?, 'olá', gen_random_uuid())"_s,
        {owner.value, conv.value});
    return conv;
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Connection> m_admin;
  std::unique_ptr<Connection> m_service;
  std::map<Who, DatabaseUrl> m_urls;
  OwnerId m_owner;
  OwnerId m_other;
  const config::SecretBox m_box =
      need(config::SecretBox::open(QString(64, u'a'), {}), "secret box");

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_service = m_cluster->connectService();
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_other = addOwner(*m_admin, u"Beta"_s);
    m_urls[Admin] = addLogin(*m_admin, *m_cluster, m_owner, u"admin"_s);
    m_urls[Agent] = addLogin(*m_admin, *m_cluster, m_owner, u"agent"_s);
    m_urls[User] = addLogin(*m_admin, *m_cluster, m_owner, u"user"_s);
    m_urls[OtherAdmin] = addLogin(*m_admin, *m_cluster, m_other, u"admin"_s);
    m_urls[Stranger] = addLogin(*m_admin, *m_cluster, addOwner(*m_admin, u"Gamma"_s), u"admin"_s);
    m_urls[Platform] = addLogin(*m_admin, *m_cluster, m_other, u"user"_s);
    run(*m_admin, u"update app.logins set is_platform_admin = true where role_name = ?"_s,
        {m_urls[Platform].user});
    run(*m_admin,
        u"delete from app.users u using app.logins l where l.login_id = u.login_id and "
        "l.role_name = ?"_s,
        {m_urls[Platform].user});
    QCOMPARE(need(nameKey(*m_service, m_box), "key"), KeyStanding::Current);
  }

  // ---- who may what

  void rights_data() {
    QTest::addColumn<Call>("what");
    QTest::addColumn<QStringList>("outcomes");  // admin, agent, user, others' admins, platform
    const auto row = [](const char* name, const Call& what, const char* outcomes) {
      QTest::newRow(name) << what << QString::fromLatin1(outcomes).split(u' ');
    };
    using A = Administration&;
    const char* admins = "ok Forbidden Forbidden NotFound NotFound NotFound";
    const char* staffAdmins = "ok Forbidden Forbidden NotFound NotFound ok";
    const char* platform = "Forbidden Forbidden Forbidden Forbidden Forbidden ok";

    row("person", call([](A a, OwnerId) { return a.person(); }), "ok ok ok ok ok ok");
    row("profiles", call([](A a, OwnerId) { return a.tenantProfiles(); }), "ok ok ok ok ok ok");
    row("create tenant",
        call([](A a, OwnerId) { return a.createTenant(u"New"_s, newSid() + u"@example.org"_s); }),
        platform);
    row("rename tenant", call([](A a, OwnerId o) {
          return a.renameTenant(o, u"Acme"_s, newSid() + u"@example.org"_s);
        }),
        platform);
    row("switch tenant", call([](A a, OwnerId o) { return a.setTenantActive(o, true); }), platform);
    row("delete tenant", call([](A a, OwnerId o) { return a.deleteTenant(o, u"wrong"_s); }),
        "Forbidden Forbidden Forbidden Forbidden Forbidden Conflict");
    row("export tenant",
        call([](A a, OwnerId o) { return a.exportTenant(o, u"/nowhere/at/all"_s); }),
        "Unavailable Forbidden Forbidden NotFound NotFound NotFound");
    row("life cycle", call([](A a, OwnerId o) {
          return a.setLifeCycle(o, {90, {}, true});
        }),
        admins);
    row("staff", call([](A a, OwnerId o) { return a.staff(o); }), staffAdmins);
    row("invite", call([](A a, OwnerId o) {
          Invitation invitation;
          invitation.email = newSid() + u"@example.org"_s;
          invitation.password = u"a good password"_s;
          invitation.profileName = u"Nova"_s;
          return a.invite(o, invitation);
        }),
        staffAdmins);
    row("Twilio account", call([](A a, OwnerId o) {
          return a.setTwilioAccount(
              o, {u"AC"_s + QString(32, u'1'), u"token"_s, {u"+551140000000"_s}});
        }),
        admins);
    row("Twilio account removed",
        call([](A a, OwnerId o) { return a.removeTwilioAccount(o, {999999}); }),
        "NotFound Forbidden Forbidden NotFound NotFound NotFound");
    row("Twilio asked", call([](A a, OwnerId o) { return a.checkTwilioAccount(o, {999999}); }),
        "NotFound Forbidden Forbidden NotFound NotFound NotFound");
    row("feature", call([](A a, OwnerId o) { return a.setFeature(o, u"media"_s, true, {}); }),
        admins);
    row("feature previewed",
        call([](A a, OwnerId o) { return a.previewFeature(o, u"closure_detection"_s, true, {}); }),
        "ok ok ok NotFound NotFound NotFound");
    row("own feature", call([](A a, OwnerId o) {
          return a.createFeature(o, u"x"_s + newSid().toLower(), {}, true, {});
        }),
        admins);
    row("feature secret",
        call([](A a, OwnerId o) { return a.setFeatureSecret(o, u"assistant"_s, u"sk-1"_s); }),
        admins);
    row("key", call([](A a, OwnerId o) { return a.createApiKey(o, u"crm"_s, u"read"_s, 0); }),
        admins);
    row("key ended", call([](A a, OwnerId o) { return a.revokeApiKey(o, 999999); }),
        "NotFound Forbidden Forbidden NotFound NotFound NotFound");
    row("webhooks", call([](A a, OwnerId o) { return a.webhooks(o); }), admins);
    row("webhook", call([](A a, OwnerId o) {
          return a.addWebhook(
              o, {u"https://example.org/hook?key=geheim"_s, {u"message.created"_s}, {}, true});
        }),
        admins);
    row("webhook removed", call([](A a, OwnerId o) { return a.removeWebhook(o, 999999); }),
        "NotFound Forbidden Forbidden NotFound NotFound NotFound");
    row("audit log", call([](A a, OwnerId o) { return a.audit(o, {}); }), staffAdmins);
    row("the installation's audit log", call([](A a, OwnerId) { return a.audit({}, {}); }),
        platform);
  }

  void rights() {
    QFETCH(Call, what);
    QFETCH(QStringList, outcomes);
    QStringList found;
    for (const Who who : {Admin, Agent, User, OtherAdmin, Stranger, Platform})
      found.append(word(what(*as(who), m_owner)));
    QCOMPARE(found, outcomes);
  }

  // ---- tenants

  void aPlatformAdministratorSeesAllTenantsOthersTheirOwn() {
    const auto names = [](const QList<TenantProfile>& tenants) {
      QStringList found;
      for (const TenantProfile& tenant : tenants)
        found.append(tenant.name);
      return found;
    };
    QCOMPARE(names(taken(as(Agent)->tenantProfiles())), QStringList{u"Acme"_s});
    QVERIFY(names(taken(as(Platform)->tenantProfiles())).contains(u"Gamma"_s));
  }

  void whatIsSwitchedOffSendsNothing() {
    const OwnerId owner = addOwner(*m_admin, u"Quiet"_s);
    const ConvId conv = talk(owner);
    const auto platform = as(Platform);
    QVERIFY(!taken(platform->setTenantActive(owner, false)).active);
    const auto claimed = [this, owner] {
      return number(*m_service,
                    u"select count(*) from app.claim_outbox(100, 0) where owner_id = ?"_s,
                    {owner.value});
    };
    QCOMPARE(claimed(), 0);
    const auto refused = m_admin->exec(u"select app.queue_reply(?, ?, 'x', gen_random_uuid())"_s,
                                       {owner.value, conv.value});
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"switched off"));
    QVERIFY(taken(platform->setTenantActive(owner, true)).active);
    QCOMPARE(claimed(), 1);
  }

  void aTenantGoesWithAllThatItHas() {
    const OwnerId owner = addOwner(*m_admin, u"Leaving"_s);
    const DatabaseUrl person = addLogin(*m_admin, *m_cluster, owner, u"admin"_s);
    for (int i = 0; i < 5; ++i)
      ingest(*m_service, inboundEntry(owner, u"whatsapp:+55119888800%1"_s.arg(10 + i)));
    const auto steps = [&] {
      int count = 0;
      tenants::Watch watch;
      watch.progress = [&count](qint64) { ++count; };
      const auto removed = tenants::remove(*m_admin, owner, u"Leaving"_s, watch);
      if (!removed) qFatal("%s", qUtf8Printable(removed.error().message));
      return count;
    }();
    QVERIFY(steps > 3);
    for (const QString& table :
         column(*m_admin,
                u"select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and "
                "a.attname = 'owner_id' where c.relnamespace = 'app'::regnamespace and c.relkind "
                "in ('r', 'p')"_s))
      QCOMPARE(number(*m_admin, u"select count(*) from app."_s + table + u" where owner_id = ?"_s,
                      {owner.value}),
               0);
    QCOMPARE(number(*m_admin, u"select count(*) from pg_roles where rolname = ?"_s, {person.user}),
             0);
    QCOMPARE(text(*m_admin,
                  u"select subject from app.audit_log where owner_id = 0 and action = "
                  "'tenant.deleted' order by audit_id desc limit 1"_s),
             u"Leaving"_s);
  }

  void consolesHearThatATenantIsGone() {
    const OwnerId owner = addOwner(*m_admin, u"Short"_s);
    const DatabaseUrl person = m_urls.at(OtherAdmin);
    run(*m_admin,
        u"insert into app.users (owner_id, login_id, profile_name, role) select ?, login_id, 'X', "
        "'agent' from app.logins where role_name = ?"_s,
        {owner.value, person.user});
    Screen screen(person);
    const auto isThere = [&] {
      for (auto it = screen.batches.crbegin(); it != screen.batches.crend(); ++it)
        if (it->tenant.ownerId == owner) return it->tenant.active;
      return false;
    };
    QTRY_VERIFY(isThere());
    need(tenants::remove(*m_admin, owner, u"Short"_s), "delete");
    QTRY_VERIFY(!isThere());
  }

  // ---- export

  void anExportHoldsAllButSecrets() {
    const OwnerId owner = addOwner(*m_admin, u"Full"_s);
    const DatabaseUrl person = addLogin(*m_admin, *m_cluster, owner, u"admin"_s);
    StoreAdministration administration(person, std::nullopt, {}, {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"full.jsonl"_s);
    talk(owner);
    taken(administration.setTwilioAccount(
        owner, {u"AC"_s + QString(32, u'2'), u"MARKED-token"_s, {u"+551140000000"_s}}));
    taken(administration.addWebhook(
        owner, {u"https://example.org/?k=MARKED"_s, {u"message.created"_s}, {}, true}));
    taken(administration.exportTenant(owner, path));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    struct stat info {};
    QCOMPARE(::fstat(file.handle(), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0600U);
    QMap<QString, int> rows;
    while (!file.atEnd()) {
      const QByteArray line = file.readLine();
      QVERIFY2(!line.contains("MARKED"), line.constData());
      const QJsonObject object = QJsonDocument::fromJson(line).object();
      QCOMPARE(object["row"_L1]["owner_id"_L1].toInteger(), owner.value);
      ++rows[object["table"_L1].toString()];
    }
    QCOMPARE(rows.value(u"messages"_s), 2);
    QCOMPARE(rows.value(u"conversations"_s), 1);
    QCOMPARE(rows.value(u"twilio_accounts"_s), 1);
    QVERIFY(rows.value(u"audit_log"_s) > 2);
    QCOMPARE(answer(administration.exportTenant(owner, path)).error().code, ErrorCode::Conflict);
  }

  void thePlatformExportsOnceItIsOnRecord() {
    const OwnerId owner = addOwner(*m_admin, u"Recorded"_s);
    talk(owner);
    const auto platform = as(Platform);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recorded.jsonl"_s);
    QCOMPARE(answer(platform->exportTenant(owner, path)).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
    const Person me = taken(platform->person());
    Invitation invitation;
    invitation.email = me.email;
    invitation.profileName = u"Platform"_s;
    invitation.role = StaffRole::Admin;
    taken(platform->invite(owner, invitation));
    taken(platform->exportTenant(owner, path));
    QVERIFY(QFile::exists(path));
    QStringList actions;
    for (const AuditEntry& entry : taken(platform->audit(owner, {})).items)
      if (entry.actor == u"login:%1"_s.arg(me.loginId.value)) actions << entry.action;
    QCOMPARE(actions, (QStringList{u"tenant.exported"_s, u"staff.created"_s}));
  }

  void anExportThatIsCancelledLeavesNoFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.jsonl"_s);
    ExportWatch watch;
    watch.cancelled = [] { return true; };
    QCOMPARE(store::exportTenant(*m_admin, m_owner, path, watch).error().code,
             ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!m_admin->inTransaction());
  }

  // ---- staff

  void aMemberFromInvitationToRemoval() {
    const auto admin = as(Admin);
    Invitation invitation;
    invitation.email = u"Ana@Example.org"_s;
    invitation.password = u"uma senha longa"_s;
    invitation.profileName = u"Ana"_s;
    StaffMember ana = taken(admin->invite(m_owner, invitation));
    QCOMPARE(ana.email, u"ana@example.org"_s);
    QCOMPARE(ana.role, StaffRole::Agent);
    QVERIFY(!ana.elsewhere);
    ana.role = StaffRole::User;
    ana.lastName = u"Souza"_s;
    QCOMPARE(taken(admin->changeStaff(m_owner, ana)), ana);
    QVERIFY(!taken(admin->setStaffActive(m_owner, ana.userId, false)).active);
    taken(admin->setStaffActive(m_owner, ana.userId, true));
    QCOMPARE(answer(admin->resetPassword(ana.loginId, u"short"_s)).error().code,
             ErrorCode::Invalid);
    taken(admin->resetPassword(ana.loginId, u"uma senha nova"_s));
    taken(admin->setLoginDisabled(ana.loginId, true));
    taken(admin->removeStaff(m_owner, ana.userId));
    for (const StaffMember& member : taken(admin->staff(m_owner)))
      QVERIFY(member.userId != ana.userId);
    QCOMPARE(word(answer(as(OtherAdmin)->resetPassword(ana.loginId, u"uma senha nova"_s)).error()),
             u"NotFound"_s);
  }

  void aPersonChangesTheOwnPassword() {
    const DatabaseUrl url = addLogin(*m_admin, *m_cluster, m_owner);
    StoreAdministration me(url, std::nullopt, {}, {});
    QCOMPARE(answer(me.changeOwnPassword(u"not mine"_s, u"uma senha nova"_s)).error().code,
             ErrorCode::Forbidden);
    taken(me.changeOwnPassword(url.password, u"uma senha nova"_s));
    QVERIFY(Connection::open(url.withLogin(url.user, u"uma senha nova"_s)).ok());
    QVERIFY(!Connection::open(url).ok());
  }

  // ---- sealing

  void whatAConsoleSealsTheServiceOpens() {
    const auto admin = as(Admin);
    const QString sid = u"AC"_s + QString(32, u'3');
    const auto account =
        need(answer(admin->setTwilioAccount(m_owner, {sid, u"the token"_s, {u"+551140000001"_s}})),
             "account");
    const auto token = [&] {
      return need(m_box.open(QByteArray::fromBase64(
                                 text(*m_admin,
                                      u"select auth_token from app.twilio_accounts where "
                                      "owner_id = ? and account_sid = ?"_s,
                                      {m_owner.value, sid})
                                     .toLatin1()),
                             tokenContext(m_owner, sid)),
                  "open");
    };
    QCOMPARE(token(), QByteArray("the token"));
    // Without a token the one that is there stays.
    taken(admin->setTwilioAccount(m_owner, {sid, {}, {u"+551140000002"_s}}));
    QCOMPARE(token(), QByteArray("the token"));
    taken(admin->removeTwilioAccount(m_owner, account.accountId));
  }

  // A token that can't be read must not be sent elsewhere, either.
  void peopleDontSayWhereTheApiIs() {
    const auto db = TestCluster::connect(m_urls.at(Admin));
    const QString sid = u"AC"_s + QString(32, u'4');
    run(*m_admin,
        u"select app.set_twilio_account(?, ?, 'sealed', '[]', '{}', 'https://api.twilio.com', "
        "false)"_s,
        {m_owner.value, sid});
    run(*db,
        u"select app.set_twilio_account(?, ?, null, '[]', '{}', 'https://evil.example', false)"_s,
        {m_owner.value, sid});
    QCOMPARE(text(*m_admin, u"select api_base_url from app.twilio_accounts where account_sid = ?"_s,
                  {sid}),
             u"https://api.twilio.com"_s);
    run(*m_admin, u"delete from app.twilio_accounts where account_sid = ?"_s, {sid});
  }

  void anotherSecretKeyIsNoticed() {
    const auto other = need(config::SecretBox::open(QString(64, u'b'), {}), "box");
    QCOMPARE(need(nameKey(*m_service, m_box), "ours"), KeyStanding::Current);
    QCOMPARE(need(nameKey(*m_service, other), "theirs"), KeyStanding::Foreign);
    QCOMPARE(need(currentSealer(*m_service), "sealer").keyId(), m_box.sealer().keyId());
  }

  // ---- the rest of what a tenant sets

  void featuresWithTheirHistory() {
    const auto admin = as(Admin);
    const QString name = u"hours"_s;
    taken(admin->createFeature(m_owner, name, u"When we are there"_s, true, {}));
    QCOMPARE(answer(admin->createFeature(m_owner, name, {}, true, {})).error().code,
             ErrorCode::Conflict);
    taken(admin->setFeature(m_owner, name, false, {{u"from"_s, 9}}));
    auto history = taken(admin->featureHistory(m_owner, name));
    QCOMPARE(history.size(), 2);
    QVERIFY(history.first().actor.contains(u'@'));  // its profile name, not login:7
    taken(admin->undoFeatureChange(m_owner, history.first().changeId, false));
    QVERIFY(taken(admin->setFeature(m_owner, name, true, {})).enabled);
    taken(admin->removeFeature(m_owner, name));
    QCOMPARE(answer(admin->setFeature(m_owner, name, true, {})).error().code, ErrorCode::NotFound);
    QCOMPARE(answer(admin->setFeature(m_owner, u"closure_detection"_s, true, {{u"close_at"_s, 7}}))
                 .error()
                 .code,
             ErrorCode::Invalid);
  }

  void keysAndWebhooks() {
    const auto admin = as(Admin);
    const auto key = taken(admin->createApiKey(m_owner, u"shop"_s, u"write"_s, 30));
    QVERIFY(key.key.startsWith(u"oc_"));
    taken(admin->revokeApiKey(m_owner, key.keyId));
    for (const ApiKeyInfo& info : taken(admin->apiKeys(m_owner)))
      if (info.keyId == key.keyId) QVERIFY(info.revokedAt.isValid());

    WebhookEdit edit{u"https://example.org/a"_s, {u"message.created"_s}, u"shop"_s, true};
    const auto made = taken(admin->addWebhook(m_owner, edit));
    QVERIFY(made.secret.startsWith(u"whsec_"));
    edit.url = u"https://example.org/b"_s;
    QCOMPARE(taken(admin->changeWebhook(m_owner, made.webhookId, edit)).url, edit.url);
    QVERIFY(taken(admin->rotateWebhookSecret(m_owner, made.webhookId)).secret != made.secret);
    taken(admin->testWebhook(m_owner, made.webhookId));
    const auto deliveries = taken(admin->deliveries(m_owner, made.webhookId, {}));
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(answer(admin->redeliver(m_owner, deliveries.first().deliveryId)).error().code,
             ErrorCode::Conflict);
    const auto all = taken(admin->webhooks(m_owner));
    QVERIFY(std::ranges::any_of(all, [&](const WebhookInfo& info) {
      return info.webhookId == made.webhookId && info.waiting == 1;
    }));
    taken(admin->removeWebhook(m_owner, made.webhookId));
  }

  // ---- the proof of isolation

  void aProofTriesEveryTenantAndLeavesNothing() {
    const qint64 tenants = number(*m_admin, u"select count(*) from app.owners"_s);
    StoreAdministration platform(m_urls.at(Platform), m_cluster->admin(), {}, {});
    const auto probes = taken(platform.proveIsolation());
    QVERIFY(probes.size() > tenants * 50);
    for (const IsolationProbe& probe : probes)
      QVERIFY2(probe.held, qPrintable(probe.name + u": " + probe.finding));
    QCOMPARE(number(*m_admin, u"select count(*) from app.owners"_s), tenants);
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.logins where removed_at is null and email like "
                    "'proof-%'"_s),
             0);
    QCOMPARE(answer(as(Platform)->proveIsolation()).error().code, ErrorCode::Forbidden);
  }

  void aProofFindsAHole() {
    run(*m_admin, u"create policy hole on app.contacts for select to owner_console using (true)"_s);
    ingest(*m_service, inboundEntry(m_owner));
    StoreAdministration platform(m_urls.at(Platform), m_cluster->admin(), {}, {});
    QStringList holes;
    for (const IsolationProbe& probe : taken(platform.proveIsolation()))
      if (!probe.held) holes.append(probe.name + u" "_s + probe.ownerName);
    run(*m_admin, u"drop policy hole on app.contacts"_s);
    QVERIFY2(holes.contains(u"select contacts Acme"_s), qPrintable(holes.join(u'\n')));
  }

  void aProofFindsEachKindOfHole_data() {
    QTest::addColumn<QString>("probe");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    const auto granted = [](const char* probe, const QString& what) {
      QTest::newRow(probe) << QString::fromLatin1(probe) << u"grant %1 to owner_console"_s.arg(what)
                           << u"revoke %1 from owner_console"_s.arg(what);
    };
    const QString temporary = u"temporary on database "_s + m_cluster->admin().database;
    granted("a temporary table in the place of messages", temporary);
    granted("a temporary function in the place of my_owner_ids", temporary);
    granted("messages copied to a file", u"pg_write_server_files"_s);
    granted("messages copied to a program", u"pg_execute_server_program"_s);
    granted("what other sessions do", u"pg_read_all_stats"_s);
    granted("to end another session", u"pg_signal_backend"_s);
    granted("to stop another session's statement", u"pg_signal_backend"_s);
    granted("contents of large objects", u"select on pg_largeobject"_s);
    QTest::newRow("a foreign key") << u"a foreign key that leaves the tenant out"_s
                                   << u"do $$begin create table app.loose (owner_id bigint, id "
                                      "bigint primary key, other bigint references app.loose); "
                                      "alter table app.loose owner to owner_schema; end$$"_s
                                   << u"drop table app.loose"_s;
  }
  void aProofFindsEachKindOfHole() {
    QFETCH(QString, probe);
    QFETCH(QString, open);
    QFETCH(QString, close);
    run(*m_admin, open);
    const auto proved =
        proveIsolation(m_cluster->admin(), {[](qint64, qint64) {}, [] { return false; }}, m_owner);
    run(*m_admin, close);
    const QList<IsolationProbe> probes = need(proved, "proof");
    const auto found = std::ranges::find(probes, probe, &IsolationProbe::name);
    QVERIFY(found != probes.end());
    QVERIFY(!found->held);
  }

  // Any number of receivers may run; without one the person is told.
  void twilioIsAskedByAReceiver() {
    const auto admin = as(Admin);
    const auto account =
        need(answer(admin->setTwilioAccount(
                 m_owner, {u"AC"_s + QString(32, u'5'), u"tok"_s, {u"+551140000005"_s}})),
             "account");
    auto asked = admin->checkTwilioAccount(m_owner, account.accountId);
    QList<twilio_accounts::ClaimedCheck> claimed;
    QVERIFY(QTest::qWaitFor([&] {
      claimed = need(twilio_accounts::claimChecks(*m_service), "claim");
      return !claimed.isEmpty();
    }));
    QVERIFY(need(twilio_accounts::claimChecks(*m_service), "claim").isEmpty());
    QCOMPARE(claimed.first().accountSid, account.accountSid);
    TwilioCheck reply;
    reply.ok = true;
    reply.accountName = u"Acme Ltda"_s;
    reply.missingNumbers = {u"+551140000005"_s};
    reply.message = u"Fine."_s;
    need(twilio_accounts::settleCheck(*m_service, claimed.first(), reply), "settle");
    auto told = taken(asked);
    QVERIFY(told.at.isValid());
    told.at = {};
    QCOMPARE(told, reply);
  }
};

QTEST_GUILESS_MAIN(TestAdministration)
#include "tst_administration.moc"
