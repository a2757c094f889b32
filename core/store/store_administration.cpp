#include "core/store/store_administration.h"

#include <utility>

#include "core/domain/when_done.h"
#include "core/store/analysis_job.h"
#include "core/store/audit_queries.h"
#include "core/store/isolation_proof.h"
#include "core/store/login_queries.h"
#include "core/store/new_file.h"
#include "core/store/sign_in.h"
#include "core/store/staff_queries.h"
#include "core/store/tenant_export.h"
#include "core/store/tenant_queries.h"
#include "core/store/twilio_account_queries.h"
#include "core/store/webhook_log_queries.h"

// The person, tenants, staff, Twilio accounts, received webhooks and the audit log; what a tenant
// sets otherwise stands in store_administration_settings.cpp.
namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

WorkerOptions commandOptions() {
  WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console administration");
  options.channels = {twilio_accounts::kChecked, webhook_log::kReplayed};
  return options;
}

WorkerOptions analysisOptions() {
  WorkerOptions options;
  options.connection.applicationName = QStringLiteral("owner-console administration, long");
  options.connection.statementTimeoutMs = 60'000;
  return options;
}

}  // namespace

StoreAdministration::StoreAdministration(const DatabaseUrl& url, std::optional<DatabaseUrl> admin,
                                         const LifeCycle& defaults, ClosureConfig closure,
                                         QObject* parent)
    : Administration(parent),
      m_url(url),
      m_admin(std::move(admin)),
      m_defaults(defaults),
      m_closure(std::move(closure)),
      m_commands(url, commandOptions()),
      m_analysis(url, analysisOptions()),
      m_checks(m_commands),
      m_replays(m_commands) {
  connect(&m_commands, &Worker::notification, this,
          [this](const QString& channel, const QString& payload) {
            const qint64 id = payload.section(u':', 1).toLongLong();
            if (channel == webhook_log::kReplayed)
              m_replays.told(id);
            else
              m_checks.told(id);
          });
}

StoreAdministration::~StoreAdministration() = default;

void StoreAdministration::setUrl(const DatabaseUrl& url) {
  m_commands.setUrl(url);
  m_analysis.setUrl(url);
}

QFuture<Result<Person>> StoreAdministration::person() {
  return m_commands.run(&staff::person);
}

QFuture<Result<Done>> StoreAdministration::changeOwnPassword(QString current, QString wanted) {
  return m_analysis.run([url = m_url, current, wanted](Connection& db) -> Result<Done> {
    if (auto right = checkPassword(url, current); !right) return right;
    const auto me = staff::person(db);
    if (!me) return me.error();
    return logins::changeOwnPassword(db, me->email, wanted);
  });
}

// ---- tenants

QFuture<Result<QList<TenantProfile>>> StoreAdministration::tenantProfiles() {
  return m_commands.run(
      [defaults = m_defaults](Connection& db) { return tenants::profiles(db, defaults); });
}

QFuture<Result<TenantProfile>> StoreAdministration::createTenant(QString name, QString email) {
  return m_commands.run(
      [name, email, defaults = m_defaults](Connection& db) -> Result<TenantProfile> {
        const auto owner = tenants::create(db, name, email);
        if (!owner) return owner.error();
        return tenants::profile(db, *owner, defaults);
      });
}

QFuture<Result<TenantProfile>> StoreAdministration::renameTenant(OwnerId owner, QString name,
                                                                 QString email) {
  return m_commands.run(
      [owner, name, email, defaults = m_defaults](Connection& db) -> Result<TenantProfile> {
        if (const auto set = tenants::set(db, owner, {name, email, {}}); !set) return set.error();
        return tenants::profile(db, owner, defaults);
      });
}

QFuture<Result<TenantProfile>> StoreAdministration::setTenantActive(OwnerId owner, bool active) {
  return m_commands.run(
      [owner, active, defaults = m_defaults](Connection& db) -> Result<TenantProfile> {
        if (const auto set = tenants::set(db, owner, {{}, {}, active}); !set) return set.error();
        return tenants::profile(db, owner, defaults);
      });
}

QFuture<Result<Done>> StoreAdministration::exportTenant(OwnerId owner, QString path) {
  return runAnalysis<Done>(m_analysis, [owner, path](Connection& db, const AnalysisWatch& watch) {
    return store::exportTenant(db, owner, path, {watch.progress, watch.cancelled});
  });
}

QFuture<Result<Done>> StoreAdministration::deleteTenant(OwnerId owner, QString typedName) {
  return runAnalysis<Done>(m_analysis,
                           [owner, typedName](Connection& db, const AnalysisWatch& watch) {
                             return tenants::remove(db, owner, typedName, {{}, watch.cancelled});
                           });
}

QFuture<Result<TenantProfile>> StoreAdministration::setLifeCycle(OwnerId owner,
                                                                 LifeCycleSettings settings) {
  return m_commands.run(
      [owner, settings, defaults = m_defaults](Connection& db) -> Result<TenantProfile> {
        if (const auto set = tenants::setLifeCycle(db, owner, settings); !set) return set.error();
        return tenants::profile(db, owner, defaults);
      });
}

// ---- staff

QFuture<Result<QList<StaffMember>>> StoreAdministration::staff(OwnerId owner) {
  return m_commands.run([owner](Connection& db) { return staff::list(db, owner); });
}

QFuture<Result<StaffMember>> StoreAdministration::invite(OwnerId owner, Invitation invitation) {
  return m_commands.run([owner, invitation](Connection& db) -> Result<StaffMember> {
    const auto user = logins::add(db, owner, invitation);
    if (!user) return user.error();
    return staff::member(db, owner, {(*user)["user_id"_L1].toInteger()});
  });
}

QFuture<Result<StaffMember>> StoreAdministration::changeStaff(OwnerId owner, StaffMember member) {
  member.ownerId = owner;
  return m_commands.run([member](Connection& db) -> Result<StaffMember> {
    if (const auto changed = staff::change(db, member); !changed) return changed.error();
    return staff::member(db, member.ownerId, member.userId);
  });
}

QFuture<Result<StaffMember>> StoreAdministration::setStaffActive(OwnerId owner, UserId user,
                                                                 bool active) {
  return m_commands.run([owner, user, active](Connection& db) -> Result<StaffMember> {
    if (const auto set = staff::setActive(db, owner, user, active); !set) return set.error();
    return staff::member(db, owner, user);
  });
}

QFuture<Result<Done>> StoreAdministration::setLoginDisabled(LoginId login, bool disabled) {
  return m_commands.run(
      [login, disabled](Connection& db) { return logins::setDisabled(db, login, disabled); });
}

QFuture<Result<Done>> StoreAdministration::resetPassword(LoginId login, QString password) {
  return m_commands.run([login, password](Connection& db) -> Result<Done> {
    const auto email = staff::emailOf(db, login);
    if (!email) return email.error();
    return logins::reset(db, login, *email, password);
  });
}

QFuture<Result<Done>> StoreAdministration::removeStaff(OwnerId owner, UserId user) {
  return m_commands.run([owner, user](Connection& db) { return staff::remove(db, owner, user); });
}

// ---- Twilio accounts

QFuture<Result<QList<TwilioAccountInfo>>> StoreAdministration::twilioAccounts(OwnerId owner) {
  return m_commands.run([owner](Connection& db) { return twilio_accounts::list(db, owner); });
}

QFuture<Result<TwilioAccountInfo>> StoreAdministration::setTwilioAccount(OwnerId owner,
                                                                         TwilioAccountEdit edit) {
  return m_commands.run(
      [owner, edit](Connection& db) { return twilio_accounts::set(db, owner, edit); });
}

QFuture<Result<Done>> StoreAdministration::removeTwilioAccount(OwnerId owner, AccountId account) {
  return m_commands.run(
      [owner, account](Connection& db) { return twilio_accounts::remove(db, owner, account); });
}

QFuture<Result<TwilioCheck>> StoreAdministration::checkTwilioAccount(OwnerId owner,
                                                                     AccountId account) {
  return m_checks.ask(
      [owner, account](Connection& db) {
        return twilio_accounts::requestCheck(db, owner, account);
      },
      [owner](Connection& db, qint64 id) { return twilio_accounts::check(db, owner, id); });
}

// ---- received webhooks

// Text is looked for entry by entry.
QFuture<Result<Page<WebhookLogEntry>>> StoreAdministration::webhookLog(OwnerId owner,
                                                                       WebhookLogQuery query) {
  Worker& worker = query.text.isEmpty() ? m_commands : m_analysis;
  return worker.run([owner, query](Connection& db) { return webhook_log::list(db, owner, query); });
}

QFuture<Result<WebhookLogDetails>> StoreAdministration::webhookLogEntry(OwnerId owner,
                                                                        qint64 webhook) {
  return m_commands.run(
      [owner, webhook](Connection& db) { return webhook_log::entry(db, owner, webhook); });
}

QFuture<Result<WebhookReplay>> StoreAdministration::replayWebhook(OwnerId owner, qint64 webhook) {
  return m_replays.ask(
      [owner, webhook](Connection& db) { return webhook_log::requestReplay(db, owner, webhook); },
      [owner](Connection& db, qint64 id) { return webhook_log::replay(db, owner, id); });
}

// ---- audit log

QFuture<Result<Page<AuditEntry>>> StoreAdministration::audit(OwnerId owner, AuditQuery query) {
  return m_commands.run([owner, query](Connection& db) { return audit::read(db, owner, query); });
}

QFuture<Result<Done>> StoreAdministration::exportAudit(OwnerId owner, AuditQuery query,
                                                       QString path) {
  return runAnalysis<Done>(
      m_analysis, [owner, query, path](Connection& db, const AnalysisWatch& watch) -> Result<Done> {
        auto file = NewFile::create(path);
        if (!file) return file.error();
        if (auto written = audit::writeCsv(db, owner, query, file->device(), watch.cancelled);
            !written)
          return written;
        return file->keep();
      });
}

QFuture<Result<QList<IsolationProbe>>> StoreAdministration::proveIsolation() {
  return runAnalysis<QList<IsolationProbe>>(
      m_analysis,
      [admin = m_admin](Connection&, const AnalysisWatch& watch) -> Result<QList<IsolationProbe>> {
        if (!admin)
          return Error{ErrorCode::Forbidden,
                       u"This takes an administrator of the database: set DATABASE_ADMIN_URL."_s,
                       {}};
        return store::proveIsolation(*admin, watch);
      });
}

}  // namespace oc::store
