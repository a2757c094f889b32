#include <QTest>

#include "core/egress/allow_list.h"
#include "core/egress/public_address.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::egress;

namespace {

AllowList listOf(const QString& entries) {
  auto list = AllowList::parse(entries.split(u',', Qt::SkipEmptyParts));
  if (!list) qFatal("%s", qPrintable(list.error().message));
  return *list;
}

}  // namespace

class TestAllowList : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsPublic_data() {
    QTest::addColumn<bool>("open");
    const auto rows = [](bool open, std::initializer_list<const char*> addresses) {
      for (const char* address : addresses)
        QTest::newRow(address) << open;
    };
    rows(true, {"8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
                "172.15.255.255", "172.32.0.0", "192.167.1.1", "198.17.0.1", "223.255.255.255",
                "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8", "64:ff9b::808:808"});
    rows(false, {"0.0.0.0",
                 "0.1.2.3",
                 "10.0.0.1",
                 "100.64.0.1",
                 "100.127.255.255",
                 "127.0.0.1",
                 "127.255.1.1",
                 "169.254.169.254",
                 "172.16.0.1",
                 "172.31.255.255",
                 "192.0.0.192",
                 "192.0.2.1",
                 "192.88.99.1",
                 "192.168.1.1",
                 "198.18.0.1",
                 "198.19.255.255",
                 "198.51.100.7",
                 "203.0.113.9",
                 "224.0.0.1",
                 "239.255.255.255",
                 "240.0.0.1",
                 "255.255.255.255",
                 "168.63.129.16",
                 "100.100.100.200",
                 "::",
                 "::1",
                 "::7f00:1",
                 "::ffff:127.0.0.1",
                 "::ffff:10.1.2.3",
                 "::ffff:a9fe:a9fe",
                 "64:ff9b::7f00:1",
                 "64:ff9b::a01:203",
                 "64:ff9b:1::1",
                 "fe80::1",
                 "fec0::1",
                 "fc00::1",
                 "fd00:ec2::254",
                 "ff02::1",
                 "2001::1",
                 "2001:db8::1",
                 "2002:7f00:1::",
                 "3fff::1",
                 "100::1",
                 "4000::1"});
  }

  void whatIsPublic() {
    QFETCH(bool, open);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublic(address), open);
  }

  void aUrlBeforeItsHostIsLookedUp_data() {
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("says");  // empty: it may be tried
    const auto row = [](const char* url, const QString& listed, const QString& says) {
      QTest::newRow(url) << listed << says;
    };
    row("https://example.org/hook?x=1", {}, {});
    row("https://example.org:8443", {}, {});
    row("https://8.8.8.8/", {}, {});
    row("http://example.org/", {}, u"https://"_s);
    row("http://8.8.8.8/", {}, u"https://"_s);
    row("http://Intranet.example.org/", u"intranet.EXAMPLE.org"_s, {});
    row("http://somewhere.example.org/", u"10.0.0.0/8"_s, {});  // may lead into the network
    row("http://127.0.0.1:8080/", u"127.0.0.1"_s, {});
    row("http://127.0.0.1:8081/", u"localhost"_s, u"open internet"_s);
    row("https://127.0.0.1/", {}, u"OUTGOING_ALLOWED"_s);
    row("https://127.1/", {}, u"OUTGOING_ALLOWED"_s);
    row("https://2130706433/", {}, u"OUTGOING_ALLOWED"_s);
    row("https://0x7f.0.0.1/", {}, u"OUTGOING_ALLOWED"_s);
    row("https://[::1]/", {}, u"OUTGOING_ALLOWED"_s);
    row("https://[::ffff:127.0.0.1]/", {}, u"OUTGOING_ALLOWED"_s);
    row("https://[::ffff:10.1.1.1]/", u"10.0.0.0/8"_s, {});
    row("https://169.254.169.254/latest/meta-data", {}, u"OUTGOING_ALLOWED"_s);
    row("ftp://example.org/", {}, u"https://"_s);
    row("file:///etc/passwd", {}, u"https://"_s);
    row("example.org", {}, u"https://"_s);
    row("https://", {}, u"https://"_s);
    row("https://me:pw@example.org/", {}, u"password"_s);
    row("https://me@example.org/", {}, u"password"_s);
    row("https://@example.org/", {}, u"password"_s);
    row("https://example.org:0/", {}, u"port"_s);
  }

  void aUrlBeforeItsHostIsLookedUp() {
    QFETCH(QString, listed);
    QFETCH(QString, says);
    const auto obstacle =
        obstacleTo(QUrl(QString::fromLatin1(QTest::currentDataTag())), listOf(listed));
    QCOMPARE(obstacle.has_value(), !says.isEmpty());
    if (obstacle) QVERIFY2(obstacle->message.contains(says), qPrintable(obstacle->message));
  }

  void everyAddressOfAHostCounts() {
    const QUrl url(u"https://example.org/"_s);
    const QHostAddress open(u"8.8.8.8"_s), closed(u"10.1.2.3"_s);
    QVERIFY(!obstacleTo(url, {open}, listOf({})));
    QVERIFY(obstacleTo(url, {open, closed}, listOf({})));
    QVERIFY(!obstacleTo(url, {open, closed}, listOf(u"10.1.0.0/16"_s)));
    QVERIFY(obstacleTo(url, {closed}, listOf(u"10.2.0.0/16"_s)));
    QVERIFY(!obstacleTo(url, {closed}, listOf(u"Example.org"_s)));
    const QUrl plain(u"http://example.org/"_s);
    QVERIFY(obstacleTo(plain, {open, closed}, listOf(u"10.1.0.0/16"_s)));
    QVERIFY(!obstacleTo(plain, {closed}, listOf(u"10.1.0.0/16"_s)));
  }

  void aWrongEntryIsNamed_data() {
    QTest::addColumn<bool>("fits");
    QTest::newRow("intranet.example.org") << true;
    QTest::newRow("10.0.0.0/8") << true;
    QTest::newRow("fd00::/8") << true;
    QTest::newRow("::1") << true;
    QTest::newRow("10.0.0.0/99") << false;
    QTest::newRow("http://intranet") << false;
    QTest::newRow("intranet:8080") << false;
    QTest::newRow("*.example.org") << false;
  }

  void aWrongEntryIsNamed() {
    QFETCH(bool, fits);
    const QString entry = QString::fromLatin1(QTest::currentDataTag());
    const auto list = AllowList::parse({entry});
    QCOMPARE(list.ok(), fits);
    if (list) return;
    QVERIFY(list.error().message.contains(entry));
    QVERIFY(list.error().message.contains("OUTGOING_ALLOWED"_L1));
  }
};

QTEST_GUILESS_MAIN(TestAllowList)
#include "tst_allow_list.moc"
