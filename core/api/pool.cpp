#include "core/api/pool.h"

#include <algorithm>
#include <utility>

#include "core/store/roles.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLanes = 3;
constexpr int kMostInLane = 200;
constexpr int kStatementMs = 10'000;
constexpr int kLockMs = 3000;  // a call that lost a race is tried again: a few of these
constexpr int kTickMs = 500;
constexpr std::chrono::milliseconds kPatience{20'000};

store::WorkerOptions laneOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console api"_s;
  options.connection.role = store::kApiRole;
  options.connection.statementTimeoutMs = kStatementMs;
  options.connection.lockTimeoutMs = kLockMs;
  return options;
}

}  // namespace

struct Pool::Lane {
  explicit Lane(const store::DatabaseUrl& url) : worker(url, laneOptions()) { worker.start(); }

  std::atomic_int load = 0;  // calls given to it and not yet answered
  store::Worker worker;
};

struct Pool::Pending {
  http::Reply reply;
  QDeadlineTimer deadline;
  std::shared_ptr<std::atomic_bool> answered;
};

Pool::Pool(const store::DatabaseUrl& serviceUrl, Failed failed, QObject* parent)
    : QObject(parent), m_failed(std::move(failed)) {
  for (int i = 0; i < kLanes; ++i)
    m_lanes.push_back(std::make_unique<Lane>(serviceUrl));
  m_tick.setInterval(kTickMs);
  connect(&m_tick, &QTimer::timeout, this, &Pool::expire);
}

Pool::~Pool() = default;

void Pool::run(Task task, const http::Reply& reply) {
  Lane& lane = idlest();
  if (lane.load.load() >= kMostInLane) {
    reply.send(m_failed({ErrorCode::Unavailable, u"Too many requests are waiting."_s, {}}));
    return;
  }
  const auto answered = std::make_shared<std::atomic_bool>(false);
  ++lane.load;
  lane.worker.run(std::move(task))
      .then([lane = &lane, failed = m_failed, reply, answered](const Result<http::Response>& done) {
        --lane->load;
        answered->store(true);
        reply.send(done ? *done : failed(done.error()));
      });
  while (!m_pending.empty() && m_pending.front().answered->load())
    m_pending.pop_front();
  if (answered->load()) return;
  m_pending.push_back({reply, QDeadlineTimer(kPatience), answered});
  if (!m_tick.isActive()) m_tick.start();
}

void Pool::read(std::function<Result<QByteArray>(store::Connection& db)> task,
                http::BodyStream::Take take) {
  Lane& lane = idlest();
  ++lane.load;
  lane.worker.run(std::move(task))
      .then([lane = &lane, take = std::move(take)](const Result<QByteArray>& piece) {
        --lane->load;
        take(piece ? *piece : QByteArray());
      });
}

Pool::Lane& Pool::idlest() const {
  return **std::ranges::min_element(
      m_lanes, {}, [](const std::unique_ptr<Lane>& each) { return each->load.load(); });
}

bool Pool::isLinked() const {
  return std::ranges::all_of(m_lanes,
                             [](const std::unique_ptr<Lane>& lane) { return lane->worker.isUp(); });
}

void Pool::expire() {
  while (!m_pending.empty()) {
    const Pending& first = m_pending.front();
    if (!first.answered->load()) {
      if (!first.deadline.hasExpired()) return;
      first.reply.send(m_failed({ErrorCode::Timeout, u"The database took too long to answer."_s,
                                 u"no answer within the deadline"_s}));
    }
    m_pending.pop_front();
  }
  m_tick.stop();
}

}  // namespace oc::api
