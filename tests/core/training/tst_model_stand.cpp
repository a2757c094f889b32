#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <optional>

#include "core/assistant/completion.h"
#include "core/assistant/prompt.h"
#include "core/training/model_part.h"
#include "core/training/model_stand.h"
#include "core/training/script.h"

using namespace oc;
using namespace oc::training;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonArray asked(AssistKind kind, const QList<assistant::Line>& lines) {
  assistant::Question question;
  question.kind = kind;
  question.business = u"Acme"_s;
  question.lines = lines;
  return assistant::promptFor(question);
}

assistant::Line customer(const QString& words) {
  return {true, u"text"_s, words};
}

assistant::Line agent(const QString& words) {
  return {false, u"text"_s, words};
}

}  // namespace

// The training tenants' assistant, asked as the program asks any endpoint.
class TestModelStand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void suggests_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("rule");  // -1: none of them
    QTest::newRow("pt") << u"Oi, o meu pedido ainda não chegou"_s << u"pt-BR"_s << 0;
    QTest::newRow("pt, something else") << u"Vocês abrem no sábado?"_s << u"pt-BR"_s << -1;
    QTest::newRow("pt, few words") << u"oiee vcs têm aquela luminária 🍄"_s << u"pt-BR"_s << -1;
    QTest::newRow("en") << u"Hi, can I get a refund please?"_s << u"en"_s << 1;
    QTest::newRow("es") << u"Hola, el paquete está en la ADUANA"_s << u"es"_s << 0;
  }
  void suggests() {
    QFETCH(QString, words);
    QFETCH(QString, language);
    QFETCH(int, rule);
    const AssistantPart part = assistantPartFor(language);
    QCOMPARE(writtenFor(asked(AssistKind::Reply, {customer(words)})),
             rule < 0 ? part.otherwise : part.rules[rule].say);
  }

  void sumsUp() {
    const AssistantPart part = assistantPartFor(u"pt-BR"_s);
    QList<assistant::Line> talk{customer(u"Oi, o meu pedido não chegou"_s),
                                agent(u"Sai amanhã."_s)};
    const QString wants = part.wants.arg(u"Oi, o meu pedido não chegou"_s);
    const QString answered = part.answered.arg(u"Sai amanhã."_s);
    QCOMPARE(writtenFor(asked(AssistKind::Summary, talk)),
             wants + u'\n' + answered + u'\n' + part.settled);
    talk += customer(u"a que horas?"_s);
    QCOMPARE(writtenFor(asked(AssistKind::Summary, talk)),
             wants + u'\n' + answered + u'\n' + part.open);
  }

  void writesWordByWord() {
    ModelStand stand(1ms);
    const auto url = stand.listen();
    QVERIFY(url.ok());
    egress::Client client(egress::AllowList::parse({u"127.0.0.1"_s}).value());
    assistant::Config config;
    config.baseUrl = *url;
    config.model = u"training"_s;
    const QJsonArray messages = asked(AssistKind::Reply, {customer(u"Oi, cadê o meu pedido?"_s)});
    assistant::Completion completion(client, config, {}, messages);
    QSignalSpy grown(&completion, &assistant::Completion::grown);
    std::optional<Result<assistant::Written>> written;
    connect(&completion, &assistant::Completion::finished, this,
            [&written](const Result<assistant::Written>& end) { written = end; });
    QTRY_VERIFY(written.has_value());
    QVERIFY2(written->ok(), qPrintable(written->ok() ? QString() : written->error().message));
    QCOMPARE((*written)->text, writtenFor(messages));
    QCOMPARE((*written)->model, u"training"_s);
    QVERIFY((*written)->usage.inputTokens > 10);
    QCOMPARE((*written)->usage.outputTokens, (*written)->text.split(u' ').size());
    QVERIFY(grown.size() > 2);
  }

  void refusesWhatItIsNot_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char* name, const QByteArray& line, const QByteArray& body,
                        const char* status) {
      QTest::newRow(name) << line + " HTTP/1.1\r\nHost: x\r\nContent-Length: " +
                                 QByteArray::number(body.size()) + "\r\n\r\n" + body
                          << QByteArray(status);
    };
    row("another path", "POST /v1/embeddings", "{}", "404");
    row("another method", "GET /v1/chat/completions", "", "405");
    row("no messages", "POST /v1/chat/completions", "[]", "400");
    row("not streamed", "POST /v1/chat/completions",
        R"({"messages":[{"role":"user","content":"oi"}]})", "200");
  }
  void refusesWhatItIsNot() {
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    ModelStand stand;
    const auto url = stand.listen();
    QVERIFY(url.ok());
    QTcpSocket socket;
    socket.connectToHost(url->host(), static_cast<quint16>(url->port()));
    socket.write(request);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer);
  }
};

QTEST_GUILESS_MAIN(TestModelStand)
#include "tst_model_stand.moc"
