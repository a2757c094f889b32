#include "app/common/cluster_keeper.h"

#include <QtConcurrent>

#include "core/config/log.h"

namespace oc::app {

ClusterKeeper::ClusterKeeper(Installation& installation, QObject* parent)
    : QObject(parent), m_installation(installation) {}

ClusterKeeper::~ClusterKeeper() {
  m_running.waitForFinished();
}

void ClusterKeeper::check() {
  if (!m_installation.isPrivate() || m_running.isRunning()) return;
  m_running = QtConcurrent::run([this] {
    if (const auto revived = m_installation.revive(); !revived)
      log::event(lcApp(), QtCriticalMsg, "database not revived",
                 {{"error", revived.error().message}});
  });
}

}  // namespace oc::app
