#pragma once

#include "tests/core/gateway/webhook_client.h"
#include "tests/support/cluster_test.h"

namespace oc::test {

// A test program over a running gateway, with an account of its own for each test function.
class GatewayTest : public ClusterTest {
  Q_OBJECT

 protected:
  virtual gateway::GatewayOptions options() const {
    gateway::GatewayOptions options;
    options.serviceUrl = m_cluster->service();
    return options;
  }

  std::unique_ptr<RunningGateway> m_gateway;
  TestAccount m_account;

 protected Q_SLOTS:
  void initTestCase() {
    ClusterTest::initTestCase();
    m_gateway = std::make_unique<RunningGateway>(options());
  }
  void init() { m_account = addAccount(*m_admin); }
};

}  // namespace oc::test
