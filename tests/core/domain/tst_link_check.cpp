#include <QTest>

#include "core/domain/link_check.h"

using namespace oc;
using Doubt = LinkCheck::Doubt;
Q_DECLARE_METATYPE(oc::LinkCheck::Doubt)

class TestLinkCheck : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void looks_data();
  void looks();
  void refuses_data();
  void refuses();
};

void TestLinkCheck::looks_data() {
  QTest::addColumn<QString>("address");
  QTest::addColumn<QString>("place");  // as it is emphasised in the address
  QTest::addColumn<QString>("ascii");
  QTest::addColumn<QList<Doubt>>("doubts");
  const auto row = [](const char* name, const QString& address, const QString& place,
                      const QString& ascii = {}, const QList<Doubt>& doubts = {}) {
    QTest::newRow(name) << address << place << ascii << doubts;
  };
  row("web", QStringLiteral("https://acme.com.br/x?y=acme.com.br"), QStringLiteral("acme.com.br"));
  row("upper case", QStringLiteral("https://ACME.com/x"), QStringLiteral("ACME.com"));
  row("mail", QStringLiteral("mailto:ana@acme.com?subject=x"), QStringLiteral("ana@acme.com"));
  row("phone", QStringLiteral("tel:+5511988887777"), QStringLiteral("+5511988887777"));
  row("user info", QStringLiteral("https://evil.example@evil.example/bank.com"),
      QStringLiteral("evil.example"), {}, {Doubt::UserInfo});
  row("address in numbers", QStringLiteral("http://192.0.2.7/x"), QStringLiteral("192.0.2.7"), {},
      {Doubt::IpHost});
  row("IPv6", QStringLiteral("http://[2001:db8::1]/x"), QStringLiteral("2001:db8::1"), {},
      {Doubt::IpHost});
  row("Portuguese", QStringLiteral("https://ação.com.br"), QStringLiteral("ação.com.br"),
      QStringLiteral("xn--ao-siap.com.br"));
  row("mixed", QStringLiteral("https://\u0430pple.com"), QStringLiteral("\u0430pple.com"),
      QStringLiteral("xn--pple-43d.com"), {Doubt::MixedScripts});
  row("Cyrillic", QStringLiteral("https://\u0440\u0430\u0443.com"),
      QStringLiteral("\u0440\u0430\u0443.com"), QStringLiteral("xn--80a5ak.com"),
      {Doubt::OtherScript});
  row("written as punycode", QStringLiteral("https://xn--pple-43d.com/"),
      QStringLiteral("xn--pple-43d.com"), QStringLiteral("xn--pple-43d.com"),
      {Doubt::MixedScripts});
  row("hidden in escapes", QStringLiteral("https://acme.com/a%E2%80%AEgpj.exe"),
      QStringLiteral("acme.com"), {}, {Doubt::HiddenInside});
  row("all at once", QStringLiteral("https://x%E2%80%8B@10.0.0.1"), QStringLiteral("10.0.0.1"), {},
      {Doubt::UserInfo, Doubt::IpHost, Doubt::HiddenInside});
}

void TestLinkCheck::looks() {
  QFETCH(QString, address);
  const auto check = checkLink(address);
  QVERIFY(check);
  QTEST(check->placeStart < 0 ? QString() : check->shown.mid(check->placeStart, check->placeLength),
        "place");
  QTEST(check->asciiHost, "ascii");
  QTEST(check->doubts, "doubts");
  if (check->doubts.contains(Doubt::UserInfo))
    QVERIFY(check->placeStart > check->shown.indexOf(u'@'));
}

void TestLinkCheck::refuses_data() {
  QTest::addColumn<QString>("address");
  for (const char* bad :
       {"", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://a.com",
        "smb://a/b", "intent:#x", "http://", "acme.com", "mailto:", "tel:", "https://a b.com"})
    QTest::newRow(bad) << QString::fromLatin1(bad);
}

void TestLinkCheck::refuses() {
  QFETCH(QString, address);
  QVERIFY(!checkLink(address));
}

QTEST_APPLESS_MAIN(TestLinkCheck)
#include "tst_link_check.moc"
