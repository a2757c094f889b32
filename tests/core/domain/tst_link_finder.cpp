#include <QTest>

#include "core/domain/link_finder.h"

using oc::findLinks;

class TestLinkFinder : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void finds_data();
  void finds();
  void leavesAlone_data();
  void leavesAlone();
  void takesLongTexts_data();
  void takesLongTexts();
};

void TestLinkFinder::finds_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("shown");
  QTest::addColumn<QStringList>("urls");
  const auto row = [](const char* name, const QString& text, const QStringList& shown,
                      const QStringList& urls) { QTest::newRow(name) << text << shown << urls; };
  const auto one = [&](const char* name, const QString& text, const QString& link) {
    row(name, text, {link}, {link});
  };
  const auto as = [&](const char* name, const QString& text, const QString& shown,
                      const QString& url) { row(name, text, {shown}, {url}); };
  one("http", QStringLiteral("see http://example.com now"), QStringLiteral("http://example.com"));
  one("end of sentence", QStringLiteral("Veja https://example.com/a?b=c."),
      QStringLiteral("https://example.com/a?b=c"));
  one("in brackets", QStringLiteral("(https://example.com/a)"),
      QStringLiteral("https://example.com/a"));
  one("brackets inside", QStringLiteral("https://en.wikipedia.org/wiki/A_(b)"),
      QStringLiteral("https://en.wikipedia.org/wiki/A_(b)"));
  one("bold", QStringLiteral("*https://acme.com*"), QStringLiteral("https://acme.com"));
  one("behind a colon", QStringLiteral("site:https://acme.com"),
      QStringLiteral("https://acme.com"));
  one("other letters", QStringLiteral("https://ação.com.br/ü"),
      QStringLiteral("https://ação.com.br/ü"));
  one("ends before a mark", QStringLiteral("https://a.com/⟨RLO⟩gpj.exe"),
      QStringLiteral("https://a.com/"));
  one("ends before an isolate", QStringLiteral("https://a.com/\u2069x"),
      QStringLiteral("https://a.com/"));
  row("two", QStringLiteral("https://a.com e https://b.com"),
      {QStringLiteral("https://a.com"), QStringLiteral("https://b.com")},
      {QStringLiteral("https://a.com"), QStringLiteral("https://b.com")});
  as("www", QStringLiteral("www.example.com"), QStringLiteral("www.example.com"),
     QStringLiteral("https://www.example.com"));
  as("www of any ending", QStringLiteral("www.exemplo.museum/x"),
     QStringLiteral("www.exemplo.museum/x"), QStringLiteral("https://www.exemplo.museum/x"));
  as("domain", QStringLiteral("entre em acme.com.br!"), QStringLiteral("acme.com.br"),
     QStringLiteral("https://acme.com.br"));
  as("domain with a path", QStringLiteral("Acme.com.br/promo?x=1, ok"),
     QStringLiteral("Acme.com.br/promo?x=1"), QStringLiteral("https://Acme.com.br/promo?x=1"));
  as("domain with a port", QStringLiteral("acme.com:8443/x"), QStringLiteral("acme.com:8443/x"),
     QStringLiteral("https://acme.com:8443/x"));
  as("ending that is a word", QStringLiteral("wa.me/5511988887777"),
     QStringLiteral("wa.me/5511988887777"), QStringLiteral("https://wa.me/5511988887777"));
  as("mail", QStringLiteral("escreva para ana.s@acme.com.br, ok?"),
     QStringLiteral("ana.s@acme.com.br"), QStringLiteral("mailto:ana.s@acme.com.br"));
  as("mail at the end", QStringLiteral("ana+x@acme.io."), QStringLiteral("ana+x@acme.io"),
     QStringLiteral("mailto:ana+x@acme.io"));
  one("mailto", QStringLiteral("mailto:a@b.com, please"), QStringLiteral("mailto:a@b.com"));
  one("tel", QStringLiteral("tel:+5511999998888!"), QStringLiteral("tel:+5511999998888"));
  as("number", QStringLiteral("ligue +55 11 98888-7777."), QStringLiteral("+55 11 98888-7777"),
     QStringLiteral("tel:+5511988887777"));
  as("number with brackets", QStringLiteral("(+55 (11) 98888.7777)"),
     QStringLiteral("+55 (11) 98888.7777"), QStringLiteral("tel:+5511988887777"));
}

void TestLinkFinder::finds() {
  QFETCH(QString, text);
  QStringList shown, urls;
  for (const auto& link : findLinks(text)) {
    shown << text.mid(link.start, link.length);
    urls << link.url;
  }
  QTEST(shown, "shown");
  QTEST(urls, "urls");
}

void TestLinkFinder::leavesAlone_data() {
  QTest::addColumn<QString>("text");
  for (const char* text : {"javascript:alert(1)",
                           "JavaScript:alert('www.a.com')",
                           "file:///etc/passwd",
                           "file://www.a.com/x",
                           "data:text/html,www.a.com",
                           "ftp://example.com",
                           "smb://www.a.com/x",
                           "intent:#Intent;S.url=https://a.com;end",
                           "intent://www.a.com/#Intent;end",
                           "http://",
                           "https://?x",
                           "obrigado.me liga",
                           "ok.vou",
                           "fim.Co",
                           "v1.2.3",
                           "10.000,00",
                           "a@b",
                           "@ana",
                           "ana@@b.com",
                           "ana@b..com",
                           "+55",
                           "1+5511988887777",
                           "+1 2 3 4",
                           "+123456789012345678",
                           "...",
                           "www.",
                           "x.-y.com",
                           "tel:",
                           "mailto:"})
    QTest::newRow(text) << QString::fromLatin1(text);
}

void TestLinkFinder::leavesAlone() {
  QFETCH(QString, text);
  for (const auto& link : findLinks(text))
    QFAIL(qPrintable(link.url));
}

void TestLinkFinder::takesLongTexts_data() {
  QTest::addColumn<QString>("text");
  constexpr int kMany = 1'000'000;
  for (const char* part : {"(", "a.", "a@", "+1 ", "www.", "http://", "https://a.com/(", "a-", ")",
                           "x:", "tel:1", "mailto:a@b.c,", "-.", "%"})
    QTest::newRow(part) << QString::fromLatin1(part).repeated(kMany / int(qstrlen(part)));
  QTest::newRow("one link") << QString(QStringLiteral("https://a.com/") + QString(kMany, u')'));
}

// Each in a blink; a finder whose time is quadratic is killed by the test's time limit.
void TestLinkFinder::takesLongTexts() {
  QFETCH(QString, text);
  for (const auto& link : findLinks(text))
    QVERIFY(link.length > 0 && link.start + link.length <= text.size());
}

QTEST_APPLESS_MAIN(TestLinkFinder)
#include "tst_link_finder.moc"
