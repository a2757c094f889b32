#include "app/ctl/command.h"
#include "core/store/admin_queries.h"
#include "core/store/sealing.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
namespace admin = store::admin;

const QCommandLineOption kName{u"name"_s, u"Its name."_s, u"NAME"_s};

// "expires after 90 min, idle after the default, waiting customers are kept open"
QString lifeCycleLine(const QJsonObject& owner) {
  const auto minutes = [&owner](const QString& column) {
    const QJsonValue value = owner[column];
    return value.isNull() ? u"the default"_s : u"%1 min"_s.arg(value.toInteger());
  };
  return u"expires after %1, idle after %2, %3"_s.arg(
      minutes(u"conversation_expiration_minutes"_s),
      minutes(u"conversation_idle_timeout_minutes"_s),
      owner["keep_waiting_open"_L1].toBool() ? u"waiting customers are kept open"_s
                                             : u"waiting customers are not kept open"_s);
}

Result<Output> ownerAdd(Session& session) {
  const auto name = session.required(u"name"_s);
  if (!name) return name.error();
  const auto email = session.required(u"email"_s);
  if (!email) return email.error();
  const auto db = session.admin();
  if (!db) return db.error();
  const auto owner = admin::createOwner(**db, *name, *email);
  if (!owner) return owner.error();
  return Output{*owner, u"Tenant %1 is %2."_s.arg(*name).arg((*owner)["owner_id"_L1].toInteger())};
}

Result<Output> ownerList(Session& session) {
  const auto db = session.admin();
  if (!db) return db.error();
  const auto owners = admin::owners(**db);
  if (!owners) return owners.error();
  QStringList lines;
  for (const QJsonValue& item : *owners) {
    const QJsonObject owner = item.toObject();
    lines.append(u"%1  %2  %3  %4"_s.arg(QString::number(owner["owner_id"_L1].toInteger()),
                                         owner["name"_L1].toString(), owner["email"_L1].toString(),
                                         lifeCycleLine(owner)));
  }
  return Output{{{u"owners"_s, *owners}}, lines.isEmpty() ? u"none"_s : lines.join(u'\n')};
}

// "default" is the setting's again; nothing where the option is not given.
Result<std::optional<std::optional<int>>> minutes(const Session& session, const QString& option) {
  using Change = std::optional<std::optional<int>>;
  if (!session.isSet(option)) return Change{};
  if (session.value(option) == "default"_L1) return Change{std::optional<int>{}};
  const auto given = session.id(option);
  if (!given) return given.error();
  return Change{static_cast<int>(std::min<qint64>(*given, std::numeric_limits<int>::max()))};
}

Result<Output> ownerSet(Session& session) {
  admin::LifeCycleChange change;
  const auto expiration = minutes(session, u"expiration-minutes"_s);
  if (!expiration) return expiration.error();
  change.expirationMinutes = *expiration;
  const auto idle = minutes(session, u"idle-timeout-minutes"_s);
  if (!idle) return idle.error();
  change.idleTimeoutMinutes = *idle;
  if (session.isSet(u"keep-waiting"_s)) {
    const QString keep = session.value(u"keep-waiting"_s);
    if (keep != "yes"_L1 && keep != "no"_L1)
      return Error{ErrorCode::Invalid, u"--keep-waiting is yes or no, not \"%1\"."_s.arg(keep), {}};
    change.keepWaitingOpen = keep == "yes"_L1;
  }
  if (!change.expirationMinutes && !change.idleTimeoutMinutes && !change.keepWaitingOpen)
    return Error{
        ErrorCode::Invalid,
        u"Say what to set: --expiration-minutes, --idle-timeout-minutes or --keep-waiting."_s,
        {}};
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto set = admin::setLifeCycle(*tenant->db, tenant->owner, change);
  if (!set) return set.error();
  return Output{*set, lifeCycleLine(*set)};
}

Result<Output> userAdd(Session& session) {
  const auto name = session.required(u"name"_s);
  if (!name) return name.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  admin::NewUser user;
  user.profileName = *name;
  user.firstName = session.value(u"first-name"_s);
  user.lastName = session.value(u"last-name"_s);
  user.phone = session.value(u"phone"_s);
  if (session.isSet(u"role"_s)) user.role = session.value(u"role"_s);
  const auto added = admin::addUser(*tenant->db, tenant->owner, user);
  if (!added) return added.error();
  return Output{*added, u"%1 is user %2."_s.arg(*name).arg((*added)["user_id"_L1].toInteger())};
}

Result<Output> userList(Session& session) {
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto users = admin::users(*tenant->db, tenant->owner);
  if (!users) return users.error();
  return listing(u"users"_s, *users, {u"user_id"_s, u"profile_name"_s, u"role"_s});
}

Result<Output> twilioSet(Session& session) {
  const auto sid = session.required(u"account-sid"_s);
  if (!sid) return sid.error();
  admin::TwilioAccount account;
  account.accountSid = *sid;
  account.phoneNumbers = session.values(u"phone-number"_s);
  account.apiBaseUrl = session.value(u"api-base-url"_s);
  account.training = session.isSet(u"training"_s);
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  if (!session.isSet(u"keep-token"_s)) {
    const auto token = readStandardInput(u"The auth token"_s);
    if (!token) return token.error();
    const auto sealer = session.sealer();
    if (!sealer) return sealer.error();
    account.sealedToken = store::sealedText(*sealer, token->trimmed().toUtf8(),
                                            store::tokenContext(tenant->owner, *sid));
  }
  const auto set = admin::setTwilioAccount(*tenant->db, tenant->owner, account);
  if (!set) return set.error();
  return Output{*set, u"Account %1 is set."_s.arg(*sid)};
}

Result<Output> twilioList(Session& session) {
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto accounts = admin::twilioAccounts(*tenant->db, tenant->owner);
  if (!accounts) return accounts.error();
  return listing(u"twilio_accounts"_s, *accounts,
                 {u"tw_account_id"_s, u"account_sid"_s, u"phone_numbers"_s});
}

const Command kCommands[] = {
    {"owner add", "Creates a tenant.", "",
     [] {
       return QList{kName, QCommandLineOption(u"email"_s, u"Its e-mail address."_s, u"MAIL"_s)};
     },
     &ownerAdd},
    {"owner list", "Lists the tenants.", "", [] { return QList<QCommandLineOption>{}; },
     &ownerList},
    {"owner set", "Sets when a tenant's conversations end by themselves.", "",
     [] {
       return QList{
           ownerOption(),
           QCommandLineOption(
               u"expiration-minutes"_s,
               u"They expire so long after their start; default: CONVERSATION_EXPIRATION_MINUTES."_s,
               u"N|default"_s),
           QCommandLineOption(u"idle-timeout-minutes"_s,
                              u"They time out so long after the last activity; default: "
                              "CONVERSATION_IDLE_TIMEOUT_MINUTES."_s,
                              u"N|default"_s),
           QCommandLineOption(u"keep-waiting"_s,
                              u"yes: not while the customer waits for an answer."_s, u"yes|no"_s)};
     },
     &ownerSet},
    {"user add", "Adds a member of staff to a tenant.", "",
     [] {
       return QList{ownerOption(),
                    kName,
                    QCommandLineOption(u"first-name"_s, u"First name."_s, u"NAME"_s),
                    QCommandLineOption(u"last-name"_s, u"Last name."_s, u"NAME"_s),
                    QCommandLineOption(u"role"_s, u"admin, agent (default) or user."_s, u"ROLE"_s),
                    QCommandLineOption(u"phone"_s, u"Telephone number."_s, u"NUMBER"_s)};
     },
     &userAdd},
    {"user list", "Lists a tenant's staff.", "", [] { return QList{ownerOption()}; }, &userList},
    {"twilio set", "Creates or changes a Twilio account; the auth token comes on standard input.",
     "",
     [] {
       return QList{
           ownerOption(),
           QCommandLineOption(u"account-sid"_s, u"The account's SID."_s, u"AC…"_s),
           QCommandLineOption(u"phone-number"_s,
                              u"An address of the account; may be repeated. Without any "
                              "the account takes every address for its own."_s,
                              u"+55…"_s),
           QCommandLineOption(u"api-base-url"_s,
                              u"Where its API is (default: TWILIO_API_BASE_URL)."_s, u"URL"_s),
           QCommandLineOption(u"training"_s, u"An account of the training line."_s),
           QCommandLineOption(u"keep-token"_s, u"Keeps the token that is stored."_s)};
     },
     &twilioSet},
    {"twilio list", "Lists a tenant's Twilio accounts, without tokens.", "",
     [] { return QList{ownerOption()}; }, &twilioList},
};

}  // namespace

std::span<const Command> tenantCommands() {
  return kCommands;
}

}  // namespace oc::ctl
