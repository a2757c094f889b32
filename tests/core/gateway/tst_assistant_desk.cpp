#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "core/domain/when_done.h"
#include "core/gateway/assistant_desk.h"
#include "core/store/store_desk.h"
#include "tests/core/assistant/fake_model.h"
#include "tests/core/gateway/accounts.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::gateway;
using namespace oc::test;

namespace {

const QByteArray kKey = "sk-very-secret-key";
const QString kFeature = u"assistant"_s;

}  // namespace

// From an agent's wish to the endpoint and back, over a real database.
class TestAssistantDesk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<Assist>();
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_service = m_cluster->connectService();
  }

  void init() {
    run(*m_admin, u"delete from app.owners"_s);
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_agent = addLogin(*m_admin, *m_cluster, m_owner);
    m_conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    m_model = std::make_unique<FakeModel>();
    configure(true);
    need(store::setFeatureSecret(*m_admin, testBox().sealer(), m_owner, kFeature, kKey), "key");
    m_desk = std::make_unique<store::StoreDesk>(m_agent);
    m_changed = std::make_unique<QSignalSpy>(m_desk.get(), &Desk::assistChanged);
    m_assistant = std::make_unique<AssistantDesk>(
        m_cluster->service(), testBox(), egress::AllowList::parse({u"127.0.0.1"_s}).value());
  }

  void cleanup() {
    m_assistant.reset();
    m_changed.reset();
    m_desk.reset();
    m_model.reset();
  }

  void aReplyArrivesAndIsKept() {
    const auto asked = ask(AssistKind::Reply);
    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().message));
    QCOMPARE(asked->state, Assist::State::Waiting);
    QTRY_COMPARE(last().state, Assist::State::Done);
    QCOMPARE(last().id, asked->id);
    QCOMPARE(last().text, u"Olá, tudo bem? 👍"_s);
    QCOMPARE(m_model->server.requests.first().header("Authorization"), "Bearer " + kKey);
    QVERIFY(m_model->server.requests.first().body.contains("bom dia"));

    const QString result =
        text(*m_admin,
             u"select result_json || jsonb_build_object('msg', r.msg_id = c.last_msg_id) "
             "from app.ai_results r join app.messages using (owner_id, msg_id) join "
             "app.conversations c using (owner_id, conv_id)"_s);
    const QJsonObject json = QJsonDocument::fromJson(result.toUtf8()).object();
    QCOMPARE(json["kind"_L1].toString(), u"reply"_s);
    QCOMPARE(json["text"_L1].toString(), u"Olá, tudo bem? 👍"_s);
    QCOMPARE(json["model"_L1].toString(), u"tiny-1"_s);
    QCOMPARE(json["input_tokens"_L1].toInt(), 100);
    QCOMPARE(json["cost"_L1].toDouble(), 0.0006);
    QCOMPARE(json["msg"_L1].toBool(), true);

    const QJsonValue usage = need(store::assistUsage(*m_admin, m_owner), "usage").first();
    QCOMPARE(usage["requests"_L1].toInt(), 1);
    QCOMPARE(usage["output_tokens"_L1].toInt(), 20);
    QCOMPARE(usage["cost"_L1].toDouble(), 0.0006);
  }

  void theTextGrowsOnTheScreen() {
    QTcpSocket* peer = nullptr;
    m_model->handler = [this, &peer](const RawServer::Request&, QTcpSocket* socket) {
      peer = socket;
      m_model->begin(socket);
      m_model->send(socket, FakeModel::chunk(u"one "_s));
    };
    QVERIFY(ask(AssistKind::Summary).ok());
    QTRY_COMPARE(last().text, u"one "_s);
    QCOMPARE(last().state, Assist::State::Running);
    m_model->send(peer, FakeModel::chunk(u"two"_s));
    QTRY_COMPARE(last().text, u"one two"_s);
    m_model->send(peer, "[DONE]");
    FakeModel::end(peer);
    QTRY_COMPARE(last().state, Assist::State::Done);
    QCOMPARE(last().kind, AssistKind::Summary);
  }

  void cancellingHangsUpAtOnce() {
    QTcpSocket* peer = nullptr;
    bool hungUp = false;
    m_model->handler = [this, &peer, &hungUp](const RawServer::Request&, QTcpSocket* socket) {
      peer = socket;
      connect(socket, &QTcpSocket::disconnected, this, [&hungUp] { hungUp = true; });
      m_model->begin(socket);
      m_model->send(socket, FakeModel::chunk(u"x"_s));
    };
    const auto asked = ask(AssistKind::Reply);
    QTRY_COMPARE(last().text, u"x"_s);
    QVERIFY(wait(m_desk->cancelAssist(m_owner, asked->id)).ok());
    QTRY_VERIFY(hungUp);
    QTRY_COMPARE(last().state, Assist::State::Cancelled);
    QTRY_COMPARE(number(*m_admin, u"select count(*) from app.assist_usage where requests = 1"_s),
                 1);
    QCOMPARE(number(*m_admin, u"select count(*) from app.ai_results"_s), 0);
    QVERIFY(ask(AssistKind::Reply).ok());  // and there is room for the next one
  }

  void aRefusedKeyIsToldInWords() {
    m_model->handler = [](const RawServer::Request&, QTcpSocket* socket) {
      socket->write(RawServer::reply("401 Unauthorized", R"({"error":{"message":"bad sk-very"}})"));
    };
    QVERIFY(ask(AssistKind::Reply).ok());
    QTRY_COMPARE(last().state, Assist::State::Failed);
    QVERIFY(last().error.contains("ownerctl feature secret"_L1));
  }

  void whereItIsOffThereIsNone() {
    configure(false);
    auto asked = ask(AssistKind::Reply);
    QCOMPARE(asked.error().code, ErrorCode::Invalid);
    QVERIFY(asked.error().message.contains("switched off"_L1));
    run(*m_admin, u"select app.set_feature(?, ?, true, '{}')"_s, {m_owner.value, kFeature});
    asked = ask(AssistKind::Reply);
    QCOMPARE(asked.error().code, ErrorCode::Invalid);
    QVERIFY(asked.error().message.contains("base_url"_L1));
    QCOMPARE(m_model->server.requests.size(), 0);
  }

  // Switched off between the wish and the sending.
  void whatWaitsIsNotSentAnyMore() {
    m_assistant.reset();
    QVERIFY(ask(AssistKind::Reply).ok());
    configure(false);
    m_assistant = std::make_unique<AssistantDesk>(
        m_cluster->service(), testBox(), egress::AllowList::parse({u"127.0.0.1"_s}).value());
    QTRY_COMPARE(last().state, Assist::State::Failed);
    QVERIFY(last().error.contains("switched off"_L1));
    QCOMPARE(m_model->server.requests.size(), 0);
  }

  void oneAtATimeForAConversation() {
    m_model->handler = [](const RawServer::Request&, QTcpSocket*) {};
    QVERIFY(ask(AssistKind::Reply).ok());
    QCOMPARE(ask(AssistKind::Summary).error().code, ErrorCode::Conflict);
  }

  void whatADeadReceiverHadBegunFails() {
    m_assistant.reset();
    QVERIFY(ask(AssistKind::Reply).ok());
    QCOMPARE(need(store::claimAssist(*m_service, 1, 60), "claim").size(), 1);
    run(*m_admin, u"update app.assist_requests set lease_until = now() - interval '1 s'"_s);
    QVERIFY(need(store::claimAssist(*m_service, 1, 60), "claim").isEmpty());
    QTRY_COMPARE(last().state, Assist::State::Failed);
    QCOMPARE(m_model->server.requests.size(), 0);
  }

  void anotherTenantsRequestLooksLikeNone() {
    m_model->handler = [](const RawServer::Request&, QTcpSocket*) {};
    const auto asked = ask(AssistKind::Reply);
    const OwnerId other = addOwner(*m_admin, u"Globex"_s);
    store::StoreDesk stranger(addLogin(*m_admin, *m_cluster, other));
    QCOMPARE(wait(stranger.cancelAssist(m_owner, asked->id)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(stranger.cancelAssist(other, asked->id)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(stranger.assist(m_owner, m_conv, AssistKind::Reply)).error().code,
             ErrorCode::NotFound);
    QCOMPARE(wait(stranger.assist(other, m_conv, AssistKind::Reply)).error().code,
             ErrorCode::NotFound);
  }

  void theKeyStandsNowhereInTheDatabase() {
    const QStringList tables = column(
        *m_admin, u"select format('app.%I', tablename) from pg_tables where schemaname = 'app'"_s);
    for (const QString& table : tables)
      QCOMPARE(number(*m_admin, u"select count(*) from "_s % table % u" t where t::text like '%" %
                                    QString::fromLatin1(kKey) % u"%'"_s),
               0);
  }

 private:
  void configure(bool enabled) {
    const QJsonObject config{{u"base_url"_s, m_model->url().toString()},
                             {u"model"_s, u"tiny"_s},
                             {u"price_per_million_input_tokens"_s, 3},
                             {u"price_per_million_output_tokens"_s, 15}};
    run(*m_admin, u"select app.set_feature(?, ?, ?, ?::jsonb)"_s,
        {m_owner.value, kFeature, enabled,
         QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))});
  }

  template <typename T>
  Result<T> wait(QFuture<Result<T>> future) {
    std::optional<Result<T>> result;
    whenDone(std::move(future), this, [&result](const Result<T>& r) { result = r; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000)) qFatal("no answer");
    return *result;
  }

  Result<Assist> ask(AssistKind kind) { return wait(m_desk->assist(m_owner, m_conv, kind)); }

  Assist last() const {
    return m_changed->isEmpty() ? Assist() : m_changed->last().first().value<Assist>();
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<store::Connection> m_service;
  OwnerId m_owner;
  store::DatabaseUrl m_agent;
  ConvId m_conv;
  std::unique_ptr<FakeModel> m_model;
  std::unique_ptr<store::StoreDesk> m_desk;
  std::unique_ptr<QSignalSpy> m_changed;
  std::unique_ptr<AssistantDesk> m_assistant;
};

QTEST_GUILESS_MAIN(TestAssistantDesk)
#include "tst_assistant_desk.moc"
