#include "core/config/system_keychain.h"

#include <QPromise>
#include <QThread>
#include <memory>

#include <qt6keychain/keychain.h>

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

const QString kService = u"owner-console"_s;

Error errorOf(const QKeychain::Job& job) {
  switch (job.error()) {
    case QKeychain::EntryNotFound:
      return {ErrorCode::NotFound, u"The keychain has no such entry."_s, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
      return {ErrorCode::Forbidden, u"The keychain was not opened."_s, job.errorString()};
    default: return {ErrorCode::Unavailable, u"No keychain runs here."_s, job.errorString()};
  }
}

// The thread on which all jobs run. It lives as long as the program: libsecret keeps to the event
// loop that asked it first, and answers nobody while that one waits or once it has ended.
class JobThread {
 public:
  JobThread() {
    m_home.moveToThread(&m_thread);
    m_thread.start();
  }
  ~JobThread() {
    m_thread.quit();
    m_thread.wait();
  }
  JobThread(const JobThread&) = delete;
  JobThread& operator=(const JobThread&) = delete;

  static QObject* home() {
    static JobThread thread;
    return &thread.m_home;
  }

 private:
  QThread m_thread;
  QObject m_home;
};

// Starts the job that `make` makes and that deletes itself; `answer` makes the result of one that
// went well.
template <typename T, typename Make, typename Answer>
QFuture<Result<T>> started(Make make, Answer answer) {
  auto promise = std::make_shared<QPromise<Result<T>>>();
  promise->start();
  QMetaObject::invokeMethod(JobThread::home(), [promise, make, answer] {
    auto* job = make();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer] {
      const bool ok = job->error() == QKeychain::NoError;
      promise->addResult(ok ? Result<T>(answer(*job)) : Result<T>(errorOf(*job)));
      promise->finish();
    });
    job->setInsecureFallback(false);
    job->start();
  });
  return promise->future();
}

Result<Done> unlessMissing(const Result<Done>& answer) {
  return answer || answer.error().code == ErrorCode::NotFound ? Done{} : answer;
}

}  // namespace

QFuture<Result<Done>> SystemKeychain::check() {
  // Asking for what isn't there opens nothing, and so asks nobody.
  return started<Done>([] { return new QKeychain::ReadPasswordJob(kService + u" check"_s); },
                       [](const auto&) { return Done{}; })
      .then(unlessMissing);
}

QFuture<Result<QString>> SystemKeychain::read(const QString& key) {
  return started<QString>(
      [key] {
        auto* job = new QKeychain::ReadPasswordJob(kService);
        job->setKey(key);
        return job;
      },
      [](const auto& done) { return done.textData(); });
}

QFuture<Result<Done>> SystemKeychain::write(const QString& key, const QString& secret) {
  return started<Done>(
      [key, secret] {
        auto* job = new QKeychain::WritePasswordJob(kService);
        job->setKey(key);
        job->setTextData(secret);
        return job;
      },
      [](const auto&) { return Done{}; });
}

QFuture<Result<Done>> SystemKeychain::forget(const QString& key) {
  return started<Done>(
             [key] {
               auto* job = new QKeychain::DeletePasswordJob(kService);
               job->setKey(key);
               return job;
             },
             [](const auto&) { return Done{}; })
      .then(unlessMissing);
}

}  // namespace oc::config
