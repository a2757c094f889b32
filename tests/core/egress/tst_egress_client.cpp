#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <memory>
#include <optional>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/egress/client.h"
#include "tests/core/twilio/raw_server.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oc;
using namespace oc::egress;

namespace {

AllowList allowing(const QStringList& entries) {
  auto list = AllowList::parse(entries);
  if (!list) qFatal("%s", qPrintable(list.error().message));
  return *list;
}

Request post(const QUrl& url, const QByteArray& body = "{}") {
  Request request;
  request.url = url;
  request.headers = {{"Content-Type", "application/json"}};
  request.body = body;
  return request;
}

Result<Answer> wait(Call* call) {
  std::optional<Result<Answer>> result;
  QObject::connect(call, &Call::finished, call, [&](const Result<Answer>& r) { result = r; });
  if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000)) qFatal("no end");
  return *result;
}

// A key and a certificate for `name`, signed by itself.
bool makeCertificate(const QString& folder, const QString& name) {
  return QProcess::execute(
             u"openssl"_s,
             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
              u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName=DNS:"_s + name,
              u"-keyout"_s, folder + u"/key.pem"_s, u"-out"_s, folder + u"/cert.pem"_s,
              u"-config"_s, folder + u"/openssl.cnf"_s}) == 0;
}

// An address at which nobody answers a connection, neither with yes nor with no: its queue is full.
class SilentServer {
 public:
  SilentServer(const QString& address, quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(QHostAddress(address).toIPv4Address());
    if (::bind(m_socket, reinterpret_cast<sockaddr*>(&at), sizeof at) != 0 ||
        ::listen(m_socket, 0) != 0)
      qFatal("no silent server");
    m_first.connectToHost(QHostAddress(address), port);
    if (!m_first.waitForConnected()) qFatal("the queue is not filled");
  }
  ~SilentServer() { ::close(m_socket); }
  Q_DISABLE_COPY_MOVE(SilentServer)

 private:
  int m_socket;
  QTcpSocket m_first;
};

}  // namespace

class TestEgressClient : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_server = std::make_unique<RawServer>(); }
  void cleanup() { m_server.reset(); }

  void sendsWhatItIsGiven() {
    m_server->answer("202 Accepted", "thanks", "X-Id: 7\r\n");
    Client client(allowing({u"127.0.0.1"_s}));
    const auto answer = wait(client.start(post(at(u"/a b/ç?x=1&y=%2F#z"_s), "{\"a\":1}")));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->status, 202);
    QCOMPARE(answer->body, "thanks");
    QCOMPARE(answer->header("x-ID"), "7");
    QVERIFY(!answer->cut);
    const RawServer::Request& got = m_server->requests.first();
    QCOMPARE(got.line, "POST /a%20b/%C3%A7?x=1&y=%2F HTTP/1.1");
    QCOMPARE(got.body, "{\"a\":1}");
    QCOMPARE(got.header("Host"), "127.0.0.1:" + QByteArray::number(m_server->serverPort()));
    QCOMPARE(got.header("Content-Type"), "application/json");
    QVERIFY(got.header("User-Agent").startsWith("OwnerConsole/"));
    QVERIFY(got.header("Cookie").isEmpty());
  }

  void whatIsNotAllowedIsNotEvenConnectedTo() {
    QSignalSpy connected(m_server.get(), &QTcpServer::newConnection);
    Client client(allowing({}));
    const auto answer = wait(client.start(post(at(u"/"_s))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Forbidden);
    QVERIFY(answer.error().message.contains("OUTGOING_ALLOWED"_L1));
    QCOMPARE(connected.size(), 0);
  }

  void aNameThatLeadsToAPrivateAddressIsRefused_data() {
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("loopback") << QStringList{u"127.0.0.1"_s};
    QTest::newRow("one of two") << QStringList{u"8.8.8.8"_s, u"127.0.0.1"_s};
    QTest::newRow("mapped") << QStringList{u"::ffff:127.0.0.1"_s};
    QTest::newRow("metadata") << QStringList{u"169.254.169.254"_s};
  }

  void aNameThatLeadsToAPrivateAddressIsRefused() {
    QFETCH(QStringList, addresses);
    QSignalSpy connected(m_server.get(), &QTcpServer::newConnection);
    Client client(allowing({}), leadingTo(addresses));
    const auto answer =
        wait(client.start(post(QUrl(u"https://evil.example:%1/"_s.arg(m_server->serverPort())))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Forbidden);
    QCOMPARE(connected.size(), 0);
  }

  // The name is looked up once: whoever answers something else the second time gains nothing.
  void theConnectionGoesToTheAddressThatWasChecked() {
    m_server->answer("200 OK", "ok");
    int lookUps = 0;
    Client client(allowing({u"127.0.0.0/8"_s}),
                  [&lookUps](const QString&, QObject*, const Resolved& then) {
                    ++lookUps;
                    then(QList{QHostAddress(lookUps == 1 ? u"127.0.0.1"_s : u"10.0.0.1"_s)});
                  });
    QUrl url = at(u"/x"_s);
    url.setHost(u"hooks.example"_s);
    QVERIFY(wait(client.start(post(url))).ok());
    QCOMPARE(lookUps, 1);
    QCOMPARE(m_server->requests.first().header("Host"),
             "hooks.example:" + QByteArray::number(m_server->serverPort()));
  }

  void theNextAddressIsTriedWhenOneIsDead() {
    m_server->answer("200 OK", "ok");
    Client client(allowing({u"127.0.0.0/8"_s}), leadingTo({u"127.9.9.9"_s, u"127.0.0.1"_s}));
    QUrl url = at(u"/"_s);
    url.setHost(u"hooks.example"_s);
    QVERIFY(wait(client.start(post(url))).ok());
  }

  void redirects_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("followed");
    QTest::newRow("POST 307") << QByteArray("POST") << QByteArray("307 Temporary") << true;
    QTest::newRow("POST 308") << QByteArray("POST") << QByteArray("308 Permanent") << true;
    QTest::newRow("POST 301") << QByteArray("POST") << QByteArray("301 Moved") << false;
    QTest::newRow("POST 302") << QByteArray("POST") << QByteArray("302 Found") << false;
    QTest::newRow("POST 303") << QByteArray("POST") << QByteArray("303 See Other") << false;
    QTest::newRow("GET 302") << QByteArray("GET") << QByteArray("302 Found") << true;
  }

  void redirects() {
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, status);
    QFETCH(bool, followed);
    m_server->onRequest([status](const RawServer::Request& request, QTcpSocket* socket) {
      socket->write(request.line.contains("/old")
                        ? RawServer::reply(status, {}, "Location: ../new?y\r\n")
                        : RawServer::reply("200 OK", "there"));
    });
    Client client(allowing({u"127.0.0.1"_s}));
    Request request = post(at(u"/a/old"_s), method == "GET" ? QByteArray() : QByteArray("{}"));
    request.method = method;
    const auto answer = wait(client.start(request));
    QCOMPARE(answer.ok(), followed);
    QCOMPARE(m_server->requests.size(), followed ? 2 : 1);
    if (!followed) {
      QVERIFY(answer.error().message.contains("redirects"_L1));
      return;
    }
    QCOMPARE(answer->body, "there");
    QCOMPARE(m_server->requests.last().line, method + " /new?y HTTP/1.1");
    QCOMPARE(m_server->requests.last().body, request.body);
  }

  void aRedirectIsCheckedLikeTheFirstAddress_data() {
    QTest::addColumn<QByteArray>("target");
    for (const char* target :
         {"http://127.0.0.2/", "https://[::1]/", "http://169.254.169.254/", "ftp://public.example/",
          "http://rebound.example/", "https://a:b@public.example/"})
      QTest::newRow(target) << QByteArray(target);
  }

  void aRedirectIsCheckedLikeTheFirstAddress() {
    QFETCH(QByteArray, target);
    m_server->answer("307 Temporary", {}, "Location: " + target + "\r\n");
    Client client(allowing({u"127.0.0.1"_s}), leadingTo({u"127.0.0.2"_s}));
    const auto answer = wait(client.start(post(at(u"/"_s))));
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::Forbidden ||
            answer.error().code == ErrorCode::Invalid);
    QCOMPARE(m_server->requests.size(), 1);
  }

  void aCircleEnds() {
    m_server->answer("308 Permanent", {}, "Location: /again\r\n");
    Client client(allowing({u"127.0.0.1"_s}));
    QVERIFY(!wait(client.start(post(at(u"/"_s)))));
    QCOMPARE(m_server->requests.size(), 4);
  }

  void aSecretStaysWithItsOrigin() {
    RawServer other;
    other.answer("200 OK", "mine");
    m_server->answer("307 Temporary", {}, "Location: " + other.url().toEncoded() + "/\r\n");
    Client client(allowing({u"127.0.0.1"_s}));
    Request request = post(at(u"/"_s));
    request.confidential = true;
    QVERIFY(!wait(client.start(request)));
    QCOMPARE(other.requests.size(), 0);
    request.confidential = false;
    QVERIFY(wait(client.start(request)).ok());
  }

  void whatDoesNotAnswerIsGivenUp() {
    m_server->onRequest([](const RawServer::Request&, QTcpSocket*) {});
    Client client(allowing({u"127.0.0.1"_s}));
    Request request = post(at(u"/"_s));
    request.timeout = 50ms;
    const auto answer = wait(client.start(request));
    QCOMPARE(answer.error().code, ErrorCode::Timeout);
  }

  void aDripIsGivenUpToo() {
    QTimer drip;
    m_server->onRequest([&drip](const RawServer::Request&, QTcpSocket* socket) {
      socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
      QObject::connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
      drip.start(5);
    });
    Client client(allowing({u"127.0.0.1"_s}));
    Request request = post(at(u"/"_s));
    request.timeout = 100ms;
    QCOMPARE(wait(client.start(request)).error().code, ErrorCode::Timeout);
  }

  void theNextAddressIsTriedWhenOneIsSilent() {
    m_server->answer("200 OK", "ok");
    const SilentServer silent(u"127.0.0.2"_s, m_server->serverPort());
    QUrl url = at(u"/"_s);
    url.setHost(u"hooks.example"_s);
    Request request = post(url);
    request.connectTimeout = 100ms;
    Client both(allowing({u"127.0.0.0/8"_s}), leadingTo({u"127.0.0.2"_s, u"127.0.0.1"_s}));
    const auto answer = wait(both.start(request));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    Client one(allowing({u"127.0.0.0/8"_s}), leadingTo({u"127.0.0.2"_s}));
    QCOMPARE(wait(one.start(request)).error().code, ErrorCode::Timeout);
  }

  // What is left of one host's addresses is nothing to the host that it redirects to.
  void aRedirectForgetsTheAddresses() {
    m_server->answer("307 Temporary Redirect", {}, "Location: http://other.example/\r\n");
    QTcpServer second;
    QVERIFY(second.listen(QHostAddress(u"127.0.0.2"_s), m_server->serverPort()));
    QSignalSpy connected(&second, &QTcpServer::newConnection);
    Client client(allowing({u"127.0.0.0/8"_s, u"other.example"_s}),
                  [](const QString& host, QObject*, const Resolved& then) {
                    if (host == "hooks.example"_L1)
                      then(QList{QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s)});
                  });
    QUrl url = at(u"/"_s);
    url.setHost(u"hooks.example"_s);
    Request request = post(url);
    request.connectTimeout = 100ms;
    QCOMPARE(wait(client.start(request)).error().code, ErrorCode::Timeout);
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(connected.size(), 0);
  }

  void aLookUpThatNeverEndsIsGivenUp() {
    Client client(allowing({}), [](const QString&, QObject*, const Resolved&) {});
    Request request = post(QUrl(u"https://slow.example/"_s));
    request.connectTimeout = 20ms;
    QCOMPARE(wait(client.start(request)).error().code, ErrorCode::Timeout);
  }

  void anUnknownHost() {
    Client client(allowing({}), [](const QString&, QObject*, const Resolved& then) {
      then(Error{ErrorCode::Unavailable, u"not found"_s, {}});
    });
    QCOMPARE(wait(client.start(post(QUrl(u"https://nowhere.example/"_s)))).error().code,
             ErrorCode::Unavailable);
  }

  void ofAHugeAnswerOnlyTheBeginningIsRead() {
    qint64 written = 0;
    m_server->onRequest([&written](const RawServer::Request&, QTcpSocket* socket) {
      socket->write("HTTP/1.1 200 OK\r\n\r\n");
      const auto more = [socket, &written] {
        if (socket->bytesToWrite() > 0) return;
        written += socket->write(QByteArray(65536, 'x'));
      };
      QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    });
    Client client(allowing({u"127.0.0.1"_s}));
    Request request = post(at(u"/"_s));
    request.mostBytes = 1000;
    const auto answer = wait(client.start(request));
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray(1000, 'x'));
    QVERIFY(answer->cut);
  }

  void anAnswerThatIsCutIsNone() {
    m_server->onRequest([](const RawServer::Request&, QTcpSocket* socket) {
      socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
      socket->disconnectFromHost();
    });
    Client client(allowing({u"127.0.0.1"_s}));
    const auto answer = wait(client.start(post(at(u"/"_s))));
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QCOMPARE(m_server->requests.size(), 1);  // and nothing repeats a POST
  }

  void aConnectionThatBreaksIsNotTriedAgain() {
    m_server->onRequest([](const RawServer::Request&, QTcpSocket* socket) { socket->abort(); });
    Client client(allowing({u"127.0.0.1"_s}));
    QCOMPARE(wait(client.start(post(at(u"/"_s)))).error().code, ErrorCode::Unavailable);
    QCOMPARE(m_server->requests.size(), 1);
  }

  void anAnswerIsTakenAsItArrives() {
    QTcpSocket* peer = nullptr;
    m_server->onRequest([&peer](const RawServer::Request&, QTcpSocket* socket) {
      peer = socket;
      socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n");
    });
    Client client(allowing({u"127.0.0.1"_s}));
    Request request = post(at(u"/"_s));
    request.keepBody = false;
    Call* call = client.start(request);
    QSignalSpy arrived(call, &Call::arrived);
    QVERIFY(arrived.wait());
    QCOMPARE(arrived.takeFirst().first().toByteArray(), "one");
    peer->write("3\r\ntwo\r\n0\r\n\r\n");
    const auto answer = wait(call);
    QVERIFY(answer.ok());
    QVERIFY(answer->body.isEmpty());
    QCOMPARE(arrived.takeFirst().first().toByteArray(), "two");
  }

  void aCancelledCallHangsUpAndSaysNothing() {
    QTcpSocket* peer = nullptr;
    m_server->onRequest([&peer](const RawServer::Request&, QTcpSocket* socket) { peer = socket; });
    Client client(allowing({u"127.0.0.1"_s}));
    Call* call = client.start(post(at(u"/"_s)));
    QSignalSpy finished(call, &Call::finished);
    QSignalSpy gone(call, &QObject::destroyed);
    QTRY_VERIFY(peer);
    QSignalSpy hungUp(peer, &QTcpSocket::disconnected);
    call->cancel();
    QVERIFY(hungUp.wait());
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(finished.size(), 0);
  }

  void aHeaderCannotSmuggleAnother() {
    Client client(allowing({u"127.0.0.1"_s}));
    Request request = post(at(u"/"_s));
    request.headers.append(Header{"X-Name", "a\r\nX-Other: b"});
    QCOMPARE(wait(client.start(request)).error().code, ErrorCode::Invalid);
    QCOMPARE(m_server->requests.size(), 0);
  }

  // The connection goes to an address, and still the certificate must be the name's.
  void tlsIsCheckedAgainstTheName() {
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty() || !QSslSocket::supportsSsl())
      QSKIP("TLS or the openssl program is missing");
    QTemporaryDir folder;
    QFile config(folder.filePath(u"openssl.cnf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[req]\ndistinguished_name = name\n[name]\n");
    config.close();
    QVERIFY(makeCertificate(folder.path(), u"hooks.example"_s));
    QFile key(folder.filePath(u"key.pem"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const auto certificates = QSslCertificate::fromPath(folder.filePath(u"cert.pem"_s));
    QCOMPARE(certificates.size(), 1);

    QSslServer server;
    QSslConfiguration own = QSslConfiguration::defaultConfiguration();
    own.setLocalCertificate(certificates.first());
    own.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    server.setSslConfiguration(own);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
      QTcpSocket* socket = server.nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, socket,
              [socket] { socket->write(RawServer::reply("200 OK", "safe")); });
    });

    Client client(allowing({u"127.0.0.1"_s}), leadingTo({u"127.0.0.1"_s}));
    const auto call = [&](const QString& host) {
      return wait(client.start(post(QUrl(u"https://%1:%2/"_s.arg(host).arg(server.serverPort())))));
    };
    const auto stranger = call(u"hooks.example"_s);
    QVERIFY(!stranger);  // nobody vouches for the certificate
    QVERIFY2(stranger.error().message.contains("secure"_L1), qPrintable(stranger.error().message));

    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificates(certificates);
    client.setTls(trusting);
    const auto good = call(u"hooks.example"_s);
    QVERIFY2(good, qPrintable(good ? QString() : good.error().message));
    QCOMPARE(good->body, "safe");
    QVERIFY(!call(u"other.example"_s));
  }

 private:
  QUrl at(const QString& path) const { return QUrl(m_server->url().toString() + path); }

  static Resolver leadingTo(const QStringList& addresses) {
    return [addresses](const QString&, QObject*, const Resolved& then) {
      QList<QHostAddress> list;
      for (const QString& address : addresses)
        list.append(QHostAddress(address));
      then(list);
    };
  }

  std::unique_ptr<RawServer> m_server;
};

QTEST_GUILESS_MAIN(TestEgressClient)
#include "tst_egress_client.moc"
