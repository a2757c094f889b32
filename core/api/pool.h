#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "core/http/reply.h"
#include "core/store/worker.h"

namespace oc::api {

// The connections over which calls of the API run, each a thread of its own in role owner_api. A
// call goes to the one with the least to do. The client is answered 503 when too many wait, when
// the database is away, and when it doesn't answer in time (a stopped server blocks a connection
// for as long as it likes). Lives on the gateway's thread.
class Pool : public QObject {
  Q_OBJECT

 public:
  using Task = std::function<Result<http::Response>(store::Connection& db)>;
  using Failed = std::function<http::Response(const Error& error)>;

  // `failed` makes the answer of a call that did not run; called on any thread.
  Pool(const store::DatabaseUrl& serviceUrl, Failed failed, QObject* parent = nullptr);
  ~Pool() override;
  Q_DISABLE_COPY_MOVE(Pool)

  void run(Task task, const http::Reply& reply);
  // A piece of an answer that is under way; empty when it can't be had.
  void read(std::function<Result<QByteArray>(store::Connection& db)> task,
            http::BodyStream::Take take);

  bool isLinked() const;  // whether all connections are up

 private:
  struct Lane;
  struct Pending;
  Lane& idlest() const;
  void expire();

  const Failed m_failed;
  std::deque<Pending> m_pending;  // in the order of their deadlines
  QTimer m_tick;
  std::vector<std::unique_ptr<Lane>> m_lanes;
};

}  // namespace oc::api
