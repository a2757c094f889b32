#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <initializer_list>
#include <memory>
#include <vector>

// What this process counts, in Prometheus' terms. Everything may be called on any thread and costs
// about a microsecond.
namespace oc::metrics {

// The values of a family's labels, in the order of their names. Each combination stays in memory:
// values of small known sets only, never tenants, people or addresses.
using LabelValues = std::initializer_list<QByteArrayView>;
using LabelNames = std::initializer_list<const char*>;

// The counters of one name, one for each combination of label values; begins at 0.
class Counters {
 public:
  virtual ~Counters() = default;
  virtual void add(LabelValues values, double amount = 1) = 0;  // 0: shows it from now on
};

class Gauges {
 public:
  virtual ~Gauges() = default;
  virtual void set(LabelValues values, double value) = 0;
};

class Histograms {
 public:
  virtual ~Histograms() = default;
  virtual void observe(LabelValues values, double value) = 0;
};

// Owns the families; they live as long as it does. Names and label names follow Prometheus' rules
// and each name is asked for once: anything else is a mistake of the program's and asserts.
class Registry {
 public:
  Registry();
  ~Registry();
  Q_DISABLE_COPY_MOVE(Registry)

  Counters& counters(const char* name, const char* help, LabelNames labels = {});
  Gauges& gauges(const char* name, const char* help, LabelNames labels = {});
  // `bounds`: the upper bounds of the buckets, ascending, without +Inf.
  Histograms& histograms(const char* name, const char* help, std::vector<double> bounds,
                         LabelNames labels = {});

  // Everything, with the process's own figures (process_*), in the text format 0.0.4.
  QByteArray text() const;
  static constexpr const char* kContentType = "text/plain; version=0.0.4; charset=utf-8";

 private:
  struct Data;
  std::unique_ptr<Data> m_data;
};

}  // namespace oc::metrics
