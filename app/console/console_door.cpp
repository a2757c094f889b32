#include "app/console/console_door.h"

#include <QPromise>
#include <QtConcurrent>

#include "app/common/training_session.h"
#include "core/domain/when_done.h"
#include "core/store/connection.h"
#include "core/store/sign_in.h"
#include "core/store/staff_queries.h"

namespace oc::app {
namespace {

using namespace Qt::StringLiterals;

struct Entry {
  store::DatabaseUrl url;
  Person person;
};

Result<Entry> entryAt(const Result<store::DatabaseUrl>& url) {
  if (!url) return url.error();
  const auto connection = store::Connection::open(*url);
  if (!connection) return connection.error();
  const auto person = store::staff::person(**connection);
  if (!person) return person.error();
  return Entry{*url, *person};
}

}  // namespace

void ConsoleDoor::setInstallation(std::shared_ptr<Installation> installation) {
  m_installation = std::move(installation);
}

QString ConsoleDoor::preset() const {
  if (m_installation->isPrivate()) return {};
  const store::DatabaseUrl& server = m_installation->server();
  const bool bare = server.isLocalSocket() || !server.host.contains(u':');
  const QString host = bare ? server.host : QString(u'[' + server.host + u']');
  return u"%1:%2/%3"_s.arg(host, QString::number(server.port), server.database);
}

// The answer is taken on this thread, where it can still have been given up.
QFuture<Result<Person>> ConsoleDoor::come(Urls url, bool looksAround) {
  const auto promise = std::make_shared<QPromise<Result<Person>>>();
  promise->start();
  whenDone(
      QtConcurrent::run([url = std::move(url)] { return entryAt(url()); }), this,
      [this, promise, looksAround](const Result<Entry>& entry) {
        if (!promise->isCanceled()) {
          if (entry) {
            m_url = entry->url;
            m_looksAround = looksAround;
          }
          promise->addResult(entry ? Result<Person>(entry->person) : Result<Person>(entry.error()));
        }
        promise->finish();
      });
  return promise->future();
}

bool ConsoleDoor::isHere() const {
  const store::DatabaseUrl& server = m_installation->server();
  return m_url.host == server.host && m_url.port == server.port &&
         m_url.database == server.database;
}

QFuture<Result<Person>> ConsoleDoor::enter() {
  return come([installation = m_installation]() -> Result<store::DatabaseUrl> {
    return *installation->person();
  });
}

void ConsoleDoor::leave() {
  m_url = {};
  m_looksAround = false;
}

QFuture<Result<Person>> ConsoleDoor::signIn(SignIn attempt) {
  const bool ours = attempt.server == preset();
  return come([installation = m_installation, attempt, ours]() -> Result<store::DatabaseUrl> {
    auto server = ours ? Result<store::DatabaseUrl>(installation->server())
                       : store::DatabaseUrl::parseServer(attempt.server);
    if (!server) return server;
    return store::signIn(*server, attempt.email, attempt.password);
  });
}

QFuture<Result<Person>> ConsoleDoor::firstRun(FirstRun first) {
  return come([installation = m_installation, first] {
    Invitation person;
    person.email = first.email;
    person.password = first.password;
    person.profileName = first.name;
    person.firstName = first.name.section(u' ', 0, 0);
    person.lastName = first.name.section(u' ', 1);
    person.role = StaffRole::Admin;
    return installation->firstRun(first.tenantName, first.tenantEmail, person);
  });
}

QFuture<Result<Person>> ConsoleDoor::lookAround() {
  return come(
      [installation = m_installation]() -> Result<store::DatabaseUrl> {
        if (const auto prepared = TrainingDemo::prepare(*installation); !prepared)
          return prepared.error();
        return *installation->person();
      },
      true);
}

QFuture<Result<Done>> ConsoleDoor::authenticate(QString password) {
  return QtConcurrent::run([url = m_url, password] { return store::checkPassword(url, password); });
}

QFuture<Result<Done>> ConsoleDoor::changePassword(QString current, QString wanted) {
  const auto promise = std::make_shared<QPromise<Result<Done>>>();
  promise->start();
  whenDone(m_administration->changeOwnPassword(current, wanted), this,
           [this, promise, wanted, user = m_url.user](const Result<Done>& answer) {
             if (answer && m_url.user == user) {
               m_url.password = wanted;
               Q_EMIT urlChanged();
             }
             promise->addResult(answer);
             promise->finish();
           });
  return promise->future();
}

}  // namespace oc::app
