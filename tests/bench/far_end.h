#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <memory>

#include "core/store/database_url.h"

namespace oc::bench {

// Where the public believes the receivers of the benches to be: what webhooks are signed for.
inline const QString kPublicUrl = QStringLiteral("https://bench.example");

// A server in a process of its own that prints the port it listens on and lives until its standard
// input ends.
class FarEnd {
 public:
  // Ends the program when it doesn't listen within 20 s.
  FarEnd(const QString& program, const QStringList& arguments,
         const QProcessEnvironment& environment);
  ~FarEnd();
  FarEnd(const FarEnd&) = delete;
  FarEnd& operator=(const FarEnd&) = delete;

  quint16 port() const { return m_port; }
  qint64 process() const { return m_process.processId(); }

 private:
  QProcess m_process;
  quint16 m_port = 0;
};

// libpq's variables: no password stands in a list of processes.
QProcessEnvironment environmentFor(const store::DatabaseUrl& url);

// The gateway as `ownerctl serve` runs it: this program with the argument "receiver", with which
// main() calls runReceiver(). It knows the accounts of the database when it is returned.
std::unique_ptr<FarEnd> startReceiver(const store::DatabaseUrl& service);
int runReceiver(int argc, char* argv[]);

}  // namespace oc::bench
