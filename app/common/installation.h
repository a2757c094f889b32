#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/config/secret_box.h"
#include "core/config/settings.h"
#include "core/domain/closure.h"
#include "core/domain/result.h"
#include "core/domain/staff.h"
#include "core/gateway/gateway.h"
#include "core/store/database_url.h"
#include "core/store/private_cluster.h"

namespace oc::app {

// Where this installation's data is and with which rights this machine may reach it:
//
//   no URL                       the private cluster: started, migrated, all rights
//   an administrator's URL       all rights; the program's own roles are used for daily work
//   a person's URL               the console only; the receiver where DATABASE_SERVICE_URL is set
//   as
//                                well, administration where DATABASE_ADMIN_URL is. The user may be
//                                the person's e-mail address
//   a URL without a user         the same, once somebody signs in
//   DATABASE_SERVICE_URL alone   the receiver; the console once somebody signs in there
//
// Opening blocks (seconds when a cluster must be made). Keeps the private cluster running for its
// lifetime; close connections first.
class Installation {
 public:
  // What opening is about; `detail` is a sentence that may change within a stage.
  enum class Stage { Database, Schema };
  using Progress = std::function<void(Stage stage, const QString& detail)>;

  // The private cluster is always brought up to date. A server given by a URL is prepared when it
  // is new; an older one is left alone unless Upgrade is asked for: others work on it.
  // ResetPasswords is Upgrade, and takes the program's own roles from whatever machine has their
  // passwords.
  enum class Server { Prepare, Upgrade, ResetPasswords };

  static Result<std::unique_ptr<Installation>> open(const config::Settings& settings,
                                                    const Progress& progress = {},
                                                    Server server = Server::Prepare);

  const config::Settings& settings() const { return m_settings; }
  bool isPrivate() const { return m_cluster != nullptr; }

  const std::optional<store::DatabaseUrl>& admin() const { return m_admin; }
  const std::optional<store::DatabaseUrl>& service() const { return m_service; }

  // Who works here without signing in: the person of DATABASE_URL, or the operator, who is meant
  // for as long as population() finds nobody who could sign in. Nothing: a person must.
  const std::optional<store::DatabaseUrl>& person() const { return m_person; }
  const store::DatabaseUrl& server() const { return m_server; }  // without a login: store::signIn

  // Who is there, as an administrator sees it. Blocking. Without an administrator's rights it is
  // taken that there are both.
  struct Population {
    bool tenants = true;
    bool people = true;  // who can sign in; the operator isn't one
  };
  Result<Population> population() const;

  // Makes the first tenant and its first admin in one step, and returns how that person connects.
  // Conflict where tenants or people are already. Blocking.
  Result<store::DatabaseUrl> firstRun(const QString& tenant, const QString& tenantEmail,
                                      const Invitation& person) const;

  // Starts the private cluster again when its server has died; does nothing otherwise. Blocking;
  // may be called on any thread, one at a time.
  Result<Done> revive();

  // The key that seals Twilio's tokens.
  Result<config::SecretBox> secretBox() const;

  // What the settings say for tenants that have set nothing of their own.
  LifeCycle lifeCycle() const;

  // What receiver and courier need; Unavailable, with the setting to change, where this machine
  // hasn't got the service's rights.
  Result<gateway::GatewayOptions> gatewayOptions() const;

 private:
  explicit Installation(config::Settings settings) : m_settings(std::move(settings)) {}
  Result<Done> openCluster(const Progress& progress);
  Result<Done> openServer(const Progress& progress, Server server);

  config::Settings m_settings;
  std::unique_ptr<store::PrivateCluster> m_cluster;
  std::optional<store::DatabaseUrl> m_admin;
  std::optional<store::DatabaseUrl> m_service;
  std::optional<store::DatabaseUrl> m_person;
  store::DatabaseUrl m_server;
  std::optional<Error> m_locked;  // why the service's rights are not here though the database's are
};

// What a tenant's config of closure_detection leaves out.
ClosureConfig closureDefaults(const config::Settings& settings);

}  // namespace oc::app
