#pragma once

#include <QString>
#include <functional>
#include <memory>

#include "core/domain/result.h"
#include "core/store/database_url.h"
#include "core/store/roles.h"

namespace oc::store {

struct ClusterOptions {
  QString runFolder;       // for the socket; empty: config::runFolder()
  bool throwaway = false;  // for tests: no fsync, small WAL files; what a crash leaves is worthless
};

// A PostgreSQL server of our own in the user's data folder: reached over a Unix socket only, with
// generated passwords. It starts with the first process that needs it and stops with the last one;
// between processes it is shared. As root the server runs under the system user `postgres`.
//
// Files, below `dataFolder`/postgres: data (the cluster), credentials.json (0600), users.lock (held
// shared by each user for life), start.lock (held while one starts or stops). After kill -9 of
// everything the locks are free, and the next start finds the server and shares it, or recovers.
class PrivateCluster {
 public:
  using Progress = std::function<void(const QString& step)>;

  // Blocking: milliseconds when it runs, a second when it must start, several when it must be
  // created. `progress` (may be null) is called on this thread with what is being done. Errors:
  // Conflict when the installed PostgreSQL doesn't fit the data, Unavailable with what to do
  // otherwise.
  static Result<std::unique_ptr<PrivateCluster>> start(const QString& dataFolder,
                                                       const Progress& progress = {},
                                                       const ClusterOptions& options = {});

  // Stops the server when nobody else uses it. Close connections first.
  ~PrivateCluster();
  PrivateCluster(const PrivateCluster&) = delete;
  PrivateCluster& operator=(const PrivateCluster&) = delete;

  DatabaseUrl adminUrl() const;
  DatabaseUrl serviceUrl() const;
  DatabaseUrl operatorUrl() const;  // as `login_1` until provisionCluster() has named the role
  RolePasswords passwords() const;
  Result<Done> nameOperator(const QString& role);  // kept with the credentials
  qint64 serverPid() const;

  // For tests and `ownerctl`: start it again when it isn't running (it crashed).
  Result<Done> revive(const Progress& progress = {});

 private:
  struct State;
  explicit PrivateCluster(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace oc::store
