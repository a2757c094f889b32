#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include "app/common/sample_data.h"
#include "app/common/sample_story.h"
#include "core/gateway/account_book.h"
#include "core/store/desk_queries.h"
#include "core/store/roles.h"
#include "core/store/sealing.h"
#include "core/store/service_queries.h"
#include "tests/support/test_cluster.h"

using namespace oc;
using namespace Qt::StringLiterals;

// The sample tenants on a real PostgreSQL: what they hold, that it is whole, and that nothing of it
// leaves the house.
class SampleDataTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyTenantIsCreated();
  void nobodyIsMissing_data();
  void nobodyIsMissing();
  void everyStatusOccurs_data();
  void everyStatusOccurs();
  void nothingIsWrong_data();
  void nothingIsWrong();
  void countersAreRight();
  void tokensOpen();
  void operatorSeesTheThreads();
  void secondRunChangesNothing();
  void takenAddressIsLeftAlone();
  void storyErrorsNameThePlace_data();
  void storyErrorsNameThePlace();

 private:
  qint64 number(const QString& sql);
  QString fingerprint();

  std::unique_ptr<test::TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_db;
  std::optional<config::SecretBox> m_box;
  app::SampleReport m_report;
};

void SampleDataTest::initTestCase() {
  m_cluster = test::TestCluster::start();
  store::ConnectionOptions options;
  options.role = store::kSchemaRole;
  auto opened = store::Connection::open(m_cluster->admin(), options);
  QVERIFY(opened);
  m_db = *std::move(opened);
  auto box = config::SecretBox::open({}, m_cluster->dataFolder());
  QVERIFY(box);
  m_box = *std::move(box);
  const auto report = app::seedSampleData(*m_db, *m_box);
  QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
  m_report = *report;
}

qint64 SampleDataTest::number(const QString& sql) {
  auto rows = m_db->exec(sql);
  if (!rows || !rows->next()) {
    qWarning("%s", rows ? "no row" : qPrintable(rows.error().detail));
    return -1;
  }
  return rows->integer(0);
}

// Changes with any row of any table that a tenant owns.
QString SampleDataTest::fingerprint() {
  QStringList sums;
  for (const auto* table : {u"owners", u"users", u"features", u"twilio_accounts", u"feed",
                            u"changes", u"conversations", u"conversation_transitions", u"messages",
                            u"message_status_events", u"outbox", u"webhook_log"}) {
    auto rows = m_db->exec(
        u"select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') "
        "from app."_s %
        QStringView(table) % u" t"_s);
    if (!rows || !rows->next()) return {};
    sums.append(rows->text(0));
  }
  return sums.join(u' ');
}

void SampleDataTest::everyTenantIsCreated() {
  QCOMPARE(m_report.tenants.size(), 3);
  QVERIFY(m_report.changed());
  int conversations = 0;
  int messages = 0;
  for (const app::SampleTenant& tenant : m_report.tenants) {
    QVERIFY2(tenant.created, qPrintable(tenant.name));
    QVERIFY(tenant.owner.isValid());
    conversations += tenant.conversations;
    messages += tenant.messages;
  }
  QVERIFY(conversations >= 40);
  QCOMPARE(number(u"select count(*) from app.conversations"_s), conversations);
  QCOMPARE(number(u"select count(*) from app.messages"_s), messages);
  const QJsonObject json = m_report.json();
  QVERIFY(json["changed"_L1].toBool());
  QCOMPARE(json["owners"_L1][0]["name"_L1].toString(), u"Acme Corporation"_s);
  QVERIFY(json["owners"_L1][0]["owner_id"_L1].toInteger() > 0);
}

void SampleDataTest::nobodyIsMissing_data() {
  QTest::addColumn<QString>("condition");
  const auto row = [](const char* what, const char* condition) {
    QTest::newRow(what) << QString::fromUtf8(condition);
  };
  row("picture", "m.message_type = 'image' and m.metadata->>'kind' = 'image'");
  row("voice note", "m.message_type = 'audio' and m.direction = 'inbound'");
  row("video", "m.message_type = 'video'");
  row("document in", "m.message_type = 'document' and m.direction = 'inbound'");
  row("document out", "m.message_type = 'document' and m.direction = 'outbound'");
  row("sticker", "m.metadata->>'kind' = 'sticker' and m.message_type = 'image'");
  row("several media", "jsonb_array_length(m.metadata->'media') = 3");
  row("location",
      "m.metadata->>'kind' = 'location' and m.message_type = 'text' "
      "and (m.metadata->'location'->>'latitude')::float < 0");
  row("button reply", "m.metadata->'button'->>'payload' = 'exchange'");
  row("contact", "m.metadata->>'kind' = 'contacts' and m.message_type = 'text'");
  row("quoted reply",
      "exists (select from messages q where q.owner_id = m.owner_id "
      "and q.conv_id = m.conv_id and q.direction = 'outbound' "
      "and q.message_sid = m.metadata->'quoted'->>'sid' "
      "and q.msg_id = (m.metadata->'quoted'->>'msg_id')::bigint)");
  row("forwarded", "(m.metadata->>'forwarded')::boolean");
  row("opt-out", "m.body = 'STOP' and m.metadata->>'opt_out' = 'STOP' and c.channel = 'sms'");
  row("written to after opt-out", "m.status = 'failed' and m.error_code = '21610'");
  row("outside the window",
      "m.error_code = '63016' and m.status = 'failed' "
      "and m.timestamp > c.last_inbound_at + interval '24 hours'");
  row("unreachable", "m.error_code = '30003' and m.status = 'undelivered'");
  row("template", "m.content is not null and jsonb_exists(m.metadata, 'content_sid')");
  row("assistant", "m.sent_by_ia and m.message_owner = 'agent'");
  row("business-scoped id", "c.phone_number = 'BR.2081978709342942' and c.customer_name = 'Duda'");
  row("short code", "c.phone_number = '27272' and c.channel = 'sms'");
  row("ninth digit",
      "c.phone_number = '+5511988880142' "
      "and c.customer_address = 'whatsapp:+551188880142'");
  row("very long name", "length(c.customer_name) > 120");
  row("emoji", "m.body like '%🍄%'");
  row("markup", "m.body like '%<td>%'");
  row("unread", "c.unread >= 2 and c.status = 'progress'");
  row("read, not answered",
      "c.unread = 0 and c.status = 'progress' and c.last_direction = "
      "'inbound'");
  row("second conversation",
      "exists (select from conversations p where p.owner_id = c.owner_id "
      "and p.conv_id = c.previous_conv_id and p.status = 'user_closed' "
      "and p.phone_number = c.phone_number)");
  row("Portuguese", "m.body like '%obrigada%'");
  row("English", "m.body like '%thanks%'");
  row("Spanish", "m.body like '%gracias%'");
  row("taken by an agent", "c.user_id is not null");
}

void SampleDataTest::nobodyIsMissing() {
  QFETCH(QString, condition);
  QVERIFY(number(u"select count(*) from app.messages m join app.conversations c using "
                 "(owner_id, conv_id) where "_s %
                 condition) > 0);
}

void SampleDataTest::everyStatusOccurs_data() {
  QTest::addColumn<QString>("table");
  QTest::addColumn<QString>("status");
  for (const ConversationStatus status : allConversationStatuses())
    QTest::addRow("conversation %s", qPrintable(toText(status)))
        << u"conversations"_s << toText(status);
  using enum DeliveryStatus;
  for (const DeliveryStatus status :
       {Received, Accepted, Sending, Sent, Delivered, Read, Undelivered, Failed, Canceled, Unknown})
    QTest::addRow("message %s", qPrintable(toText(status))) << u"messages"_s << toText(status);
}

void SampleDataTest::everyStatusOccurs() {
  QFETCH(QString, table);
  QFETCH(QString, status);
  QVERIFY(number(u"select count(*) from app.%1 where status = '%2'"_s.arg(table, status)) > 0);
}

void SampleDataTest::nothingIsWrong_data() {
  QTest::addColumn<QString>("from");
  const auto row = [](const char* what, const char* from) {
    QTest::newRow(what) << QString::fromUtf8(from);
  };
  row("something waits to be sent", "outbox");
  row("a message is queued", "messages where status = 'queued'");
  row("a real account",
      "twilio_accounts where not training or api_base_url not like "
      "'http://127.0.0.1:%'");
  row("an account without two numbers", "twilio_accounts where cardinality(number_keys) <> 2");
  row("a time to come",
      "conversations where greatest(started_at, ended_at, updated_at, last_at, "
      "last_inbound_at) > now()");
  row("a message to come", "messages where timestamp > now()");
  row("news to come", "message_status_events where received_at > now()");
  row("a message outside its conversation",
      "messages m join conversations c using (owner_id, conv_id) "
      "where m.timestamp not between c.started_at and coalesce(c.ended_at, now())");
  row("a message older than the one before it",
      "messages a join messages b using (owner_id, conv_id) "
      "where a.msg_id < b.msg_id and a.timestamp > b.timestamp");
  row("a list that isn't in the order of time",
      "conversations a join conversations b using (owner_id) "
      "where a.activity < b.activity and a.updated_at > b.updated_at");
  row("a row that shows another message than the last",
      "conversations c left join messages m on m.owner_id = c.owner_id and m.msg_id = "
      "c.last_msg_id where (c.last_msg_id, c.last_at, c.last_status) is distinct from "
      "((select max(x.msg_id) from messages x where x.owner_id = c.owner_id and x.conv_id = "
      "c.conv_id), m.timestamp, m.status)");
  row("a last inbound that isn't",
      "conversations c where last_inbound_at is distinct from "
      "(select max(timestamp) from messages m where m.owner_id = "
      "c.owner_id and m.conv_id = c.conv_id and direction = "
      "'inbound')");
  row("an active one that is due",
      "conversations c join owners o using (owner_id) where c.ended_at is null and "
      "(c.expires_at < now() or c.updated_at + make_interval(mins => "
      "coalesce(o.conversation_idle_timeout_minutes, 60)) < now())");
  row("an expired one before its time",
      "conversations where status = 'expired' and ended_at < "
      "expires_at");
  row("an idle one before its time",
      "conversations c join owners o using (owner_id) where status = 'idle_timeout' and ended_at < "
      "last_at + make_interval(mins => coalesce(o.conversation_idle_timeout_minutes, 60))");
  row("one that should have ended before",
      "conversations c join owners o using (owner_id) where "
      "ended_at > last_at + make_interval(mins => coalesce("
      "o.conversation_idle_timeout_minutes, 60) + 1) or "
      "ended_at > expires_at + interval '1 minute'");
  row("a pause longer than the idle timeout",
      "(select c.owner_id, m.timestamp - lag(m.timestamp) over (partition by c.conv_id order by "
      "m.msg_id) as pause from conversations c join messages m using (owner_id, conv_id)) p "
      "join owners o using (owner_id) where p.pause > make_interval(mins => "
      "coalesce(o.conversation_idle_timeout_minutes, 60))");
  row("a pending one with messages",
      "conversations c where (status = 'pending') <> (not exists "
      "(select from messages m where m.owner_id = c.owner_id and "
      "m.conv_id = c.conv_id))");
  row("a history that isn't the status",
      "conversations c where status is distinct from (select to_status from "
      "conversation_transitions h where h.owner_id = c.owner_id and h.conv_id = c.conv_id "
      "order by transition_id desc limit 1)");
  row("a history without its time",
      "conversations c join conversation_transitions h using (owner_id, conv_id) where h.at is "
      "distinct from case when h.to_status in ('pending', 'progress') then c.started_at else "
      "c.ended_at end");
  row("an end by the wrong hand",
      "conversation_transitions where to_status not in ('pending', 'progress') and "
      "(to_status in ('agent_closed', 'support_closed')) <> (actor like 'user:%')");
  row("no reason for an end", "conversations where ended_at is not null and ended_reason = ''");
  row("a failure without a reason",
      "messages where status in ('failed', 'undelivered') and "
      "(error_code = '' or error_message = '')");
  row("an inbound message without its webhook",
      "messages m where direction = 'inbound' and not exists (select from webhook_log w where "
      "w.owner_id = m.owner_id and w.message_sid = m.message_sid and w.verdict = 'stored')");
  row("a number in use at two tenants",
      "conversations a join conversations b using (phone_number) where a.owner_id <> b.owner_id");
}

void SampleDataTest::nothingIsWrong() {
  QFETCH(QString, from);
  QCOMPARE(number(u"select count(*) from "_s % from), 0);
}

void SampleDataTest::countersAreRight() {
  const auto differing = [this](const QString& column, const QString& condition) {
    return number(
        u"select count(*) from feed f where %1 <> (select count(*) from conversations c "
        "where c.owner_id = f.owner_id and %2)"_s.arg(column, condition));
  };
  QCOMPARE(differing(u"active_conversations"_s, u"status in ('pending', 'progress')"_s), 0);
  QCOMPARE(differing(u"unread_conversations"_s, u"unread > 0"_s), 0);
  QCOMPARE(number(u"select count(*) from feed where active_conversations < 5 or "
                  "unread_conversations < 2"_s),
           0);
  for (const QString& figure : {u"max(seq)"_s, u"count(*)"_s})
    QCOMPARE(number(u"select count(*) from feed f where seq <> (select %1 from changes c where "
                    "c.owner_id = f.owner_id)"_s.arg(figure)),
             0);
}

void SampleDataTest::tokensOpen() {
  const auto service = m_cluster->connectService();
  const auto found = store::serviceAccounts(*service);
  QVERIFY(found);
  QCOMPARE(found->accounts.size(), 3);
  QSet<QByteArray> tokens;
  for (const store::SealedAccount& account : found->accounts) {
    QVERIFY(account.training);
    const auto token = m_box->open(QByteArray::fromBase64(account.sealedToken.toLatin1()),
                                   store::tokenContext(account.owner, account.accountSid));
    QVERIFY(token);
    QCOMPARE(token->size(), 32);
    tokens.insert(*token);
  }
  QCOMPARE(tokens.size(), 3);
}

void SampleDataTest::operatorSeesTheThreads() {
  const auto db = m_cluster->connectOperator();
  const auto tenants = store::desk::tenants(*db);
  QVERIFY(tenants);
  QCOMPARE(tenants->size(), 3);
  for (const Tenant& tenant : *tenants) {
    const auto page = store::desk::conversations(*db, tenant.ownerId, {});
    QVERIFY(page);
    QVERIFY(!page->items.isEmpty());
    const Conversation& first = page->items.first();
    const auto thread = store::desk::messages(*db, tenant.ownerId, first.convId, {});
    QVERIFY(thread);
    QVERIFY(!thread->items.isEmpty());
  }
}

void SampleDataTest::secondRunChangesNothing() {
  const QString before = fingerprint();
  QVERIFY(!before.isEmpty());
  const auto again = app::seedSampleData(*m_db, *m_box);
  QVERIFY(again);
  QVERIFY(!again->changed());
  QCOMPARE(again->tenants.size(), 3);
  for (qsizetype i = 0; i < 3; ++i) {
    QCOMPARE(again->tenants[i].owner, m_report.tenants[i].owner);
    QCOMPARE(again->tenants[i].messages, 0);
  }
  QVERIFY(again->text().contains(u"nothing was changed"_s));
  QVERIFY(!again->json()["changed"_L1].toBool());
  QCOMPARE(fingerprint(), before);
}

// Recognised by the address whatever its case, and whoever created it.
void SampleDataTest::takenAddressIsLeftAlone() {
  QVERIFY(m_db->exec(u"delete from app.owners where owner_id = ?"_s,
                     {m_report.tenants[0].owner.value}));
  QVERIFY(m_db->exec(u"select app.create_owner('Somebody else', 'Contato@ACME.example')"_s));
  const auto again = app::seedSampleData(*m_db, *m_box);
  QVERIFY(again);
  QVERIFY(!again->changed());
  QCOMPARE(number(u"select count(*) from app.conversations c join app.owners o using (owner_id) "
                  "where o.name = 'Somebody else'"_s),
           0);
}

void SampleDataTest::storyErrorsNameThePlace_data() {
  QTest::addColumn<QByteArray>("conversation");
  QTest::addColumn<QString>("named");
  QTest::newRow("no time") << QByteArray(R"({"address": "+1", "messages": [{"in": "a"}]})")
                           << u"last"_s;
  QTest::newRow("no direction") << QByteArray(R"({"last": "1m", "messages": [{"text": "a"}]})")
                                << u"message 0"_s;
  QTest::newRow("status") << QByteArray(
                                 R"({"last": "1m", "opened": true,
                                     "messages": [{"out": "a", "status": "gone"}]})")
                          << u"status gone"_s;
  QTest::newRow("pause") << QByteArray(
                                R"({"last": "1m", "messages": [{"in": "a", "after": "soon"}]})")
                         << u"message 0: after"_s;
  QTest::newRow("nobody began") << QByteArray(R"({"last": "1m", "messages": [{"out": "a"}]})")
                                << u"begins"_s;
  QTest::newRow("active end") << QByteArray(
                                     R"({"last": "1m", "messages": [{"in": "a"}],
                                         "close": {"status": "progress", "after": "1m"}})")
                              << u"close.status"_s;
  QTest::newRow("unknown agent")
      << QByteArray(R"({"last": "1m", "agent": "x", "messages": [{"in": "a"}]})") << u"has no x"_s;
}

void SampleDataTest::storyErrorsNameThePlace() {
  QFETCH(QByteArray, conversation);
  QFETCH(QString, named);
  const auto story = app::parseSampleOwner(
      R"({"owner": {"name": "A", "email": "a@b"}, "conversations": [)" + conversation + "]}");
  QVERIFY(!story);
  QVERIFY2(story.error().detail.contains(named), qPrintable(story.error().detail));
}

QTEST_GUILESS_MAIN(SampleDataTest)
#include "tst_sample_data.moc"
