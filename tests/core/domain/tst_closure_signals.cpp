#include <QTest>

#include "core/domain/closure_signals.h"

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

const QStringList kKeywords{u"tchau"_s,    u"obrigado"_s,  u"valeu"_s, u"até logo"_s,
                            u"até mais"_s, u"até breve"_s, u"bye"_s,   u"thanks"_s};

// A customer's last word after an agent's answer to a question, in a conversation of ten minutes.
ClosureCase after(const QString& answer, const QString& last) {
  ClosureCase made;
  made.ageSeconds = 600;
  made.messages = {{MessageOwner::User, false, MessageType::Text, u"Meu pedido chegou?"_s, 600},
                   {MessageOwner::Agent, false, MessageType::Text, answer, 300},
                   {MessageOwner::User, false, MessageType::Text, last, 0}};
  return made;
}

}  // namespace

// Which signals are found in a customer's message and what it answers.
class TestClosureSignals : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsSignals_data();
  void findsSignals();
};

void TestClosureSignals::findsSignals_data() {
  QTest::addColumn<QString>("answer");
  QTest::addColumn<QString>("text");
  QTest::addColumn<Signal>("signal");
  QTest::addColumn<bool>("there");
  const auto row = [](const char* answer, const char* text, Signal signal, bool there = true) {
    QTest::addRow("%s → %s", answer, text)
        << QString::fromUtf8(answer) << QString::fromUtf8(text) << signal << there;
  };
  const char* tells = "Chega hoje até as 18h.";
  for (const char* text : {"obrigadooo", "brigado", "vlw", "obg!", "thx", "ty", "gracias",
                           "obirgado", "OBRIGADA", "agradeço"})
    row(tells, text, Signal::Thanks);
  row(tells, "muito obrigada", Signal::WarmThanks);
  for (const char* text : {"tchauuu", "até mais", "bye", "nos vemos", "flw", "té amanhã"})
    row(tells, text, Signal::Farewell);
  for (const char* text : {"deu certo", "já funcionou", "it works now", "ya quedó"})
    row(tells, text, Signal::Solved);
  row(tells, "não deu certo", Signal::Solved, false);
  row(tells, "não deu certo", Signal::Unsolved);
  row(tells, "funcionou não", Signal::Unsolved);
  for (const char* text : {"era só isso", "that's all", "eso es todo"})
    row(tells, text, Signal::NothingMore);
  row(tells, "👍🏽", Signal::EmojiOnly);
  row(tells, "ok 👍", Signal::EmojiOnly, false);
  row(tells, "boa noite, obrigado", Signal::GoodWishes);
  row(tells, "nada más", Signal::Contrast, false);
  row(tells, "não vi", Signal::Negation);
  row(tells, "não chegou", Signal::Unsolved);
  row(tells, "obrigada pela sua atenção e carinho", Signal::OtherWords, false);
  row(tells, "obrigada Carla", Signal::OtherWords, false);
  row(tells, "meu cartão azul", Signal::OtherWords);
  row(tells, "pedido 4471", Signal::Numbers);
  row(tells, "passo aí às 17h", Signal::Numbers, false);
  row("Mais alguma coisa?", "não", Signal::DeclinesMore);
  row("Anything else?", "nope", Signal::DeclinesMore);
  row("¿Algo más?", "nada más", Signal::DeclinesMore);
  row("Mais alguma coisa?", "sim", Signal::YesToMore);
  row("Posso encerrar?", "não", Signal::YesToMore);
  row("Posso encerrar?", "pode", Signal::LetsClose);
  row("Deu certo?", "deu sim", Signal::ConfirmsSolved);
  row("Deu certo?", "não", Signal::Unsolved);
  row("Qual seu nome completo?", "ok", Signal::AnswersQuestion);
  row("Quer que eu envie?", "não precisa", Signal::DeclinesOffer);
  row("Vou redigir a resposta.", "ok", Signal::WorkPromised);
  row("I'll ask my colleague.", "ok", Signal::WorkPromised);
  row("Voy a consultarlo.", "ok", Signal::WorkPromised);
  row("Vou verificar. Pronto, está resolvido.", "ok", Signal::WorkPromised, false);
  row("Reinicie o aparelho.", "ok", Signal::Instructed);
  row("Sinto muito pelo transtorno.", "ok", Signal::Apologised);
  row("Tenha um ótimo dia!", "igualmente", Signal::AgentTookLeave);
  row("Só um instante. Pronto, está resolvido.", "ok", Signal::WorkPromised, false);
  row("Eu despacho amanhã cedo.", "ok", Signal::WorkPromised);
  row("Digite 1 para o menu ou 9 para encerrar.", "9", Signal::LetsClose);
  row("Digite 1 para o menu ou 9 para encerrar.", "1", Signal::LetsClose, false);
  row("De 0 a 10, que nota você dá?", "10", Signal::GivesRating);
  row("De 0 a 10, que nota você dá?", "5", Signal::LowRating);
  row("How would you rate this chat from 1 to 5?", "5", Signal::GivesRating);
  row("Mais alguma coisa no pedido?", "só isso", Signal::OrderOpen);
  row("Posso mandar imprimir?", "pode sim", Signal::GoesAhead);
  row("Oferta: plano família com desconto. Quer?", "não tenho interesse", Signal::DeclinesOffer);
  row(tells, "demorou, mas chegou", Signal::Contrast, false);
  row(tells, "chegou, mas veio errado", Signal::Contrast);
  row(tells, "não caiu mais nenhuma vez", Signal::Solved);
  row("Segure o botão por 10 segundos.", "destravou", Signal::Solved);
  row(tells, "chegou", Signal::Solved);
  row(tells, "chegou uma taxa", Signal::Solved, false);
  row("Has your issue been fully resolved?", "no thank you", Signal::Unsolved);
  row("Are you asking about an order? YES or NO", "no thanks", Signal::QuestionOpen);
  row("Here is the draft. Happy with it?", "love it, thanks", Signal::GoesAhead);
  row("Your bag is at the desk. Anything else?", "no, that's all", Signal::OrderOpen, false);
  row("O Everton liga entre 14h e 16h.", "combinado, tchau", Signal::WorkPromised);
  row("I've added her to your plan.", "thanks", Signal::WorkPromised, false);
}

void TestClosureSignals::findsSignals() {
  QFETCH(QString, answer);
  QFETCH(QString, text);
  QFETCH(Signal, signal);
  const SignalValues values = closureSignals(after(answer, text), ClosureKeywords(kKeywords), 30);
  QTEST(values[size_t(signal)] != 0, "there");
}

QTEST_APPLESS_MAIN(TestClosureSignals)
#include "tst_closure_signals.moc"
