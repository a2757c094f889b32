// A second process for tst_private_cluster: uses the private cluster in the folder that it is given
// until its standard input ends.

#include <QCoreApplication>
#include <cstdio>

#include "core/store/private_cluster.h"

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  oc::store::ClusterOptions options;
  options.throwaway = true;
  const auto cluster =
      oc::store::PrivateCluster::start(QString::fromLocal8Bit(argv[1]), {}, options);
  if (!cluster) {
    std::printf("failed: %s %s\n", qUtf8Printable(cluster.error().message),
                qUtf8Printable(cluster.error().detail));
    return 1;
  }
  std::printf("%lld\n", static_cast<long long>((*cluster)->serverPid()));
  std::fflush(stdout);
  while (std::getchar() != EOF) {
  }
  return 0;
}
