#pragma once

#include <QFuture>
#include <QObject>

#include "core/domain/desk.h"
#include "core/domain/feature_preview.h"
#include "core/domain/staff.h"
#include "core/domain/tenant_settings.h"
#include "core/domain/webhook_log.h"

namespace oc {

// Everything the administration screens ask of the core on behalf of the person signed in. Threads
// and errors as for Desk; Forbidden, with a sentence, for what the person's role doesn't allow (the
// database refuses it, whatever the screen shows). Changes are told to all consoles by the feed
// (FeedBatch::settingsChanged).
class Administration : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QFuture<Result<Person>> person() = 0;
  virtual QFuture<Result<Done>> changeOwnPassword(QString current, QString wanted) = 0;

  // --- tenants: all for platform administrators, else those of the person, inactive ones too
  virtual QFuture<Result<QList<TenantProfile>>> tenantProfiles() = 0;
  virtual QFuture<Result<TenantProfile>> createTenant(QString name, QString email) = 0;
  virtual QFuture<Result<TenantProfile>> renameTenant(OwnerId owner, QString name,
                                                      QString email) = 0;
  // An inactive tenant takes no webhooks and sends nothing; its people can still read.
  virtual QFuture<Result<TenantProfile>> setTenantActive(OwnerId owner, bool active) = 0;
  // Writes all that the tenant has as JSON lines (a table's name and a row each) into a new file of
  // mode 0600. Progress counts rows; cancelling removes the file.
  virtual QFuture<Result<Done>> exportTenant(OwnerId owner, QString path) = 0;
  // Conflict unless `typedName` is the tenant's name.
  virtual QFuture<Result<Done>> deleteTenant(OwnerId owner, QString typedName) = 0;
  virtual QFuture<Result<TenantProfile>> setLifeCycle(OwnerId owner,
                                                      LifeCycleSettings settings) = 0;

  // --- staff
  virtual QFuture<Result<QList<StaffMember>>> staff(OwnerId owner) = 0;
  virtual QFuture<Result<StaffMember>> invite(OwnerId owner, Invitation invitation) = 0;
  // Names, phone and role. Conflict for taking the admin role from the last admin.
  virtual QFuture<Result<StaffMember>> changeStaff(OwnerId owner, StaffMember member) = 0;
  // In this tenant; ends the person's sessions at once.
  virtual QFuture<Result<StaffMember>> setStaffActive(OwnerId owner, UserId user, bool active) = 0;
  // The login everywhere; see StaffMember::elsewhere.
  virtual QFuture<Result<Done>> setLoginDisabled(LoginId login, bool disabled) = 0;
  virtual QFuture<Result<Done>> resetPassword(LoginId login, QString password) = 0;
  // Takes the membership away; messages keep who wrote them. A login without tenants goes too.
  virtual QFuture<Result<Done>> removeStaff(OwnerId owner, UserId user) = 0;

  // --- Twilio
  virtual QFuture<Result<QList<TwilioAccountInfo>>> twilioAccounts(OwnerId owner) = 0;
  virtual QFuture<Result<TwilioAccountInfo>> setTwilioAccount(OwnerId owner,
                                                              TwilioAccountEdit edit) = 0;
  virtual QFuture<Result<Done>> removeTwilioAccount(OwnerId owner, AccountId account) = 0;
  // Has the receiver ask Twilio with the stored token. Unavailable when none answers in 15 s.
  virtual QFuture<Result<TwilioCheck>> checkTwilioAccount(OwnerId owner, AccountId account) = 0;

  // --- features; Desk::features lists them
  virtual QFuture<Result<Feature>> setFeature(OwnerId owner, QString name, bool enabled,
                                              QJsonObject config) = 0;
  virtual QFuture<Result<Feature>> createFeature(OwnerId owner, QString name, QString description,
                                                 bool enabled, QJsonObject config) = 0;
  virtual QFuture<Result<Done>> removeFeature(OwnerId owner, QString name) = 0;
  // What it would change for open conversations. Cancelling stops the work.
  virtual QFuture<Result<FeaturePreview>> previewFeature(OwnerId owner, QString name, bool enabled,
                                                         QJsonObject config) = 0;
  virtual QFuture<Result<QList<FeatureChange>>> featureHistory(OwnerId owner, QString name) = 0;
  // Conflict when the feature changed again since, unless forced.
  virtual QFuture<Result<Done>> undoFeatureChange(OwnerId owner, qint64 changeId, bool forced) = 0;
  // Writes a feature's secret (the assistant's key), which is never read back; empty removes it.
  virtual QFuture<Result<Done>> setFeatureSecret(OwnerId owner, QString name, QString secret) = 0;

  // --- API keys
  virtual QFuture<Result<QList<ApiKeyInfo>>> apiKeys(OwnerId owner) = 0;
  virtual QFuture<Result<NewApiKey>> createApiKey(OwnerId owner, QString name, QString scope,
                                                  int ratePerMinute) = 0;
  virtual QFuture<Result<Done>> revokeApiKey(OwnerId owner, qint64 keyId) = 0;

  // --- outgoing webhooks
  virtual QFuture<Result<QList<WebhookInfo>>> webhooks(OwnerId owner) = 0;
  virtual QFuture<Result<WebhookSecret>> addWebhook(OwnerId owner, WebhookEdit edit) = 0;
  virtual QFuture<Result<WebhookInfo>> changeWebhook(OwnerId owner, qint64 webhook,
                                                     WebhookEdit edit) = 0;
  virtual QFuture<Result<WebhookSecret>> rotateWebhookSecret(OwnerId owner, qint64 webhook) = 0;
  virtual QFuture<Result<Done>> removeWebhook(OwnerId owner, qint64 webhook) = 0;
  virtual QFuture<Result<Done>> testWebhook(OwnerId owner, qint64 webhook) = 0;
  virtual QFuture<Result<QList<WebhookDelivery>>> deliveries(OwnerId owner, qint64 webhook,
                                                             std::optional<qint64> before) = 0;
  virtual QFuture<Result<Done>> redeliver(OwnerId owner, qint64 delivery) = 0;

  // --- the log of received webhooks; `webhookLog` is newest first
  virtual QFuture<Result<Page<WebhookLogEntry>>> webhookLog(OwnerId owner,
                                                            WebhookLogQuery query) = 0;
  virtual QFuture<Result<WebhookLogDetails>> webhookLogEntry(OwnerId owner, qint64 webhook) = 0;
  // Has the receiver put an entry in again. Conflict for what was refused; Unavailable when none
  // answers in 15 s.
  virtual QFuture<Result<WebhookReplay>> replayWebhook(OwnerId owner, qint64 webhook) = 0;

  // --- audit, newest first; with an invalid owner what concerns the whole installation
  virtual QFuture<Result<Page<AuditEntry>>> audit(OwnerId owner, AuditQuery query) = 0;
  // All that match, as CSV (UTF-8, safe to open in a spreadsheet), into a new file.
  virtual QFuture<Result<Done>> exportAudit(OwnerId owner, AuditQuery query, QString path) = 0;

  // --- isolation: the probes of `ownerctl isolation-proof`. Takes an administrator of the
  // database.
  virtual QFuture<Result<QList<IsolationProbe>>> proveIsolation() = 0;
};

}  // namespace oc
