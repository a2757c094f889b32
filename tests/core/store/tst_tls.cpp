#include <QTest>

#include "tests/support/fixtures.h"
#include "tests/support/tls_server.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

class TestTls : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_server = std::make_unique<TlsServer>(); }

  void aCheckedCertificateLetsUsIn() {
    const auto db = open(TlsServer::kName, u"ours"_s);
    QVERIFY2(db.ok(), qPrintable(db.ok() ? QString() : db.error().detail));
    QCOMPARE(text(**db, u"select ssl::text from pg_stat_ssl where pid = pg_backend_pid()"_s),
             u"true"_s);
  }

  void theNameMayBeLeftUnchecked() {
    QVERIFY(open(u"other.example.test"_s, u"ours"_s, {{u"sslmode"_s, u"verify-ca"_s}}).ok());
  }

  void whatCannotBeCheckedIsRefused_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("words");
    QTest::newRow("another host's certificate")
        << u"other.example.test"_s << u"ours"_s << u"another host name"_s;
    QTest::newRow("another authority") << TlsServer::kName << u"strange"_s << u"can't be trusted"_s;
    QTest::newRow("the system's authorities")
        << TlsServer::kName << QString() << u"can't be trusted"_s;
    QTest::newRow("no such file") << TlsServer::kName << u"missing"_s << u"sslrootcert"_s;
  }
  void whatCannotBeCheckedIsRefused() {
    QFETCH(QString, host);
    QFETCH(QString, authority);
    QFETCH(QString, words);
    const auto db = open(host, authority);
    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::Invalid);
    QVERIFY2(db.error().message.contains(words), qPrintable(db.error().message));
  }

  void lessIsNotEvenTried() {
    const auto db = open(TlsServer::kName, {}, {{u"sslmode"_s, u"require"_s}});
    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::Invalid);
  }

  void thisMachineNeedsNone() {
    store::DatabaseUrl url = m_server->here(m_server->cluster().admin());
    url.options = {{u"sslmode"_s, u"disable"_s}};
    QVERIFY(store::Connection::open(url).ok());
  }

  void anExpiredCertificateIsRefused() {
    m_server->offer(TlsServer::Offer::ExpiredCertificate);
    const auto db = open(TlsServer::kName, u"ours"_s);
    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::Invalid);
    QVERIFY2(db.error().message.contains(u"has expired"_s), qPrintable(db.error().message));
  }

  // Nobody in between can talk the console out of it.
  void aServerWithoutTlsIsRefused() {
    m_server->offer(TlsServer::Offer::NoTls);
    const auto db = open(TlsServer::kName, u"ours"_s);
    QVERIFY(!db.ok());
    QCOMPARE(db.error().code, ErrorCode::Invalid);
    QVERIFY2(db.error().message.contains(u"offers no TLS"_s), qPrintable(db.error().message));
  }

 private:
  // An empty authority leaves it to the system's.
  Result<std::unique_ptr<store::Connection>> open(const QString& host, const QString& authority,
                                                  QMap<QString, QString> options = {}) {
    if (!authority.isEmpty()) options.insert(u"sslrootcert"_s, m_server->authority(authority));
    return store::Connection::open(m_server->at(host, m_server->cluster().admin(), options));
  }

  std::unique_ptr<TlsServer> m_server;
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
