#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "ui/shell/language.h"

using namespace oc::ui;

class TestLanguage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wishesAreAnswered_data() {
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("language");
    QTest::newRow("pt_BR") << QStringLiteral("pt_BR.UTF-8") << QStringLiteral("pt_BR");
    QTest::newRow("pt_PT") << QStringLiteral("pt-PT") << QStringLiteral("pt_BR");
    QTest::newRow("pt") << QStringLiteral("pt") << QStringLiteral("pt_BR");
    QTest::newRow("es_MX") << QStringLiteral("es_MX") << QStringLiteral("es");
    QTest::newRow("en_GB") << QStringLiteral("en_GB") << QStringLiteral("en");
    QTest::newRow("C") << QStringLiteral("C") << QStringLiteral("en");
    QTest::newRow("de") << QStringLiteral("de_DE") << QStringLiteral("en");
  }

  void wishesAreAnswered() {
    QFETCH(QString, wish);
    QFETCH(QString, language);
    QCOMPARE(languageFor(wish), language);
  }

  void translationsAreComplete_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : languages())
      QTest::newRow(qPrintable(language)) << language;
  }

  // Reads the sources anew, so that a text without translation is found whoever wrote it.
  void translationsAreComplete() {
    QFETCH(QString, language);
    const QString source = QStringLiteral(OC_SOURCE_DIR);
    const QString name = u"owner-console_" + language + u".ts";
    QTemporaryDir folder;
    const QString ts = folder.filePath(name);
    QVERIFY(QFile::copy(source + u"/resources/translations/" + name, ts));
    QStringList args{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                     QStringLiteral("-locations"), QStringLiteral("none")};
    if (language == u"en") args += QStringLiteral("-pluralonly");
    args += {source + u"/ui",
             source + u"/core",
             source + u"/app",
             QStringLiteral("-I"),
             source,
             QStringLiteral("-ts"),
             ts};
    QProcess lupdate;
    lupdate.start(QStringLiteral(OC_LUPDATE), args);
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);

    QFile file(ts);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList gaps;
    QString text;
    int messages = 0;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      if (xml.name() == u"source") {
        text = xml.readElementText();
        ++messages;
      } else if (xml.name() == u"translation" &&
                 xml.attributes().value(QStringLiteral("type")) == u"unfinished") {
        gaps += text;
      }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(messages > 0);
    QVERIFY2(gaps.isEmpty(),
             qPrintable(QString::number(gaps.size()) + u": " + gaps.join(QStringLiteral(" | "))));
  }

  void pluralsAreRight() {
    applyLanguage(*QCoreApplication::instance(), QStringLiteral("pt_BR"));
    const auto open = [](int n) {
      return QCoreApplication::translate("oc::ui::InboxPane", "%Ln open", nullptr, n);
    };
    QCOMPARE(open(1), QStringLiteral("1 aberta"));
    QCOMPARE(open(1284), QStringLiteral("1.284 abertas"));
    QCOMPARE(QLocale().name(), QStringLiteral("pt_BR"));
  }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
