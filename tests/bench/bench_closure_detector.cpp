#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include "core/domain/closure_detector.h"
#include "core/domain/closure_json.h"
#include "tests/bench/figures.h"

// What one verdict costs, over the held-out dialogues: median and 99th percentile of the time per
// message, in microseconds. The reference is what a list of key words costs at its cheapest.

using namespace Qt::StringLiterals;
using namespace oc;

namespace {

constexpr int kRounds = 30;

QList<ClosureCase> cases() {
  QList<ClosureCase> all;
  QFile file(QStringLiteral(OC_CLOSURE_DATA "/heldout.jsonl"));
  if (!file.open(QIODevice::ReadOnly)) return all;
  while (!file.atEnd()) {
    const auto read = closureCaseFromJson(QJsonDocument::fromJson(file.readLine()).object());
    if (read) all.append(*read);
  }
  return all;
}

template <typename Judge>
QList<double> microseconds(const QList<ClosureCase>& all, Judge judge) {
  QList<double> each;
  for (int round = 0; round < kRounds; ++round) {
    for (const ClosureCase& closureCase : all) {
      QElapsedTimer timer;
      timer.start();
      judge(closureCase);
      each.append(double(timer.nsecsElapsed()) / 1000);
    }
  }
  return each;
}

}  // namespace

int main() {
  const QStringList words{u"tchau"_s,    u"obrigado"_s,  u"valeu"_s, u"até logo"_s,
                          u"até mais"_s, u"até breve"_s, u"bye"_s,   u"thanks"_s};
  const ClosureDetector detector(ClosureConfig{words});
  const QRegularExpression keywords(
      u"\\b(?:"_s + words.join(u'|') + u")\\b"_s,
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  const QList<ClosureCase> all = cases();
  if (all.isEmpty()) return 1;

  double found = 0;  // so that nothing is optimised away
  const auto judge = [&](const ClosureCase& one) { found += detector.judge(one).confidence; };
  const auto search = [&](const ClosureCase& one) {
    found += keywords.match(one.messages.back().body).hasMatch() ? 1 : 0;
  };
  judge(all.front());  // reads the word lists
  search(all.front());
  const QList<double> verdicts = microseconds(all, judge);
  const QList<double> searches = microseconds(all, search);
  for (const auto& [name, at] :
       {std::pair{u"closure-detector p50"_s, 0.5}, std::pair{u"closure-detector p99"_s, 0.99}})
    bench::printRow(name, bench::percentile(verdicts, at), u"µs"_s,
                    bench::percentile(searches, at));
  return found > 0 ? 0 : 1;
}
