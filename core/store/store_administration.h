#pragma once

#include <optional>

#include "core/domain/administration.h"
#include "core/domain/closure.h"
#include "core/store/receiver_questions.h"
#include "core/store/worker.h"

namespace oc::store {

// Administration over PostgreSQL, as the person whose login `url` carries: every call is answered
// by functions that check who asks. Two connections: one for what is quick, one for work that takes
// seconds (exports, previews, deleting a tenant, the proof of isolation).
class StoreAdministration : public Administration {
  Q_OBJECT

 public:
  // `defaults` and `closure` are for tenants that have set nothing of their own; `admin` is an
  // administrator's URL, where this machine has one.
  StoreAdministration(const DatabaseUrl& url, std::optional<DatabaseUrl> admin,
                      const LifeCycle& defaults, ClosureConfig closure, QObject* parent = nullptr);
  ~StoreAdministration() override;
  Q_DISABLE_COPY_MOVE(StoreAdministration)

  // After a change of the password; connections that are open stay so.
  void setUrl(const DatabaseUrl& url);

  QFuture<Result<Person>> person() override;
  QFuture<Result<Done>> changeOwnPassword(QString current, QString wanted) override;

  QFuture<Result<QList<TenantProfile>>> tenantProfiles() override;
  QFuture<Result<TenantProfile>> createTenant(QString name, QString email) override;
  QFuture<Result<TenantProfile>> renameTenant(OwnerId owner, QString name, QString email) override;
  QFuture<Result<TenantProfile>> setTenantActive(OwnerId owner, bool active) override;
  QFuture<Result<Done>> exportTenant(OwnerId owner, QString path) override;
  QFuture<Result<Done>> deleteTenant(OwnerId owner, QString typedName) override;
  QFuture<Result<TenantProfile>> setLifeCycle(OwnerId owner, LifeCycleSettings settings) override;

  QFuture<Result<QList<StaffMember>>> staff(OwnerId owner) override;
  QFuture<Result<StaffMember>> invite(OwnerId owner, Invitation invitation) override;
  QFuture<Result<StaffMember>> changeStaff(OwnerId owner, StaffMember member) override;
  QFuture<Result<StaffMember>> setStaffActive(OwnerId owner, UserId user, bool active) override;
  QFuture<Result<Done>> setLoginDisabled(LoginId login, bool disabled) override;
  QFuture<Result<Done>> resetPassword(LoginId login, QString password) override;
  QFuture<Result<Done>> removeStaff(OwnerId owner, UserId user) override;

  QFuture<Result<QList<TwilioAccountInfo>>> twilioAccounts(OwnerId owner) override;
  QFuture<Result<TwilioAccountInfo>> setTwilioAccount(OwnerId owner,
                                                      TwilioAccountEdit edit) override;
  QFuture<Result<Done>> removeTwilioAccount(OwnerId owner, AccountId account) override;
  QFuture<Result<TwilioCheck>> checkTwilioAccount(OwnerId owner, AccountId account) override;

  QFuture<Result<Feature>> setFeature(OwnerId owner, QString name, bool enabled,
                                      QJsonObject config) override;
  QFuture<Result<Feature>> createFeature(OwnerId owner, QString name, QString description,
                                         bool enabled, QJsonObject config) override;
  QFuture<Result<Done>> removeFeature(OwnerId owner, QString name) override;
  QFuture<Result<FeaturePreview>> previewFeature(OwnerId owner, QString name, bool enabled,
                                                 QJsonObject config) override;
  QFuture<Result<QList<FeatureChange>>> featureHistory(OwnerId owner, QString name) override;
  QFuture<Result<Done>> undoFeatureChange(OwnerId owner, qint64 changeId, bool forced) override;
  QFuture<Result<Done>> setFeatureSecret(OwnerId owner, QString name, QString secret) override;

  QFuture<Result<QList<ApiKeyInfo>>> apiKeys(OwnerId owner) override;
  QFuture<Result<NewApiKey>> createApiKey(OwnerId owner, QString name, QString scope,
                                          int ratePerMinute) override;
  QFuture<Result<Done>> revokeApiKey(OwnerId owner, qint64 keyId) override;

  QFuture<Result<QList<WebhookInfo>>> webhooks(OwnerId owner) override;
  QFuture<Result<WebhookSecret>> addWebhook(OwnerId owner, WebhookEdit edit) override;
  QFuture<Result<WebhookInfo>> changeWebhook(OwnerId owner, qint64 webhook,
                                             WebhookEdit edit) override;
  QFuture<Result<WebhookSecret>> rotateWebhookSecret(OwnerId owner, qint64 webhook) override;
  QFuture<Result<Done>> removeWebhook(OwnerId owner, qint64 webhook) override;
  QFuture<Result<Done>> testWebhook(OwnerId owner, qint64 webhook) override;
  QFuture<Result<QList<WebhookDelivery>>> deliveries(OwnerId owner, qint64 webhook,
                                                     std::optional<qint64> before) override;
  QFuture<Result<Done>> redeliver(OwnerId owner, qint64 delivery) override;

  QFuture<Result<Page<WebhookLogEntry>>> webhookLog(OwnerId owner, WebhookLogQuery query) override;
  QFuture<Result<WebhookLogDetails>> webhookLogEntry(OwnerId owner, qint64 webhook) override;
  QFuture<Result<WebhookReplay>> replayWebhook(OwnerId owner, qint64 webhook) override;

  QFuture<Result<Page<AuditEntry>>> audit(OwnerId owner, AuditQuery query) override;
  QFuture<Result<Done>> exportAudit(OwnerId owner, AuditQuery query, QString path) override;
  QFuture<Result<QList<IsolationProbe>>> proveIsolation() override;

 private:
  const DatabaseUrl m_url;
  const std::optional<DatabaseUrl> m_admin;
  const LifeCycle m_defaults;
  const ClosureConfig m_closure;
  Worker m_commands;
  Worker m_analysis;
  ReceiverQuestions<TwilioCheck> m_checks;
  ReceiverQuestions<WebhookReplay> m_replays;
};

}  // namespace oc::store
