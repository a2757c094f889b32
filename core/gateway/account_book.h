#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>
#include <memory>
#include <optional>
#include <utility>

#include "core/config/secret_box.h"
#include "core/domain/ids.h"
#include "core/store/live_copy.h"
#include "core/store/service_queries.h"

namespace oc::gateway {

class AccountCache;

// A Twilio account ready for use.
struct OpenAccount {
  OwnerId owner;
  QString accountSid;
  QByteArray authToken;    // never logged
  QStringList numberKeys;  // normalised; empty: every address is taken for its own
  QUrl apiBaseUrl;
  QString publicBaseUrl;  // where this tenant's webhooks point; empty: the receiver's default
  bool training = false;

  bool owns(const QString& addressKey) const;
};

// The account that the environment names: an account for its own SID only.
struct EnvironmentAccount {
  QString accountSid;
  QString authToken;
  QString numberKey;  // normalised TWILIO_PHONE_NUMBER
};

// All tenants' accounts in memory, kept current by the database's notifications. With a data folder
// it begins with what was known last (AccountCache). Lives on the gateway's thread.
class AccountBook : public QObject {
  Q_OBJECT

 public:
  AccountBook(const store::DatabaseUrl& serviceUrl, config::SecretBox box, QUrl twilioApiBaseUrl,
              EnvironmentAccount environment, const QString& dataFolder = {},
              QObject* parent = nullptr);

  bool isLoaded() const { return m_loaded; }
  bool isLinked() const { return m_copy.isLinked(); }

  // Candidates for a webhook of this account. The environment's account stands for the tenants that
  // have a row with its SID, and for the only tenant when no account claims its number.
  QList<OpenAccount> candidates(const QString& accountSid) const;

  // The account that sends from this address for the tenant.
  std::optional<OpenAccount> sender(OwnerId owner, const QString& addressKey) const;

  // All accounts of the tenant, the environment's included.
  QList<OpenAccount> accounts(OwnerId owner) const { return m_byOwner.value(owner); }

  // Reads the accounts again and calls back on this thread: with true, what was there at the time
  // of the call is known now; with false the database is away. A question may wait for half a
  // second.
  using Refreshed = store::LiveCopy<store::ServiceAccounts>::Refreshed;
  void refresh(Refreshed then) { m_copy.refresh(std::move(then)); }

 Q_SIGNALS:
  void loaded();

 private:
  void take(const store::ServiceAccounts& found);
  void addEnvironmentAccount(const QList<OwnerId>& activeOwners);

  const config::SecretBox m_box;
  const QUrl m_twilioApiBaseUrl;
  const EnvironmentAccount m_environment;
  QHash<QString, QList<OpenAccount>> m_bySid;
  QHash<OwnerId, QList<OpenAccount>> m_byOwner;
  bool m_loaded = false;
  const std::shared_ptr<AccountCache> m_cache;  // null without a data folder
  store::LiveCopy<store::ServiceAccounts> m_copy;
};

// A base URL as it is put before a path: people write it with and without a slash at its end.
QString withoutSlash(QString url);

}  // namespace oc::gateway
