#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "app/common/installation.h"
#include "core/domain/administration.h"
#include "core/domain/door.h"

namespace oc::app {

// The door over PostgreSQL: signing in is opening a connection as the person. Knows how whoever is
// in connects, and forgets it with the next. Lives on the UI's thread; asks servers on others.
class ConsoleDoor : public Door {
  Q_OBJECT

 public:
  using Door::Door;

  void setInstallation(std::shared_ptr<Installation> installation);
  // How the server of the settings is written in the sign-in form; empty: this computer's own.
  QString preset() const;

  // Who works here without signing in, at Installation::person().
  QFuture<Result<Person>> enter();

  // Of whoever is in.
  const store::DatabaseUrl& url() const { return m_url; }
  bool isHere() const;  // at the installation's own server
  bool looksAround() const { return m_looksAround; }
  // Through which they change their password; null takes it away.
  void setAdministration(Administration* administration) { m_administration = administration; }
  void leave();  // nobody is

  QFuture<Result<Person>> signIn(SignIn attempt) override;
  QFuture<Result<Person>> firstRun(FirstRun first) override;
  QFuture<Result<Person>> lookAround() override;
  QFuture<Result<Done>> authenticate(QString password) override;
  QFuture<Result<Done>> changePassword(QString current, QString wanted) override;

 Q_SIGNALS:
  void urlChanged();  // the password changed; connections that are open stay so

 private:
  using Urls = std::function<Result<store::DatabaseUrl>()>;
  QFuture<Result<Person>> come(Urls url, bool looksAround = false);

  std::shared_ptr<Installation> m_installation;
  Administration* m_administration = nullptr;
  store::DatabaseUrl m_url;
  bool m_looksAround = false;
};

}  // namespace oc::app
