#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "ui/models/core_text.h"
#include "ui/models/error_text.h"
#include "ui/shell/language.h"

using namespace oc;
using namespace oc::ui;

class TestErrorText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knownSentencesAreTranslated();
  void stepsAreTranslated();
  void othersAreTold();
  void everyKnownSentenceIsSaidSomewhere();
};

void TestErrorText::knownSentencesAreTranslated() {
  const Error error{
      ErrorCode::Unavailable, QStringLiteral("The database can't be reached just now."), {}};
  applyLanguage(*qApp, QStringLiteral("en"));
  QCOMPARE(errorText(error), error.message);
  applyLanguage(*qApp, QStringLiteral("pt_BR"));
  QCOMPARE(errorText(error), QStringLiteral("O banco de dados não está acessível no momento."));
  QVERIFY(linkText({}).isEmpty());
}

void TestErrorText::stepsAreTranslated() {
  applyLanguage(*qApp, QStringLiteral("pt_BR"));
  QCOMPARE(coreText(QStringLiteral("Creating the private database…")),
           QStringLiteral("Criando o banco de dados privado…"));
  QCOMPARE(coreText(QStringLiteral("127.0.0.1:8000")), QStringLiteral("127.0.0.1:8000"));
}

void TestErrorText::othersAreTold() {
  const Error error{ErrorCode::Conflict, QStringLiteral("A tenant with the address x exists."), {}};
  applyLanguage(*qApp, QStringLiteral("en"));
  QCOMPARE(errorText(error), error.message);
  applyLanguage(*qApp, QStringLiteral("es"));
  QCOMPARE(errorText(error), QStringLiteral("Esto no es posible en la situación actual. Detalles: "
                                            "A tenant with the address x exists."));
  QVERIFY(!errorText({.code = ErrorCode::Internal}).isEmpty());
}

// A sentence that was reworded where it is said would no longer be translated.
void TestErrorText::everyKnownSentenceIsSaidSomewhere() {
  const auto read = [](const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  };
  // Literals over several lines are one text, and SQL doubles its quotes.
  const auto joined = [](QString text) {
    static const QRegularExpression kBreak(QStringLiteral("\"\\s*\n\\s*(?:u?)\""));
    return text.remove(kBreak).replace(QStringLiteral("''"), QStringLiteral("'"));
  };
  const QString root = QStringLiteral(OC_SOURCE_DIR);
  QString said;
  for (const QString& folder : {QStringLiteral("/core/store"), QStringLiteral("/core/domain"),
                                QStringLiteral("/core/gateway"), QStringLiteral("/core/assistant"),
                                QStringLiteral("/migrations"), QStringLiteral("/app/common")})
    for (const QFileInfo& file : QDir(root + folder).entryInfoList(QDir::Files))
      said += joined(read(file.filePath()));
  const QString table = joined(read(root + QStringLiteral("/ui/models/error_text.cpp")));
  static const QRegularExpression kSentence(
      QStringLiteral("QT_TRANSLATE_NOOP\\(\"CoreError\",\\s*\"([^\"]*)\"\\)"));
  int count = 0;
  for (auto it = kSentence.globalMatch(table); it.hasNext(); ++count) {
    const QString sentence = it.next().captured(1);
    QVERIFY2(said.contains(sentence), qPrintable(sentence));
  }
  QVERIFY(count > 50);
}

QTEST_MAIN(TestErrorText)
#include "tst_error_text.moc"
