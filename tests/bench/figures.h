#pragma once

#include <QList>
#include <QString>

namespace oc::bench {

// Milliseconds at a share of the sorted samples: 0.5 is the median, 0.99 the 99th percentile.
double percentile(QList<double> samples, double share);

// One row on standard output: name, value, unit, reference, ratio; separated by tabs.
void printRow(const QString& name, double value, const QString& unit, double reference);

}  // namespace oc::bench
