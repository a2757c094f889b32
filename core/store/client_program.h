#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <functional>

#include "core/domain/result.h"
#include "core/store/database_url.h"

namespace oc::store {

// What libpq's programs (psql, pg_dump, pg_restore) connect with, as their environment: so no
// password stands in a list of processes. Errors as DatabaseUrl::secured().
Result<QProcessEnvironment> clientEnvironment(const DatabaseUrl& url);

// One of them with its input and output passed on in pieces. Blocking, for as long as it takes.
class ClientProgram {
 public:
  // That of the PostgreSQL of this major version where it is installed, else the one in the PATH.
  ClientProgram(const QString& name, int serverMajor);
  ~ClientProgram();

  void onOutput(std::function<Result<Done>(const QByteArray&)> take) { m_take = std::move(take); }
  Result<Done> start(const QStringList& arguments, const QProcessEnvironment& environment);
  Result<Done> write(const QByteArray& bytes);  // fails when the program has ended
  Result<Done> finish();                        // Internal with its own words when it failed

 private:
  Result<Done> passOn();
  Error failed();

  QString m_name;
  QString m_program;
  QProcess m_process;
  std::function<Result<Done>(const QByteArray&)> m_take;
};

}  // namespace oc::store
