#include "app/ctl/command.h"
#include "core/store/login_queries.h"
#include "core/store/transaction.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
namespace logins = store::logins;

// The command's login, and the connection that it is done with.
struct Target {
  store::Connection* db = nullptr;
  LoginId id;
  QString email;
};

Result<Target> target(Session& session) {
  const auto email = session.required(u"email"_s);
  if (!email) return email.error();
  const auto db = session.admin();
  if (!db) return db.error();
  const auto login = logins::find(**db, *email);
  if (!login) return login.error();
  return Target{*db, LoginId{(*login)["login_id"_L1].toInteger()}, (*login)["email"_L1].toString()};
}

// What the change has made of the login.
Result<Output> changed(const Target& target, const Result<Done>& done, const QString& text,
                       const QString& email = {}) {
  if (!done) return done.error();
  const auto login = logins::find(*target.db, email.isEmpty() ? target.email : email);
  if (!login) return login.error();
  return Output{*login, text};
}

Result<Output> loginAdd(Session& session) {
  const auto owner = session.id(u"owner"_s);
  if (!owner) return owner.error();
  const auto email = session.required(u"email"_s);
  if (!email) return email.error();
  const auto role = staffRoleFromText(session.value(u"role"_s));
  if (!role) return Error{ErrorCode::Invalid, u"--role is admin, agent or user."_s, {}};
  const auto db = session.admin();
  if (!db) return db.error();

  Invitation invitation;
  invitation.email = *email;
  invitation.role = *role;
  invitation.profileName =
      session.isSet(u"name"_s) ? session.value(u"name"_s) : email->section(u'@', 0, 0);
  const auto there = logins::find(**db, *email);
  if (!there && there.error().code != ErrorCode::NotFound) return there.error();
  if (!there) {
    const auto password = readPasswordLine();
    if (!password) return password.error();
    invitation.password = *password;
  }

  auto transaction = store::Transaction::begin(**db);
  if (!transaction) return transaction.error();
  const auto user = logins::add(**db, OwnerId{*owner}, invitation);
  if (!user) return user.error();
  if (session.isSet(u"platform-admin"_s)) {
    const auto made =
        logins::setPlatformAdmin(**db, LoginId{(*user)["login_id"_L1].toInteger()}, true);
    if (!made) return made.error();
  }
  const auto login = logins::find(**db, *email);
  if (!login) return login.error();
  if (const auto committed = transaction->commit(); !committed) return committed.error();
  return Output{{{u"login_id"_s, (*login)["login_id"_L1]},
                 {u"email"_s, (*login)["email"_L1]},
                 {u"role_name"_s, (*login)["role_name"_L1]},
                 {u"owner_id"_s, (*user)["owner_id"_L1]},
                 {u"user_id"_s, (*user)["user_id"_L1]},
                 {u"role"_s, (*user)["role"_L1]},
                 {u"platform_admin"_s, (*login)["platform_admin"_L1]}},
                (there ? u"%1 belongs to tenant %2 now, with the password as it was."_s
                       : u"%1 may sign in and belongs to tenant %2."_s)
                    .arg((*login)["email"_L1].toString())
                    .arg(*owner)};
}

Result<Output> loginList(Session& session) {
  const auto db = session.admin();
  if (!db) return db.error();
  const auto all = logins::list(**db);
  if (!all) return all.error();
  QStringList lines;
  for (const QJsonValue& login : *all) {
    QStringList places;
    for (const QJsonValue& m : login["memberships"_L1].toArray())
      places.append(u"%1 of %2 %3%4"_s.arg(m["role"_L1].toString())
                        .arg(m["owner_id"_L1].toInteger())
                        .arg(m["owner_name"_L1].toString(),
                             m["active"_L1].toBool() ? QString() : u" (inactive)"_s));
    if (login["platform_admin"_L1].toBool()) places.prepend(u"platform administrator"_s);
    lines.append(u"%1  %2  %3%4  %5"_s.arg(login["login_id"_L1].toInteger())
                     .arg(login["email"_L1].toString(), login["role_name"_L1].toString(),
                          login["disabled"_L1].toBool() ? u"  disabled"_s : QString(),
                          places.join(u", "_s)));
  }
  return Output{{{u"logins"_s, *all}}, lines.isEmpty() ? u"none"_s : lines.join(u'\n')};
}

Result<Output> loginReset(Session& session) {
  const auto login = target(session);
  if (!login) return login.error();
  const auto password = readPasswordLine();
  if (!password) return password.error();
  return changed(*login, logins::reset(*login->db, login->id, login->email, *password),
                 u"%1 has a new password; their sessions ended."_s.arg(login->email));
}

Result<Output> loginDisable(Session& session) {
  const auto login = target(session);
  if (!login) return login.error();
  return changed(*login, logins::setDisabled(*login->db, login->id, true),
                 u"%1 can't sign in any more; their sessions ended."_s.arg(login->email));
}

Result<Output> loginEnable(Session& session) {
  const auto login = target(session);
  if (!login) return login.error();
  return changed(*login, logins::setDisabled(*login->db, login->id, false),
                 u"%1 may sign in again."_s.arg(login->email));
}

Result<Output> loginRename(Session& session) {
  const auto email = session.required(u"new-email"_s);
  if (!email) return email.error();
  const auto login = target(session);
  if (!login) return login.error();
  return changed(*login, logins::setEmail(*login->db, login->id, *email),
                 u"%1 signs in as %2 now, with the same password."_s.arg(login->email, *email),
                 *email);
}

Result<Output> loginPlatform(Session& session) {
  const QString wanted = session.value(u"set"_s);
  if (wanted != "yes"_L1 && wanted != "no"_L1)
    return Error{ErrorCode::Invalid, u"--set is yes or no."_s, {}};
  const auto login = target(session);
  if (!login) return login.error();
  const bool isOne = wanted == "yes"_L1;
  return changed(
      *login, logins::setPlatformAdmin(*login->db, login->id, isOne),
      (isOne ? u"%1 is a platform administrator."_s : u"%1 is no platform administrator."_s)
          .arg(login->email));
}

Result<Output> loginRemove(Session& session) {
  const auto login = target(session);
  if (!login) return login.error();
  if (const auto removed = logins::remove(*login->db, login->id); !removed) return removed.error();
  return Output{{{u"login_id"_s, login->id.value}, {u"email"_s, login->email}},
                u"%1 was removed."_s.arg(login->email)};
}

QCommandLineOption emailOption() {
  return {u"email"_s, u"The person's e-mail address, or the role's name."_s, u"MAIL"_s};
}

const Command kCommands[] = {
    {"login add",
     "Lets a person sign in to a tenant; a new one's password comes on standard input.", "",
     [] {
       return QList{
           QCommandLineOption(u"email"_s, u"The person's e-mail address."_s, u"MAIL"_s),
           ownerOption(), QCommandLineOption(u"role"_s, u"admin, agent or user."_s, u"ROLE"_s),
           QCommandLineOption(u"name"_s, u"The person's name; default: the address's."_s,
                              u"NAME"_s),
           QCommandLineOption(u"platform-admin"_s,
                              u"Also administers the platform: tenants, and staff everywhere."_s)};
     },
     &loginAdd},
    {"login list", "Lists the people who may sign in.", "",
     [] { return QList<QCommandLineOption>{}; }, &loginList},
    {"login reset", "Sets a person's password, from standard input, and ends their sessions.", "",
     [] { return QList{emailOption()}; }, &loginReset},
    {"login disable", "Switches a login off in all tenants and ends its sessions.", "",
     [] { return QList{emailOption()}; }, &loginDisable},
    {"login enable", "Switches a login on again.", "", [] { return QList{emailOption()}; },
     &loginEnable},
    {"login rename", "Changes the address that a person signs in with.", "",
     [] {
       return QList{emailOption(),
                    QCommandLineOption(u"new-email"_s, u"The new address."_s, u"MAIL"_s)};
     },
     &loginRename},
    {"login platform", "Makes a person a platform administrator, or no longer.", "",
     [] {
       return QList{emailOption(), QCommandLineOption(u"set"_s, u"yes or no."_s, u"yes|no"_s)};
     },
     &loginPlatform},
    {"login remove", "Removes a login with all its memberships; histories keep the address.", "",
     [] { return QList{emailOption()}; }, &loginRemove},
};

}  // namespace

std::span<const Command> loginCommands() {
  return kCommands;
}

}  // namespace oc::ctl
