#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include <sys/types.h>

#include "core/domain/result.h"

namespace oc::store {

// The user under whom PostgreSQL's programs run: this one, or as root the system user `postgres`,
// because they refuse to run as root.
struct ServerAccount {
  uid_t uid = 0;
  gid_t gid = 0;
  std::vector<gid_t> groups;
  bool foreign = false;  // another user than this process's

  static Result<ServerAccount> find();
};

// One installed PostgreSQL.
struct ServerPrograms {
  int major = 0;
  QString folder;  // with initdb, pg_ctl, postgres

  // Whether the server can load this library (auth_delay).
  bool hasLibrary(const QString& name) const;

  // All that are installed, newest first.
  static QList<ServerPrograms> installed();

  // The newest one, or the one for data of `major`. Conflict with what to install otherwise.
  static Result<ServerPrograms> pick(std::optional<int> major);
};

// Runs one of PostgreSQL's programs on a data folder, under the account, in a clean environment.
// "%D" in an argument stands for the data folder. As another user the folder is handed over as an
// open descriptor, so that this user needs no way through the folders above it (often 0700).
// Internal with the program's own words in the detail when it fails.
class ServerProgram {
 public:
  ServerProgram(const ServerAccount& account, const ServerPrograms& programs, QString dataFolder);

  Result<Done> run(const QString& program, const QStringList& arguments, int timeoutMs,
                   const QByteArray& input = {}) const;

 private:
  const ServerAccount& m_account;
  const ServerPrograms& m_programs;
  QString m_dataFolder;
};

}  // namespace oc::store
