#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "core/store/private_cluster.h"
#include "core/store/provision.h"
#include "tests/app/live_desk.h"

namespace oc::bench {

// Notes how long the UI thread is busy: the events it handles, each with all that it sets off. A
// frame is all that was done since the one before, up to the painting of a window.
class WatchedApplication : public QApplication {
 public:
  using QApplication::QApplication;

  bool notify(QObject* receiver, QEvent* event) override;

  void forget();                                            // what was noted so far
  const QList<double>& frames() const { return m_frames; }  // ms
  // Until a window was painted while `done` held from the beginning of its painting.
  void awaitFrame(std::function<bool()> done);
  bool awaitsFrame() const { return m_awaited != nullptr; }

 private:
  std::function<bool()> m_awaited;
  QElapsedTimer m_clock;
  QList<double> m_frames;
  double m_busy = 0;
  int m_depth = 0;
  bool m_painted = false;
};

// Open conversations, the last one the newest, with as many messages each.
void fillDesk(store::Connection& admin, OwnerId owner, int conversations, int messagesEach);

// The desk of tests/app/live_desk.h over a cluster of its own, fsync on, where an administrator
// puts in at once as much as there is to be.
class DeskStage {
 public:
  DeskStage();

  test::LiveDesk& desk() { return *m_desk; }
  store::Connection& admin() { return *m_admin; }
  const store::Provisioned& urls() const { return m_urls; }
  store::PrivateCluster& cluster() { return *m_cluster; }
  WatchedApplication& application() { return *static_cast<WatchedApplication*>(qApp); }

  void fill(int conversations, int messagesEach) {
    fillDesk(*m_admin, m_desk->owner(), conversations, messagesEach);
  }
  // Drops what was there and shows the desk anew, with its list on the screen.
  void open();
  // Milliseconds until `done` holds and a window was painted with it.
  double untilPainted(const std::function<bool()>& done);
  void untilTrue(const std::function<bool()>& done);
  // Turns the wheel over a view, a notch or several at a time, and waits for what that paints.
  void scroll(QWidget& viewport, int notches, int times);

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<store::PrivateCluster> m_cluster;
  store::Provisioned m_urls;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<test::LiveDesk> m_desk;
};

// Milliseconds that a statement takes.
double statement(store::Connection& db, const QString& sql, const QVariantList& binds);

}  // namespace oc::bench
