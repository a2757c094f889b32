#include <QTest>

#include "core/domain/quick_reply.h"

using namespace Qt::StringLiterals;
using namespace oc;

class TestQuickReply : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fillsItsVariables_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << u"Olá {first_name} ({name}), aqui é {agent} da {company}."_s
                         << u"Olá Maria (Maria da Silva), aqui é Ana da Acme & {name}."_s;
    QTest::newRow("none") << u"Bom dia!"_s << u"Bom dia!"_s;
    QTest::newRow("twice") << u"{agent}{agent}"_s << u"AnaAna"_s;
    QTest::newRow("braces") << u"{ } {} {1} {agent"_s << u"{ } {} {1} {agent"_s;
    QTest::newRow("empty") << u""_s << u""_s;
  }
  // What a value brings is never read as a variable again.
  void fillsItsVariables() {
    QFETCH(QString, body);
    QFETCH(QString, text);
    QCOMPARE(
        rendered(body,
                 {.name = u"Maria da Silva"_s, .agent = u"Ana"_s, .company = u"Acme & {name}"_s}),
        text);
  }

  void aGapStaysInSight() {
    QCOMPARE(rendered(u"Olá {first_name}, aqui é {agent}"_s, {.agent = u"Ana"_s}),
             u"Olá {first_name}, aqui é Ana"_s);
  }

  void knowsWhatItDoesNotKnow() {
    QCOMPARE(unknownVariables(u"{nome} {name} {Agent} {pix_key}"_s),
             (QStringList{u"{nome}"_s, u"{Agent}"_s, u"{pix_key}"_s}));
    QVERIFY(unknownVariables(u"{name} {first_name} {agent} {company} { } {1}"_s).isEmpty());
  }

  void isFoundByWhatIsTyped() {
    const QList<QuickReply> all{
        {.shortcut = u"pagamento"_s, .title = u"Formas de pagamento"_s, .uses = 1},
        {.shortcut = u"pix"_s, .title = u"Chave"_s, .uses = 9},
        {.shortcut = u"p"_s, .title = u"Ponto"_s},
        {.shortcut = u"fim"_s, .title = u"Até já, Píxel"_s}};
    const auto shortcuts = [&all](const QString& typed) {
      QStringList found;
      for (const QuickReply& reply : matching(all, typed))
        found += reply.shortcut;
      return found;
    };
    QCOMPARE(shortcuts(u"p"_s), (QStringList{u"p"_s, u"pix"_s, u"pagamento"_s, u"fim"_s}));
    QCOMPARE(shortcuts(u"PIX"_s), (QStringList{u"pix"_s, u"fim"_s}));
    QCOMPARE(shortcuts(u"pag"_s), QStringList{u"pagamento"_s});
    QCOMPARE(shortcuts(u"gamento"_s), QStringList());
    QCOMPARE(shortcuts(u""_s).size(), 4);
  }
};

QTEST_APPLESS_MAIN(TestQuickReply)
#include "tst_quick_reply.moc"
