#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <csignal>

#include "core/store/postmaster.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

const QString kName = u"db.example.test"_s;
constexpr int kStopMs = 30000;

void openssl(const QStringList& arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(u"openssl"_s, arguments);
  if (!process.waitForFinished() || process.exitCode() != 0)
    qFatal("openssl %s: %s", qUtf8Printable(arguments.join(u' ')), process.readAll().constData());
}

}  // namespace

// A server on another machine, as far as the program can tell: a name that goes to loopback by
// `hostaddr`. It would take connections without TLS, too.
class TestTls : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_data = m_cluster->dataFolder() + u"/postgres/data"_s;
    for (const QString& name : {u"ours"_s, u"strange"_s})
      openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
               u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
               u"/CN="_s + name, u"-keyout"_s, file(name + u".key"_s), u"-out"_s,
               file(name + u".pem"_s)});
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s, u"-subj"_s, u"/CN="_s + kName, u"-keyout"_s, file(u"server.key"_s),
             u"-out"_s, file(u"server.csr"_s)});
    write(file(u"server.ext"_s), QByteArray("subjectAltName=DNS:") + kName.toLatin1());
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, file(u"server.csr"_s), u"-CA"_s, file(u"ours.pem"_s),
             u"-CAkey"_s, file(u"ours.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s,
             u"-extfile"_s, file(u"server.ext"_s), u"-out"_s, file(u"server.crt"_s)});
    for (const QString& name : {u"server.key"_s, u"server.crt"_s}) {
      QVERIFY(QFile::copy(file(name), m_data + u'/' + name));
      QFile::setPermissions(m_data + u'/' + name, QFile::ReadOwner | QFile::WriteOwner);
      QCOMPARE(QProcess::execute(u"chown"_s, {u"--reference="_s + m_data + u"/PG_VERSION"_s,
                                              m_data + u'/' + name}),
               0);
    }
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
    probe.close();
    write(m_data + u"/pg_hba.conf"_s,
          "local all all scram-sha-256\n"
          "host all all 127.0.0.1/32 scram-sha-256\n");
    configure(true);
  }

  void aCheckedCertificateLetsUsIn() {
    const auto db = store::Connection::open(far(kName, {{u"sslrootcert"_s, file(u"ours.pem"_s)}}));
    QVERIFY2(db.ok(), qPrintable(db.ok() ? QString() : db.error().detail));
    QCOMPARE(text(**db, u"select ssl::text from pg_stat_ssl where pid = pg_backend_pid()"_s),
             u"true"_s);
  }

  void theNameMayBeLeftUnchecked() {
    QVERIFY(store::Connection::open(
                far(u"other.example.test"_s,
                    {{u"sslrootcert"_s, file(u"ours.pem"_s)}, {u"sslmode"_s, u"verify-ca"_s}}))
                .ok());
  }

  void whatCannotBeCheckedIsRefused_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("words");
    QTest::newRow("another host's certificate")
        << u"other.example.test"_s << u"ours.pem"_s << u"another host name"_s;
    QTest::newRow("another authority") << kName << u"strange.pem"_s << u"can't be trusted"_s;
    QTest::newRow("the system's authorities") << kName << QString() << u"can't be trusted"_s;
    QTest::newRow("no such file") << kName << u"missing.pem"_s << u"sslrootcert"_s;
  }
  void whatCannotBeCheckedIsRefused() {
    QFETCH(QString, host);
    QFETCH(QString, authority);
    QFETCH(QString, words);
    QMap<QString, QString> options;
    if (!authority.isEmpty()) options.insert(u"sslrootcert"_s, file(authority));
    const auto db = store::Connection::open(far(host, options));
    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::Invalid);
    QVERIFY2(db.error().message.contains(words), qPrintable(db.error().message));
  }

  void lessIsNotEvenTried() {
    const auto db = store::Connection::open(far(kName, {{u"sslmode"_s, u"require"_s}}));
    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::Invalid);
  }

  void thisMachineNeedsNone() {
    store::DatabaseUrl url = far(u"127.0.0.1"_s, {});
    url.options.remove(u"hostaddr"_s);
    url.options.insert(u"sslmode"_s, u"disable"_s);
    QVERIFY(store::Connection::open(url).ok());
  }

  // Nobody in between can talk the console out of it.
  void aServerWithoutTlsIsRefused() {
    configure(false);
    const auto db = store::Connection::open(far(kName, {{u"sslrootcert"_s, file(u"ours.pem"_s)}}));
    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::Invalid);
    QVERIFY2(db.error().message.contains(u"offers no TLS"_s), qPrintable(db.error().message));
  }

 private:
  QString file(const QString& name) const { return m_cluster->dataFolder() + u'/' + name; }

  static void write(const QString& path, const QByteArray& text) {
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size())
      qFatal("%s can't be written", qUtf8Printable(path));
  }

  store::DatabaseUrl far(const QString& host, const QMap<QString, QString>& options) const {
    store::DatabaseUrl url = m_cluster->admin();
    url.host = host;
    url.port = m_port;
    url.options = options;
    url.options.insert(u"hostaddr"_s, u"127.0.0.1"_s);
    return url;
  }

  void configure(bool tls) {
    write(m_data + u"/postgresql.auto.conf"_s,
          "listen_addresses = '127.0.0.1'\nport = " + QByteArray::number(m_port) +
              (tls ? "\nssl = on\n" : "\nssl = off\n"));
    const auto server = store::Postmaster::of(m_data);
    QVERIFY(server && server->end(m_data, SIGINT, kStopMs));
    need(m_cluster->cluster().revive(), "restart");
  }

  std::unique_ptr<TestCluster> m_cluster;
  QString m_data;
  quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
