#include "core/store/private_cluster.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <utility>

#include "core/config/log.h"
#include "core/config/paths.h"
#include "core/store/cluster_credentials.h"
#include "core/store/cluster_server.h"
#include "core/store/file_lock.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kStartWaitMs = 300000;  // another process may be creating it
constexpr int kStopWaitMs = 60000;

}  // namespace

struct PrivateCluster::State {
  QString folder;
  ClusterServer server;
  ClusterCredentials credentials;
  FileLock users;
  Postmaster postmaster;

  QString startLock() const { return folder + u"/start.lock"_s; }
  QString credentialsFile() const { return folder + u"/credentials.json"_s; }

  DatabaseUrl url(const QString& user, const QString& password) const {
    DatabaseUrl result;
    result.host = postmaster.socketFolder;
    result.database = u"owner_console"_s;
    return result.withLogin(user, password);
  }

  Result<Done> bringUp(const Progress& progress) {
    bool created = false;
    auto obtained = ClusterCredentials::obtain(credentialsFile(), created);
    if (!obtained) return obtained.error();
    credentials = std::move(obtained).value();
    if (!server.hasData()) {
      if (const auto done = server.create(credentials.admin, progress); !done) return done.error();
    } else if (created) {  // the passwords were lost
      server.stop();
      if (const auto done = server.setAdminPassword(credentials.admin); !done) return done.error();
    }
    const auto started = server.start(progress);
    if (!started) return started.error();
    postmaster = *started;
    return Done{};
  }
};

PrivateCluster::PrivateCluster(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Result<std::unique_ptr<PrivateCluster>> PrivateCluster::start(const QString& dataFolder,
                                                              const Progress& progress,
                                                              const ClusterOptions& options) {
  QElapsedTimer clock;
  clock.start();
  const QString folder = dataFolder + u"/postgres"_s;
  if (const auto made = config::ensureFolder(dataFolder, 0700); !made) return made.error();
  if (const auto made = config::ensureFolder(folder, 0700); !made) return made.error();

  const auto starting =
      FileLock::take(folder + u"/start.lock"_s, FileLock::Exclusive, kStartWaitMs);
  if (!starting) return starting.error();
  auto users = FileLock::take(folder + u"/users.lock"_s, FileLock::Shared, 0);
  if (!users) return users.error();
  const QString runFolder =
      options.runFolder.isEmpty()
          ? config::runFolder(dataFolder, QProcessEnvironment::systemEnvironment())
          : options.runFolder;
  auto server = ClusterServer::at(folder, runFolder, options.throwaway);
  if (!server) return server.error();

  std::unique_ptr<State> state(
      new State{folder, std::move(server).value(), {}, std::move(users).value(), {}});
  if (const auto up = state->bringUp(progress); !up) return up.error();
  log::event(lcStore(), QtInfoMsg, "private database ready",
             {{"pid", state->postmaster.pid}, {"duration_ms", clock.elapsed()}});
  return std::unique_ptr<PrivateCluster>(new PrivateCluster(std::move(state)));
}

PrivateCluster::~PrivateCluster() {
  const auto stopping = FileLock::take(m_state->startLock(), FileLock::Exclusive, kStopWaitMs);
  if (!stopping) {
    log::event(lcStore(), QtWarningMsg, "private database left running",
               {{"error", stopping.error().message}});
    return;
  }
  if (m_state->users.becomeExclusive()) m_state->server.stop();
}

Result<Done> PrivateCluster::revive(const Progress& progress) {
  const auto starting = FileLock::take(m_state->startLock(), FileLock::Exclusive, kStartWaitMs);
  if (!starting) return starting.error();
  return m_state->bringUp(progress);
}

DatabaseUrl PrivateCluster::adminUrl() const {
  return m_state->url(u"postgres"_s, m_state->credentials.admin);
}

DatabaseUrl PrivateCluster::serviceUrl() const {
  return m_state->url(kServiceRole, m_state->credentials.roles.service);
}

DatabaseUrl PrivateCluster::operatorUrl() const {
  return m_state->url(m_state->credentials.operatorRole, m_state->credentials.roles.operator_);
}

RolePasswords PrivateCluster::passwords() const {
  return m_state->credentials.roles;
}

Result<Done> PrivateCluster::nameOperator(const QString& role) {
  if (m_state->credentials.operatorRole == role) return Done{};
  m_state->credentials.operatorRole = role;
  return m_state->credentials.save(m_state->credentialsFile());
}

qint64 PrivateCluster::serverPid() const {
  return m_state->postmaster.pid;
}

}  // namespace oc::store
