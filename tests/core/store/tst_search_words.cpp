#include <QRandomGenerator>
#include <QTest>

#include "tests/core/store/library.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// The program reads texts as the database does: what the index finds is what highlights() marks.
class TestSearchWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_library = std::make_unique<Library>(*m_cluster, u"Acme"_s);
    m_person = TestCluster::connect(m_library->person);
  }

  void allOfUnicode() {
    constexpr char32_t kBlock = 512;
    QStringList differences;
    for (char32_t first = 0; first < 0xE1000; first += kBlock) {
      if (first == 0x40000) first = 0xE0000;  // nothing between them is assigned
      QString text;
      for (char32_t c = first; c < first + kBlock; ++c)
        if (c != 0 && !QChar::isSurrogate(c) && QChar::category(c) != QChar::Other_NotAssigned)
          text += u'a' % QString::fromUcs4(&c, 1) % u"b "_s;
      compare(text, differences);
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n').left(2000)));
  }

  void anyMixture() {
    auto& random = *QRandomGenerator::global();
    const QString pieces =
        u"aáãçÉñoß œﬁ½º\u0301\u0323\u05B0\u0651\u0315👍🏽❤️👩‍💻\u200b\u00ad12 .,-'\"\\%:*&|!<>()\t\nЙёΣς你好アガ한الع़َक़"_s;
    QStringList differences;
    for (int i = 0; i < 400; ++i) {
      QString text;
      for (int n = random.bounded(1, 120); n > 0; --n)
        text += pieces[random.bounded(pieces.size())];
      compare(text.toUcs4().isEmpty() ? text : QString::fromUtf8(text.toUtf8()), differences);
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n').left(2000)));
  }

  void findsWhatIsHighlighted() {
    auto& random = *QRandomGenerator::global();
    const QStringList words{u"pedido"_s,   u"Pedidos"_s,   u"ENTREGA"_s, u"entregou"_s,
                            u"não"_s,      u"na\u0303o"_s, u"cartão"_s,  u"cartões"_s,
                            u"shipping"_s, u"ship"_s,      u"envío"_s,   u"12:30"_s,
                            u"👍🏽"_s, u"ﬁm"_s,        u"o"_s,       u"d'água"_s,
                            u"bom"_s,      u"dia"_s,       u"bom-dia"_s, u"x"_s.repeated(80)};
    const auto some = [&](int most) {
      QStringList chosen;
      for (int n = random.bounded(1, most + 1); n > 0; --n)
        chosen.append(words[random.bounded(words.size())]);
      return chosen.join(random.bounded(4) == 0 ? u", "_s : u" "_s);
    };
    const ConvId conv = m_library->begin(kCustomer);
    QMap<qint64, QString> texts;
    for (int i = 0; i < 150; ++i) {
      const QString text = some(6);
      texts.insert(m_library->say(conv, text).value, text);
      if (i % 50 == 0) m_library->turnPage();
    }
    int found = 0;
    for (int i = 0; i < 250; ++i) {
      QString typed = random.bounded(4) == 0 ? u'"' + some(2) + u'"' : some(2);
      if (random.bounded(3) == 0) typed.chop(1);
      const SearchTerms terms = readSearch(typed);
      QSet<qint64> expected;
      for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        if (marksAll(*it, terms)) expected.insert(it.key());
      const auto hits = need(
          store::search::messages(*m_person, m_library->owner, terms, {}, 500, QTimeZone::utc()),
          "search");
      QSet<qint64> ids(hits.ids.cbegin(), hits.ids.cend());
      ids.removeIf([&](qint64 id) { return !texts.contains(id); });  // "bom dia"
      QVERIFY2(
          ids == expected,
          qPrintable(u"%1: found %2, marked %3"_s.arg(typed).arg(ids.size()).arg(expected.size())));
      found += int(ids.size());
    }
    QVERIFY(found > 1000);
  }

 private:
  void compare(const QString& text, QStringList& differences) {
    QStringList mine;
    for (const SearchWord& word : searchWords(text))
      mine.append(word.text);
    const QStringList theirs =
        test::text(m_library->admin(), u"select app.search_text(?)"_s, {text})
            .split(u' ', Qt::SkipEmptyParts);
    if (mine == theirs) return;
    for (qsizetype i = 0; i < std::max(mine.size(), theirs.size()); ++i)
      if (mine.value(i) != theirs.value(i)) {
        differences.append(
            u"%1 instead of %2"_s.arg(escaped(mine.value(i)), escaped(theirs.value(i))));
        if (differences.size() > 40) return;
      }
  }

  static QString escaped(const QString& text) {
    QString codes;
    for (const auto c : text.toUcs4())
      codes += u"%1 "_s.arg(c, 4, 16);
    return codes;
  }

  // Each term and each phrase marks something by itself.
  static bool marksAll(const QString& text, const SearchTerms& terms) {
    if (!terms.hasWords()) return false;
    SearchTerms one;
    for (const SearchTerm& term : terms.terms) {
      one.terms = {term};
      if (highlights(text, one).isEmpty()) return false;
    }
    one.terms.clear();
    for (const SearchPhrase& phrase : terms.phrases) {
      one.phrases = {phrase};
      if (highlights(text, one).isEmpty()) return false;
    }
    return true;
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Library> m_library;
  std::unique_ptr<store::Connection> m_person;
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_search_words.moc"
