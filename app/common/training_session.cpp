#include "app/common/training_session.h"

#include "app/common/sample_data.h"
#include "core/config/log.h"
#include "core/domain/address.h"
#include "core/domain/when_done.h"
#include "core/store/admin_queries.h"
#include "core/store/roles.h"
#include "core/store/sealing.h"

namespace oc::app {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto kDemoArrivals = 40s;

store::WorkerOptions workerOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console training"_s;
  options.connection.role = store::kSchemaRole;
  options.channels = {u"owner_settings"_s};
  return options;
}

// Customers speak the language of the place whose number they write to.
QString languageOf(const QStringList& numbers) {
  for (const QString& number : numbers) {
    const QString key = parseAddress(number).key;
    if (key.startsWith("+55"_L1)) return u"pt-BR"_s;
    for (const auto spanish : {"+52"_L1, "+54"_L1, "+56"_L1, "+57"_L1, "+34"_L1})
      if (key.startsWith(spanish)) return u"es"_s;
  }
  return u"en"_s;
}

training::Options lineOptions(const TrainingPlan& plan) {
  training::Options options;
  options.receiver = plan.receiver;
  options.publicUrl = plan.publicUrl;
  options.arrivalEvery = plan.arrivalEvery;
  return options;
}

}  // namespace

TrainingSession::TrainingSession(const store::DatabaseUrl& admin, config::SecretBox box,
                                 const TrainingPlan& plan)
    : m_box(std::move(box)),
      m_plan(plan),
      m_line(std::make_unique<training::TrainingLine>(QList<training::TrainingAccount>{},
                                                      lineOptions(plan))),
      m_worker(admin, workerOptions()) {
  connect(&m_worker, &store::Worker::linkUp, this, [this] {
    readAccounts(true);
    moveAssistants();
  });
  connect(&m_worker, &store::Worker::notification, this, [this] { readAccounts(false); });
  m_worker.start();
}

Result<QUrl> TrainingSession::listen() {
  auto url = m_line->listen(m_plan.port);
  if (!url) return url;
  m_url = *url;
  readAccounts(true);
  auto model = m_model.listen(m_plan.port == 0 ? 0 : static_cast<quint16>(m_plan.port + 1));
  if (!model) model = m_model.listen();  // the port is somebody else's
  if (!model) return model;
  m_modelUrl = *model;
  moveAssistants();
  return url;
}

void TrainingSession::moveAssistants() {
  if (m_modelUrl.isEmpty()) return;
  whenDone(m_worker.run([url = m_modelUrl.toString()](store::Connection& db) {
    return store::admin::moveTrainingAssistants(db, url);
  }),
           this, [](const Result<Done>& moved) {
             if (!moved && moved.error().code != ErrorCode::Cancelled)
               log::event(lcApp(), QtWarningMsg, "assistants not moved",
                          {{"error", moved.error().detail}});
           });
}

void TrainingSession::readAccounts(bool moveThemHere) {
  if (m_url.isEmpty()) return;
  const QString here = moveThemHere ? m_url.toString(QUrl::StripTrailingSlash) : QString();
  whenDone(
      m_worker.run(
          [here](store::Connection& db) { return store::admin::trainingAccounts(db, here); }),
      this, [this](const Result<QList<store::admin::TrainingAccountRow>>& rows) {
        if (!rows) {
          log::event(lcApp(), QtWarningMsg, "accounts not read", {{"error", rows.error().detail}});
          return;
        }
        QList<training::TrainingAccount> accounts;
        for (const auto& row : *rows) {
          const auto token = m_box.open(QByteArray::fromBase64(row.sealedToken.toLatin1()),
                                        store::tokenContext(row.owner, row.accountSid));
          if (token)
            accounts.append({row.owner, row.accountSid, QString::fromUtf8(*token), row.phoneNumbers,
                             row.ownerName, languageOf(row.phoneNumbers)});
        }
        m_line->setAccounts(accounts);
      });
}

Result<Done> TrainingDemo::prepare(Installation& installation) {
  if (!installation.admin())
    return Error{ErrorCode::Unavailable,
                 u"Sample data takes an administrator's rights: set DATABASE_ADMIN_URL."_s,
                 {}};
  store::ConnectionOptions options;
  options.role = store::kSchemaRole;
  auto db = store::Connection::open(*installation.admin(), options);
  if (!db) return db.error();
  const auto box = installation.secretBox();
  if (!box) return box.error();
  const auto report = seedSampleData(**db, *box);
  if (!report) return report.error();
  return Done{};
}

Result<gateway::GatewayOptions> TrainingDemo::gatewayOptions(const Installation& installation) {
  auto options = installation.gatewayOptions();
  if (!options) return options;
  const auto allowed = egress::AllowList::parse(installation.settings().outgoingAllowed +
                                                QStringList{u"127.0.0.1"_s});
  if (!allowed) return allowed.error();
  options->outgoingAllowed = *allowed;
  return options;
}

TrainingDemo::TrainingDemo(const Installation& installation, const QUrl& receiver) {
  const auto box = installation.secretBox();
  if (!box || !installation.admin()) return;
  TrainingPlan plan;
  plan.receiver = receiver;
  plan.publicUrl = QUrl(installation.settings().publicBaseUrl);
  plan.port = installation.settings().trainingPort;
  plan.arrivalEvery = kDemoArrivals;
  m_thread.setObjectName(u"training"_s);
  const auto begin = [thread = &m_thread, admin = *installation.admin(), box = *box,
                      plan]() mutable {
    auto* session = new TrainingSession(admin, box, plan);
    QObject::connect(thread, &QThread::finished, session, &QObject::deleteLater);
    if (session->listen()) return;
    delete session;
    plan.port = 0;  // somebody else's training line has the port: any other will do
    session = new TrainingSession(admin, box, plan);
    QObject::connect(thread, &QThread::finished, session, &QObject::deleteLater);
    if (const auto url = session->listen(); !url)
      log::event(lcApp(), QtWarningMsg, "not listening", {{"error", url.error().message}});
  };
  QObject::connect(&m_thread, &QThread::started, &m_thread, begin, Qt::DirectConnection);
  m_thread.start();
}

TrainingDemo::~TrainingDemo() {
  m_thread.quit();
  m_thread.wait();
}

}  // namespace oc::app
