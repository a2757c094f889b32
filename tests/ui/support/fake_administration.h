#pragma once

#include <QHash>
#include <QList>
#include <functional>

#include "core/domain/administration.h"
#include "tests/ui/support/fake_desk.h"

namespace oc::test {

// An Administration in memory beside a FakeDesk: answers come in later turns of the event loop (or
// when released), errors can be set per call (by the method's name), every change is told to the
// screens by the desk's feed as PostgreSQL would.
class FakeAdministration : public Administration {
  Q_OBJECT

 public:
  explicit FakeAdministration(FakeDesk& desk) : m_desk(desk) {}

  // --- how it answers
  void hold() { m_holding = true; }
  void release();
  void fail(const QString& call, const Error& error) { m_errors[call] = error; }
  void succeed() { m_errors.clear(); }
  int calls(const QString& call) const { return m_calls.value(call); }
  int pending() const { return m_pending; }  // calls that have no answer yet
  int steps = 4;       // of what shows progress; each a turn of the event loop
  bool stuck = false;  // what shows progress stands still after the first step
  int cancelled = 0;

  // --- the world; tell() says that something of the tenant changed
  Person who;
  QList<TenantProfile> tenants;
  QHash<OwnerId, QList<StaffMember>> people;
  QHash<OwnerId, QList<TwilioAccountInfo>> accounts;
  QHash<OwnerId, QList<Feature>> features;
  QHash<OwnerId, QList<FeatureChange>> history;
  QHash<OwnerId, QList<ApiKeyInfo>> keys;
  QHash<OwnerId, QList<WebhookInfo>> hooks;
  QHash<qint64, QList<WebhookDelivery>> deliveryLog;  // by subscription, newest first
  QList<AuditEntry> auditLog;                         // newest first
  QList<WebhookLogDetails> webhookEntries;            // newest first
  WebhookReplay replay;
  QList<IsolationProbe> probes;
  TwilioCheck check;
  FeaturePreview preview;
  bool undoConflicts = false;
  void tell(OwnerId owner);
  TenantProfile& tenant(OwnerId owner);
  StaffMember& member(OwnerId owner, const QString& name);

  // --- what the screens asked for
  QList<Invitation> invitations;
  QList<TwilioAccountEdit> accountEdits;
  QList<LifeCycleSettings> lifeCycles;
  QList<WebhookEdit> webhookEdits;
  QList<AuditQuery> auditQueries;
  QList<WebhookLogQuery> webhookQueries;
  QList<qint64> redelivered, tested, replayed;
  QStringList written;  // files
  QString lastPassword, lastSecret;
  QJsonObject previewed;

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
  // Counts the call and answers in a later turn: the error that is set for it, else what `work`
  // says. `changes` tells the screens of it.
  template <typename T>
  QFuture<Result<T>> answer(const char* call, std::function<Result<T>()> work,
                            OwnerId changes = {});
  // The same in so many steps, which can be cancelled.
  template <typename T>
  QFuture<Result<T>> slowly(const char* call, std::function<Result<T>()> work);
  void later(std::function<void()> work);
  void syncFeatures(OwnerId owner);

  FakeDesk& m_desk;
  QHash<QString, Error> m_errors;
  QHash<QString, int> m_calls;
  QList<std::function<void()>> m_held;
  bool m_holding = false;
  int m_pending = 0;
  qint64 m_nextId = 1000;
};

}  // namespace oc::test
