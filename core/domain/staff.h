#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringView>
#include <optional>

#include "core/domain/ids.h"

namespace oc {

// What a person may do in one tenant: a User only reads.
enum class StaffRole { User, Agent, Admin };

QString toText(StaffRole role);  // user, agent, admin
std::optional<StaffRole> staffRoleFromText(QStringView text);

// One tenant of a person.
struct Membership {
  OwnerId ownerId;
  QString ownerName;
  StaffRole role = StaffRole::Agent;
  bool active = true;

  bool operator==(const Membership&) const = default;
};

// Who is signed in.
struct Person {
  LoginId loginId;
  QString email;
  QString name;  // as the first of the memberships calls the person; the e-mail where there is none
  bool isOperator = false;       // at a private cluster, without a password of their own
  bool isPlatformAdmin = false;  // creates and deletes tenants, and manages staff in all of them
  QList<Membership> memberships;

  bool isAdminOf(OwnerId owner) const;

  bool operator==(const Person&) const = default;
};

// A member of a tenant's staff: a `users` row and, where the person may sign in, its login.
struct StaffMember {
  OwnerId ownerId;
  UserId userId;
  LoginId loginId;  // invalid: a name only, nobody signs in with it
  QString profileName;
  QString firstName;
  QString lastName;
  QString email;
  QString phone;
  StaffRole role = StaffRole::Agent;
  bool active = true;          // in this tenant
  bool loginDisabled = false;  // everywhere
  bool elsewhere = false;  // a member of tenants that the asker doesn't administer, so that only
                           // a platform administrator may reset or disable the login
  QDateTime createdAt;
  QDateTime lastSignInAt;  // invalid: never, or not known

  bool operator==(const StaffMember&) const = default;
};

// What inviting somebody takes. An e-mail that has a login already only gains the membership; its
// password stays, and `password` is not used.
struct Invitation {
  QString email;
  QString password;
  QString profileName;
  QString firstName;
  QString lastName;
  QString phone;
  StaffRole role = StaffRole::Agent;
};

// What is wrong with a new password: fewer than 10 characters, one character over and over, or the
// e-mail address or its part before the @.
enum class PasswordFault { None, TooShort, Repeated, IsAddress };
PasswordFault passwordFault(const QString& password, const QString& email);

}  // namespace oc

Q_DECLARE_METATYPE(oc::Person)
