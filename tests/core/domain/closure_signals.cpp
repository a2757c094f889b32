#include "core/domain/closure_signals.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

#include "core/domain/closure_json.h"
#include "core/domain/closure_wording.h"

// Reads dialogues from standard input, one JSON object a line, and prints the values of their
// signals and the names of what their wording has, one object each:
// {"id":…,"signals":{"thanks":1,…},"wording":["cc:ob",…]}. tests/data/closure/fit.py fits on them.

using namespace Qt::StringLiterals;

int main() {
  QFile in;
  if (!in.open(stdin, QIODevice::ReadOnly)) return 1;
  const oc::ClosureKeywords keywords(
      u"tchau,obrigado,valeu,até logo,até mais,até breve,bye,thanks"_s.split(u','));
  while (!in.atEnd()) {
    const QByteArray line = in.readLine();
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto read = oc::closureCaseFromJson(json);
    if (!read) {
      std::fprintf(stderr, "%s: %s\n", qUtf8Printable(json[u"id"_s].toString()),
                   qUtf8Printable(read.error().message));
      return 1;
    }
    const oc::SignalValues values = oc::closureSignals(*read, keywords, 30);
    QJsonObject signals;
    for (const oc::SignalWeight& row : oc::signalWeights()) {
      const double value = values[size_t(row.signal)];
      const bool ofWording =
          row.signal == oc::Signal::ReadsLikeEnd || row.signal == oc::Signal::ReadsLikeOpen ||
          row.signal == oc::Signal::StandsLikeEnd || row.signal == oc::Signal::StandsLikeOpen;
      if (value != 0 && !ofWording) signals.insert(QString::fromLatin1(row.name), value);
    }
    const QJsonArray wording =
        QJsonArray::fromStringList(oc::wordingFeatures(oc::readDialogue(*read, keywords)));
    const QJsonObject out{
        {u"id"_s, json[u"id"_s]}, {u"signals"_s, signals}, {u"wording"_s, wording}};
    std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
  }
  return 0;
}
