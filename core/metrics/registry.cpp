#include "core/metrics/registry.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <utility>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include "core/metrics/process.h"

namespace oc::metrics {
namespace {

// One family of Prometheus' with the names that its label values belong to.
template <typename Metric>
class Family {
 public:
  Family(prometheus::Family<Metric>& family, LabelNames names)
      : m_family(family), m_names(names.begin(), names.end()) {}

  template <typename... Args>
  Metric& at(LabelValues values, const Args&... args) {
    Q_ASSERT(values.size() == m_names.size());
    std::map<std::string, std::string> labels;
    auto name = m_names.cbegin();
    for (const QByteArrayView value : values)
      labels.emplace(*name++, std::string(value.data(), static_cast<size_t>(value.size())));
    return m_family.Add(labels, args...);
  }

 private:
  prometheus::Family<Metric>& m_family;
  const std::vector<std::string> m_names;
};

class CounterFamily final : public Counters, private Family<prometheus::Counter> {
 public:
  using Family::Family;
  void add(LabelValues values, double amount) override { at(values).Increment(amount); }
};

class GaugeFamily final : public Gauges, private Family<prometheus::Gauge> {
 public:
  using Family::Family;
  void set(LabelValues values, double value) override { at(values).Set(value); }
};

class HistogramFamily final : public Histograms, private Family<prometheus::Histogram> {
 public:
  HistogramFamily(prometheus::Family<prometheus::Histogram>& family, LabelNames names,
                  std::vector<double> bounds)
      : Family(family, names), m_bounds(std::move(bounds)) {
    Q_ASSERT(std::ranges::is_sorted(m_bounds));
  }
  void observe(LabelValues values, double value) override { at(values, m_bounds).Observe(value); }

 private:
  const std::vector<double> m_bounds;
};

}  // namespace

struct Registry::Data {
  prometheus::Registry registry{prometheus::Registry::InsertBehavior::Throw};
  ProcessFigures process;
  std::vector<std::unique_ptr<Counters>> counters;
  std::vector<std::unique_ptr<Gauges>> gauges;
  std::vector<std::unique_ptr<Histograms>> histograms;
};

Registry::Registry() : m_data(std::make_unique<Data>()) {}

Registry::~Registry() = default;

Counters& Registry::counters(const char* name, const char* help, LabelNames labels) {
  auto& family = prometheus::BuildCounter().Name(name).Help(help).Register(m_data->registry);
  return *m_data->counters.emplace_back(std::make_unique<CounterFamily>(family, labels));
}

Gauges& Registry::gauges(const char* name, const char* help, LabelNames labels) {
  auto& family = prometheus::BuildGauge().Name(name).Help(help).Register(m_data->registry);
  return *m_data->gauges.emplace_back(std::make_unique<GaugeFamily>(family, labels));
}

Histograms& Registry::histograms(const char* name, const char* help, std::vector<double> bounds,
                                 LabelNames labels) {
  auto& family = prometheus::BuildHistogram().Name(name).Help(help).Register(m_data->registry);
  return *m_data->histograms.emplace_back(
      std::make_unique<HistogramFamily>(family, labels, std::move(bounds)));
}

QByteArray Registry::text() const {
  auto families = m_data->registry.Collect();
  auto process = m_data->process.Collect();
  std::ranges::move(process, std::back_inserter(families));
  std::ranges::sort(families, {}, &prometheus::MetricFamily::name);
  std::ostringstream out;
  prometheus::TextSerializer().Serialize(out, families);
  return QByteArray::fromStdString(out.str());
}

}  // namespace oc::metrics
