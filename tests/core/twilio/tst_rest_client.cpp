#include <QFutureWatcher>
#include <QHostInfo>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>
#include <QTimer>
#include <memory>

#include "core/twilio/form.h"
#include "core/twilio/rest_answer.h"
#include "core/twilio/rest_client.h"
#include "raw_server.h"

using namespace oc;
using namespace oc::twilio;
using namespace std::chrono_literals;

namespace {

const QString kSid = QStringLiteral("AC00000000000000000000000000000001");

Account accountAt(const QUrl& url) {
  return {kSid, QStringLiteral("s3cret"), url};
}

OutgoingMessage hello() {
  OutgoingMessage message;
  message.from = QStringLiteral("whatsapp:+551133334444");
  message.to = QStringLiteral("whatsapp:+5511988887777");
  message.body = QStringLiteral("Olá, tudo bem? 1 + 1 = 2 & mais 👍");
  message.statusCallback = QUrl(QStringLiteral("https://e.com/webhooks/twilio/status?m=7&x=a%2Bb"));
  return message;
}

template <typename T>
T wait(const QFuture<T>& future) {
  QFutureWatcher<T> watcher;
  QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
  watcher.setFuture(future);
  if (!future.isFinished() && !finished.wait(10'000)) qFatal("the future never finished");
  return future.result();
}

const QByteArray kCreated = R"({"sid": "SM1", "status": "queued", "error_code": null})";

}  // namespace

Q_DECLARE_METATYPE(Outcome)

class TestRestClient : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_server = std::make_unique<RawServer>();
    m_client = std::make_unique<RestClient>();
  }
  void cleanup() {
    m_client.reset();
    m_server.reset();
  }

  void sendsWhatTwilioExpects() {
    m_server->answer("201 Created", kCreated);
    OutgoingMessage message = hello();
    message.mediaUrls = {QUrl(QStringLiteral("https://e.com/a.png")),
                         QUrl(QStringLiteral("https://e.com/b c.png?x=1&y=2"))};
    message.contentSid = QStringLiteral("HX1");
    message.contentVariables = QStringLiteral(R"({"1": "Ana"})");
    QVERIFY(wait(create(message)) == Outcome(Accepted{QStringLiteral("SM1")}));

    QCOMPARE(m_server->requests.size(), 1);
    const RawServer::Request& request = m_server->requests.first();
    QCOMPARE(request.line,
             "POST /2010-04-01/Accounts/" + kSid.toLatin1() + "/Messages.json HTTP/1.1");
    QCOMPARE(request.header("Authorization"),
             "Basic " + QByteArray(kSid.toLatin1() + ":s3cret").toBase64());
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(request.header("User-Agent").startsWith("OwnerConsole/"));
    FormParameters expected;
    expected.append("To", message.to);
    expected.append("From", message.from);
    expected.append("Body", message.body);
    expected.append("MediaUrl", QStringLiteral("https://e.com/a.png"));
    expected.append("MediaUrl", QStringLiteral("https://e.com/b%20c.png?x=1&y=2"));
    expected.append("ContentSid", message.contentSid);
    expected.append("ContentVariables", message.contentVariables);
    expected.append("StatusCallback",
                    QStringLiteral("https://e.com/webhooks/twilio/status?m=7&x=a%2Bb"));
    QCOMPARE(FormParameters::decode(request.body).items(), expected.items());
  }

  void longBodyArrivesWhole() {
    m_server->answer("201 Created", kCreated);
    OutgoingMessage message = hello();
    message.body = QString(200'000, u'ç');
    QVERIFY(std::holds_alternative<Accepted>(wait(create(message))));
    QCOMPARE(FormParameters::decode(m_server->requests.first().body).value("Body"), message.body);
  }

  void usesTheServiceInsteadOfASender() {
    m_server->answer("201 Created", kCreated);
    OutgoingMessage message = hello();
    message.from.clear();
    message.messagingServiceSid = QStringLiteral("MG1");
    wait(create(message));
    const auto form = FormParameters::decode(m_server->requests.first().body);
    QVERIFY(!form.contains("From"));
    QCOMPARE(form.value("MessagingServiceSid"), QStringLiteral("MG1"));
  }

  void answers_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("expected");
    const auto row = [](const char* status, const char* headers, const QByteArray& body,
                        const Outcome& expected) {
      QTest::addRow("%s %s %s", status, headers, body.constData())
          << QByteArray(status) << QByteArray(headers) << body << expected;
    };
    row("201 Created", "", kCreated, Accepted{QStringLiteral("SM1")});
    row("201 Created", "", R"({"sid": "SM2", "status": "sent"})",
        Accepted{QStringLiteral("SM2"), DeliveryStatus::Sent});
    row("201 Created", "", R"({"sid": "SM2", "status": "new word"})",
        Accepted{QStringLiteral("SM2")});
    row("201 Created", "", "{", Unknown{QStringLiteral("HTTP 201 without a message")});
    row("200 OK", "", "", Unknown{QStringLiteral("HTTP 200 without a message")});
    row("400 Bad Request", "", R"({"code": 21211, "message": "Invalid 'To'", "status": 400})",
        Rejected{400, 21211, QStringLiteral("Invalid 'To'")});
    row("401 Unauthorized", "WWW-Authenticate: Basic realm=\"Twilio API\"\r\n",
        R"({"code": 20003, "message": "Authenticate", "status": 401})",
        Rejected{401, 20003, QStringLiteral("Authenticate")});
    row("404 Not Found", "", "<html>", Rejected{404, 0, {}});
    row("408 Request Timeout", "", "", Unknown{QStringLiteral("HTTP 408")});
    row("429 Too Many Requests", "Retry-After: 2\r\n", R"({"code": 20429})", Throttled{2s});
    row("429 Too Many Requests", "", "", Throttled{0s});
    row("400 Bad Request", "", R"({"code": 20429})", Throttled{0s});
    row("500 Internal Server Error", "", R"({"code": 20500})", ServerError{500});
    row("500 Internal Server Error", "", "", ServerError{500});
    row("503 Service Unavailable", "Retry-After: 7\r\n", "", ServerError{503, 7s});
    row("502 Bad Gateway", "", "<html>", Unknown{QStringLiteral("HTTP 502 from a gateway")});
    row("504 Gateway Timeout", "", "", Unknown{QStringLiteral("HTTP 504 from a gateway")});
    row("504 Gateway Timeout", "", R"({"code": 20504})", ServerError{504});
    row("302 Found", "Location: /elsewhere\r\n", "",
        Rejected{302, 0,
                 QStringLiteral("The API's address redirects: check TWILIO_API_BASE_URL.")});
    row("307 Temporary Redirect", "Location: /elsewhere\r\n", "",
        Rejected{307, 0,
                 QStringLiteral("The API's address redirects: check TWILIO_API_BASE_URL.")});
  }
  void answers() {
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(Outcome, expected);
    m_server->answer(status, body, headers);
    const Outcome outcome = wait(create(hello()));
    QVERIFY2(outcome == expected, qPrintable(QString::number(outcome.index())));
    QCOMPARE(m_server->requests.size(), 1);
  }

  // The danger is not the error: it is Qt's own second try, which sends the message twice.
  void cutAfterTheRequestIsUnknownAndNotRepeated_data() {
    QTest::addColumn<bool>("abruptly");
    QTest::addColumn<bool>("onUsedConnection");
    QTest::newRow("closed") << false << false;
    QTest::newRow("reset") << true << false;
    QTest::newRow("closed, kept-alive connection") << false << true;
    QTest::newRow("reset, kept-alive connection") << true << true;
  }
  void cutAfterTheRequestIsUnknownAndNotRepeated() {
    QFETCH(bool, abruptly);
    QFETCH(bool, onUsedConnection);
    if (onUsedConnection) {
      m_server->answer("201 Created", kCreated);
      QVERIFY(std::holds_alternative<Accepted>(wait(create(hello()))));
      m_server->requests.clear();
    }
    m_server->onRequest([abruptly](const RawServer::Request&, QTcpSocket* socket) {
      if (abruptly)
        socket->abort();
      else
        socket->disconnectFromHost();
    });
    const Outcome outcome = wait(create(hello()));
    QVERIFY2(std::holds_alternative<Unknown>(outcome),
             qPrintable(QString::number(outcome.index())));
    // A repetition would come at once; a request that is answered proves that none is on its way.
    m_server->answer("201 Created", kCreated);
    wait(create(hello()));
    QCOMPARE(m_server->requests.size(), 2);
  }

  void cutWithinTheAnswer() {
    m_server->onRequest([](const RawServer::Request&, QTcpSocket* socket) {
      socket->write("HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"sid\": \"SM");
      socket->disconnectFromHost();
    });
    QVERIFY(std::holds_alternative<Unknown>(wait(create(hello()))));
    QCOMPARE(m_server->requests.size(), 1);
  }

  void lateAnswerIsUnknown() {
    m_client->setTimeout(200ms);
    m_server->onRequest([](const RawServer::Request&, QTcpSocket*) {});
    QVERIFY(wait(create(hello())) == Outcome(Unknown{QStringLiteral("no answer in time")}));
    QCOMPARE(m_server->requests.size(), 1);
  }

  // One deadline for the whole: bytes that trickle in do not put it off.
  void tricklingAnswerIsUnknown() {
    m_client->setTimeout(400ms);
    m_server->onRequest([](const RawServer::Request&, QTcpSocket* socket) {
      socket->write("HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n");
      auto* timer = new QTimer(socket);
      QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
      timer->start(20);
    });
    QVERIFY(std::holds_alternative<Unknown>(wait(create(hello()))));
  }

  void refusedPortIsNotSent() {
    const QUrl url = m_server->url();
    m_server->close();
    QVERIFY(wait(m_client->createMessage(accountAt(url), hello())) ==
            Outcome(NotSent{QStringLiteral("ConnectionRefusedError")}));
  }

  void noTlsIsNotSent() {
    m_server->onRequest([](const RawServer::Request&, QTcpSocket*) {});
    QUrl url = m_server->url();
    url.setScheme(QStringLiteral("https"));
    // A plain server that closes on the first bytes of a TLS hello.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
      if (QTcpSocket* socket = m_server->findChild<QTcpSocket*>()) socket->abort();
    });
    const Outcome outcome = wait(m_client->createMessage(accountAt(url), hello()));
    QVERIFY2(std::holds_alternative<NotSent>(outcome),
             qPrintable(QString::number(outcome.index())));
  }

  void silentTlsIsNotSent() {
    m_client->setTimeout(300ms);
    QUrl url = m_server->url();
    url.setScheme(QStringLiteral("https"));
    m_server->onRequest([](const RawServer::Request&, QTcpSocket*) {});
    QVERIFY(wait(m_client->createMessage(accountAt(url), hello())) ==
            Outcome(NotSent{QStringLiteral("no answer in time")}));
  }

  void obstacles_data() {
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("sid");
    QTest::addColumn<QString>("token");
    QTest::newRow("plain http") << QUrl(QStringLiteral("http://api.twilio.com")) << kSid
                                << QStringLiteral("t");
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc")) << kSid << QStringLiteral("t");
    QTest::newRow("no url") << QUrl() << kSid << QStringLiteral("t");
    QTest::newRow("no token") << m_localUrl << kSid << QString();
    QTest::newRow("no sid") << m_localUrl << QString() << QStringLiteral("t");
  }
  void obstacles() {
    QFETCH(QUrl, url);
    QFETCH(QString, sid);
    QFETCH(QString, token);
    const Account account{sid, token, url};
    const Outcome outcome = wait(m_client->createMessage(account, hello()));
    QVERIFY(std::holds_alternative<NotSent>(outcome));
    QVERIFY(!std::get<NotSent>(outcome).detail.isEmpty());
    QCOMPARE(wait(m_client->fetchMessage(account, QStringLiteral("SM1"))).error().code,
             ErrorCode::Invalid);
    QCOMPARE(wait(m_client->listMessages(account, {})).error().code, ErrorCode::Invalid);
  }

  void leavingEndsEveryFuture() {
    m_server->onRequest([](const RawServer::Request&, QTcpSocket*) {});
    const QFuture<Outcome> create_ = create(hello());
    const auto list = m_client->listMessages(accountAt(m_server->url()), {});
    QTRY_COMPARE(m_server->requests.size(), 2);
    m_client.reset();
    QVERIFY(create_.isFinished() && list.isFinished());
    QVERIFY(std::holds_alternative<Unknown>(create_.result()));
    QVERIFY(!list.result().ok());
  }

  void fetches() {
    m_server->answer("200 OK", R"({"sid": "SM1", "from": "+1", "to": "+2", "body": "oi",
        "direction": "outbound-api", "status": "undelivered", "error_code": 30003,
        "error_message": "Unreachable", "num_media": "2",
        "date_created": "Thu, 24 Aug 2023 05:01:45 +0000"})");
    const auto message =
        wait(m_client->fetchMessage(accountAt(m_server->url()), QStringLiteral("SM1/../x")));
    QVERIFY(message);
    QCOMPARE(message->sid, QStringLiteral("SM1"));
    QCOMPARE(message->direction, QStringLiteral("outbound-api"));
    QVERIFY(message->status == DeliveryStatus::Undelivered);
    QCOMPARE(message->errorCode, QStringLiteral("30003"));
    QCOMPARE(message->mediaCount, 2);
    QCOMPARE(message->createdAt.toString(Qt::ISODate), QStringLiteral("2023-08-24T05:01:45Z"));
    QVERIFY(m_server->requests.first().line.contains("/Messages/SM1%2F..%2Fx.json "));
  }

  void fetchErrors_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("401") << QByteArray("401 Unauthorized") << ErrorCode::Forbidden;
    QTest::newRow("404") << QByteArray("404 Not Found") << ErrorCode::NotFound;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << ErrorCode::Unavailable;
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << ErrorCode::Unavailable;
    QTest::newRow("no JSON") << QByteArray("200 OK") << ErrorCode::Unavailable;
    QTest::newRow("redirect") << QByteArray("302 Found") << ErrorCode::Unavailable;
  }
  void fetchErrors() {
    QFETCH(QByteArray, status);
    m_server->answer(status, "no json", "Location: /elsewhere\r\n");
    const auto message =
        wait(m_client->fetchMessage(accountAt(m_server->url()), QStringLiteral("SM1")));
    QVERIFY(!message);
    QTEST(message.error().code, "code");
    QVERIFY(!message.error().message.isEmpty());
    QCOMPARE(m_server->requests.size(), 1);
  }

  void fetchTimesOut() {
    m_client->setTimeout(200ms);
    m_server->onRequest([](const RawServer::Request&, QTcpSocket*) {});
    QCOMPARE(wait(m_client->fetchMessage(accountAt(m_server->url()), QStringLiteral("SM1")))
                 .error()
                 .code,
             ErrorCode::Timeout);
  }

  void listsEveryPageAtTheSameHost() {
    int page = 0;
    m_server->onRequest([&page](const RawServer::Request&, QTcpSocket* socket) {
      // A next page at another host must not take the token there.
      const QByteArray next = ++page < 3 ? "\"http://127.0.0.1:1/2010-04-01/next.json?Page=" +
                                               QByteArray::number(page) + "&To=%2B2\""
                                         : QByteArray("null");
      socket->write(RawServer::reply("200 OK", R"({"messages": [{"sid": "SM)" +
                                                   QByteArray::number(page) +
                                                   R"("}], "next_page_uri": )" + next + "}"));
    });
    ListQuery query{QStringLiteral("whatsapp:+2"),
                    QStringLiteral("+1"),
                    QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()),
                    {},
                    50,
                    10};
    const auto list = wait(m_client->listMessages(accountAt(m_server->url()), query));
    QVERIFY(list);
    QVERIFY(list->complete);
    QCOMPARE(list->items.size(), 3);
    QCOMPARE(list->items.last().sid, QStringLiteral("SM3"));
    const QByteArray target = m_server->requests[0].line.split(' ')[1];
    const auto asked = FormParameters::decode(target.mid(target.indexOf('?') + 1));
    QCOMPARE(asked.value("To"), query.to);
    QCOMPARE(asked.value("From"), query.from);
    QCOMPARE(asked.value("DateSent>"), QStringLiteral("2026-01-02T03:04:05Z"));
    QCOMPARE(asked.value("PageSize"), QStringLiteral("50"));
    QCOMPARE(m_server->requests[2].line,
             QByteArray("GET /2010-04-01/next.json?Page=2&To=%2B2 HTTP/1.1"));
  }

  void listStopsAtTheBound() {
    m_server->answer("200 OK", R"({"messages": [{}], "next_page_uri": "/again"})");
    ListQuery query;
    query.mostPages = 2;
    const auto list = wait(m_client->listMessages(accountAt(m_server->url()), query));
    QVERIFY(list);
    QVERIFY(!list->complete);
    QCOMPARE(list->items.size(), 2);
  }

  void retryAfter_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("none") << QByteArray() << qint64{0};
    QTest::newRow("seconds") << QByteArray(" 30 ") << qint64{30};
    QTest::newRow("negative") << QByteArray("-5") << qint64{0};
    QTest::newRow("huge") << QByteArray("999999999") << qint64{86'400};
    QTest::newRow("date") << QByteArray("Mon, 04 May 2026 12:00:20 GMT") << qint64{20};
    QTest::newRow("date gone by") << QByteArray("Mon, 04 May 2026 11:00:00 GMT") << qint64{0};
    QTest::newRow("nonsense") << QByteArray("soon") << qint64{0};
  }
  void retryAfter() {
    QFETCH(QByteArray, header);
    const QDateTime now(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());
    QTEST(qint64{retryAfterOf(header, now).count()}, "seconds");
  }

 private:
  QFuture<Outcome> create(const OutgoingMessage& message) {
    return m_client->createMessage(accountAt(m_server->url()), message);
  }

  const QUrl m_localUrl{QStringLiteral("http://127.0.0.1:1")};
  std::unique_ptr<RawServer> m_server;
  std::unique_ptr<RestClient> m_client;
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_rest_client.moc"
