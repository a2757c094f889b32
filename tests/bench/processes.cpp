#include "tests/bench/processes.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace oc::bench {
namespace {

using namespace Qt::StringLiterals;

QByteArray read(qint64 process, const QString& name) {
  QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The fields of stat from the third on: the second is a name that may hold blanks.
QList<QByteArray> statFields(qint64 process) {
  const QByteArray line = read(process, u"stat"_s);
  return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

constexpr int kParent = 1;
constexpr int kUserTime = 11;  // then system time, and both of the children that have ended

double ticks(const QList<QByteArray>& fields, int count) {
  double sum = 0;
  for (int i = 0; i < count; ++i)
    sum += fields.value(kUserTime + i).toDouble();
  return sum;
}

double megabytes(qint64 process, const QByteArray& field) {
  for (const QByteArray& line : read(process, u"status"_s).split('\n'))
    if (line.startsWith(field)) return line.simplified().split(' ')[1].toDouble() * 1024 / 1e6;
  qFatal("process %lld is gone", static_cast<long long>(process));
}

}  // namespace

double residentMegabytes(qint64 process) {
  return megabytes(process, "VmRSS:");
}

double mostResidentMegabytes(qint64 process) {
  return megabytes(process, "VmHWM:");
}

double processorSeconds(qint64 process) {
  double sum = ticks(statFields(process), 4);
  for (const QString& entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const auto fields = statFields(entry.toLongLong());
    if (fields.value(kParent).toLongLong() == process) sum += ticks(fields, 2);
  }
  return sum / static_cast<double>(sysconf(_SC_CLK_TCK));
}

}  // namespace oc::bench
