#include <QTest>

#include "tests/core/domain/closure_cases.h"

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

struct Language {
  const char* name;
  QStringList replies;  // ours: done, or under way
  QStringList forms;    // thanks around what the customer says
  QStringList denials;  // it did not work
  QStringList news;     // it did
};

QStringList crossed(const QStringList& before, const QStringList& after) {
  QStringList made;
  for (const QString& first : before)
    for (const QString& second : after)
      made << first + u' ' + second;
  return made;
}

QList<Language> languages() {
  const QStringList pt =
      crossed({u"não"_s, u"acho que não"_s, u"creio que não"_s, u"eu acho que não"_s,
               u"ainda não"_s, u"nunca"_s, u"nao"_s},
              {u"chegou"_s, u"caiu"_s, u"apareceu"_s, u"funcionou"_s, u"resolveu"_s, u"abriu"_s,
               u"voltou"_s, u"entrou"_s, u"carregou"_s, u"veio"_s, u"conectou"_s}) +
      QStringList{u"o técnico não apareceu"_s, u"o pix não caiu"_s, u"não apareceu o reembolso"_s,
                  u"não caiu na conta"_s,      u"não deu certo"_s,  u"acho que não deu certo"_s,
                  u"acho que ainda não caiu"_s};
  const QStringList es =
      crossed({u"no"_s, u"creo que no"_s, u"aún no"_s, u"todavía no"_s, u"nunca"_s},
              {u"llegó"_s, u"llega"_s, u"funcionó"_s, u"abrió"_s, u"sirvió"_s, u"carga"_s,
               u"entró"_s, u"conectó"_s, u"resolvió"_s}) +
      QStringList{u"aún no funciona"_s, u"todavía no aparece"_s,   u"el técnico no llegó"_s,
                  u"no me llegó"_s,     u"creo que no me llegó"_s, u"no llegó el reembolso"_s};
  const QStringList en =
      crossed({u"it didn't"_s, u"it doesn't"_s, u"no it didn't"_s, u"it won't"_s},
              {u"work"_s, u"open"_s, u"load"_s, u"connect"_s}) +
      QStringList{
          u"I don't see it working"_s,   u"I don't see it"_s,       u"it never arrived"_s,
          u"don't think so it works"_s,  u"it hasn't arrived"_s,    u"not yet arrived"_s,
          u"I don't think it worked"_s,  u"it's not working"_s,     u"I didn't receive it"_s,
          u"I don't think it's fixed"_s, u"not really working"_s,   u"that didn't fix it"_s,
          u"it still doesn't work"_s,    u"nope it doesn't work"_s, u"it isn't fixed"_s};
  return {{"pt",
           {u"Pronto, resolvido!"_s, u"Saiu para entrega hoje."_s},
           {u"%1, obrigado"_s, u"obrigado, %1"_s, u"obrigado, mas %1"_s, u"%1, mas obrigado"_s,
            u"obrigado! %1"_s, u"%1 obrigado"_s, u"valeu, %1"_s},
           pt,
           {u"chegou sim"_s, u"funcionou"_s, u"já caiu"_s, u"já apareceu"_s, u"caiu aqui"_s,
            u"não caiu mais"_s, u"nunca mais caiu"_s, u"não apareceu mais"_s, u"não travou"_s,
            u"não caiu nenhuma vez"_s, u"deu certo"_s}},
          {"es",
           {u"Listo, ya quedó resuelto."_s, u"Fue entregado ayer."_s},
           {u"%1, gracias"_s, u"gracias, %1"_s, u"gracias, pero %1"_s, u"%1, pero gracias"_s,
            u"gracias! %1"_s, u"%1 gracias"_s},
           es,
           {u"ya llegó"_s, u"sí llegó"_s, u"funcionó"_s, u"ya funciona"_s, u"ya quedó"_s,
            u"ya no falla"_s, u"ya pude entrar"_s}},
          {"en",
           {u"All done, it's fixed now."_s, u"All done, I've reset it."_s},
           {u"%1, thanks"_s, u"thanks, %1"_s, u"thanks, but %1"_s, u"%1, but thanks"_s,
            u"thanks! %1"_s, u"%1 thanks"_s},
           en,
           {u"it works now"_s, u"it's working now"_s, u"that worked"_s,
            u"it hasn't dropped since"_s, u"it arrived"_s}}};
}

}  // namespace

// Thanks beside a word of success end a conversation only where the word is not denied.
class TestClosureNegations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void deniedIsOpen_data() { rows(&Language::denials, false); }
  void deniedIsOpen();
  // "Thanks, but it works" is no end to be sure of: without the forms that have a "but".
  void newsCloses_data() { rows(&Language::news, true); }
  void newsCloses();

 private:
  static void rows(QStringList Language::*what, bool withoutBut);

  ClosureDetector m_detector{ClosureConfig{kKeywords}};
};

void TestClosureNegations::rows(QStringList Language::*what, bool withoutBut) {
  QTest::addColumn<QString>("reply");
  QTest::addColumn<QString>("said");
  QTest::addColumn<QStringList>("forms");
  for (const Language& language : languages()) {
    QStringList forms = language.forms;
    if (withoutBut) forms = {forms[0], forms[1]};
    for (const QString& reply : language.replies)
      for (const QString& said : language.*what)
        QTest::addRow("%s: %s → %s", language.name, qUtf8Printable(reply), qUtf8Printable(said))
            << reply << said << forms;
  }
}

void TestClosureNegations::deniedIsOpen() {
  QFETCH(QString, reply);
  QFETCH(QString, said);
  QFETCH(QStringList, forms);
  for (const QString& form : forms) {
    const ClosureVerdict verdict = m_detector.judge(after(reply, form.arg(said)));
    QVERIFY2(verdict.confidence < m_detector.config().recordAt && !verdict.shouldRecord,
             qPrintable(form.arg(said) + u' ' + QString::number(verdict.confidence)));
  }
}

void TestClosureNegations::newsCloses() {
  QFETCH(QString, reply);
  QFETCH(QString, said);
  QFETCH(QStringList, forms);
  for (const QString& form : forms) {
    const ClosureVerdict verdict = m_detector.judge(after(reply, form.arg(said)));
    QVERIFY2(verdict.shouldClose,
             qPrintable(form.arg(said) + u' ' + QString::number(verdict.confidence)));
  }
}

QTEST_APPLESS_MAIN(TestClosureNegations)
#include "tst_closure_negations.moc"
