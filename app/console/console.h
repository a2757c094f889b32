#pragma once

#include <QFuture>
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <memory>

#include "app/common/cluster_keeper.h"
#include "app/common/installation.h"
#include "core/domain/health.h"
#include "core/domain/result.h"
#include "core/gateway/gateway.h"

namespace oc::store {
class StoreDesk;
}
namespace oc::ui {
class MainWindow;
class StartupView;
}  // namespace oc::ui

namespace oc::app {

class TrainingDemo;

// The desktop program put together: opens the installation off the UI's thread, shows what it does
// when that takes a moment, then the desk with receiver and courier behind it.
class Console : public QObject {
  Q_OBJECT

 public:
  Console(const config::Settings& settings, bool demo, QObject* parent = nullptr);
  ~Console() override;

  void start();

 private:
  using Opened = Result<std::shared_ptr<Installation>>;
  void open();
  void opened(const Opened& result);
  void startGateway();

  const config::Settings m_settings;
  const bool m_demo;
  QSettings m_memory;
  QTimer m_patience;  // a quick start shows no progress at all
  QFuture<Opened> m_opening;
  std::unique_ptr<ui::StartupView> m_startup;

  // Destroyed from the last to the first: the window before the desk, connections before the
  // server.
  std::shared_ptr<Installation> m_installation;
  std::unique_ptr<ClusterKeeper> m_keeper;
  std::unique_ptr<store::StoreDesk> m_desk;
  std::unique_ptr<gateway::Gateway> m_gateway;
  std::unique_ptr<TrainingDemo> m_trainingLine;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace oc::app
