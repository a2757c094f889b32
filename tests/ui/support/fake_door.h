#pragma once

#include <QHash>
#include <QList>
#include <functional>
#include <optional>

#include "core/domain/door.h"
#include "core/domain/keychain.h"

namespace oc::test {

// A Door in memory: answers in the next turn of the event loop, or when released; refuses as told.
class FakeDoor : public Door {
  Q_OBJECT

 public:
  Person person;                // who comes in
  QString password;             // theirs
  std::optional<Error> refuse;  // everything, with this
  void hold() { m_holding = true; }
  void release();

  QList<SignIn> signIns;
  QList<FirstRun> firstRuns;
  QList<QFuture<Result<Person>>> attempts;  // to see that they are given up
  int lookArounds = 0;
  int authentications = 0;

  FakeDoor();

  QFuture<Result<Person>> signIn(SignIn attempt) override;
  QFuture<Result<Person>> firstRun(FirstRun first) override;
  QFuture<Result<Person>> lookAround() override;
  QFuture<Result<Done>> authenticate(QString attempt) override;
  QFuture<Result<Done>> changePassword(QString current, QString wanted) override;

 private:
  template <typename T>
  QFuture<Result<T>> answer(std::function<Result<T>()> work);

  QList<std::function<void()>> m_held;
  bool m_holding = false;
};

class FakeKeychain : public Keychain {
 public:
  std::optional<Error> broken;  // none runs
  QHash<QString, QString> entries;

  QFuture<Result<Done>> check() override;
  QFuture<Result<QString>> read(const QString& key) override;
  QFuture<Result<Done>> write(const QString& key, const QString& secret) override;
  QFuture<Result<Done>> forget(const QString& key) override;
};

Person samplePerson();
Error wrongPassword();

}  // namespace oc::test
