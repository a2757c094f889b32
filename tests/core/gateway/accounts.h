#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include "core/config/secret_box.h"
#include "core/gateway/account_book.h"
#include "core/store/admin_queries.h"
#include "core/store/sealing.h"
#include "tests/support/fixtures.h"

// Twilio accounts for the tests of the gateway.
namespace oc::test {

struct TestAccount {
  OwnerId owner;
  QString sid = QStringLiteral("AC") + QUuid::createUuid().toString(QUuid::Id128);
  QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
  QStringList numbers{kBusiness};
  // By default an address at which nobody listens: nothing gets out by accident.
  QString apiBaseUrl = QStringLiteral("http://127.0.0.1:9");
  bool training = false;
};

inline config::SecretBox testBox() {
  return need(config::SecretBox::open(QString(64, u'a'), {}), "secret box");
}

inline void setAccount(store::Connection& admin, const TestAccount& account) {
  store::admin::TwilioAccount row;
  row.accountSid = account.sid;
  row.sealedToken = QString::fromLatin1(
      testBox().seal(account.token, store::tokenContext(account.owner, account.sid)).toBase64());
  row.phoneNumbers = account.numbers;
  row.apiBaseUrl = account.apiBaseUrl;
  row.training = account.training;
  need(store::admin::setTwilioAccount(admin, account.owner, row), "account");
}

inline TestAccount addAccount(store::Connection& admin, const QString& apiBaseUrl = {}) {
  TestAccount account;
  account.owner = addOwner(admin, QStringLiteral("Acme"));
  if (!apiBaseUrl.isEmpty()) account.apiBaseUrl = apiBaseUrl;
  setAccount(admin, account);
  return account;
}

}  // namespace oc::test
