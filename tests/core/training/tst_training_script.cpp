#include <QSet>
#include <QTest>
#include <QtEndian>

#include "core/domain/address.h"
#include "core/training/cast.h"
#include "core/training/media.h"
#include "core/training/script.h"

using namespace oc;
using namespace oc::training;

namespace {

TrainingAccount accountIn(const QString& language) {
  return {OwnerId{1},
          QStringLiteral("AC1"),
          QStringLiteral("t"),
          {QStringLiteral("whatsapp:+551133334444"), QStringLiteral("+551133334444")},
          QStringLiteral("Acme"),
          language};
}

QStringList texts(const QList<Line>& lines) {
  QStringList all;
  for (const Line& line : lines)
    all += line.text;
  return all;
}

}  // namespace

class TestTrainingScript : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void scriptsAreWhole_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : scriptLanguages())
      QTest::newRow(qPrintable(language)) << language;
  }
  void scriptsAreWhole() {
    QFETCH(QString, language);
    const Script script = scriptFor(language);
    QCOMPARE(script.language, language);
    QVERIFY(!script.firstNames.isEmpty() && !script.lastNames.isEmpty());
    QVERIFY(!script.places.isEmpty());
    QVERIFY(parseAddress(QString(script.numberPrefix + u"0000")).isNumber);
    QVERIFY(script.personas.size() >= 3);
    const AssistantPart part = assistantPartFor(language);
    QVERIFY(part.knows.size() > 10 && part.rules.size() >= 3 && !part.otherwise.isEmpty());
    QVERIFY(part.wants.contains(u"%1") && part.answered.contains(u"%1"));
    QVERIFY(!part.open.isEmpty() && !part.settled.isEmpty());
    for (const AssistantPart::Rule& rule : part.rules)
      QVERIFY(!rule.when.isEmpty() && !rule.say.isEmpty());
    QSet<Kind> kinds;
    for (const Persona& persona : script.personas + QList{script.generic}) {
      QVERIFY2(!persona.opening.isEmpty() && !persona.flow.isEmpty() && !persona.closing.isEmpty(),
               qPrintable(persona.id));
      QList<Line> all = persona.opening + persona.closing;
      for (const QList<Line>& turn : persona.flow)
        all += turn;
      for (const Rule& rule : persona.rules) {
        QVERIFY2(!rule.when.isEmpty() && !rule.say.isEmpty(), qPrintable(persona.id));
        all += rule.say;
      }
      for (const Line& line : std::as_const(all)) {
        kinds += line.kind;
        const bool needsText = line.kind == Kind::Text || line.kind == Kind::Button;
        QVERIFY2(!needsText || !line.text.isEmpty(), qPrintable(persona.id));
        QVERIFY2(line.kind != Kind::Button || !line.payload.isEmpty(), qPrintable(persona.id));
      }
    }
    QCOMPARE(kinds.size(), 5);
  }

  void languages_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("played");
    QTest::newRow("underscore") << QStringLiteral("pt_BR") << QStringLiteral("pt-BR");
    QTest::newRow("other region") << QStringLiteral("pt-PT") << QStringLiteral("pt-BR");
    QTest::newRow("language alone") << QStringLiteral("ES") << QStringLiteral("es");
    QTest::newRow("not there") << QStringLiteral("fr") << QStringLiteral("en");
    QTest::newRow("none") << QString() << QStringLiteral("en");
  }
  void languages() {
    QFETCH(QString, asked);
    QTEST(scriptFor(asked).language, "played");
  }

  void customersAreThemselvesAgain() {
    Cast first(1);
    Cast second(2);
    QSet<QString> numbers;
    for (int i = 0; i < 300; ++i) {
      const Customer customer = first.bringOn(accountIn(QStringLiteral("pt-BR")));
      QCOMPARE(second.bringOn(accountIn(QStringLiteral("pt-BR"))), customer);
      const Address address = parseAddress(customer.address);
      QVERIFY(address.isNumber);
      QCOMPARE(address.channel, parseAddress(customer.business).channel);
      numbers += address.key;
    }
    QCOMPARE(numbers.size(), 300);
  }

  void answersInCharacter() {
    Cast cast(1);
    const Customer customer = cast.bringOn(accountIn(QStringLiteral("pt-BR")));
    QVERIFY(!cast.knows(customer));
    // Nobody brought him on: he plays the generic part.
    const Persona& generic = cast.script(QStringLiteral("pt-BR")).generic;
    QCOMPARE(cast.answer(customer, QStringLiteral("Olá!")), generic.flow[0]);
    QVERIFY(cast.knows(customer));
    // A rule applies once, however the word is written.
    const auto byRule = cast.answer(customer, QStringLiteral("Me diz o CODIGO?"));
    QCOMPARE(byRule, generic.rules[0].say);
    QCOMPARE(cast.answer(customer, QStringLiteral("código")), generic.flow[1]);
    QCOMPARE(cast.answer(customer, {}), generic.flow[2]);
    QCOMPARE(cast.answer(customer, {}), generic.closing);
    QVERIFY(cast.answer(customer, {}).isEmpty());
  }

  void fillsInNames() {
    Cast cast(1);
    TrainingAccount account = accountIn(QStringLiteral("en"));
    for (int i = 0; i < 40; ++i) {
      const Customer customer = cast.bringOn(account);
      QStringList said = texts(cast.opening(customer));
      for (int turn = 0; turn < 12; ++turn)
        said += texts(cast.answer(customer, QStringLiteral("name?")));
      QVERIFY(!said.join(u'\n').contains(u'{'));
    }
  }

  // Decoded by hand as far as a decoder without pictures goes: signature, sizes, zlib stream.
  void picture() {
    const QByteArray bytes = png(7);
    QVERIFY(bytes.startsWith("\x89PNG\r\n\x1a\n"));
    QVERIFY(bytes.endsWith(QByteArray("IEND\xae\x42\x60\x82")));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 16), 320U);
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 20), 240U);
    const qsizetype data = bytes.indexOf("IDAT");
    const auto size = qFromBigEndian<quint32>(bytes.constData() + data - 4);
    QByteArray stream(4, '\0');
    qToBigEndian<quint32>((320 * 3 + 1) * 240, stream.data());
    QCOMPARE(qUncompress(stream + bytes.mid(data + 4, size)).size(), (320 * 3 + 1) * 240);
    QCOMPARE(png(7), bytes);
    QVERIFY(png(8) != bytes);
    QVERIFY(bytes.size() < 100'000);
  }

  void voice() {
    const QByteArray bytes = waveform(7);
    QVERIFY(bytes.startsWith("RIFF"));
    QCOMPARE(bytes.mid(8, 8), QByteArray("WAVEfmt "));
    QCOMPARE(qsizetype{qFromLittleEndian<quint32>(bytes.constData() + 4)}, bytes.size() - 8);
    QCOMPARE(qsizetype{qFromLittleEndian<quint32>(bytes.constData() + 40)}, bytes.size() - 44);
    QVERIFY(waveform(8) != bytes);
  }
};

QTEST_GUILESS_MAIN(TestTrainingScript)
#include "tst_training_script.moc"
