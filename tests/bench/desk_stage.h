#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "core/store/private_cluster.h"
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
  double longestEvent() const { return m_longest; }         // ms

 private:
  QElapsedTimer m_clock;
  QList<double> m_frames;
  double m_busy = 0;
  double m_longest = 0;
  int m_depth = 0;
  bool m_painted = false;
};

// The desk of tests/app/live_desk.h over a cluster of its own, fsync on, where an administrator
// puts in at once as much as there is to be.
class DeskStage {
 public:
  DeskStage();

  test::LiveDesk& desk() { return *m_desk; }
  store::Connection& admin() { return *m_admin; }
  WatchedApplication& application() { return *static_cast<WatchedApplication*>(qApp); }

  // Open conversations, the last one the newest, with as many messages each.
  void fill(int conversations, int messagesEach);
  // Drops what was there and shows the desk anew, with its list on the screen.
  void open();
  // Milliseconds until `done` holds and, after that, a window was painted.
  double untilPainted(const std::function<bool()>& done);
  // Turns the wheel over a view, a notch or several at a time, and waits for what that paints.
  void scroll(QWidget& viewport, int notches, int times);

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<store::PrivateCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<test::LiveDesk> m_desk;
};

double residentMegabytes();  // of this process
// Milliseconds that a statement takes.
double statement(store::Connection& db, const QString& sql, const QVariantList& binds);

}  // namespace oc::bench
