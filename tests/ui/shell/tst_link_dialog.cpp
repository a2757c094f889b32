#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

#include "ui/shell/link_dialog.h"
#include "ui/theme/theme.h"

using namespace oc::ui;

static const QStringList kSchemes{QStringLiteral("http"),   QStringLiteral("https"),
                                  QStringLiteral("mailto"), QStringLiteral("tel"),
                                  QStringLiteral("file"),   QStringLiteral("javascript")};

// Takes what would have gone to the desktop's browser.
class Browser : public QObject {
  Q_OBJECT

 public:
  Browser() {
    for (const QString& scheme : kSchemes)
      QDesktopServices::setUrlHandler(scheme, this, "open");
  }
  ~Browser() override {
    for (const QString& scheme : kSchemes)
      QDesktopServices::unsetUrlHandler(scheme);
  }
  QList<QUrl> opened;

 public Q_SLOTS:  // NOLINT(readability-redundant-access-specifiers)
  void open(const QUrl& url) { opened += url; }
};

struct Asked {
  explicit Asked(const QString& address) {
    window.show();
    askToOpen(address, &window);
    dialog = window.findChild<LinkDialog*>();
    if (dialog) ok = QTest::qWaitForWindowActive(dialog);
  }
  QString words() const {
    QStringList all;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
      all += label->text();
    return all.join(u'\n');
  }

  Browser browser;
  QWidget window;
  QPointer<LinkDialog> dialog;
  bool ok = false;
};

class TestLinkDialog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void showsAllOfIt();
  void enterCancels();
  void opensOnlyWhatWasAgreedTo();
  void copies();
  void warns_data();
  void warns();
  void neverOpens_data();
  void neverOpens();
};

void TestLinkDialog::showsAllOfIt() {
  const QString address = QStringLiteral("https://acme.com.br/") + QString(1900, u'a');
  Asked asked(address);
  QVERIFY(asked.ok);
  const auto* view = asked.dialog->findChild<QTextEdit*>();
  QCOMPARE(view->toPlainText(), address);
  QTextCursor cursor(view->document());
  cursor.setPosition(10);
  QVERIFY(cursor.charFormat().fontWeight() > QFont::Normal);
  cursor.setPosition(30);
  QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Normal));
  QVERIFY(asked.dialog->height() < 600);
}

void TestLinkDialog::enterCancels() {
  Asked asked(QStringLiteral("https://acme.com"));
  QVERIFY(asked.ok);
  QTest::keyClick(asked.dialog, Qt::Key_Return);
  QTRY_VERIFY(!asked.dialog);
  QVERIFY(asked.browser.opened.isEmpty());
}

void TestLinkDialog::opensOnlyWhatWasAgreedTo() {
  Asked asked(QStringLiteral("https://acme.com/x?y=1"));
  QVERIFY(asked.ok);
  QVERIFY(asked.browser.opened.isEmpty());
  QTest::keyClick(asked.dialog, Qt::Key_O, Qt::AltModifier);
  QTRY_VERIFY(!asked.dialog);
  QCOMPARE(asked.browser.opened, (QList<QUrl>{QUrl(QStringLiteral("https://acme.com/x?y=1"))}));
}

void TestLinkDialog::copies() {
  Asked asked(QStringLiteral("mailto:ana@acme.com"));
  QVERIFY(asked.ok);
  QTest::keyClick(asked.dialog, Qt::Key_Y, Qt::AltModifier);
  QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("mailto:ana@acme.com"));
  QVERIFY(asked.dialog->isVisible());
}

void TestLinkDialog::warns_data() {
  QTest::addColumn<QString>("address");
  QTest::addColumn<QString>("words");
  const auto row = [](const char* name, const QString& address, const QString& words) {
    QTest::newRow(name) << address << words;
  };
  row("user info", QStringLiteral("https://bank.com@evil.example/"),
      QStringLiteral("this leads to evil.example"));
  row("number", QStringLiteral("http://192.0.2.7/"), QStringLiteral("a number instead of a name"));
  row("mixed", QStringLiteral("https://\u0430pple.com"), QStringLiteral("several alphabets"));
  row("punycode", QStringLiteral("https://\u0430pple.com"), QStringLiteral("xn--pple-43d.com"));
  row("hidden", QStringLiteral("https://a.com/%E2%80%AE"), QStringLiteral("can't be seen"));
}

void TestLinkDialog::warns() {
  QFETCH(QString, address);
  QFETCH(QString, words);
  Asked asked(address);
  QVERIFY(asked.ok);
  QVERIFY2(asked.words().contains(words), qPrintable(asked.words()));
  const Asked plain(QStringLiteral("https://acme.com"));
  QVERIFY(!plain.words().contains(words));
}

void TestLinkDialog::neverOpens_data() {
  QTest::addColumn<QString>("address");
  for (const char* bad : {"javascript:alert(1)", "file:///etc/passwd", "smb://a/b", "acme.com", ""})
    QTest::newRow(bad) << QString::fromLatin1(bad);
}

void TestLinkDialog::neverOpens() {
  QFETCH(QString, address);
  Asked asked(address);
  QVERIFY(!asked.dialog);
  QVERIFY(asked.browser.opened.isEmpty());
}

QTEST_MAIN(TestLinkDialog)
#include "tst_link_dialog.moc"
