#include "core/store/twilio_account_queries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/store/admin_queries.h"
#include "core/store/row_mapping.h"
#include "core/store/sealing.h"

namespace oc::store::twilio_accounts {
namespace {

using namespace Qt::StringLiterals;

QStringList texts(const Rows& rows, int column) {
  QStringList found;
  for (const QJsonValue& item : QJsonDocument::fromJson(rows.text(column).toUtf8()).array())
    found.append(item.toString());
  return found;
}

Result<Done> done(const Result<Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

}  // namespace

Result<QList<TwilioAccountInfo>> list(Connection& db, OwnerId owner) {
  auto rows = db.exec(
      u"select tw_account_id, account_sid, phone_numbers, api_base_url, training, created_at from "
      "app.twilio_accounts where owner_id = ? order by tw_account_id"_s,
      {owner.value});
  if (!rows) return rows.error();
  QList<TwilioAccountInfo> found;
  while (rows->next())
    found.append({owner,
                  {rows->integer(0)},
                  rows->text(1),
                  texts(*rows, 2),
                  rows->text(3),
                  rows->value(4).toBool(),
                  timeFrom(*rows, 5)});
  return found;
}

Result<TwilioAccountInfo> set(Connection& db, OwnerId owner, const TwilioAccountEdit& edit) {
  admin::TwilioAccount account;
  account.accountSid = edit.accountSid.trimmed();
  account.phoneNumbers = edit.phoneNumbers;
  const QByteArray token = edit.authToken.trimmed().toUtf8();
  if (!token.isEmpty()) {
    const auto sealer = currentSealer(db);
    if (!sealer) return sealer.error();
    account.sealedToken = sealedText(*sealer, token, tokenContext(owner, account.accountSid));
  }
  if (const auto stored = admin::setTwilioAccount(db, owner, account); !stored)
    return stored.error();
  const auto accounts = list(db, owner);
  if (!accounts) return accounts.error();
  for (const TwilioAccountInfo& info : *accounts)
    if (info.accountSid == account.accountSid) return info;
  return Error{ErrorCode::NotFound, u"There is no such Twilio account."_s, {}};
}

Result<Done> remove(Connection& db, OwnerId owner, AccountId account) {
  return done(db.exec(u"select app.remove_twilio_account(?, ?)"_s, {owner.value, account.value}));
}

Result<qint64> requestCheck(Connection& db, OwnerId owner, AccountId account) {
  auto rows = db.exec(u"select app.request_twilio_check(?, ?)"_s, {owner.value, account.value});
  if (!rows) return rows.error();
  rows->next();
  return rows->integer(0);
}

Result<std::optional<TwilioCheck>> check(Connection& db, OwnerId owner, qint64 id) {
  auto rows = db.exec(
      u"select ok, account_name, account_status, to_json(missing_numbers), message, done_at from "
      "app.twilio_checks where owner_id = ? and check_id = ? and state = 'done'"_s,
      {owner.value, id});
  if (!rows) return rows.error();
  if (!rows->next()) return std::optional<TwilioCheck>();
  return std::optional(TwilioCheck{rows->value(0).toBool(), rows->text(1), rows->text(2),
                                   texts(*rows, 3), rows->text(4), timeFrom(*rows, 5)});
}

Result<QList<ClaimedCheck>> claimChecks(Connection& db) {
  auto rows = db.exec(
      u"select owner_id, check_id, account_sid, auth_token, phone_numbers, api_base_url from "
      "app.claim_twilio_checks()"_s);
  if (!rows) return rows.error();
  QList<ClaimedCheck> claimed;
  while (rows->next())
    claimed.append({{rows->integer(0)},
                    rows->integer(1),
                    rows->text(2),
                    rows->text(3),
                    texts(*rows, 4),
                    rows->text(5)});
  return claimed;
}

Result<Done> settleCheck(Connection& db, const ClaimedCheck& asked, const TwilioCheck& answer) {
  return done(
      db.exec(u"select app.settle_twilio_check(?, ?, ?, ?, ?, ?::text[], ?)"_s,
              {asked.owner.value, asked.id, answer.ok, orEmpty(answer.accountName),
               orEmpty(answer.accountStatus), answer.missingNumbers, orEmpty(answer.message)}));
}

}  // namespace oc::store::twilio_accounts
