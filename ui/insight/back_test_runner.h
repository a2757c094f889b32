#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <optional>

#include "core/domain/desk.h"

namespace oc::ui {

// Runs a back-test and, where it tries another setting, the tenant's own one beside it to compare
// with. The latter is kept as long as tenant, days and setting stay the same. One at a time; UI
// thread.
class BackTestRunner : public QObject {
  Q_OBJECT

 public:
  enum class State { Idle, Running, Done, Failed };

  explicit BackTestRunner(Desk& desk, QObject* parent = nullptr);
  ~BackTestRunner() override;

  // `setting` is the tenant's own, as far as it can change what comes out.
  void run(OwnerId owner, const BackTestQuery& query, const QJsonObject& setting);
  void cancel();  // what was there before stays
  void reset();

  State state() const { return m_state; }
  const Error& error() const { return m_error; }
  double progress() const;  // 0 … 1
  const BackTest& result() const { return m_result; }
  int days() const { return m_days; }  // of the result
  // With the tenant's own setting; nothing where the result is that already.
  const std::optional<BackTest>& now() const { return m_now; }

 Q_SIGNALS:
  void changed();
  void progressed();

 private:
  using Watcher = QFutureWatcher<Result<BackTest>>;
  struct Known {
    OwnerId owner;
    int days = 0;
    QJsonObject setting;
    BackTest result;
  };

  void start(const BackTestQuery& query);
  void finished();
  void stop();
  void settle(State state);
  bool comparesNow() const;

  Desk& m_desk;
  OwnerId m_owner;
  BackTestQuery m_query;
  QJsonObject m_setting;
  Watcher* m_watcher = nullptr;
  bool m_second = false;  // the comparison is being made
  State m_state = State::Idle;
  State m_before = State::Idle;
  Error m_error;
  int m_days = 0;
  BackTest m_result, m_found;
  std::optional<BackTest> m_now;
  std::optional<Known> m_known;
};

}  // namespace oc::ui
