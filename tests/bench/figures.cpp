#include "tests/bench/figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace oc::bench {

double percentile(QList<double> samples, double share) {
  if (samples.isEmpty()) return std::nan("");
  std::ranges::sort(samples);
  const auto last = static_cast<double>(samples.size() - 1);
  return samples[static_cast<qsizetype>(std::llround(last * share))];
}

void printRow(const QString& name, double value, const QString& unit, double reference) {
  std::printf("%s\t%.3f\t%s\t%.3f\t%.2f\n", qUtf8Printable(name), value, qUtf8Printable(unit),
              reference, value / reference);
  std::fflush(stdout);
}

}  // namespace oc::bench
