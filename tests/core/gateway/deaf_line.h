#pragma once

#include "core/training/training_line.h"
#include "tests/core/gateway/accounts.h"

namespace oc::test {

inline training::TrainingAccount onTheLine(const TestAccount& account) {
  return {account.owner,
          account.sid,
          QString::fromLatin1(account.token),
          account.numbers,
          QStringLiteral("Acme"),
          QStringLiteral("pt-BR")};
}

// A training line that is the account's Twilio and can't reach us: nobody listens where it posts
// to.
inline std::unique_ptr<training::TrainingLine> deafLine(store::Connection& admin,
                                                        TestAccount* account,
                                                        training::Options options = {}) {
  options.receiver = QUrl(QStringLiteral("http://127.0.0.1:9"));
  options.webhookAttempts = 1;
  auto line = std::make_unique<training::TrainingLine>(
      QList<training::TrainingAccount>{onTheLine(*account)}, options);
  account->apiBaseUrl = need(line->listen(), "listen").toString();
  setAccount(admin, *account);
  return line;
}

}  // namespace oc::test
