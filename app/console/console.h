#pragma once

#include <QFuture>
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <memory>
#include <optional>

#include "app/common/cluster_keeper.h"
#include "app/common/installation.h"
#include "core/domain/conversation_link.h"
#include "core/domain/health.h"
#include "core/domain/keychain.h"
#include "core/domain/result.h"
#include "core/gateway/gateway.h"
#include "ui/attention/desktop_notifier.h"

namespace oc::store {
class StoreAdministration;
class StoreDesk;
class StoreMedia;
class StoreSearch;
}  // namespace oc::store
namespace oc::ui {
class DoorWindow;
class MainWindow;
class QtSound;
class Spelling;
class StartupView;
}  // namespace oc::ui

namespace oc::app {

class ConsoleDoor;
class TrainingDemo;

// The desktop program put together: opens the installation off the UI's thread and starts receiver
// and courier, which run whoever is signed in. Then the door (an empty installation's first run, or
// signing in; the person of DATABASE_URL and the operator walk through) and behind it the desk,
// until the person leaves or the server ends it, and the door again.
class Console : public QObject {
  Q_OBJECT

 public:
  // `demo`: with sample data and the training line, as the operator, without any question.
  Console(const config::Settings& settings, bool demo, Keychain& keychain,
          QObject* parent = nullptr);
  ~Console() override;

  // What the console remembers of its person on this computer.
  static QString memoryFile(const config::Settings& settings);

  // What is to be shown first, once somebody is in.
  void setPlace(const ConversationPlace& place) { m_place = place; }
  void start();

  ui::DoorWindow& doorWindow() { return *m_doorWindow; }
  ui::MainWindow* window() { return m_window.get(); }  // null while nobody is signed in

 private:
  struct Opening {
    std::shared_ptr<Installation> installation;
    Installation::Population population;
  };
  using Opened = Result<Opening>;

  void open();
  void opened(const Opened& result);
  void failed(const Error& error);
  void reenter();
  void begin(const Installation::Population& population);
  void letIn(const Person& person);
  void logListShown();
  void signOut(const QString& why);
  void startGateway();
  void startTraining();
  void tellAddress();
  void setHealth(const Health& health);

  const config::Settings m_settings;
  const bool m_demo;
  QSettings m_memory;
  std::optional<ConversationPlace> m_place;
  QTimer m_patience;  // a quick start shows no progress at all
  QFuture<Opened> m_opening;
  std::unique_ptr<ui::StartupView> m_startup;
  bool m_walkedIn = false;  // whoever is in, without signing in
  Health m_health;
  QUrl m_receiver;  // where the receiver listens, once it does

  // Destroyed from the last to the first: windows before the desk, connections before the server.
  std::shared_ptr<Installation> m_installation;
  std::unique_ptr<ClusterKeeper> m_keeper;
  std::unique_ptr<ConsoleDoor> m_door;
  std::unique_ptr<ui::DoorWindow> m_doorWindow;
  std::unique_ptr<gateway::Gateway> m_gateway;
  std::unique_ptr<TrainingDemo> m_trainingLine;
  std::unique_ptr<store::StoreDesk> m_desk;
  std::unique_ptr<store::StoreSearch> m_search;
  std::unique_ptr<store::StoreMedia> m_media;
  std::unique_ptr<ui::QtSound> m_sound;
  std::unique_ptr<ui::Spelling> m_spelling;
  std::unique_ptr<store::StoreAdministration> m_administration;
  ui::DesktopNotifier m_notifier;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace oc::app
