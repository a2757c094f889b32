#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QtEndian>

#include "core/store/connection.h"
#include "core/store/server_refusal.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::store;

namespace {

// A PostgreSQL that speaks Portuguese and refuses everybody, on a thread of its own because the
// client blocks.
class Refuser : public QThread {
 public:
  Refuser(QByteArray state, QByteArray routine)
      : m_state(std::move(state)), m_routine(std::move(routine)) {
    start();
    m_ready.acquire();
  }
  ~Refuser() override {
    quit();
    wait();
  }
  DatabaseUrl url() const {
    return *DatabaseUrl::parse(
        u"postgresql://ana:pw@127.0.0.1:%1/owner_console?sslmode=disable&gssencmode=disable"_s.arg(
            m_port));
  }

 protected:
  void run() override {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) qFatal("no port");
    m_port = server.serverPort();
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
      QTcpSocket* socket = server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        socket->readAll();
        socket->write(refusal());
        socket->disconnectFromHost();
      });
    });
    m_ready.release();
    exec();
  }

 private:
  QByteArray refusal() const {
    const auto field = [](char type, const QByteArray& text) -> QByteArray {
      return type + text + '\0';
    };
    const QByteArray body = field('S', "FATAL") + field('V', "FATAL") + field('C', m_state) +
                            field('M', "a autenticação do tipo senha falhou") +
                            field('F', "auth.c") + field('L', "1") + field('R', m_routine) + '\0';
    QByteArray length(4, '\0');
    qToBigEndian(quint32(body.size() + 4), length.data());
    return 'E' + length + body;
  }

  QByteArray m_state, m_routine;
  QSemaphore m_ready;
  quint16 m_port = 0;
};

}  // namespace

class TestServerRefusal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isUnderstoodInAnyLanguage_data();
  void isUnderstoodInAnyLanguage();
  void nobodyThereIsNoRefusal();
};

void TestServerRefusal::isUnderstoodInAnyLanguage_data() {
  QTest::addColumn<QByteArray>("state");
  QTest::addColumn<QByteArray>("routine");
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("words");
  const auto row = [](const char* name, const char* state, const char* routine, ErrorCode code,
                      const char* words) {
    QTest::newRow(name) << QByteArray(state) << QByteArray(routine) << code
                        << QString::fromLatin1(words);
  };
  row("password", "28P01", "auth_failed", ErrorCode::Forbidden, "the name or the password");
  row("disabled", "28000", "InitializeSessionUserId", ErrorCode::Conflict, "switched off");
  row("no entry", "28000", "ClientAuthentication", ErrorCode::Conflict, "pg_hba.conf");
  row("no right", "42501", "CheckMyDatabase", ErrorCode::Conflict, "grant CONNECT");
  row("no database", "3D000", "InitPostgres", ErrorCode::NotFound, "no such database");
  row("too many", "53300", "InitializeSessionUserId", ErrorCode::Unavailable, "too many");
  row("starting", "57P03", "ProcessStartupPacket", ErrorCode::Unavailable, "starting or stopping");
}

void TestServerRefusal::isUnderstoodInAnyLanguage() {
  QFETCH(QByteArray, state);
  QFETCH(QByteArray, routine);
  const Refuser server(state, routine);
  const auto opened = Connection::open(server.url());
  QVERIFY(!opened);
  QTEST(opened.error().code, "code");
  QFETCH(QString, words);
  QVERIFY2(opened.error().message.contains(words), qPrintable(opened.error().message));
}

void TestServerRefusal::nobodyThereIsNoRefusal() {
  QTcpServer gone;
  QVERIFY(gone.listen(QHostAddress::LocalHost));
  const auto url = *DatabaseUrl::parse(
      u"postgresql://ana:pw@127.0.0.1:%1/owner_console?sslmode=disable"_s.arg(gone.serverPort()));
  gone.close();
  QVERIFY(!refusalOf(url, {}));
  const auto opened = Connection::open(url);
  QVERIFY(!opened);
  QCOMPARE(opened.error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestServerRefusal)
#include "tst_server_refusal.moc"
