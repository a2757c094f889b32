#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "core/domain/result.h"
#include "core/store/postmaster.h"
#include "core/store/server_program.h"

namespace oc::store {

// One PostgreSQL data folder and its server: made, started, stopped. Knows nothing of other users;
// PrivateCluster sees to it that one process at a time does any of this. Blocking.
class ClusterServer {
 public:
  using Progress = std::function<void(const QString& step)>;

  // `folder` holds the data folder and what goes with it; it exists.
  static Result<ClusterServer> at(const QString& folder, const QString& runFolder, bool throwaway);

  bool hasData() const;

  // Makes the data folder, whole or not at all, with the database owner_console.
  Result<Done> create(const QString& adminPassword, const Progress& progress) const;

  // Of a server that doesn't run.
  Result<Done> setAdminPassword(const QString& password) const;

  // Returns the server when it accepts connections; starts it, or waits for it, when need be.
  Result<Postmaster> start(const Progress& progress) const;
  void stop() const;

  std::optional<Postmaster> running() const { return Postmaster::of(dataFolder()); }

 private:
  ClusterServer(QString folder, QString runFolder, bool throwaway);

  QString dataFolder() const;
  ServerProgram program(const QString& dataFolder) const;
  Result<Done> writeServerFile(const QString& path, const QByteArray& text) const;
  Result<Done> makeServerFolder(const QString& path) const;
  Result<Done> singleUser(const QString& dataFolder, const QByteArray& sql) const;
  QByteArray configText() const;
  Result<Done> launch() const;
  Error startError(const Error& cause) const;
  void dropOldLogs() const;

  QString m_folder;
  QString m_runFolder;
  bool m_throwaway;
  ServerAccount m_account;
  ServerPrograms m_programs;
};

}  // namespace oc::store
