#pragma once

#include <QFuture>
#include <QObject>

#include "app/common/installation.h"

namespace oc::app {

// Brings the private cluster's server back when it died: whoever notices that the database is away
// calls check(). Works off the caller's thread; the destructor waits for what is under way. With a
// server given by DATABASE_URL it does nothing.
class ClusterKeeper : public QObject {
  Q_OBJECT

 public:
  explicit ClusterKeeper(Installation& installation, QObject* parent = nullptr);
  ~ClusterKeeper() override;

  void check();

 private:
  Installation& m_installation;
  QFuture<void> m_running;
};

}  // namespace oc::app
