#include <QTest>

#include "tests/core/domain/closure_cases.h"

using namespace Qt::StringLiterals;
using namespace oc;

// Short dialogues that must close, and such that never may.
class TestClosureEndings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void neverCloses_data();
  void neverCloses();
  void closes_data();
  void closes();

 private:
  ClosureDetector m_detector{ClosureConfig{kKeywords}};
};

void TestClosureEndings::neverCloses_data() {
  QTest::addColumn<QString>("answer");
  QTest::addColumn<QString>("text");
  const auto row = [](const QString& answer, const QString& text) {
    QTest::newRow(qUtf8Printable(answer + u" → "_s + text)) << answer << text;
  };
  const QString tells = u"Saiu para entrega hoje."_s;
  for (const QString& text : {u"obrigado, mas ainda não chegou"_s,
                              u"obrigado, tchau. e o boleto?"_s,
                              u"assim"_s,
                              u"token"_s,
                              u"Okta"_s,
                              u"quanto valeu?"_s,
                              u"valeu, me avisa quando chegar"_s,
                              u"obrigado, preciso da nota fiscal"_s,
                              u"desde já agradeço"_s,
                              u"ok, fico no aguardo"_s,
                              u"obrigado por nada"_s,
                              u"valeu pela demora"_s,
                              u"thanks, but it's broken"_s,
                              u"thanks for nothing"_s,
                              u"thanks in advance"_s,
                              u"gracias, pero todavía no llega"_s,
                              u"gracias, quedo a la espera"_s,
                              u"chegou não"_s,
                              u"já volto, obrigado"_s,
                              u"one moment, thanks"_s,
                              u"obrigado, outra coisa: vocês abrem sábado"_s,
                              u"😡"_s,
                              u"obrigado, número errado"_s})
    row(tells, text);
  row(u"Vou verificar, um momento."_s, u"ok obrigado"_s);
  row(u"Let me check that for you."_s, u"great, thanks"_s);
  row(u"Estoy revisando su caso."_s, u"muchas gracias"_s);
  row(u"Qual seu CPF?"_s, u"ok"_s);
  row(u"Quer que eu agende?"_s, u"sim, obrigado"_s);
  row(u"Conseguiu acessar?"_s, u"não, obrigado"_s);
  row(u"Posso ajudar em algo mais?"_s, u"sim, por favor"_s);
  row(u"Tente reiniciar o modem."_s, u"ok, vou tentar, obrigado"_s);
  // An order, an approval or a colleague's answer is still to come.
  row(u"Mais alguma coisa no pedido?"_s, u"não, só isso mesmo"_s);
  row(u"Deseja acrescentar algo?"_s, u"nao, só isso, obrigado"_s);
  row(u"¿Algo más para tu pedido?"_s, u"no, eso sería todo"_s);
  row(u"New brake pads will be 180. OK to proceed?"_s, u"ok 👍"_s);
  row(u"Segue a arte do convite para aprovação."_s, u"Amei!! obrigada 😍"_s);
  row(u"Consigo às 17h. Marco?"_s, u"ótimo, obrigado"_s);
  row(u"Terça 10h ou quinta 16h"_s, u"perfeito, obrigado"_s);
  row(u"I'm going to loop in our billing team."_s, u"perfect thanks"_s);
  row(u"Mandei um rapaz da manutenção aí"_s, u"ok, grato"_s);
  row(u"Foi encaminhado ao setor."_s, u"agradeço"_s);
  // What follows the thanks counts more than they do.
  row(tells, u"obrigado, chegou uma taxa"_s);
  row(tells, u"valeu, e sábado"_s);
  row(u"Alguém se machucou?"_s, u"não, graças a Deus"_s);
  row(u"Sua dúvida foi sanada?"_s, u"não, mas obrigado"_s);
  row(u"De 1 a 5, como foi o atendimento?"_s, u"1"_s);
}

void TestClosureEndings::neverCloses() {
  QFETCH(QString, answer);
  QFETCH(QString, text);
  QVERIFY(!m_detector.judge(after(answer, text)).shouldClose);
}

void TestClosureEndings::closes_data() {
  QTest::addColumn<QString>("answer");
  QTest::addColumn<QString>("text");
  const auto row = [](const char* answer, const char* text) {
    QTest::addRow("%s → %s", answer, text) << QString::fromUtf8(answer) << QString::fromUtf8(text);
  };
  row("Chegou, está na portaria.", "obrigado, tchau");
  row("Chegou, está na portaria.", "muito obrigada pela ajuda!");
  row("Prontinho, senha redefinida.", "deu certo, vlw");
  row("Mais alguma coisa?", "não, só isso. obrigado");
  row("Anything else I can help with?", "no that's all, thanks");
  row("¿Algo más en que pueda ayudarte?", "no, eso es todo, gracias");
  row("It arrived this morning.", "perfect, thanks, bye");
  row("Tenha um ótimo dia!", "obrigada, igualmente");
  row("Abrimos às 9h.", "bah, baita ajuda, valeu!");
  row("It's been switched to free now.", "bet, preciate u 🙏");
  row("Posso encerrar?", "pode sim, obrigado");
  row("De 0 a 10, que nota você dá?", "10, atendimento excelente, obrigado");
}

void TestClosureEndings::closes() {
  QFETCH(QString, answer);
  QFETCH(QString, text);
  const ClosureVerdict verdict = m_detector.judge(after(answer, text));
  QVERIFY2(verdict.shouldClose, qPrintable(QString::number(verdict.confidence)));
  QCOMPARE(verdict.suggested, ConversationStatus::UserClosed);
}

QTEST_APPLESS_MAIN(TestClosureEndings)
#include "tst_closure_endings.moc"
