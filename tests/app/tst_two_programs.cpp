#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>
#include <array>

#include "tests/app/ctl.h"
#include "tests/core/api/api_client.h"

using namespace oc;
using namespace oc::test;

namespace {

constexpr int kPatienceMs = 30'000;

// `ownerctl serve`. Starting doesn't wait for it; asking for its address does.
class Serving {
 public:
  explicit Serving(const Ctl& ctl) {
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ctl.start(m_program, {u"serve"_s});
  }
  ~Serving() { (void)endsWell(); }
  Q_DISABLE_COPY_MOVE(Serving)

  const QUrl& url() {
    while (!m_url.isValid() &&
           (m_program.canReadLine() || m_program.waitForReadyRead(kPatienceMs))) {
      const QByteArray line = m_program.readLine().trimmed();
      if (line.startsWith("listening on ")) m_url = QUrl(QString::fromUtf8(line.mid(13)));
    }
    if (!m_url.isValid()) qFatal("not listening");
    return m_url;
  }
  bool endsWell() {
    m_program.terminate();
    return m_program.waitForFinished(kPatienceMs) &&
           m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
  }

 private:
  QProcess m_program;
  QUrl m_url;
};

}  // namespace

// Two receivers on one database, as behind a balancer: what one is told the other knows, and what
// both do at once happens once.
class TestTwoPrograms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanupTestCase();
  void aRevokedKeyIsRefusedByBoth();
  void bothObeyASwitch();
  void oneOfTwoClosesCounts();
  void anIdempotencyKeyHoldsForBoth();
  void bothSweepAndNothingEndsTwice();
  void theEnvironmentIsObeyed();

 private:
  using Both = std::array<ApiAnswer, 2>;

  // The same request to both at the same moment.
  Both atOnce(const QByteArray& target, const QByteArray& body, const QByteArray& headers = {}) {
    std::array<std::unique_ptr<RawClient>, 2> clients;
    for (int i = 0; i < 2; ++i) {
      clients[i] = std::make_unique<RawClient>(m_programs[i]->url());
      if (!clients[i]->connected()) qFatal("not connected");
    }
    for (const auto& client : clients)
      client->send(m_clients.front().request("POST", target, body, headers));
    Both both;
    for (int i = 0; i < 2; ++i) {
      const auto got = clients[i]->receive();
      both[i] = {got.status, got.head, got.body};
    }
    return both;
  }
  QByteArray conversation(const ApiClient& at, const QString& customer) const;
  qint64 say(const ApiClient& at, const QByteArray& conv, const QString& customer, bool inbound,
             const QString& body) const;
  bool closesAGoodbye(const ApiClient& at);
  QString nextCustomer() { return u"whatsapp:+55119%1"_s.arg(70000000 + ++m_customers); }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Ctl> m_ctl;
  std::unique_ptr<store::Connection> m_admin;
  std::array<std::unique_ptr<Serving>, 2> m_programs;
  TestAccount m_account;
  QList<ApiClient> m_clients;
  int m_customers = 0;
};

void TestTwoPrograms::initTestCase() {
  m_cluster = TestCluster::start();
  m_admin = m_cluster->connectAdmin();
  m_account = addAccount(*m_admin);
  m_ctl = std::make_unique<Ctl>(*m_cluster);
  m_ctl->set(u"CONVERSATION_MIN_DURATION_SECONDS"_s, u"0"_s);
  m_ctl->set(u"LOG_LEVEL"_s, u"error"_s);
  const QByteArray key = addKey(*m_admin, m_account.owner);
  for (auto& program : m_programs) {
    program = std::make_unique<Serving>(*m_ctl);
    m_clients.emplaceBack(program->url().toString(QUrl::StripTrailingSlash).toUtf8(), key);
    QTRY_COMPARE_WITH_TIMEOUT(m_clients.last().get("/health").status, 200, kPatienceMs);
  }
}

void TestTwoPrograms::cleanupTestCase() {
  for (auto& program : m_programs)
    QVERIFY(program->endsWell());
}

QByteArray TestTwoPrograms::conversation(const ApiClient& at, const QString& customer) const {
  const auto begun = at.post("/conversations/", {{u"owner_id"_s, m_account.owner.value},
                                                 {u"from_number"_s, customer},
                                                 {u"to_number"_s, kBusiness}});
  if (begun.status != 201) qFatal("%s", begun.body.constData());
  return "/conversations/" + QByteArray::number(begun.id("conv_id"_L1));
}

qint64 TestTwoPrograms::say(const ApiClient& at, const QByteArray& conv, const QString& customer,
                            bool inbound, const QString& body) const {
  const auto said =
      at.post(conv + "/messages", {{u"from_number"_s, inbound ? customer : kBusiness},
                                   {u"to_number"_s, inbound ? kBusiness : customer},
                                   {u"direction"_s, inbound ? u"inbound"_s : u"outbound"_s},
                                   {u"message_owner"_s, inbound ? u"user"_s : u"agent"_s},
                                   {u"body"_s, body}});
  if (said.status != 201) qFatal("%s", said.body.constData());
  return said.id("msg_id"_L1);
}

void TestTwoPrograms::aRevokedKeyIsRefusedByBoth() {
  const QString owner = QString::number(m_account.owner.value);
  const QJsonObject made = m_ctl
                               ->run({u"api-key"_s, u"create"_s, u"--owner"_s, owner, u"--scope"_s,
                                      u"read"_s, u"--json"_s})
                               .json();
  QList<ApiClient> clients;
  for (const auto& program : m_programs) {
    clients.emplaceBack(program->url().toString(QUrl::StripTrailingSlash).toUtf8(),
                        made["api_key"_L1].toString().toLatin1());
    QCOMPARE(clients.last().get("/conversations/").status, 200);
  }
  QCOMPARE(m_ctl
               ->run({u"api-key"_s, u"revoke"_s, u"--owner"_s, owner, u"--key"_s,
                      QString::number(made["key_id"_L1].toInteger())})
               .exitCode,
           0);
  // At once: no answer after the command has ended may still come from the key's rights.
  for (const ApiClient& client : clients)
    QCOMPARE(client.get("/conversations/").status, 401);
}

// Whether a goodbye that one program hears ends its conversation; waits for the verdict.
bool TestTwoPrograms::closesAGoodbye(const ApiClient& at) {
  const QString customer = nextCustomer();
  const QByteArray conv = conversation(at, customer);
  say(at, conv, customer, true, u"O meu pedido já saiu?"_s);
  say(at, conv, customer, false, u"Já, chega hoje à tarde."_s);
  const qint64 goodbye = say(at, conv, customer, true, u"chegou agora, muito obrigado, tchau!"_s);
  const auto judged = [&] {
    return number(*m_admin,
                  u"select count(*) from app.ai_results where owner_id = ? and msg_id = ?"_s,
                  {m_account.owner.value, goodbye}) > 0;
  };
  if (!QTest::qWaitFor(judged, kPatienceMs)) qFatal("no verdict");
  return at.get(conv)["status"_L1] == u"user_closed"_s;
}

void TestTwoPrograms::bothObeyASwitch() {
  for (const ApiClient& client : m_clients)
    QVERIFY(closesAGoodbye(client));
  for (const bool enabled : {false, true}) {
    QElapsedTimer since;
    since.start();
    QCOMPARE(m_ctl
                 ->run({u"feature"_s, u"set"_s, u"--owner"_s,
                        QString::number(m_account.owner.value), u"--name"_s, u"automatic_closing"_s,
                        u"--enabled"_s, enabled ? u"true"_s : u"false"_s})
                 .exitCode,
             0);
    for (const ApiClient& client : m_clients)
      QTRY_COMPARE_WITH_TIMEOUT(closesAGoodbye(client), enabled, kPatienceMs);
    qInfo("both obeyed after %lld ms", since.elapsed());
  }
}

void TestTwoPrograms::oneOfTwoClosesCounts() {
  for (int i = 0; i < 10; ++i) {
    const QByteArray conv = conversation(m_clients[i % 2], nextCustomer());
    const Both both = atOnce(conv + "/close?reason=done", {});
    QCOMPARE(QSet({both[0].status, both[1].status}), QSet({200, 409}));
    QCOMPARE(m_clients[0].get(conv + "/transitions").array().size(), 2);
  }
}

void TestTwoPrograms::anIdempotencyKeyHoldsForBoth() {
  const QString customer = nextCustomer();
  const QByteArray conv = conversation(m_clients[0], customer);
  for (int i = 0; i < 10; ++i) {
    const QByteArray body = QJsonDocument(QJsonObject{{u"from_number"_s, kBusiness},
                                                      {u"to_number"_s, customer},
                                                      {u"direction"_s, u"outbound"_s},
                                                      {u"message_owner"_s, u"system"_s},
                                                      {u"body"_s, u"número %1"_s.arg(i)}})
                                .toJson(QJsonDocument::Compact);
    const QByteArray key = "Idempotency-Key: both-" + QByteArray::number(i) + "\r\n";
    const Both both = atOnce(conv + "/messages", body, key);
    QSet<qint64> ids;
    for (const ApiAnswer& answer : both) {
      QVERIFY2(answer.status == 201 || answer.status == 409, answer.body.constData());
      if (answer.status == 201) ids.insert(answer.id("msg_id"_L1));
    }
    QCOMPARE(ids.size(), 1);
    const ApiAnswer again = m_clients[i % 2].send("POST", conv + "/messages", body, key);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.header("Idempotent-Replayed"), "true");
    QVERIFY(ids.contains(again.id("msg_id"_L1)));
    QCOMPARE(m_clients[0].get(conv + "/messages").array().size(), i + 1);
  }
}

void TestTwoPrograms::bothSweepAndNothingEndsTwice() {
  constexpr int kDue = 5000;  // 25 batches
  const QVariantList owner{m_account.owner.value};
  run(*m_admin,
      u"insert into app.conversations (owner_id, from_number, to_number, expires_at, phone_number, "
      "business_number, customer_address, business_address) select ?, '+' || n, '+2', now() - "
      "interval '1 minute', '+' || n, '+2', '+' || n, '+2' from generate_series(1, %1) n"_s.arg(
          kDue),
      owner);
  run(*m_admin,
      u"update app.feed set active_conversations = active_conversations + %1 where owner_id = ?"_s
          .arg(kDue),
      owner);
  // Each looks at the clock as soon as it is there.
  std::array<Serving, 2> more{Serving(*m_ctl), Serving(*m_ctl)};
  QTRY_COMPARE_WITH_TIMEOUT(
      number(*m_admin,
             u"select count(*) from app.conversations where owner_id = ? and status = 'expired'"_s,
             owner),
      kDue, kPatienceMs);
  QCOMPARE(number(*m_admin,
                  u"select count(*) from app.conversation_transitions where owner_id = ? and "
                  "actor = 'clock'"_s,
                  owner),
           kDue);
  for (Serving& program : more)
    QVERIFY(program.url().isValid() && program.endsWell());
}

// By tenants and keys that have set nothing of their own.
void TestTwoPrograms::theEnvironmentIsObeyed() {
  Ctl ctl(*m_cluster);
  ctl.set(u"CONVERSATION_EXPIRATION_MINUTES"_s, u"77"_s);
  ctl.set(u"API_RATE_LIMIT"_s, u"3"_s);
  ctl.set(u"API_CORS_ORIGINS"_s, u"https://app.example.com"_s);
  ctl.set(u"LOG_LEVEL"_s, u"error"_s);
  Serving serving(ctl);
  const ApiClient client(serving.url().toString(QUrl::StripTrailingSlash).toUtf8(),
                         addKey(*m_admin, m_account.owner, u"admin"_s, 0));
  QTRY_COMPARE_WITH_TIMEOUT(client.get("/health").status, 200, kPatienceMs);

  const QByteArray conv = conversation(client, nextCustomer());
  QCOMPARE(number(*m_admin,
                  u"select extract(epoch from expires_at - started_at)::int / 60 from "
                  "app.conversations where conv_id = ?"_s,
                  {conv.split('/').last().toLongLong()}),
           77);
  const ApiAnswer seen = client.send("GET", conv, {}, "Origin: https://app.example.com\r\n");
  QCOMPARE(seen.status, 200);
  QCOMPARE(seen.header("Access-Control-Allow-Origin"), "https://app.example.com");
  QCOMPARE(client.get("/conversations/").status, 200);
  QCOMPARE(client.get("/conversations/").status, 429);
  QVERIFY(serving.endsWell());
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_two_programs.moc"
