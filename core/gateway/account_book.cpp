#include "core/gateway/account_book.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/config/log.h"
#include "core/gateway/account_cache.h"
#include "core/store/sealing.h"

namespace oc::gateway {
namespace {

// Reads the accounts and keeps them, both on the connection's thread.
store::LiveCopy<store::ServiceAccounts>::Read readAndKeep(std::shared_ptr<AccountCache> cache) {
  return [cache = std::move(cache)](store::Connection& db) {
    auto accounts = store::serviceAccounts(db);
    if (accounts && cache) cache->keep(*accounts);
    return accounts;
  };
}

}  // namespace

bool OpenAccount::owns(const QString& addressKey) const {
  return numberKeys.isEmpty() || numberKeys.contains(addressKey);
}

AccountBook::AccountBook(const store::DatabaseUrl& serviceUrl, config::SecretBox box,
                         QUrl twilioApiBaseUrl, EnvironmentAccount environment,
                         const QString& dataFolder, QObject* parent)
    : QObject(parent),
      m_box(std::move(box)),
      m_twilioApiBaseUrl(std::move(twilioApiBaseUrl)),
      m_environment(std::move(environment)),
      m_cache(dataFolder.isEmpty() ? nullptr : std::make_shared<AccountCache>(dataFolder, m_box)),
      m_copy(serviceUrl, QStringLiteral("owner-console accounts"), readAndKeep(m_cache),
             [this](const store::ServiceAccounts& found) { take(found); }) {
  if (!m_cache) return;
  if (const auto kept = m_cache->read()) take(*kept);
}

QList<OpenAccount> AccountBook::candidates(const QString& accountSid) const {
  return m_bySid.value(accountSid);
}

std::optional<OpenAccount> AccountBook::sender(OwnerId owner, const QString& addressKey) const {
  const QList<OpenAccount> own = m_byOwner.value(owner);
  for (const OpenAccount& account : own)
    if (account.numberKeys.contains(addressKey)) return account;
  for (const OpenAccount& account : own)
    if (account.numberKeys.isEmpty()) return account;
  return std::nullopt;
}

void AccountBook::take(const store::ServiceAccounts& found) {
  m_bySid.clear();
  m_byOwner.clear();
  for (const store::SealedAccount& sealed : found.accounts) {
    if (!sealed.ownerActive) continue;
    const auto token = m_box.open(QByteArray::fromBase64(sealed.sealedToken.toLatin1()),
                                  store::tokenContext(sealed.owner, sealed.accountSid));
    if (!token) {
      log::event(lcGateway(), QtCriticalMsg, "token can't be opened",
                 {{"owner_id", sealed.owner}, {"error", token.error().message}});
      continue;
    }
    OpenAccount account{sealed.owner,
                        sealed.accountSid,
                        *token,
                        sealed.numberKeys,
                        sealed.apiBaseUrl.isEmpty() ? m_twilioApiBaseUrl : QUrl(sealed.apiBaseUrl),
                        withoutSlash(sealed.publicBaseUrl),
                        sealed.training};
    m_bySid[account.accountSid].append(account);
    m_byOwner[account.owner].append(account);
  }
  addEnvironmentAccount(found.activeOwners);
  if (!std::exchange(m_loaded, true)) Q_EMIT loaded();
}

void AccountBook::addEnvironmentAccount(const QList<OwnerId>& activeOwners) {
  if (m_environment.accountSid.isEmpty() || m_environment.authToken.isEmpty()) return;
  QList<OpenAccount> added;
  for (OpenAccount account : m_bySid.value(m_environment.accountSid)) {
    account.authToken = m_environment.authToken.toUtf8();
    added.append(account);
  }
  const bool claimed = std::any_of(m_byOwner.cbegin(), m_byOwner.cend(), [this](const auto& own) {
    return std::ranges::any_of(own, [this](const OpenAccount& account) {
      return account.numberKeys.contains(m_environment.numberKey);
    });
  });
  if (added.isEmpty() && activeOwners.size() == 1 && !claimed &&
      !m_environment.numberKey.isEmpty()) {
    const OpenAccount account{activeOwners.first(),
                              m_environment.accountSid,
                              m_environment.authToken.toUtf8(),
                              {m_environment.numberKey},
                              m_twilioApiBaseUrl,
                              {},
                              false};
    added.append(account);
    m_byOwner[account.owner].append(account);
  }
  m_bySid[m_environment.accountSid] += added;
}

QString withoutSlash(QString url) {
  while (url.endsWith(u'/'))
    url.chop(1);
  return url;
}

}  // namespace oc::gateway
