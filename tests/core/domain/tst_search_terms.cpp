#include <QTest>
#include <algorithm>

#include "core/domain/search_inflections.h"
#include "core/domain/search_terms.h"

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

SearchTerm word(const QString& text, bool prefix) {
  return {{text}, prefix};
}

}  // namespace

class TestSearchTerms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void inflections_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    for (const auto& [typed, found] :
         std::initializer_list<std::pair<QString, QString>>{{u"reclamação"_s, u"reclamações"_s},
                                                            {u"reclamações"_s, u"reclamação"_s},
                                                            {u"cartão"_s, u"cartões"_s},
                                                            {u"cartões"_s, u"cartão"_s},
                                                            {u"mensagens"_s, u"mensagem"_s},
                                                            {u"mensagem"_s, u"mensagens"_s},
                                                            {u"fiscais"_s, u"fiscal"_s},
                                                            {u"fiscal"_s, u"fiscais"_s},
                                                            {u"papéis"_s, u"papel"_s},
                                                            {u"fácil"_s, u"fáceis"_s},
                                                            {u"pedidos"_s, u"pedido"_s},
                                                            {u"entregas"_s, u"entregar"_s},
                                                            {u"entregou"_s, u"entregue"_s},
                                                            {u"entregue"_s, u"entregaram"_s},
                                                            {u"trocar"_s, u"troque"_s},
                                                            {u"troque"_s, u"trocou"_s},
                                                            {u"chegou"_s, u"chegando"_s},
                                                            {u"comprando"_s, u"comprei"_s},
                                                            {u"obrigada"_s, u"obrigado"_s},
                                                            {u"vezes"_s, u"vez"_s},
                                                            {u"valores"_s, u"valor"_s},
                                                            {u"enviado"_s, u"envio"_s},
                                                            {u"envio"_s, u"enviou"_s},
                                                            {u"atrasada"_s, u"atraso"_s},
                                                            {u"delivery"_s, u"deliveries"_s},
                                                            {u"deliveries"_s, u"delivery"_s},
                                                            {u"shipping"_s, u"shipped"_s},
                                                            {u"shipped"_s, u"ship"_s},
                                                            {u"cancelled"_s, u"canceling"_s},
                                                            {u"changes"_s, u"changing"_s},
                                                            {u"boxes"_s, u"box"_s},
                                                            {u"addresses"_s, u"address"_s},
                                                            {u"refunds"_s, u"refunded"_s},
                                                            {u"devoluciones"_s, u"devolución"_s},
                                                            {u"devolución"_s, u"devoluciones"_s},
                                                            {u"llegaron"_s, u"llegó"_s},
                                                            {u"enviaron"_s, u"envié"_s},
                                                            {u"pagando"_s, u"pagando"_s},
                                                            {u"clientes"_s, u"cliente"_s},
                                                            {u"imágenes"_s, u"imagen"_s},
                                                            {u"actrices"_s, u"actriz"_s}})
      QTest::addRow("%s finds %s", qPrintable(typed), qPrintable(found)) << typed << found;
  }
  void inflections() {
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QVERIFY(!highlights(found, readSearch(QString(typed + u" x"_s))).isEmpty());
  }

  void otherWords_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("pedra") << u"pedidos"_s << u"pedra pede"_s;
    QTest::newRow("contrato") << u"conta"_s << u"contrato contexto"_s;
    QTest::newRow("mesa") << u"meses"_s << u"mesa mesmo"_s;
    QTest::newRow("inside") << u"dido"_s << u"pedido"_s;
    QTest::newRow("short") << u"sim não"_s << u"simples"_s;
  }
  void otherWords() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QVERIFY(highlights(text, readSearch(typed)).isEmpty());
  }

  void inflectionsAreFew() {
    for (const auto& typed : {u"o"_s, u"entregando"_s, u"canais"_s, u"y"_s.repeated(64)}) {
      const QStringList forms = searchInflections(typed);
      QVERIFY(!forms.isEmpty() && forms.size() <= 6);
      for (const QString& form : forms)
        QVERIFY(form.size() >= std::min<qsizetype>(typed.size(), 3));
    }
  }

  void words() {
    const SearchTerms read = readSearch(u"  bom DIA pix"_s);
    QCOMPARE(read.terms, (QList<SearchTerm>{word(u"bom"_s, false), word(u"dia"_s, false),
                                            word(u"pix"_s, true)}));
    QVERIFY(read.phrases.isEmpty());
    QCOMPARE(read.names, (QStringList{u"bom"_s, u"dia"_s, u"pix"_s}));
    QVERIFY(read.digits.isEmpty() && !read.id && read.unread.isEmpty());
    QVERIFY(!readSearch(u" ?! "_s).hasWords());
  }

  void phrases() {
    const SearchTerms read = readSearch(u"\"Bom dia\" às 12:30"_s);
    QCOMPARE(read.phrases,
             (QList<SearchPhrase>{{{u"bom"_s, u"dia"_s}, false}, {{u"12"_s, u"30"_s}, true}}));
    QCOMPARE(read.terms, (QList<SearchTerm>{word(u"as"_s, false)}));
    QVERIFY(read.names.isEmpty());
    QCOMPARE(readSearch(u"“bom di"_s).phrases, (QList<SearchPhrase>{{{u"bom"_s, u"di"_s}, true}}));
    QCOMPARE(readSearch(u"\"\""_s), SearchTerms());
  }

  void filters() {
    const SearchTerms read = readSearch(
        u"prazo from:customer in:closed label:\"Muito VIP\" after:2026-11-01 before:5/12/2026"_s);
    QCOMPARE(read.sender, SearchSender::Customer);
    QCOMPARE(read.state, SearchState::Closed);
    QCOMPARE(read.labels, QStringList{u"muito vip"_s});
    QCOMPARE(read.after, QDate(2026, 11, 1));
    QCOMPARE(read.before, QDate(2026, 12, 5));
    QCOMPARE(read.terms.size(), 1);
    QVERIFY(read.names.isEmpty() && read.unread.isEmpty());

    const SearchTerms other = readSearch(u"DE:mim em:abertas Despues:2026-01-02 x"_s);
    QCOMPARE(other.sender, SearchSender::Me);
    QCOMPARE(other.state, SearchState::Open);
    QCOMPARE(other.after, QDate(2026, 1, 2));

    QCOMPARE(readSearch(u"x from:"_s).unread, QStringList());  // still being typed
    QCOMPARE(readSearch(u"x from:nobody before:soon"_s).unread,
             (QStringList{u"from:nobody"_s, u"before:soon"_s}));
    QCOMPARE(readSearch(u"https://acme.example"_s).phrases.size(), 1);
  }

  void numbers_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("digits");
    const auto row = [](const char* typed, const QStringList& digits) {
      QTest::newRow(typed) << QString::fromLatin1(typed) << digits;
    };
    row("(11) 98888-7777", {u"11988887777"_s});
    row("(11) 8888-7777", {u"1188887777"_s, u"11988887777"_s});
    row("+55 11 98888-7777", {u"5511988887777"_s});
    row("+55 11 8888.7777", {u"551188887777"_s, u"5511988887777"_s});
    row("011 8888 7777", {u"1188887777"_s, u"11988887777"_s});
    row("11 8888", {u"118888"_s, u"1198888"_s});
    row("(11) 3333-4444", {u"1133334444"_s});
    row("7777", {u"7777"_s});
    row("12", {});
    row("+1 (202) 555-0123", {u"12025550123"_s});
    row("1234567890123456", {});
    row("7777a", {});
  }
  void numbers() {
    QFETCH(QString, typed);
    QTEST(readSearch(typed).digits, "digits");
  }

  void ids() {
    QCOMPARE(readSearch(u"1234"_s).id, std::optional<qint64>(1234));
    QCOMPARE(readSearch(u" #7 "_s).id, std::optional<qint64>(7));
    for (const auto& typed : {u"+1234"_s, u"12 34"_s, u"0"_s, u"#"_s, u"99999999999999999999"_s})
      QVERIFY2(!readSearch(typed).id, qPrintable(typed));
  }

  void highlightsWhatWasFound() {
    const QString text = u"Bom dia! As ENTREGAS não chegaram às 12:30, bom."_s;
    QStringList pieces;
    for (const TextRange& range : highlights(text, readSearch(u"entrega nao \"bom dia\" 12:3"_s)))
      pieces.append(text.sliced(range.from, range.length));
    QCOMPARE(pieces, (QStringList{u"Bom dia"_s, u"ENTREGAS"_s, u"não"_s, u"12:30"_s}));
    QVERIFY(highlights(text, SearchTerms()).isEmpty());
  }

  // Whatever is typed or sent: no crash, ranges within the text, ascending.
  void anything_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"'\"\\' & | ! :* <-> ()\" from: \" label:\" "_s;
    QTest::newRow("long") << u"á\u0301🙏🏽\" "_s.repeated(20000);
    QTest::newRow("one quote") << u"\""_s;
    QTest::newRow("surrogate") << QString(QChar(0xD83D));
    QTest::newRow("filters") << u"from:\"x label:\"\" after:\" before:"_s;
  }
  void anything() {
    QFETCH(QString, text);
    const SearchTerms read = readSearch(text);
    QVERIFY(read.terms.size() <= 16 && read.phrases.size() <= 16);
    qsizetype at = 0;
    for (const TextRange& range : highlights(text, read)) {
      QVERIFY(range.from >= at && range.length > 0);
      at = range.from + range.length;
    }
    QVERIFY(at <= text.size());
  }
};

QTEST_GUILESS_MAIN(TestSearchTerms)
#include "tst_search_terms.moc"
