#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/store/connection.h"
#include "core/store/private_cluster.h"
#include "core/store/provision.h"

namespace oc::test {

// A real PostgreSQL for one test program, with all migrations, in a temporary folder; gone with the
// object. Start one in initTestCase(). A template is made once per build and state of the
// migrations and copied, so that this takes half a second. No fsync.
class TestCluster {
 public:
  // Ends the program with the reason when it can't be started.
  static std::unique_ptr<TestCluster> start();

  const store::DatabaseUrl& admin() const { return m_urls.admin; }
  const store::DatabaseUrl& service() const { return m_urls.service; }
  const store::DatabaseUrl& operatorUrl() const { return m_urls.operator_; }

  // Connections on the calling thread; the program ends when one can't be opened.
  std::unique_ptr<store::Connection> connectAdmin() const;
  std::unique_ptr<store::Connection> connectService() const;
  std::unique_ptr<store::Connection> connectOperator() const;
  static std::unique_ptr<store::Connection> connect(const store::DatabaseUrl& url);

  store::PrivateCluster& cluster() { return *m_cluster; }
  QString dataFolder() const { return m_folder.path(); }

 private:
  TestCluster() = default;

  QTemporaryDir m_folder;
  std::unique_ptr<store::PrivateCluster> m_cluster;
  store::Provisioned m_urls;
};

}  // namespace oc::test
