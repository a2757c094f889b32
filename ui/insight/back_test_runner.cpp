#include "ui/insight/back_test_runner.h"

#include <algorithm>

namespace oc::ui {
namespace {

bool isTenantsOwn(const BackTestQuery& query) {
  return !query.closeAt && !query.recordAt && !query.keywords;
}

}  // namespace

BackTestRunner::BackTestRunner(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

BackTestRunner::~BackTestRunner() {
  stop();
}

void BackTestRunner::run(OwnerId owner, const BackTestQuery& query, const QJsonObject& setting) {
  stop();
  if (m_state != State::Running) m_before = m_state;
  m_owner = owner;
  m_query = query;
  m_setting = setting;
  m_second = false;
  m_state = State::Running;
  start(query);
  Q_EMIT changed();
}

void BackTestRunner::start(const BackTestQuery& query) {
  m_watcher = new Watcher(this);
  connect(m_watcher, &Watcher::progressValueChanged, this, &BackTestRunner::progressed);
  connect(m_watcher, &Watcher::progressRangeChanged, this, &BackTestRunner::progressed);
  connect(m_watcher, &Watcher::finished, this, &BackTestRunner::finished);
  m_watcher->setFuture(m_desk.backTest(m_owner, query));
}

// Whether the tenant's own setting has to be tried as well.
bool BackTestRunner::comparesNow() const {
  if (isTenantsOwn(m_query)) return false;
  return !m_known || m_known->owner != m_owner || m_known->days != m_query.days ||
         m_known->setting != m_setting;
}

void BackTestRunner::finished() {
  Watcher* watcher = std::exchange(m_watcher, nullptr);
  watcher->deleteLater();
  if (watcher->future().resultCount() == 0) return settle(m_before);  // stopped by the desk
  const Result<BackTest> answer = watcher->result();
  if (!answer) {
    m_error = answer.error();
    return settle(State::Failed);
  }
  if (!m_second) m_found = *answer;
  if (m_second || isTenantsOwn(m_query)) m_known = Known{m_owner, m_query.days, m_setting, *answer};
  if (!m_second && comparesNow()) {
    m_second = true;
    start({.days = m_query.days});
    Q_EMIT progressed();
    return;
  }
  m_result = m_found;
  m_days = m_query.days;
  m_now = isTenantsOwn(m_query) ? std::nullopt : std::optional(m_known->result);
  settle(State::Done);
}

void BackTestRunner::cancel() {
  if (m_state != State::Running) return;
  stop();
  settle(m_before);
}

void BackTestRunner::reset() {
  stop();
  m_known.reset();
  settle(State::Idle);
}

void BackTestRunner::stop() {
  if (!m_watcher) return;
  disconnect(m_watcher, nullptr, this, nullptr);
  m_watcher->cancel();
  delete std::exchange(m_watcher, nullptr);
}

void BackTestRunner::settle(State state) {
  m_state = state;
  Q_EMIT changed();
}

double BackTestRunner::progress() const {
  if (!m_watcher) return 0;
  const int from = m_watcher->progressMinimum();
  const int range = m_watcher->progressMaximum() - from;
  const double part =
      range <= 0 ? 0 : std::clamp(double(m_watcher->progressValue() - from) / range, 0.0, 1.0);
  if (m_second) return (1 + part) / 2;
  return comparesNow() ? part / 2 : part;
}

}  // namespace oc::ui
