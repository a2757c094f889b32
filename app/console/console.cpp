#include "app/console/console.h"

#include <QDir>
#include <QGuiApplication>
#include <QtConcurrent>

#include "app/common/training_session.h"
#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/store/store_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/startup_view.h"

namespace oc::app {
namespace {

constexpr int kPatienceMs = 300;

}  // namespace

Console::Console(const config::Settings& settings, bool demo, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_demo(demo),
      m_memory(QDir(settings.dataFolder).filePath(QStringLiteral("console.ini")),
               QSettings::IniFormat) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
}

Console::~Console() {
  m_opening.waitForFinished();
}

void Console::start() {
  m_startup = std::make_unique<ui::StartupView>();
  m_startup->setSteps(
      {tr("Start the database"), tr("Bring its tables up to date"), tr("Open the desk")});
  connect(m_startup.get(), &ui::StartupView::quitRequested, qApp, &QCoreApplication::quit);
  connect(m_startup.get(), &ui::StartupView::retryRequested, this, &Console::open);
  connect(&m_patience, &QTimer::timeout, m_startup.get(), &QWidget::show);
  open();
}

void Console::open() {
  m_startup->setCurrent(0);
  m_patience.start();
  const auto progress = [this](Installation::Stage stage, const QString& detail) {
    QMetaObject::invokeMethod(this, [this, stage, detail] {
      if (m_startup) m_startup->setCurrent(stage == Installation::Stage::Database ? 0 : 1, detail);
    });
  };
  m_opening = QtConcurrent::run([settings = m_settings, demo = m_demo, progress]() -> Opened {
    auto installation = Installation::open(settings, progress);
    if (!installation) return installation.error();
    std::shared_ptr<Installation> shared = *std::move(installation);
    if (!shared->person())
      return Error{ErrorCode::Forbidden,
                   QStringLiteral("DATABASE_URL names nobody who could work here."),
                   {}};
    if (demo) {
      if (const auto prepared = TrainingDemo::prepare(*shared); !prepared) return prepared.error();
    }
    return shared;
  });
  whenDone(m_opening, this, [this](const Opened& result) { opened(result); });
}

void Console::opened(const Opened& result) {
  m_patience.stop();
  if (!result) {
    log::event(lcApp(), QtCriticalMsg, "not opened", {{"error", result.error().detail}});
    m_startup->fail(result.error().message);
    m_startup->show();
    return;
  }
  m_startup->setCurrent(2);
  m_installation = *result;
  m_keeper = std::make_unique<ClusterKeeper>(*m_installation);
  m_desk =
      std::make_unique<store::StoreDesk>(*m_installation->person(), m_installation->lifeCycle(),
                                         app::closureDefaults(m_installation->settings()));
  connect(m_desk.get(), &Desk::linkChanged, this, [this](const LinkState& link) {
    if (!link.up) m_keeper->check();
  });
  m_window = std::make_unique<ui::MainWindow>(*m_desk, m_memory, tr("Operator"));
  startGateway();
  m_window->show();
  m_startup.reset();
}

void Console::startGateway() {
  const auto options =
      m_demo ? TrainingDemo::gatewayOptions(*m_installation) : m_installation->gatewayOptions();
  const auto box = m_installation->secretBox();
  if (!options || !box) {
    Health health;
    health.receiver.text = !options ? options.error().message : box.error().message;
    health.receiver.state = !options ? PartHealth::Off : PartHealth::Down;
    m_window->setHealth(health);
    return;
  }
  m_gateway = std::make_unique<gateway::Gateway>(*options, *box);
  connect(m_gateway.get(), &gateway::Gateway::healthChanged, m_window.get(),
          &ui::MainWindow::setHealth);
  if (m_demo) {
    connect(m_gateway.get(), &gateway::Gateway::listening, this, [this](const QUrl& receiver) {
      m_trainingLine = std::make_unique<TrainingDemo>(*m_installation, receiver);
    });
  }
  m_gateway->start();
}

}  // namespace oc::app
