#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <optional>

#include "core/config/secret_box.h"
#include "core/domain/ids.h"
#include "core/store/service_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

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

// All tenants' accounts in memory, kept current by the database's notifications. Lives on the
// gateway's thread.
class AccountBook : public QObject {
  Q_OBJECT

 public:
  AccountBook(const store::DatabaseUrl& serviceUrl, config::SecretBox box, QUrl twilioApiBaseUrl,
              EnvironmentAccount environment, QObject* parent = nullptr);

  bool isLoaded() const { return m_loaded; }

  // Candidates for a webhook of this account. The environment's account stands for the tenants that
  // have a row with its SID, and for the only tenant when no account claims its number.
  QList<OpenAccount> candidates(const QString& accountSid) const;

  // The account that sends from this address for the tenant.
  std::optional<OpenAccount> sender(OwnerId owner, const QString& addressKey) const;

  // Reads the accounts again and calls back on this thread: with true, what was there at the time
  // of the call is known now; with false the database is away. A question may wait for half a
  // second.
  using Refreshed = std::function<void(bool current)>;
  void refresh(Refreshed then = {});

 Q_SIGNALS:
  void loaded();

 private:
  void refreshNext();
  void take(const store::ServiceAccounts& found);
  void addEnvironmentAccount(const QList<OwnerId>& activeOwners);

  const config::SecretBox m_box;
  const QUrl m_twilioApiBaseUrl;
  const EnvironmentAccount m_environment;
  QHash<QString, QList<OpenAccount>> m_bySid;
  QHash<OwnerId, QList<OpenAccount>> m_byOwner;
  QList<Refreshed> m_waiting;
  QElapsedTimer m_refreshed;
  QTimer m_pause;  // until the next reading that is only asked for
  bool m_refreshing = false;
  bool m_changed = false;  // the database said so: to be read again without a pause
  bool m_loaded = false;
  store::Worker m_worker;
};

// A base URL as it is put before a path: people write it with and without a slash at its end.
QString withoutSlash(QString url);

// What a token is sealed for; see SecretBox.
QByteArray tokenContext(OwnerId owner, const QString& accountSid);

}  // namespace oc::gateway
