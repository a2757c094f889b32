#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <functional>

#include "core/domain/health.h"
#include "core/store/sweep_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

struct SweeperOptions {
  int idleTimeoutMinutes = 60;              // for tenants that have set none
  std::chrono::milliseconds every{30'000};  // pause between two looks
  int batch = 200;                          // conversations a transaction
};

// Closes conversations whose time has come and does the other chores of the house. Looks as soon as
// the database is there and then at every interval; while batches come back full it goes on at
// once. Several nodes may each have one: the database lets one sweep at a time. Lives on a thread
// with an event loop; has a connection of its own, so that it holds up nobody.
class Sweeper : public QObject {
  Q_OBJECT

 public:
  using Chore = std::function<Result<Done>(store::Connection&)>;

  explicit Sweeper(const store::DatabaseUrl& serviceUrl, SweeperOptions options = {},
                   QObject* parent = nullptr);

  // Something to be done when the database is there and then as often as said (not more often than
  // the sweeper looks). `name` is for the log.
  void addChore(const QString& name, std::chrono::milliseconds every, Chore chore);

  void sweep();  // now; does nothing while a sweep is under way
  const PartHealth& health() const { return m_health; }
  bool isLinked() const { return m_worker.isUp(); }

 Q_SIGNALS:
  void healthChanged();
  void swept(const oc::store::Swept& batch);  // after each batch that this node did

 private:
  struct Work {
    QString name;
    std::chrono::milliseconds every;
    Chore chore;
    QElapsedTimer done;  // since it last succeeded; invalid: never
    bool running = false;
  };

  void look();
  void finished(const Result<store::Swept>& batch);
  void doChores();
  void finished(Work& work, const Result<oc::Done>& result);
  void setHealth(PartHealth::State state, const QString& text);

  const SweeperOptions m_options;
  QList<Work> m_chores;
  QTimer m_next;
  PartHealth m_health;
  QElapsedTimer m_since;  // the first batch of this sweep
  store::Swept m_total;   // of this sweep
  bool m_sweeping = false;
  store::Worker m_worker;  // last: it goes first
};

}  // namespace oc::gateway
