#include "app/common/sample_data.h"

#include <QJsonArray>
#include <algorithm>

#include "app/common/sample_story.h"
#include "app/common/sample_traffic.h"
#include "app/common/sample_webhooks.h"
#include "core/store/admin_queries.h"
#include "core/store/feature_queries.h"
#include "core/store/sealing.h"
#include "core/store/transaction.h"

namespace oc::app {
namespace {

using namespace Qt::StringLiterals;
namespace admin = store::admin;

constexpr int kTokenBytes = 16;  // 32 hexadecimal digits, as Twilio's tokens are

// The tenant with this address, or none. Two seeds at once: the second one waits and finds it.
Result<OwnerId> ownerWith(store::Connection& db, const QString& email) {
  if (auto lock = db.exec(u"select app.hold('sample_data')"_s); !lock) return lock.error();
  auto rows = db.exec(u"select owner_id from app.owners where lower(email) = lower(?)"_s, {email});
  if (!rows) return rows.error();
  return rows->next() ? OwnerId{rows->integer(0)} : OwnerId{};
}

Result<QDateTime> databaseTime(store::Connection& db) {
  auto rows = db.exec(u"select now()"_s);
  if (!rows) return rows.error();
  rows->next();
  return rows->utc(0);
}

QVariant orNull(const std::optional<int>& number) {
  return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::Int));
}

Result<QHash<QString, qint64>> addStaff(store::Connection& db, OwnerId owner,
                                        const QList<SampleMember>& staff) {
  QHash<QString, qint64> ids;
  for (const SampleMember& member : staff) {
    const auto added = admin::addUser(
        db, owner,
        {member.profileName, member.firstName, member.lastName, member.role, member.phone});
    if (!added) return added.error();
    ids.insert(member.key, (*added)["user_id"_L1].toInteger());
  }
  return ids;
}

Result<Done> addFeatures(store::Connection& db, OwnerId owner,
                         const QList<SampleFeature>& features) {
  for (const SampleFeature& feature : features) {
    const auto set = store::features::set(db, owner, feature.name,
                                          {feature.enabled, feature.config, feature.description});
    if (!set) return set.error();
  }
  return Done{};
}

Result<QString> addAccount(store::Connection& db, const config::SecretBox& box, OwnerId owner,
                           const SampleOwner& story) {
  admin::TwilioAccount account;
  account.accountSid = randomSid("AC");
  account.sealedToken = store::sealedText(box.sealer(), config::randomBytes(kTokenBytes).toHex(),
                                          store::tokenContext(owner, account.accountSid));
  account.phoneNumbers = {story.whatsappNumber, story.smsNumber};
  account.apiBaseUrl = QLatin1StringView(kTrainingBaseUrl);
  account.training = true;
  const auto set = admin::setTwilioAccount(db, owner, account);
  if (!set) return set.error();
  return account.accountSid;
}

// A tenant is older than its oldest conversation.
Result<Done> moveBackBirth(store::Connection& db, OwnerId owner) {
  for (const auto* table : {u"owners", u"users", u"features", u"twilio_accounts"}) {
    const auto moved = db.exec(u"update app."_s % QStringView(table) %
                                   u" set created_at = created_at - interval '90 days' "
                                   "where owner_id = ?"_s,
                               {owner.value});
    if (!moved) return moved.error();
  }
  return Done{};
}

Result<SampleTenant> seedTenant(store::Connection& db, const config::SecretBox& box,
                                const SampleOwner& story) {
  SampleTenant tenant;
  tenant.name = story.name;
  tenant.email = story.email;
  const auto known = ownerWith(db, story.email);
  if (!known) return known.error();
  tenant.owner = *known;
  if (tenant.owner.isValid()) return tenant;

  const auto now = databaseTime(db);
  if (!now) return now.error();
  const auto created = admin::createOwner(db, story.name, story.email);
  if (!created) return created.error();
  tenant.owner = {(*created)["owner_id"_L1].toInteger()};
  if (const auto set = db.exec(
          u"update app.owners set conversation_expiration_minutes = ?, "
          "conversation_idle_timeout_minutes = ? where owner_id = ?"_s,
          {orNull(story.expirationMinutes), orNull(story.idleTimeoutMinutes), tenant.owner.value});
      !set)
    return set.error();
  const auto users = addStaff(db, tenant.owner, story.staff);
  if (!users) return users.error();
  if (const auto added = addFeatures(db, tenant.owner, story.features); !added)
    return added.error();
  const auto accountSid = addAccount(db, box, tenant.owner, story);
  if (!accountSid) return accountSid.error();
  SampleTraffic traffic(db, story, tenant.owner, *accountSid, QLatin1StringView(kTrainingBaseUrl),
                        *users, *now);
  if (const auto played = traffic.play(); !played) return played.error();
  if (const auto moved = moveBackBirth(db, tenant.owner); !moved) return moved.error();

  tenant.created = true;
  tenant.users = static_cast<int>(story.staff.size());
  tenant.features = static_cast<int>(story.features.size());
  tenant.twilioAccounts = 1;
  tenant.conversations = static_cast<int>(story.conversations.size());
  tenant.messages = traffic.messages();
  return tenant;
}

}  // namespace

bool SampleReport::changed() const {
  return std::any_of(tenants.cbegin(), tenants.cend(),
                     [](const SampleTenant& tenant) { return tenant.created; });
}

QJsonObject SampleReport::json() const {
  QJsonArray owners;
  for (const SampleTenant& tenant : tenants)
    owners.append(QJsonObject{{u"owner_id"_s, tenant.owner.value},
                              {u"name"_s, tenant.name},
                              {u"email"_s, tenant.email},
                              {u"created"_s, tenant.created},
                              {u"users"_s, tenant.users},
                              {u"features"_s, tenant.features},
                              {u"twilio_accounts"_s, tenant.twilioAccounts},
                              {u"conversations"_s, tenant.conversations},
                              {u"messages"_s, tenant.messages}});
  return {{u"changed"_s, changed()}, {u"owners"_s, owners}};
}

QString SampleReport::text() const {
  QStringList lines;
  for (const SampleTenant& tenant : tenants)
    lines.append(tenant.created
                     ? u"%1 is tenant %2: %3 conversations, %4 messages."_s.arg(tenant.name)
                           .arg(tenant.owner.value)
                           .arg(tenant.conversations)
                           .arg(tenant.messages)
                     : u"%1 is there already as tenant %2; nothing was changed."_s.arg(tenant.name)
                           .arg(tenant.owner.value));
  return lines.join(u'\n');
}

Result<SampleReport> seedSampleData(store::Connection& admin, const config::SecretBox& box) {
  const auto stories = sampleOwners();
  if (!stories) return stories.error();
  SampleReport report;
  for (const SampleOwner& story : *stories) {
    auto transaction = store::Transaction::begin(admin);
    if (!transaction) return transaction.error();
    const auto tenant = seedTenant(admin, box, story);
    if (!tenant) return tenant.error();
    const auto committed = transaction->commit();
    if (!committed) return committed.error();
    report.tenants.append(*tenant);
  }
  return report;
}

}  // namespace oc::app
