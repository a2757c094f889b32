#include "app/console/console.h"

#include <QDir>
#include <QGuiApplication>
#include <QtConcurrent>
#include <utility>

#include "app/common/training_session.h"
#include "app/console/console_door.h"
#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/store/store_administration.h"
#include "core/store/store_desk.h"
#include "core/store/store_media.h"
#include "core/store/store_search.h"
#include "ui/door/door_text.h"
#include "ui/door/door_window.h"
#include "ui/door/sign_in_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/models/core_text.h"
#include "ui/models/error_text.h"
#include "ui/models/person_text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/startup_view.h"
#include "ui/sound/qt_sound.h"
#include "ui/spelling/spelling.h"

namespace oc::app {
namespace {

constexpr int kPatienceMs = 300;

// Somebody looks around here: customers are played at the next start, too, until people sign in.
const auto kSampleData = QStringLiteral("door/sampleData");

}  // namespace

Console::Console(const config::Settings& settings, bool demo, Keychain& keychain, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_demo(demo),
      m_memory(memoryFile(settings), QSettings::IniFormat),
      m_door(std::make_unique<ConsoleDoor>()),
      m_doorWindow(std::make_unique<ui::DoorWindow>(*m_door, keychain, m_memory)) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(m_doorWindow.get(), &ui::DoorWindow::entered, this, &Console::letIn);
  connect(m_doorWindow.get(), &ui::DoorWindow::returnWanted, this, &Console::reenter);
  connect(m_door.get(), &ConsoleDoor::urlChanged, this, [this] {
    if (!m_desk) return;
    m_desk->setUrl(m_door->url());
    m_media->setUrl(m_door->url());
    m_search->setUrl(m_door->url());
    m_administration->setUrl(m_door->url());
  });
}

QString Console::memoryFile(const config::Settings& settings) {
  return QDir(settings.dataFolder).filePath(QStringLiteral("console.ini"));
}

Console::~Console() {
  m_opening.waitForFinished();
}

void Console::start() {
  m_startup = std::make_unique<ui::StartupView>();
  m_startup->setSteps(
      {tr("Start the database"), tr("Bring its tables up to date"), tr("Open the desk")});
  connect(m_startup.get(), &ui::StartupView::quitRequested, qApp, &QCoreApplication::quit);
  connect(m_startup.get(), &ui::StartupView::retryRequested, this, [this] {
    if (m_installation)
      reenter();
    else
      open();
  });
  connect(&m_patience, &QTimer::timeout, m_startup.get(), &QWidget::show);
  open();
}

void Console::open() {
  m_startup->setCurrent(0);
  m_patience.start();
  const auto progress = [this](Installation::Stage stage, const QString& detail) {
    QMetaObject::invokeMethod(this, [this, stage, detail] {
      if (!m_installation)
        m_startup->setCurrent(stage == Installation::Stage::Database ? 0 : 1, ui::coreText(detail));
    });
  };
  m_opening = QtConcurrent::run([settings = m_settings, demo = m_demo, progress]() -> Opened {
    auto installation = Installation::open(settings, progress);
    if (!installation) return installation.error();
    std::shared_ptr<Installation> shared = *std::move(installation);
    if (demo) {
      if (const auto prepared = TrainingDemo::prepare(*shared); !prepared) return prepared.error();
    }
    const auto population = shared->population();
    if (!population) return population.error();
    return Opening{shared, *population};
  });
  whenDone(m_opening, this, [this](const Opened& result) { opened(result); });
}

void Console::opened(const Opened& result) {
  m_patience.stop();
  if (!result) return failed(result.error());
  m_startup->setCurrent(2);
  m_installation = result->installation;
  m_keeper = std::make_unique<ClusterKeeper>(*m_installation);
  m_door->setInstallation(m_installation);
  if (!m_gateway) startGateway();
  begin(result->population);
}

void Console::failed(const Error& error) {
  log::event(lcApp(), QtCriticalMsg, "not opened", {{"error", error.detail}});
  m_startup->fail(ui::errorText(error));
  m_startup->show();
}

// The operator comes back, unless somebody can sign in by now.
void Console::reenter() {
  whenDone(
      QtConcurrent::run([installation = m_installation] { return installation->population(); }),
      this, [this](const Result<Installation::Population>& population) {
        if (population)
          begin(*population);
        else
          failed(population.error());
      });
}

void Console::begin(const Installation::Population& population) {
  const bool own = m_installation->isPrivate();
  const bool walksIn = m_installation->person() && (m_demo || !own || !population.people);
  const bool empty = own && !population.people && !population.tenants;
  if (walksIn && (m_demo || !empty)) {
    const bool samples = own && !m_demo && m_memory.value(kSampleData).toBool();
    whenDone(samples ? m_door->lookAround() : m_door->enter(), this,
             [this](const Result<Person>& person) {
               if (person)
                 letIn(*person);
               else
                 failed(person.error());
             });
    return;
  }
  m_doorWindow->open({.empty = empty, .here = own, .server = m_door->preset()});
  m_startup->hide();
}

void Console::letIn(const Person& person) {
  m_memory.setValue(kSampleData, m_door->looksAround());
  m_walkedIn = person.isOperator;
  const LifeCycle lifeCycle = m_installation->lifeCycle();
  const ClosureConfig closure = app::closureDefaults(m_installation->settings());
  m_desk = std::make_unique<store::StoreDesk>(m_door->url(), lifeCycle, closure);
  m_media = std::make_unique<store::StoreMedia>(m_door->url());
  m_search = std::make_unique<store::StoreSearch>(m_door->url());
  m_administration = std::make_unique<store::StoreAdministration>(
      m_door->url(), m_door->isHere() ? m_installation->admin() : std::nullopt, lifeCycle, closure);
  m_door->setAdministration(m_administration.get());
  connect(m_desk.get(), &Desk::linkChanged, this, [this](const LinkState& link) {
    if (!link.up) m_keeper->check();
  });
  m_window = std::make_unique<ui::MainWindow>(*m_desk, m_memory, ui::personName(person));
  m_window->setSearch(*m_search);
  m_sound = std::make_unique<ui::QtSound>();
  m_window->setMedia(*m_media, m_sound.get());
  m_spelling = std::make_unique<ui::Spelling>(
      ui::Spelling::systemFolders(),
      QDir(m_settings.dataFolder)
          .filePath(QStringLiteral("spelling/%1.txt").arg(person.loginId.value)));
  m_window->setSpelling(*m_spelling);
  m_window->setDoor(*m_door, person);
  m_window->setNotifier(m_notifier);
  m_window->setHealth(m_health);
  m_window->setAdministration(m_administration.get());
  tellAddress();
  connect(m_window.get(), &ui::MainWindow::passwordChanged, &m_doorWindow->signInView(),
          &ui::SignInView::passwordChanged);
  // Not from within what the window is doing: it is going to be destroyed.
  connect(
      m_window.get(), &ui::MainWindow::left, this, [this] { signOut({}); }, Qt::QueuedConnection);
  connect(m_window.get(), &ui::MainWindow::refused, this, &Console::signOut, Qt::QueuedConnection);
  connect(
      m_desk.get(), &store::StoreDesk::refused, this,
      [this](const QString& why) { signOut(ui::endedText(why)); }, Qt::QueuedConnection);
  connect(m_window.get(), &ui::MainWindow::switchUserWanted, m_window.get(),
          &ui::MainWindow::leave);
  connect(m_window.get(), &ui::MainWindow::signOutWanted, this, [this] {
    m_doorWindow->signInView().forgetKept();
    m_window->leave();
  });
  logListShown();
  startTraining();
  m_window->show();
  if (const auto place = std::exchange(m_place, std::nullopt)) m_window->openPlace(*place);
  m_doorWindow->hide();
  m_startup->hide();
}

// Once for each window: when its list is there for the first time and painted.
void Console::logListShown() {
  const auto* list = &m_window->inbox().model();
  auto* once = new QObject(m_window.get());
  connect(list, &ui::ConversationListModel::stateChanged, once, [once, list] {
    using State = ui::ConversationListModel::State;
    if (list->state() != State::Ready && list->state() != State::Empty) return;
    // Timers come after what is to be painted.
    QTimer::singleShot(0, once, [once] {
      log::event(lcApp(), QtInfoMsg, "list shown");
      once->deleteLater();
    });
  });
}

void Console::signOut(const QString& why) {
  if (!m_window) return;  // told twice
  m_doorWindow->signIn(why, m_walkedIn);
  m_window.reset();
  m_door->setAdministration(nullptr);
  m_administration.reset();
  m_spelling.reset();
  m_sound.reset();
  m_media.reset();
  m_search.reset();
  m_desk.reset();
  m_door->leave();
}

void Console::startGateway() {
  const auto options =
      m_demo ? TrainingDemo::gatewayOptions(*m_installation) : m_installation->gatewayOptions();
  const auto box = m_installation->secretBox();
  if (!options || !box) {
    m_health.receiver.text = !options ? options.error().message : box.error().message;
    m_health.receiver.state = !options ? PartHealth::Off : PartHealth::Down;
    return;
  }
  m_gateway = std::make_unique<gateway::Gateway>(*options, *box);
  connect(m_gateway.get(), &gateway::Gateway::healthChanged, this, &Console::setHealth);
  connect(m_gateway.get(), &gateway::Gateway::listening, this, [this](const QUrl& receiver) {
    m_receiver = receiver;
    startTraining();
    tellAddress();
  });
  m_gateway->start();
}

void Console::startTraining() {
  if (m_trainingLine || m_receiver.isEmpty() || !(m_demo || m_door->looksAround())) return;
  m_trainingLine = std::make_unique<TrainingDemo>(*m_installation, m_receiver);
}

void Console::tellAddress() {
  const QString& told = m_settings.publicBaseUrl;
  if (m_window)
    m_window->setPublicBaseUrl(told.isEmpty() ? m_receiver.toString(QUrl::StripTrailingSlash)
                                              : told);
}

void Console::setHealth(const Health& health) {
  m_health = health;
  if (m_window) m_window->setHealth(health);
}

}  // namespace oc::app
