#include "core/gateway/account_cache.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

#include "core/config/log.h"
#include "core/config/private_file.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

const QByteArray kContext = QByteArrayLiteral("accounts");

QJsonObject json(const store::SealedAccount& account) {
  return {{u"id"_s, account.id.value},
          {u"owner"_s, account.owner.value},
          {u"active"_s, account.ownerActive},
          {u"sid"_s, account.accountSid},
          {u"token"_s, account.sealedToken},
          {u"numbers"_s, QJsonArray::fromStringList(account.numberKeys)},
          {u"api"_s, account.apiBaseUrl},
          {u"training"_s, account.training},
          {u"public"_s, account.publicBaseUrl}};
}

store::SealedAccount accountOf(const QJsonObject& object) {
  QStringList numbers;
  for (const QJsonValue& number : object["numbers"_L1].toArray())
    numbers.append(number.toString());
  return {{object["id"_L1].toInteger()}, {object["owner"_L1].toInteger()},
          object["active"_L1].toBool(),  object["sid"_L1].toString(),
          object["token"_L1].toString(), numbers,
          object["api"_L1].toString(),   object["training"_L1].toBool(),
          object["public"_L1].toString()};
}

QByteArray plain(const store::ServiceAccounts& accounts) {
  QJsonArray list;
  for (const store::SealedAccount& account : accounts.accounts)
    list.append(json(account));
  QJsonArray owners;
  for (const OwnerId owner : accounts.activeOwners)
    owners.append(owner.value);
  return QJsonDocument(QJsonObject{{u"accounts"_s, list}, {u"active_owners"_s, owners}})
      .toJson(QJsonDocument::Compact);
}

}  // namespace

AccountCache::AccountCache(const QString& dataFolder, config::SecretBox box)
    : m_path(dataFolder % u"/accounts.sealed"_s), m_box(std::move(box)) {}

std::optional<store::ServiceAccounts> AccountCache::read() const {
  const auto sealed = config::readPrivateFile(m_path);
  if (!sealed && sealed.error().code == ErrorCode::NotFound) return std::nullopt;
  const auto opened = sealed ? m_box.open(*sealed, kContext) : sealed;
  if (!opened) {
    log::event(lcGateway(), QtWarningMsg, "kept accounts not read",
               {{"file", m_path}, {"error", opened.error().message}});
    return std::nullopt;
  }
  const QJsonObject object = QJsonDocument::fromJson(*opened).object();
  store::ServiceAccounts accounts;
  for (const QJsonValue& account : object["accounts"_L1].toArray())
    accounts.accounts.append(accountOf(account.toObject()));
  for (const QJsonValue& owner : object["active_owners"_L1].toArray())
    accounts.activeOwners.append(OwnerId{owner.toInteger()});
  return accounts;
}

void AccountCache::keep(const store::ServiceAccounts& accounts) {
  const QByteArray now = plain(accounts);
  if (now == m_kept) return;
  const auto written = config::writePrivateFile(m_path, m_box.seal(now, kContext));
  if (written)
    m_kept = now;
  else
    log::event(lcGateway(), QtWarningMsg, "accounts not kept",
               {{"error", written.error().message}});
}

}  // namespace oc::gateway
