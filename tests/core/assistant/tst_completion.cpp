#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/assistant/completion.h"
#include "tests/core/assistant/fake_model.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oc;
using namespace oc::assistant;
using namespace oc::test;

namespace {

const QByteArray kKey = "sk-very-secret";

}  // namespace

class TestCompletion : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_model = std::make_unique<FakeModel>();
    m_client = std::make_unique<egress::Client>(egress::AllowList::parse({u"127.0.0.1"_s}).value());
    m_config = Config();
    m_config.baseUrl = m_model->url();
    m_config.model = u"tiny"_s;
  }

  void anAnswerIsStreamed_data() {
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 7, 100'000})
      QTest::addRow("%d", step) << step;
  }

  void anAnswerIsStreamed() {
    QFETCH(int, step);
    m_model->step = step;
    m_config.temperature = 0.2;
    m_config.inputPrice = 3;
    m_config.outputPrice = 15;
    const auto written = ask();
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QCOMPARE(written->text, u"Olá, tudo bem? 👍"_s);
    QCOMPARE(written->model, u"tiny-1"_s);
    QCOMPARE(written->usage, (Usage{100, 20}));
    QCOMPARE(written->usage.cost(m_config), 0.0006);

    const RawServer::Request& request = m_model->server.requests.first();
    QCOMPARE(request.line, "POST /v1/chat/completions HTTP/1.1");
    QCOMPARE(request.header("Authorization"), "Bearer " + kKey);
    const QJsonObject body = m_model->body();
    QCOMPARE(body["model"_L1].toString(), u"tiny"_s);
    QCOMPARE(body["stream"_L1].toBool(), true);
    QCOMPARE(body["stream_options"_L1]["include_usage"_L1].toBool(), true);
    QCOMPARE(body["max_tokens"_L1].toInt(), 800);
    QCOMPARE(body["temperature"_L1].toDouble(), 0.2);
    QCOMPARE(body["messages"_L1].toArray().size(), 1);
  }

  void withoutAKeyNoneIsSent() {
    QVERIFY(ask({}).ok());
    QVERIFY(m_model->server.requests.first().header("Authorization").isEmpty());
  }

  void anEndpointThatDoesNotStream() {
    answer("200 OK",
           R"({"model":"m","choices":[{"message":{"content":"hi"},"finish_reason":"stop"}],)"
           R"("usage":{"prompt_tokens":3,"completion_tokens":1}})");
    const auto written = ask();
    QVERIFY(written.ok());
    QCOMPARE(written->text, u"hi"_s);
    QCOMPARE(written->usage, (Usage{3, 1}));
  }

  void refusalsSayWhatToChange_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* status, const QByteArray& body, const QString& says) {
      QTest::newRow(status) << QByteArray(status) << body << says;
    };
    row("401 Unauthorized", R"({"error":{"message":"Incorrect API key: sk-ve...ret"}})",
        u"ownerctl feature secret"_s);
    row("403 Forbidden", {}, u"ownerctl feature secret"_s);
    row("404 Not Found", R"({"error":{"message":"The model tiny does not exist"}})",
        u"The model tiny does not exist"_s);
    row("400 Bad Request", R"({"error":"max_tokens is too large"})", u"max_tokens is too large"_s);
    row("429 Too Many", {}, u"429"_s);
    row("503 Busy", "<html>", u"503"_s);
    row("200 OK", "<html>", u"base_url"_s);
    row("302 Found", {}, u"answer"_s);
  }

  void refusalsSayWhatToChange() {
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    answer(status, body);
    const auto written = ask();
    QVERIFY(!written);
    if (!status.startsWith("302"))
      QVERIFY2(written.error().message.contains(says), qPrintable(written.error().message));
    QVERIFY(!written.error().message.contains("sk-ve"_L1));
    QVERIFY(!written.error().detail.contains("sk-ve"_L1));
  }

  void aStreamThatIsCutFails() {
    m_model->handler = [this](const RawServer::Request&, QTcpSocket* socket) {
      m_model->begin(socket);
      m_model->send(socket, FakeModel::chunk(u"half"_s));
      socket->disconnectFromHost();
    };
    const auto written = ask();
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
    QCOMPARE(m_text, u"half"_s);
  }

  void aStreamThatEndsWithoutItsEndFails() {
    m_model->handler = [this](const RawServer::Request&, QTcpSocket* socket) {
      m_model->begin(socket);
      m_model->send(socket, FakeModel::chunk(u"half"_s));
      FakeModel::end(socket);
    };
    QVERIFY(ask().error().message.contains("middle"_L1));
  }

  void anErrorInTheStream() {
    m_model->handler = [this](const RawServer::Request&, QTcpSocket* socket) {
      m_model->begin(socket);
      m_model->send(socket, R"({"error":{"message":"overloaded"}})");
      FakeModel::end(socket);
    };
    QVERIFY(ask().error().message.contains("overloaded"_L1));
  }

  void oneThatNeverEndsIsGivenUp() {
    QTimer drip;
    m_model->handler = [this, &drip](const RawServer::Request&, QTcpSocket* socket) {
      m_model->begin(socket);
      QObject::connect(&drip, &QTimer::timeout, socket,
                       [this, socket] { m_model->send(socket, FakeModel::chunk(u"x"_s)); });
      drip.start(20);
    };
    m_config.timeout = 1s;
    const auto written = ask();
    QCOMPARE(written.error().code, ErrorCode::Timeout);
    QVERIFY(written.error().message.contains("timeout_seconds"_L1));
  }

  void oneThatWritesWithoutEndIsCut() {
    m_model->step = 100'000;
    m_model->handler = [this](const RawServer::Request&, QTcpSocket* socket) {
      m_model->begin(socket);
      for (int i = 0; i < 100; ++i)  // 5 MB, and no end
        m_model->send(socket, FakeModel::chunk(QString(50'000, u'x')));
    };
    QVERIFY(!ask());
    QCOMPARE(m_text.size(), 64 * 1024);
  }

  void anAddressThatIsNotAllowed() {
    m_client = std::make_unique<egress::Client>(egress::AllowList());
    QVERIFY(ask().error().message.contains("OUTGOING_ALLOWED"_L1));
    QCOMPARE(m_model->server.requests.size(), 0);
  }

  void destroyingItHangsUp() {
    QTcpSocket* peer = nullptr;
    m_model->handler = [this, &peer](const RawServer::Request&, QTcpSocket* socket) {
      peer = socket;
      m_model->begin(socket);
      m_model->send(socket, FakeModel::chunk(u"x"_s));
    };
    auto completion = std::make_unique<Completion>(*m_client, m_config, kKey, QJsonArray());
    QSignalSpy grown(completion.get(), &Completion::grown);
    QVERIFY(grown.wait());
    QSignalSpy hungUp(peer, &QTcpSocket::disconnected);
    completion.reset();
    QVERIFY(hungUp.wait());
  }

 private:
  Result<Written> ask(const QByteArray& key = kKey) {
    Completion completion(*m_client, m_config, key,
                          {QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"oi"_s}}});
    std::optional<Result<Written>> result;
    connect(&completion, &Completion::finished, this,
            [&result](const Result<Written>& written) { result = written; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000)) qFatal("no end");
    m_text = completion.text();
    return *result;
  }

  void answer(const QByteArray& status, const QByteArray& body) {
    m_model->handler = [status, body](const RawServer::Request&, QTcpSocket* socket) {
      socket->write(RawServer::reply(status, body));
    };
  }

  std::unique_ptr<FakeModel> m_model;
  std::unique_ptr<egress::Client> m_client;
  Config m_config;
  QString m_text;
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
