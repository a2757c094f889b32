#include <QJsonArray>

#include "tests/app/ctl.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

// "conversation list --owner 1" in words; an argument with spaces stands in '…'.
QStringList words(const QString& line) {
  QStringList found;
  const QStringList parts = line.split(u'\'');
  for (qsizetype i = 0; i < parts.size(); ++i) {
    if (i % 2)
      found += parts[i];
    else
      found += parts[i].split(u' ', Qt::SkipEmptyParts);
  }
  return found;
}

QStringList namesIn(const QJsonArray& rows) {
  QStringList names;
  for (const QJsonValue& row : rows)
    names += row[u"name"_s].toString();
  return names;
}

bool has(const QJsonObject& object, const char* keys) {
  for (const QString& key : QString::fromLatin1(keys).split(u' '))
    if (!object.contains(key)) {
      qWarning().noquote() << key << "is missing in" << QJsonDocument(object).toJson();
      return false;
    }
  return true;
}

}  // namespace

// ownerctl as administrators and scripts meet it: what it prints where, and how it ends.
class TestOwnerctl : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_ctl = std::make_unique<Ctl>(*m_cluster);
    m_admin = m_cluster->connectAdmin();
    m_service = m_cluster->connectService();
  }
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_tenant = u" --owner %1"_s.arg(m_owner.value);
  }

  void everyCommandHasHelp();
  void aGroupTellsItsCommands();
  void refusals_data();
  void refusals();
  void tenants();
  void keys();
  void features();
  void desk();
  void aSwitchIsTriedFirst();
  void secretsComeOnStandardInput();
  void outgoingWebhooks();
  void conversations();
  void backTest();
  void rotatesSecrets();
  void isolation();

 private:
  // The JSON that a command prints when it succeeds; a test's failure otherwise.
  QJsonObject json(const QString& line, const QByteArray& input = {}) {
    const Ctl::Run ran = m_ctl->run(words(line + u" --json"_s), input);
    if (ran.exitCode != 0 || !ran.errors.isEmpty() || ran.json().isEmpty())
      QTest::qFail(
          qPrintable(u"%1 ended with %2: %3%4"_s.arg(line, QString::number(ran.exitCode),
                                                     ran.errors, QString::fromUtf8(ran.out))),
          __FILE__, __LINE__);
    return ran.json();
  }
  // The same for people: something readable that is no JSON.
  QString text(const QString& line) {
    const Ctl::Run ran = m_ctl->run(words(line));
    if (ran.exitCode != 0 || !ran.errors.isEmpty() || ran.out.startsWith('{') ||
        !ran.out.endsWith('\n'))
      QTest::qFail(qPrintable(line + u": "_s + ran.errors + QString::fromUtf8(ran.out)), __FILE__,
                   __LINE__);
    return QString::fromUtf8(ran.out);
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Ctl> m_ctl;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<store::Connection> m_service;
  OwnerId m_owner;
  QString m_tenant;
};

void TestOwnerctl::everyCommandHasHelp() {
  const Ctl::Run overview = m_ctl->run({u"--help"_s});
  QCOMPARE(overview.exitCode, 0);
  QCOMPARE(overview.errors, QString());
  static const QRegularExpression line(u"^  (\\S.*?)  +(\\S.*\\.|\\S.*\\?)$"_s,
                                       QRegularExpression::MultilineOption);
  QStringList commands;
  for (auto it = line.globalMatch(QString::fromUtf8(overview.out)); it.hasNext();)
    commands += it.next().captured(1);
  QVERIFY2(commands.size() > 35, qPrintable(commands.join(u", ")));
  QVERIFY(commands.contains(u"outgoing-webhook deliveries"_s));
  for (const QString& command : commands) {
    const Ctl::Run help = m_ctl->run(words(command) + QStringList{u"--help"_s});
    const QString said = QString::fromUtf8(help.out);
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.errors, QString());
    QVERIFY2(said.startsWith(u"Usage: ownerctl "_s + command + u" [options]"_s), qPrintable(said));
    QVERIFY2(said.contains(u"--json "_s) && said.contains(u"--help"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"Arguments:"_s), qPrintable(said));  // the first line has them
    // Each option says what it does.
    static const QRegularExpression bare(u"^  --\\S+( <\\S+>)?\\s*$"_s,
                                         QRegularExpression::MultilineOption);
    QVERIFY2(!bare.match(said).hasMatch(), qPrintable(said));

    const Ctl::Run wrong = m_ctl->run(words(command) + QStringList{u"--nonsense"_s});
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.out, QByteArray());
    QVERIFY2(wrong.errors.startsWith(u"ownerctl: "_s) && wrong.errors.contains(u"nonsense"_s),
             qPrintable(wrong.errors));
  }
}

// "login" is no command but the beginning of several.
void TestOwnerctl::aGroupTellsItsCommands() {
  const Ctl::Run help = m_ctl->run({u"api-key"_s, u"--help"_s});
  QCOMPARE(help.exitCode, 0);
  QCOMPARE(help.errors, QString());
  QVERIFY2(help.out.contains("  api-key revoke ") && !help.out.contains("  login "), help.out);
  const Ctl::Run bare = m_ctl->run({u"api-key"_s});
  QCOMPARE(bare.exitCode, 2);
  QCOMPARE(bare.out, QByteArray());
  QVERIFY2(bare.errors.contains(u"  api-key revoke "_s) && !bare.errors.contains(u"  login "_s),
           qPrintable(bare.errors));
  const Ctl::Run wrong = m_ctl->run({u"api-key"_s, u"make"_s});
  QCOMPARE(wrong.exitCode, 2);
  QVERIFY2(wrong.errors.endsWith(u"There is no command \"api-key make\".\n"_s),
           qPrintable(wrong.errors));
}

void TestOwnerctl::refusals_data() {
  QTest::addColumn<QString>("line");
  QTest::addColumn<int>("exitCode");
  QTest::addColumn<QString>("says");
  const auto row = [](const char* line, int exitCode, const char* says) {
    QTest::newRow(line) << QString::fromUtf8(line) << exitCode << QString::fromUtf8(says);
  };
  row("nonsense", 2, "nonsense");
  row("feature", 2, "feature");
  row("feature list", 2, "--owner");
  row("feature list --owner 0", 2, "--owner");
  row("feature list --owner -1", 2, "--owner");
  row("feature list --owner 1x", 2, "--owner");
  row("feature list --owner 99999999999999999999", 2, "--owner");
  row("feature list --owner 1 more", 2, "more");
  row("feature set --owner OWNER --name media", 2, "--enabled");
  row("feature set --owner OWNER --name media --enabled yes", 2, "--enabled");
  row("feature set --owner OWNER --name media --config [1]", 2, "--config");
  row("feature set --owner OWNER --name closure_detection --config {\"close_at\":7}", 2,
      "config.close_at");
  row("feature set --owner OWNER --name closure_detection --config {\"close_at\":7} --dry-run", 2,
      "config.close_at");
  row("feature set --owner OWNER --name 'No Name' --enabled true", 2, "name");
  row("feature set --owner 987654321 --name media --enabled true", 1, "tenant");
  row("feature undo --owner OWNER", 2, "change_id");
  row("feature undo --owner OWNER 987654321", 1, "change");
  row("feature delete --owner OWNER --name media", 1, "");
  row("feature delete --owner OWNER --name other", 1, "feature");
  row("feature secret --owner OWNER --name assistant", 2, "standard input");
  row("label set --owner OWNER", 2, "--name");
  row("label set --owner OWNER --name x --color red", 2, "--color");
  row("label set --owner OWNER --name x --color 12", 2, "colour");
  row("label remove --owner OWNER --name nothing", 1, "label");
  row("quick-reply add --owner OWNER --shortcut a", 2, "--body");
  row("quick-reply add --owner OWNER --shortcut a --body {nome}", 2, "{nome}");
  row("quick-reply remove --owner OWNER --shortcut nothing", 1, "/nothing");
  row("quick-reply import --owner OWNER", 2, "standard input");
  row("conversation list --owner OWNER --status mine", 2, "--status");
  row("owner set --owner OWNER", 2, "--expiration-minutes");
  row("owner set --owner OWNER --expiration-minutes 0", 2, "--expiration-minutes");
  row("owner set --owner OWNER --expiration-minutes 525601", 2, "525600");
  row("owner set --owner OWNER --expiration-minutes 99999999999", 2, "525600");
  row("owner set --owner OWNER --keep-waiting perhaps", 2, "--keep-waiting");
  row("owner set --owner 987654321 --keep-waiting yes", 1, "tenant");
  row("api-key create --owner OWNER", 2, "--scope");
  row("api-key create --owner OWNER --scope root", 2, "--scope");
  row("api-key create --owner OWNER --scope read --rate 1000001", 2, "--rate");
  row("api-key create --owner 987654321 --scope read", 1, "tenant");
  row("api-key revoke --owner OWNER --key 987654321", 1, "key");
  row("outgoing-webhook add --owner OWNER", 2, "--url");
  row("outgoing-webhook add --owner OWNER --url http://127.0.0.1/", 1, "OUTGOING_ALLOWED");
  row("outgoing-webhook add --owner OWNER --url https://hooks.example/ --event nothing", 2,
      "event");
  row("webhook-log list --owner OWNER --verdict lost", 2, "--verdict");
  row("webhook-log list --owner OWNER --from yesterday", 2, "--from");
  row("webhook-log list --owner OWNER --limit 501", 2, "--limit");
  row("webhook-log show --owner OWNER", 2, "--webhook");
  row("webhook-log show --owner OWNER --webhook 987654321", 1, "webhook");
  row("webhook-log replay --owner OWNER --webhook 987654321", 1, "webhook");
  row("outgoing-webhook set --owner OWNER --webhook 1", 2, "--url");
  row("outgoing-webhook set --owner OWNER --webhook 987654321 --active true", 1, "webhook");
  row("outgoing-webhook rotate --owner OWNER --webhook 987654321", 1, "webhook");
  row("outgoing-webhook remove --owner OWNER --webhook 987654321", 1, "webhook");
  row("outgoing-webhook deliveries --owner OWNER --webhook 1 --limit 99999999999", 2, "--limit");
  row("outgoing-webhook deliveries --owner OWNER --webhook 1 --state lost", 2, "--state");
  row("outgoing-webhook deliveries --owner OWNER --webhook 987654321", 1, "webhook");
  row("outgoing-webhook redeliver --owner OWNER --delivery 987654321", 1, "delivery");
  row("closure-backtest --owner OWNER --threshold much", 2, "--threshold");
  row("closure-backtest --owner OWNER --threshold 7", 2, "0.5");
  row("closure-backtest --owner OWNER --days 0", 2, "--days");
  row("closure-backtest --owner 987654321", 1, "tenant");
  row("assistant usage --owner 987654321", 1, "tenant");
  row("feature list --owner 987654321", 1, "tenant");
  row("api-key list --owner 987654321", 1, "tenant");
  row("outgoing-webhook list --owner 987654321", 1, "tenant");
  row("user list --owner 987654321", 1, "tenant");
  row("twilio list --owner 987654321", 1, "tenant");
  row("conversation list --owner OWNER --status lost", 2, "--status");
  row("conversation list --owner OWNER --limit 1001", 2, "--limit");
  row("conversation list --owner 987654321", 1, "tenant");
  row("conversation show", 2, "conv_id");
  row("conversation show 1 2", 2, "conv_id");
  row("conversation show x", 2, "conv_id");
  row("conversation show 987654321", 1, "conversation");
  row("conversation close 987654321", 1, "conversation");
  row("conversation extend 987654321", 1, "conversation");
  row("conversation extend 1 --minutes 0", 2, "--minutes");
  row("search --owner OWNER", 2, "words");
  row("search --owner OWNER --limit 201 x", 2, "--limit");
  row("search --owner OWNER --before soon x", 2, "--before");
  row("search --owner OWNER x before:soon", 2, "before:soon");
  row("search --owner 987654321 x", 1, "tenant");
  row("message send --conversation 987654321 --body olá", 1, "conversation");
  row("message send --conversation 1", 2, "--body");
}

// A wrong call ends with 2, one that the state forbids with 1; either says why on standard error.
void TestOwnerctl::refusals() {
  QFETCH(QString, line);
  QFETCH(int, exitCode);
  QFETCH(QString, says);
  line.replace(u"OWNER"_s, QString::number(m_owner.value));
  for (const bool asJson : {false, true}) {
    const Ctl::Run ran = m_ctl->run(words(asJson ? line + u" --json"_s : line));
    QVERIFY2(ran.exitCode == exitCode, qPrintable(u"%1: %2"_s.arg(ran.exitCode).arg(ran.errors)));
    QCOMPARE(ran.out, QByteArray());
    const QString last = ran.errors.trimmed().section(u'\n', -1);
    QVERIFY2(last.startsWith(u"ownerctl: "_s) && last.contains(says, Qt::CaseInsensitive),
             qPrintable(ran.errors));
  }
}

void TestOwnerctl::tenants() {
  const QJsonObject added = json(u"owner add --name 'Casa & Cia' --email casa@example.com"_s);
  QVERIFY(has(added, "owner_id name email created_at active"));
  QCOMPARE(added["name"_L1], u"Casa & Cia"_s);
  const QString owner = u" --owner %1"_s.arg(added["owner_id"_L1].toInteger());
  const QJsonObject set = json(u"owner set --expiration-minutes 90 --keep-waiting yes"_s + owner);
  QCOMPARE(set["conversation_expiration_minutes"_L1].toInt(), 90);
  QCOMPARE(set["keep_waiting_open"_L1], true);
  QVERIFY(set["conversation_idle_timeout_minutes"_L1].isNull());
  const QJsonObject back = json(u"owner set --expiration-minutes default"_s + owner);
  QVERIFY(back["conversation_expiration_minutes"_L1].isNull());
  QCOMPARE(back["keep_waiting_open"_L1], true);  // not named, not touched
  QVERIFY(text(u"owner set --idle-timeout-minutes 5"_s + owner).contains(u"idle after 5 min"_s));
  QVERIFY(namesIn(json(u"owner list"_s)["owners"_L1].toArray()).contains(u"Casa & Cia"_s));
}

void TestOwnerctl::keys() {
  const QJsonObject made = json(u"api-key create --scope write --name crm --rate 50"_s + m_tenant);
  QCOMPARE(made.keys(), (QStringList{u"api_key"_s, u"key_id"_s}));
  QVERIFY(made["api_key"_L1].toString().startsWith(u"oc_"_s));
  const QString key = u" --key %1"_s.arg(made["key_id"_L1].toInteger());
  const auto listed = [&] { return json(u"api-key list"_s + m_tenant)["api_keys"_L1].toArray(); };
  QCOMPARE(listed().size(), 1);
  const QJsonObject row = listed().first().toObject();
  QVERIFY(has(row, "key_id scope name last_used_at revoked_at"));
  QVERIFY(!QJsonDocument(row).toJson().contains(made["api_key"_L1].toString().toUtf8()));
  QCOMPARE(json(u"api-key revoke"_s + m_tenant + key),
           (QJsonObject{{u"key_id"_s, made["key_id"_L1]}, {u"revoked"_s, true}}));
  QVERIFY(!listed().first()["revoked_at"_L1].isNull());
}

void TestOwnerctl::desk() {
  QCOMPARE(json(u"label set --name vip --title VIP --color 3"_s + m_tenant)["color"_L1], 3);
  json(u"label set --name late"_s + m_tenant);
  QCOMPARE(namesIn(json(u"label list"_s + m_tenant)["labels"_L1].toArray()),
           (QStringList{u"late"_s, u"vip"_s}));
  QCOMPARE(json(u"label remove --name late"_s + m_tenant)["deleted"_L1], u"late"_s);
  QCOMPARE(m_ctl->run(words(u"label remove --name late"_s + m_tenant)).exitCode, 1);

  json(u"quick-reply add --shortcut ola --body 'Olá {name}'"_s + m_tenant);
  const QJsonObject imported = json(
      u"quick-reply import"_s + m_tenant,
      R"([{"shortcut": "Ola", "body": "Oi"}, {"shortcut": "fim", "title": "T", "body": "Tchau"}])");
  QCOMPARE(imported["imported"_L1], 2);
  const QJsonArray replies = json(u"quick-reply list"_s + m_tenant)["quick_replies"_L1].toArray();
  QCOMPARE(replies.size(), 2);
  QVERIFY(has(replies[0].toObject(), "quick_reply_id shortcut title body uses"));
  QCOMPARE(replies[1]["body"_L1], u"Oi"_s);  // the same one
  QCOMPARE(json(u"quick-reply remove --shortcut fim"_s + m_tenant)["deleted"_L1], u"fim"_s);
  const auto unknown =
      m_ctl->run(words(u"quick-reply import"_s + m_tenant),
                 R"([{"shortcut": "a", "body": "a"}, {"shortcut": "b", "body": "{b}"}])");
  QCOMPARE(unknown.exitCode, 2);
  QVERIFY2(unknown.errors.contains(u"Number 2"_s) && unknown.errors.contains(u"{b}"_s),
           qPrintable(unknown.errors));
  QCOMPARE(json(u"quick-reply list"_s + m_tenant)["quick_replies"_L1].toArray().size(), 2);
}

void TestOwnerctl::features() {
  const QStringList names = namesIn(json(u"feature list"_s + m_tenant)["features"_L1].toArray());
  QCOMPARE(names, (QStringList{u"assistant"_s, u"automatic_closing"_s, u"closure_detection"_s,
                               u"media"_s}));
  const QString set = u"feature set --name media"_s + m_tenant;
  const QJsonObject off = json(set + u" --enabled false"_s);
  QVERIFY(
      has(off, "feature_id owner_id name description enabled config_json created_at updated_at"));
  QCOMPARE(off["enabled"_L1], false);
  QCOMPARE(json(u"feature set --name own.thing --enabled true --config {\"a\":[1]} --description "
                "'What it is'"_s +
                m_tenant)["config_json"_L1]["a"_L1][0]
               .toInt(),
           1);
  QJsonArray changes = json(u"feature history"_s + m_tenant)["changes"_L1].toArray();
  QCOMPARE(changes.size(), 2);
  QVERIFY(has(changes.first().toObject(), "change_id at actor feature before after"));
  QCOMPARE(changes.first()["feature"_L1], u"own.thing"_s);
  changes = json(u"feature history --name media"_s + m_tenant)["changes"_L1].toArray();
  QCOMPARE(changes.size(), 1);
  const QString undo =
      u"feature undo %1"_s.arg(changes.first()["change_id"_L1].toInteger()) + m_tenant;
  QCOMPARE(json(undo)["enabled"_L1], true);
  QCOMPARE(m_ctl->run(words(undo)).exitCode, 1);  // changed again since, by the undo
  QCOMPARE(json(undo + u" --force"_s)["enabled"_L1], true);
  QCOMPARE(json(u"feature delete --name own.thing"_s + m_tenant),
           (QJsonObject{{u"deleted"_s, u"own.thing"_s}}));
}

void TestOwnerctl::aSwitchIsTriedFirst() {
  ingest(*m_service, inboundEntry(m_owner));
  const QJsonObject tried =
      json(u"feature set --name closure_detection --enabled false --dry-run"_s + m_tenant);
  QVERIFY(has(tried,
              "dry_run name conversations would_close would_announce no_longer_announced "
              "truncated cases"));
  QCOMPARE(tried["conversations"_L1].toInt(), 1);
  QVERIFY(json(u"feature history"_s + m_tenant)["changes"_L1].toArray().isEmpty());
}

void TestOwnerctl::secretsComeOnStandardInput() {
  const QString secret = u"feature secret --name assistant"_s + m_tenant;
  QCOMPARE(json(secret, "sk-very-secret\n"), (QJsonObject{{u"owner_id"_s, m_owner.value},
                                                          {u"name"_s, u"assistant"_s},
                                                          {u"has_secret"_s, true}}));
  QCOMPARE(json(secret + u" --forget"_s)["has_secret"_L1], false);
  QVERIFY(json(u"assistant usage"_s + m_tenant)["usage"_L1].toArray().isEmpty());
  QCOMPARE(text(u"assistant usage"_s + m_tenant), u"none\n"_s);
}

void TestOwnerctl::outgoingWebhooks() {
  const QJsonObject added = json(
      u"outgoing-webhook add --url https://hooks.example/in --event message.created --description "
      "crm"_s +
      m_tenant);
  QVERIFY(has(added, "webhook_id url events active secret description"));
  QVERIFY(added["secret"_L1].toString().startsWith(u"whsec_"_s));
  const QString one = m_tenant + u" --webhook %1"_s.arg(added["webhook_id"_L1].toInteger());
  const auto listed = [&] {
    return json(u"outgoing-webhook list"_s + m_tenant)["outgoing_webhooks"_L1].toArray();
  };
  QCOMPARE(listed().size(), 1);
  QVERIFY(!listed().first().toObject().contains(u"secret"_s));
  const QJsonObject changed = json(
      u"outgoing-webhook set --active false --event message.status --event conversation.closed"_s +
      one);
  QCOMPARE(changed["active"_L1], false);
  QCOMPARE(changed["events"_L1].toArray().size(), 2);
  const QString rotated = json(u"outgoing-webhook rotate"_s + one)["secret"_L1].toString();
  QVERIFY(rotated.startsWith(u"whsec_"_s) && rotated != added["secret"_L1].toString());

  json(u"outgoing-webhook set --active true --event message.created"_s + one);
  ingest(*m_service, inboundEntry(m_owner));
  const QJsonArray waiting =
      json(u"outgoing-webhook deliveries --state queued --limit 5"_s + one)["deliveries"_L1]
          .toArray();
  QCOMPARE(waiting.size(), 1);
  QVERIFY(has(waiting.first().toObject(), "delivery_id event state attempts created_at log"));
  const qint64 delivery = waiting.first()["delivery_id"_L1].toInteger();
  QVERIFY(json(u"outgoing-webhook deliveries --before %1"_s.arg(delivery) + one)["deliveries"_L1]
              .toArray()
              .isEmpty());
  // It waits already: nothing to send again.
  QCOMPARE(m_ctl->run(words(u"outgoing-webhook redeliver --delivery %1"_s.arg(delivery) + m_tenant))
               .exitCode,
           1);
  QCOMPARE(json(u"outgoing-webhook remove"_s + one)["removed"_L1], true);
  QVERIFY(listed().isEmpty());
}

void TestOwnerctl::conversations() {
  const QString conv = QString::number(ingest(*m_service, inboundEntry(m_owner)).convId.value);
  const QJsonObject list = json(u"conversation list"_s + m_tenant);
  QCOMPARE(list["total"_L1].toInt(), 1);
  QVERIFY(has(list["conversations"_L1][0].toObject(), "conv_id owner_id status phone_number"));
  const QJsonObject sent =
      json(u"message send --body - --conversation "_s + conv, "Olá,\ntudo bem?\n");
  QCOMPARE(sent["body"_L1], u"Olá,\ntudo bem?"_s);
  QCOMPARE(sent["status"_L1], u"queued"_s);
  json(u"conversation extend --minutes 30 "_s + conv);
  QVERIFY(text(u"conversation extend "_s + conv).startsWith(u"Expires at "_s));

  const QJsonObject shown = json(u"conversation show "_s + conv);
  QCOMPARE(shown["messages"_L1].toArray().size(), 2);
  const QJsonArray history = shown["transitions"_L1].toArray();
  QCOMPARE(history.size(), 4);
  QCOMPARE(history[2]["extended_minutes"_L1].toInt(), 30);
  QCOMPARE(history[3]["extended_minutes"_L1].toInt(), 1440);
  QCOMPARE(history[3]["expires_after"_L1], shown["expires_at"_L1]);
  const QString words30 = text(u"conversation show "_s + conv);
  QVERIFY2(words30.contains(u"extended by 30 minutes"_s) && words30.contains(u"tudo bem?"_s),
           qPrintable(words30));

  const QJsonObject found = json(u"search --limit 1 dias "_s + m_tenant);
  QCOMPARE(found["messages"_L1][0]["body"_L1], u"bom dia"_s);
  QCOMPARE(found["before"_L1], QJsonValue());
  QVERIFY(has(found, "customers conversations messages before time_was_up"));
  QVERIFY(text(u"search 'tudo bem' "_s + m_tenant).contains(u": Olá, tudo bem?"_s));
  QCOMPARE(json(u"search 8888-7777 "_s + m_tenant)["customers"_L1].toArray().size(), 1);
  QCOMPARE(text(u"search nothing "_s + m_tenant), u"Nothing was found.\n"_s);

  const QJsonObject closed = json(u"conversation close --reason 'all said' "_s + conv);
  QCOMPARE(closed["status"_L1], u"support_closed"_s);
  QCOMPARE(closed["ended_reason"_L1], u"all said"_s);
  const auto refused = [&](const QString& line) { return m_ctl->run(words(line + conv)).exitCode; };
  QCOMPARE(refused(u"conversation close "_s), 1);
  QCOMPARE(refused(u"conversation extend "_s), 1);
  QCOMPARE(refused(u"message send --body olá --conversation "_s), 1);
  QCOMPARE(json(u"conversation list --status closed --limit 1"_s + m_tenant)["total"_L1].toInt(),
           1);
  QCOMPARE(json(u"conversation list"_s + m_tenant)["total"_L1].toInt(), 0);
}

void TestOwnerctl::backTest() {
  // A question, the answer, and what the customer ends with.
  const auto talk = [&](const QString& customer, const QString& last) {
    auto entry = inboundEntry(m_owner, customer);
    entry.body = u"Oi, onde está o meu pedido?"_s;
    const qint64 conv = ingest(*m_service, entry).convId.value;
    json(u"message send --body 'Chega hoje à tarde.' --conversation %1"_s.arg(conv));
    entry.messageSid = newSid();
    entry.body = last;
    ingest(*m_service, entry);
    return conv;
  };
  talk(kCustomer, u"Muito obrigado, tchau!"_s);
  const qint64 magic = talk(u"whatsapp:+5511977776666"_s, u"ok, xyzzy"_s);
  const auto tried = [&](const QString& options) {
    return json(u"closure-backtest --days 7 "_s + options + m_tenant);
  };
  const QJsonObject found = tried(u"--record-at 0.5 --threshold 0.5"_s);
  QVERIFY(has(found,
              "owner_id days conversations messages would_close would_close_wrongly "
              "would_announce closed_by_people found_of_closed_by_people kept_open_by_people "
              "truncated cases"));
  QCOMPARE(found["days"_L1].toInt(), 7);
  QCOMPARE(found["conversations"_L1].toInt(), 2);
  QCOMPARE(found["cases"_L1].toArray().size(), 1);
  const double confidence = found["cases"_L1][0]["confidence"_L1].toDouble();
  QVERIFY(confidence > 0.5 && confidence < 0.999);

  // On either side of each threshold: how many would be closed, and how many announced.
  const auto counts = [&](const QString& options, double at) {
    const QJsonObject counted = tried(options.arg(at));
    return std::pair(counted["would_close"_L1].toInt(), counted["would_announce"_L1].toInt());
  };
  constexpr double kStep = 0.0005;
  for (const char* option : {"threshold", "close-at"}) {
    const QString line = u"--record-at 0.5 --%1 %2"_s.arg(QLatin1StringView(option));
    QCOMPARE(counts(line, confidence - kStep), std::pair(1, 0));
    QCOMPARE(counts(line, confidence + kStep), std::pair(0, 1));
  }
  QCOMPARE(counts(u"--threshold 1 --record-at %1"_s, confidence - kStep), std::pair(0, 1));
  QCOMPARE(counts(u"--threshold 1 --record-at %1"_s, confidence + kStep), std::pair(0, 0));

  QSet<qint64> ended;
  const QJsonObject spoken =
      tried(u"--record-at 0.5 --threshold 0.5 --keyword nada --keyword xyzzy"_s);
  for (const QJsonValue& item : spoken["cases"_L1].toArray())
    ended.insert(item["conv_id"_L1].toInteger());
  QVERIFY(ended.contains(magic));
  QVERIFY(text(u"closure-backtest"_s + m_tenant).contains(u"2 conversations"_s));
}

// Sealed under a key that is then taken out of use.
void TestOwnerctl::rotatesSecrets() {
  json(u"feature secret --name assistant"_s + m_tenant, "sk-very-secret\n");
  json(u"outgoing-webhook add --url https://hooks.example/in --event message.created"_s + m_tenant);
  const qint64 sealed = number(*m_admin, u"select sum(secrets)::bigint from app.sealed_with()"_s);
  QVERIFY(sealed >= 2);
  const QString old(64, u'a');
  const QString fresh(64, u'b');
  m_ctl->set(u"SECRET_KEY"_s, fresh + u',' + old);
  const Ctl::Run shown = m_ctl->run(words(u"secrets rotate"_s));
  QCOMPARE(shown.exitCode, 0);
  QVERIFY2(shown.errors.contains(u"%1 of %1 secrets"_s.arg(sealed)), qPrintable(shown.errors));
  QVERIFY2(
      shown.out.startsWith(QByteArray(QByteArray::number(sealed) + " secrets are sealed anew.")),
      shown.out.constData());
  m_ctl->set(u"SECRET_KEY"_s, old + u',' + fresh);
  const Ctl::Run back = m_ctl->run(words(u"secrets rotate --json"_s));
  m_ctl->set(u"SECRET_KEY"_s, old);
  QCOMPARE(back.exitCode, 0);
  QCOMPARE(back.errors, QString());
  QCOMPARE(back.json()["resealed"_L1].toInteger(), sealed);
  QVERIFY(back.json()["unreadable"_L1].toArray().isEmpty());
}

// What holds, and a hole that the database's administrator has made.
void TestOwnerctl::isolation() {
  const QJsonObject found = json(u"isolation-proof"_s + m_tenant);
  QVERIFY(found["held"_L1].toBool());
  QCOMPARE(found["tenants"_L1].toArray().size(), 1);
  const QJsonObject tenant = found["tenants"_L1][0].toObject();
  QCOMPARE(tenant["owner_id"_L1].toInteger(), m_owner.value);
  QVERIFY(tenant["probes"_L1].toInt() > 150);
  const QJsonArray empty = tenant["empty_tables"_L1].toArray();
  QVERIFY(empty.contains(u"messages"_s) && !empty.contains(u"owners"_s));
  QVERIFY(text(u"isolation-proof"_s + m_tenant).contains(u"held  Acme"_s));
  QVERIFY(text(u"isolation-proof"_s + m_tenant).contains(u"nothing of it to be reached in: "_s));

  run(*m_admin, u"create policy hole on app.owners for select to owner_console using (true)"_s);
  const Ctl::Run open = m_ctl->run(words(u"isolation-proof --json"_s + m_tenant));
  run(*m_admin, u"drop policy hole on app.owners"_s);
  QCOMPARE(open.exitCode, 1);
  QVERIFY(!open.json()["held"_L1].toBool());
  const QJsonObject hole = open.json()["tenants"_L1][0]["broken"_L1][0].toObject();
  QVERIFY(hole["probe"_L1].toString().contains(u"owners"_s));

  run(*m_admin,
      u"create function app.peek(owner bigint) returns setof app.owners language sql "
      "security definer as 'select * from app.owners o where o.owner_id = peek.owner'"_s);
  run(*m_admin, u"grant execute on function app.peek(bigint) to owner_console"_s);
  const Ctl::Run told = m_ctl->run(words(u"isolation-proof --json"_s + m_tenant));
  run(*m_admin, u"drop function app.peek(bigint)"_s);
  QCOMPARE(told.exitCode, 1);
  const QJsonArray broken = told.json()["tenants"_L1][0]["broken"_L1].toArray();
  QCOMPARE(broken.size(), 1);
  QCOMPARE(broken[0]["probe"_L1].toString(), u"peek"_s);
}

QTEST_GUILESS_MAIN(TestOwnerctl)
#include "tst_ownerctl.moc"
