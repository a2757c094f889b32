#include "tests/bench/far_end.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QThread>
#include <cstdio>

#include "core/gateway/gateway.h"
#include "tests/core/gateway/accounts.h"

namespace oc::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int kStartMs = 20'000;

const QString kUrlVariable = u"BENCH_DATABASE_URL"_s;

}  // namespace

FarEnd::FarEnd(const QString& program, const QStringList& arguments,
               const QProcessEnvironment& environment) {
  m_process.setProcessEnvironment(environment);
  m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  m_process.start(program, arguments);
  if (!m_process.waitForReadyRead(kStartMs)) qFatal("%s doesn't listen", qUtf8Printable(program));
  m_port = m_process.readLine().trimmed().toUShort();
}

FarEnd::~FarEnd() {
  m_process.closeWriteChannel();
  m_process.waitForFinished();
}

QProcessEnvironment environmentFor(const store::DatabaseUrl& url) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"PGHOST"_s, url.host);
  environment.insert(u"PGPORT"_s, QString::number(url.port));
  environment.insert(u"PGUSER"_s, url.user);
  environment.insert(u"PGPASSWORD"_s, url.password);
  environment.insert(u"PGDATABASE"_s, url.database);
  return environment;
}

std::unique_ptr<FarEnd> startReceiver(const store::DatabaseUrl& service) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(kUrlVariable, service.toString());
  auto receiver = std::make_unique<FarEnd>(QCoreApplication::applicationFilePath(),
                                           QStringList{u"receiver"_s}, environment);
  QThread::msleep(500);  // it reads the accounts
  return receiver;
}

int runReceiver(int argc, char* argv[]) {
  QCoreApplication application(argc, argv);
  QLoggingCategory::setFilterRules(u"*.debug=false"_s);  // as `ownerctl serve` by default
  QFile in;
  if (!in.open(stdin, QIODevice::ReadOnly)) return 1;
  gateway::GatewayOptions options;
  options.serviceUrl =
      test::need(store::DatabaseUrl::parse(qEnvironmentVariable(qPrintable(kUrlVariable))), "url");
  options.port = 0;
  options.publicBaseUrl = kPublicUrl;
  gateway::Gateway gateway(options, test::testBox());
  QObject::connect(&gateway, &gateway::Gateway::listening, &application, [](const QUrl& url) {
    std::printf("%d\n", url.port());
    std::fflush(stdout);
  });
  gateway.start();
  const std::unique_ptr<QThread> watch(QThread::create([&] {
    in.readLine();
    QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
  }));
  watch->start();
  const int result = QCoreApplication::exec();
  watch->wait();
  return result;
}

}  // namespace oc::bench
