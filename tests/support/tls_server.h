#pragma once

#include "tests/support/test_cluster.h"

namespace oc::test {

// A PostgreSQL on another machine, as far as the program can tell: a name that goes to loopback by
// `hostaddr`. Two authorities, "ours" and "strange"; its certificate is by ours. It would take
// connections without TLS, too. Needs the program openssl.
class TlsServer {
 public:
  enum class Offer { Certificate, ExpiredCertificate, NoTls };

  TlsServer();

  static const QString kName;  // the host that its certificates are made out for

  void offer(Offer offer);  // restarts it
  TestCluster& cluster() { return *m_cluster; }
  quint16 port() const { return m_port; }
  QString authority(
      const QString& name) const;  // the file of "ours", "strange"; others don't exist

  // `login` over TCP: on this machine, and at a host elsewhere.
  store::DatabaseUrl here(store::DatabaseUrl login) const;
  store::DatabaseUrl at(const QString& host, store::DatabaseUrl login,
                        const QMap<QString, QString>& options) const;

 private:
  QString file(const QString& name) const;
  void makeCertificate(const QString& name, int days) const;

  std::unique_ptr<TestCluster> m_cluster;
  QString m_data;
  quint16 m_port = 0;
};

}  // namespace oc::test
