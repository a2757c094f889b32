#pragma once

#include <QObject>
#include <memory>

#include "tests/support/test_cluster.h"

namespace oc::test {

// A test program over a real PostgreSQL, with a connection of the administrator and one of the
// service. They go after all that a test makes of them.
class ClusterTest : public QObject {
  Q_OBJECT

 protected:
  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<store::Connection> m_service;

 protected Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    m_service = m_cluster->connectService();
  }
};

}  // namespace oc::test
