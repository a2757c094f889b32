#include <QRegularExpression>
#include <QTest>

#include "tests/core/api/api_client.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// The page of GET /docs, as a browser fetches it.
class TestDocsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    gateway::GatewayOptions options;
    options.serviceUrl = m_cluster->service();
    m_gateway = std::make_unique<RunningGateway>(options);
    m_client = std::make_unique<ApiClient>(m_gateway->base(), QByteArray());
  }

  void thePageNeedsNoKey() {
    for (const char* path : {"/docs", "/docs/"}) {
      const auto page = m_client->get(path);
      QCOMPARE(page.status, 200);
      QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8");
      QVERIFY(page.body.startsWith("<!doctype html>"));
    }
    QCOMPARE(m_client->send("HEAD", "/docs").status, 200);
    QCOMPARE(m_client->post("/docs").status, 405);
    QCOMPARE(m_client->get("/docs/nothing.js").status, 404);
    QCOMPARE(m_client->get("/docs/..%2Fdocs.js").status, 404);
  }

  // Follows what the page and its scripts name: all of it is there, and nothing is elsewhere.
  void everythingComesFromHere() {
    static const QRegularExpression named(
        u"(?:src|href)=\"(?<a>[^\"#]+)\"|from '(?<b>[^']+)'|@import|url\\((?<c>[^)]*)\\)"_s);
    QStringList waiting{u"/docs"_s};
    QStringList seen;
    while (!waiting.isEmpty()) {
      const QString path = waiting.takeFirst();
      if (seen.contains(path)) continue;
      seen.append(path);
      const auto got = m_client->get(path.toUtf8());
      QCOMPARE(got.status, 200);
      if (path == "/openapi.json"_L1) continue;
      for (const auto& policy : {"default-src 'none'", "script-src 'self'", "form-action 'none'",
                                 "frame-ancestors 'none'", "base-uri 'none'"})
        QVERIFY2(got.header("Content-Security-Policy").contains(policy), qPrintable(path));
      QVERIFY(!got.header("Content-Security-Policy").contains("unsafe"));
      QCOMPARE(got.header("X-Content-Type-Options"), "nosniff");
      QVERIFY2(!got.body.contains("innerHTML") && !got.body.contains("eval("), qPrintable(path));
      auto matches = named.globalMatch(QString::fromUtf8(got.body));
      while (matches.hasNext()) {
        const auto match = matches.next();
        QString target = match.captured(u"a"_s) + match.captured(u"b"_s) + match.captured(u"c"_s);
        if (target.startsWith("data:"_L1)) continue;
        if (target.startsWith("./"_L1)) target = u"/docs/"_s + target.sliced(2);
        QVERIFY2(target.startsWith(u'/') && !target.startsWith("//"_L1), qPrintable(target));
        waiting.append(target);
      }
    }
    for (const auto& file : {u"/docs/docs.css"_s, u"/docs/docs.js"_s, u"/docs/dom.js"_s,
                             u"/docs/schema.js"_s, u"/docs/try.js"_s, u"/openapi.json"_s})
      QVERIFY2(seen.contains(file), qPrintable(file));
    QCOMPARE(m_client->get("/docs/docs.js").header("Content-Type"),
             "text/javascript; charset=utf-8");
    QCOMPARE(m_client->get("/docs/docs.css").header("Content-Type"), "text/css; charset=utf-8");
  }

 private:
  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<RunningGateway> m_gateway;
  std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestDocsPage)
#include "tst_docs_page.moc"
