#include "core/metrics/process.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>

#include <prometheus/client_metric.h>
#include <prometheus/metric_type.h>
#include <sys/resource.h>
#include <unistd.h>

namespace oc::metrics {
namespace {

QByteArray contents(const char* path) {
  QFile file(QString::fromLatin1(path));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Fields of /proc/self/stat as proc(5) numbers them, from 3 on: the name before may hold spaces.
class Stat {
 public:
  Stat() {
    const QByteArray text = contents("/proc/self/stat");
    m_fields = text.sliced(text.lastIndexOf(')') + 1).simplified().split(' ');
  }
  std::optional<double> operator[](qsizetype number) const {
    constexpr qsizetype kFirst = 3;
    bool ok = false;
    const double value = m_fields.value(number - kFirst).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
  }

 private:
  QList<QByteArray> m_fields;
};

// When the machine was started, in seconds since 1970.
std::optional<double> bootTime() {
  for (const QByteArray& line : contents("/proc/stat").split('\n'))
    if (line.startsWith("btime ")) return line.sliced(6).toDouble();
  return std::nullopt;
}

std::optional<double> openFiles() {
  std::error_code error;
  const std::filesystem::directory_iterator files("/proc/self/fd", error);
  if (error) return std::nullopt;
  return static_cast<double>(std::distance(begin(files), end(files)) - 1);  // less the folder's own
}

std::optional<double> mostFiles() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return std::nullopt;
  return static_cast<double>(limit.rlim_cur);
}

class Families {
 public:
  void add(const char* name, const char* help, prometheus::MetricType type,
           std::optional<double> value) {
    if (!value) return;
    prometheus::ClientMetric metric;
    metric.counter.value = metric.gauge.value = *value;
    m_families.push_back({name, help, type, {metric}});
  }
  std::vector<prometheus::MetricFamily> take() { return std::move(m_families); }

 private:
  std::vector<prometheus::MetricFamily> m_families;
};

}  // namespace

std::vector<prometheus::MetricFamily> ProcessFigures::Collect() const {
  using enum prometheus::MetricType;
  const Stat stat;
  const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
  const auto page = static_cast<double>(::sysconf(_SC_PAGESIZE));
  const auto times = [](std::optional<double> value, double factor) {
    return value ? std::optional(*value * factor) : std::nullopt;
  };
  const auto sum = [](std::optional<double> a, std::optional<double> b) {
    return a && b ? std::optional(*a + *b) : std::nullopt;
  };
  Families families;
  families.add("process_cpu_seconds_total", "Processor time used, by the program and for it.",
               Counter, times(sum(stat[14], stat[15]), 1 / ticks));
  families.add("process_resident_memory_bytes", "Memory that is really taken.", Gauge,
               times(stat[24], page));
  families.add("process_virtual_memory_bytes", "Addresses reserved.", Gauge, stat[23]);
  families.add("process_threads", "Threads.", Gauge, stat[20]);
  families.add("process_open_fds", "Open files and sockets.", Gauge, openFiles());
  families.add("process_max_fds", "How many may be open.", Gauge, mostFiles());
  families.add("process_start_time_seconds", "When the process began, in seconds since 1970.",
               Gauge, sum(bootTime(), times(stat[22], 1 / ticks)));
  return families.take();
}

}  // namespace oc::metrics
