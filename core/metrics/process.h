#pragma once

#include <vector>

#include <prometheus/collectable.h>
#include <prometheus/metric_family.h>

namespace oc::metrics {

// The figures that Prometheus' own client libraries give of every process, under the same names:
// processor time, memory, open files, start. Read from /proc when asked for; what can't be read is
// left out.
class ProcessFigures : public prometheus::Collectable {
 public:
  std::vector<prometheus::MetricFamily> Collect() const override;
};

}  // namespace oc::metrics
