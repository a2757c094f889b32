#include "tests/bench/house.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTcpServer>

#include "core/store/migrator.h"
#include "core/store/provision.h"
#include "tests/bench/far_end.h"
#include "ui/shell/window_memory.h"

namespace oc::bench {

using namespace Qt::StringLiterals;
using namespace oc::test;

namespace {

constexpr int kPatienceMs = 20'000;

}  // namespace

House::House() {
  QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther |
                                             QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  if (!QDir().mkpath(dataFolder())) qFatal("no data folder");
  m_cluster = need(store::PrivateCluster::start(dataFolder()), "cluster");
  const auto urls =
      need(store::provisionCluster(*m_cluster, need(store::MigrationSet::load(), "migrations")),
           "database");
  m_admin = TestCluster::connect(urls.admin);
  m_account = addAccount(*m_admin);
  QTcpServer server;
  if (!server.listen(QHostAddress::LocalHost)) qFatal("no free port");
  m_port = server.serverPort();
}

void House::remember(ConvId open) {
  QSettings settings(dataFolder() + u"/console.ini"_s, QSettings::IniFormat);
  ui::WindowMemory memory(settings);
  memory.setOwner(m_account.owner);
  memory.setConversation(m_account.owner, open);
}

void House::letClusterGo() {
  m_admin.reset();
  m_cluster.reset();
}

void House::startCluster() {
  need(store::PrivateCluster::start(dataFolder()), "cluster");
}

std::unique_ptr<QProcess> House::start(const QString& program, const QStringList& arguments) const {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const QString& url :
       {u"DATABASE_URL"_s, u"DATABASE_SERVICE_URL"_s, u"DATABASE_ADMIN_URL"_s, u"API_HOST"_s})
    environment.remove(url);
  environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
  environment.insert(u"API_PORT"_s, QString::number(m_port));
  environment.insert(u"PUBLIC_BASE_URL"_s, kPublicUrl);
  environment.insert(u"SECRET_KEY"_s, QString(64, u'a'));  // testBox()'s
  environment.insert(u"LOG_LEVEL"_s, u"info"_s);
  environment.insert(u"LOG_FORMAT"_s, u"text"_s);
  environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
  auto process = std::make_unique<QProcess>();
  process->setProcessEnvironment(environment);
  process->setWorkingDirectory(m_folder.path());  // without a .env
  process->setStandardOutputFile(QProcess::nullDevice());
  process->setReadChannel(QProcess::StandardError);
  process->start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
  return process;
}

double untilLogged(QProcess& program, const QByteArray& event) {
  QElapsedTimer clock;
  clock.start();
  QByteArray log;
  while (!log.contains(event)) {
    if (clock.hasExpired(kPatienceMs) || program.state() == QProcess::NotRunning)
      qFatal("\"%s\" is not logged: %s", event.constData(), log.constData());
    program.waitForReadyRead(kPatienceMs);
    log += program.readAllStandardError();
  }
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void quit(QProcess& program) {
  program.terminate();
  if (!program.waitForFinished(kPatienceMs)) qFatal("a program doesn't end");
}

}  // namespace oc::bench
