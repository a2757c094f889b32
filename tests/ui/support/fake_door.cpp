#include "tests/ui/support/fake_door.h"

#include <QPromise>
#include <QTimer>
#include <memory>

namespace oc::test {
namespace {

template <typename T>
QFuture<Result<T>> now(Result<T> result) {
  QPromise<Result<T>> promise;
  promise.start();
  promise.addResult(std::move(result));
  promise.finish();
  return promise.future();
}

}  // namespace

Person samplePerson() {
  Person person;
  person.loginId = {7};
  person.email = QStringLiteral("ana@acme.example");
  person.name = QStringLiteral("Ana Lima");
  person.memberships = {{{1}, QStringLiteral("Acme Corporation"), StaffRole::Agent, true}};
  return person;
}

Error wrongPassword() {
  return {ErrorCode::Forbidden, QStringLiteral("The e-mail or the password is wrong."), {}};
}

FakeDoor::FakeDoor() : person(samplePerson()), password(QStringLiteral("correct horse")) {}

template <typename T>
QFuture<Result<T>> FakeDoor::answer(std::function<Result<T>()> work) {
  auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  const auto finish = [this, promise, work = std::move(work)] {
    promise->addResult(refuse ? Result<T>(*refuse) : work());
    promise->finish();
  };
  if (m_holding)
    m_held << finish;
  else
    QTimer::singleShot(0, this, finish);
  return promise->future();
}

void FakeDoor::release() {
  m_holding = false;
  for (const auto& each : std::exchange(m_held, {}))
    each();
}

QFuture<Result<Person>> FakeDoor::signIn(SignIn attempt) {
  signIns << attempt;
  attempts << answer<Person>([this, attempt]() -> Result<Person> {
    if (attempt.password != password || attempt.email != person.email) return wrongPassword();
    return person;
  });
  return attempts.last();
}

QFuture<Result<Person>> FakeDoor::firstRun(FirstRun first) {
  firstRuns << first;
  return answer<Person>([this, first]() -> Result<Person> {
    person.email = first.email;
    person.name = first.name;
    password = first.password;
    return person;
  });
}

QFuture<Result<Person>> FakeDoor::lookAround() {
  ++lookArounds;
  return answer<Person>([this]() -> Result<Person> {
    person = {};
    person.isOperator = true;
    return person;
  });
}

QFuture<Result<Done>> FakeDoor::authenticate(QString attempt) {
  ++authentications;
  return answer<Done>([this, attempt]() -> Result<Done> {
    if (attempt != password) return wrongPassword();
    return Done{};
  });
}

QFuture<Result<Done>> FakeDoor::changePassword(QString current, QString wanted) {
  return answer<Done>([this, current, wanted]() -> Result<Done> {
    if (current != password) return wrongPassword();
    password = wanted;
    return Done{};
  });
}

QFuture<Result<Done>> FakeKeychain::check() {
  return now<Done>(broken ? Result<Done>(*broken) : Done{});
}

QFuture<Result<QString>> FakeKeychain::read(const QString& key) {
  if (broken) return now<QString>(*broken);
  if (!entries.contains(key)) return now<QString>(Error{ErrorCode::NotFound, {}, {}});
  return now<QString>(entries.value(key));
}

QFuture<Result<Done>> FakeKeychain::write(const QString& key, const QString& secret) {
  if (broken) return now<Done>(*broken);
  entries.insert(key, secret);
  return now<Done>(Done{});
}

QFuture<Result<Done>> FakeKeychain::forget(const QString& key) {
  entries.remove(key);
  return now<Done>(Done{});
}

}  // namespace oc::test
