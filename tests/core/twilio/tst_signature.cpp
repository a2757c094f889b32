#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/twilio/signature.h"

using oc::twilio::FormParameters;
using oc::twilio::sign;
using oc::twilio::verify;

namespace {

const QByteArray kToken = "12345";
const QByteArray kUrl = "https://example.com/webhooks/twilio/inbound?foo=1";
const QByteArray kForm = "application/x-www-form-urlencoded";
const QByteArray kJson = "application/json";

bool verifyForm(const QByteArray& url, const QByteArray& body, const QByteArray& signature,
                const QByteArray& token = kToken) {
  return verify(token, signature, url, FormParameters::decode(body), body,
                kForm + "; charset=utf-8");
}

QByteArray signForm(const QByteArray& url, const QByteArray& body) {
  return sign(kToken, url, FormParameters::decode(body));
}

}  // namespace

class TestSignature : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void vectors_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<FormParameters>("params");
    QTest::addColumn<QByteArray>("signature");
    QFile file(QStringLiteral(VECTORS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 39);
    for (const QJsonValue& row : rows) {
      FormParameters params;
      for (const QJsonValue& pair : row[u"params"].toArray())
        params.append(pair[0].toString().toUtf8(), pair[1].toString());
      QTest::newRow(row[u"name"].toString().toUtf8().constData())
          << row[u"token"].toString().toUtf8() << row[u"url"].toString().toUtf8() << params
          << row[u"signature"].toString().toUtf8();
    }
  }
  void vectors() {
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, url);
    QFETCH(FormParameters, params);
    QFETCH(QByteArray, signature);
    QCOMPARE(sign(token, url, params), signature);

    if (url.contains("bodySHA256")) return;  // their bodies are not told; see jsonBody()
    const QByteArray body = params.encoded();
    QVERIFY(verify(token, signature, url, params, body, kForm));
    QVERIFY(!verify(token + "6", signature, url, params, body, kForm));
    FormParameters more = params;
    more.append("Extra", QStringLiteral("1"));
    QVERIFY(!verify(token, signature, url, more, more.encoded(), kForm));
  }

  void ports_data() {
    QTest::addColumn<QByteArray>("configured");
    QTest::addColumn<QByteArray>("signedUrl");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* configured, const char* signedUrl, bool valid) {
      QTest::addRow("%s signed as %s", configured, signedUrl)
          << QByteArray(configured) << QByteArray(signedUrl) << valid;
    };
    row("https://a.com/x", "https://a.com/x", true);
    row("https://a.com/x", "https://a.com:443/x", true);
    row("https://a.com/x", "https://a.com:80/x", false);
    row("https://a.com/x", "https://a.com:8443/x", false);
    row("https://a.com:8443/x", "https://a.com:8443/x", true);
    row("https://a.com:8443/x", "https://a.com/x", true);
    row("https://a.com:8443/x", "https://a.com:443/x", true);
    row("http://a.com/x", "http://a.com:80/x", true);
    row("http://a.com:80/x", "http://a.com/x", true);
    row("HTTP://a.com/x", "HTTP://a.com:80/x", true);
    row("HTTPS://a.com?q=1", "HTTPS://a.com:443?q=1", true);
    row("https://u:p@a.com/x", "https://u:p@a.com:443/x", true);
    row("https://u:p@a.com:444/x", "https://u:p@a.com/x", true);
    row("https://u:p@a.com/x", "https://u@a.com/x", false);
    row("http://[::1]:8000/x", "http://[::1]/x", true);
    row("http://[::1]/x", "http://[::1]:80/x", true);
    row("https://a.com/x?u=b:1/2", "https://a.com:443/x?u=b:1/2", true);
    row("https://a.com/x#rc=5&rp=all", "https://a.com/x", true);
    row("https://a.com/x", "https://a.com/x/", false);
    row("https://a.com/x", "https://A.com/x", false);
    row("https://a.com/x", "http://a.com/x", false);
    row("https://a.com/x?a=%2B", "https://a.com/x?a=%2b", false);
    row("no url", "no url", true);
  }
  void ports() {
    QFETCH(QByteArray, configured);
    QFETCH(QByteArray, signedUrl);
    const QByteArray body = "From=%2B5511988887777&Body=oi";
    QTEST(verifyForm(configured, body, signForm(signedUrl, body)), "valid");
  }

  void tampering_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a value") << QByteArray("Body=ola&From=%2B1&To=%2B2");
    QTest::newRow("a key") << QByteArray("Bodx=oi&From=%2B1&To=%2B2");
    QTest::newRow("a parameter less") << QByteArray("Body=oi&From=%2B1");
    QTest::newRow("a parameter more") << QByteArray("Body=oi&From=%2B1&To=%2B2&X=");
    QTest::newRow("another of the same key") << QByteArray("Body=oi&From=%2B1&To=%2B2&To=%2B3");
    QTest::newRow("a space") << QByteArray("Body=oi+&From=%2B1&To=%2B2");
    QTest::newRow("plus as a space") << QByteArray("Body=oi&From=+1&To=%2B2");
    QTest::newRow("case of a key") << QByteArray("body=oi&From=%2B1&To=%2B2");
    QTest::newRow("nothing") << QByteArray();
  }
  void tampering() {
    QFETCH(QByteArray, body);
    const QByteArray original = "Body=oi&From=%2B1&To=%2B2";
    const QByteArray signature = signForm(kUrl, original);
    QVERIFY(verifyForm(kUrl, original, signature));
    QVERIFY(!verifyForm(kUrl, body, signature));
  }

  void orderOfParametersIsFree() {
    const QByteArray signature = signForm(kUrl, "B=2&A=1&B=1");
    QVERIFY(verifyForm(kUrl, "A=1&B=1&B=2", signature));
    QVERIFY(verifyForm(kUrl, "B=2&B=2&B=1&A=1", signature));  // distinct values count once
    QVERIFY(!verifyForm(kUrl, "A=1&B=2", signature));
  }

  void badSignature_data() {
    QTest::addColumn<QByteArray>("signature");
    const QByteArray good = signForm(kUrl, "Body=oi");
    QTest::newRow("null") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer") << QByteArray(good + '=');
    QTest::newRow("white space") << QByteArray(' ' + good);
    QTest::newRow("other case") << good.toUpper();
    QTest::newRow("hex") << QByteArray::fromBase64(good).toHex();
    QTest::newRow("of another token") << sign("54321", kUrl, FormParameters::decode("Body=oi"));
    QTest::newRow("of the empty token") << sign("", kUrl, FormParameters::decode("Body=oi"));
  }
  void badSignature() {
    QFETCH(QByteArray, signature);
    QVERIFY(!verifyForm(kUrl, "Body=oi", signature));
  }

  void emptyTokenProvesNothing() {
    const QByteArray forged = sign("", kUrl, FormParameters::decode("Body=oi"));
    QVERIFY(!verifyForm(kUrl, "Body=oi", forged, ""));
  }

  void get() {
    QVERIFY(verify(kToken, sign(kToken, kUrl, {}), kUrl, {}, {}, {}));
    QVERIFY(!verify(kToken, sign(kToken, kUrl, {}), kUrl + "&bar=2", {}, {}, {}));
  }

  void jsonBody() {
    const QByteArray body = R"({"property": "value", "boolean": true})";
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    // The hash of Twilio's own example, which its libraries' tests share.
    QCOMPARE(hash, QByteArray("0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"));
    const QByteArray url = "https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=" + hash;
    const QByteArray signature = "a9nBmqA0ju/hNViExpshrM61xv4=";
    QVERIFY(verify(kToken, signature, url, {}, body, kJson));
    QVERIFY(!verify(kToken, signature, url, {}, body + " ", kJson));
    QVERIFY(!verify(kToken, signature, url, {}, {}, kJson));
    QVERIFY(!verify(kToken, signature, url, FormParameters::decode("a=1"), "a=1", kForm));
    // The URL's signature alone says nothing of a body that it does not cover.
    QVERIFY(!verify(kToken, sign(kToken, kUrl, {}), kUrl, {}, body, kJson));
    const QByteArray noHash = kUrl + "&bodySHA256=";
    QVERIFY(!verify(kToken, sign(kToken, noHash, {}), noHash, {}, body, kJson));
  }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
