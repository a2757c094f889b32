#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

#include "core/store/private_cluster.h"
#include "tests/core/gateway/accounts.h"

namespace oc::bench {

// A data folder with the private cluster, fsync on, that the programs of this build share there:
// one tenant with an account, and nobody who signs in.
class House {
 public:
  House();

  store::Connection& admin() { return *m_admin; }
  const test::TestAccount& account() const { return m_account; }
  quint16 port() const { return m_port; }  // of the receiver

  // What the console shows when it starts.
  void remember(ConvId open);

  // Without this the cluster runs for as long as the house is there. admin() is gone then.
  void letClusterGo();
  void startCluster();  // and lets it go

  // A program without a window on a screen and without any setting of this machine; it logs.
  std::unique_ptr<QProcess> start(const QString& program, const QStringList& arguments = {}) const;

 private:
  QString dataFolder() const { return m_folder.filePath(QStringLiteral("owner-console")); }

  QTemporaryDir m_folder;
  std::unique_ptr<store::PrivateCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  test::TestAccount m_account;
  quint16 m_port = 0;
};

// Milliseconds until the program logs this; ends this one when it doesn't within 20 s.
double untilLogged(QProcess& program, const QByteArray& event);
void quit(QProcess& program);

}  // namespace oc::bench
