#include "tests/ui/support/fake_administration.h"

#include <algorithm>
#include <utility>

#include "tests/ui/support/fake_answer.h"

namespace oc::test {

void FakeAdministration::later(std::function<void()> work) {
  QTimer::singleShot(0, this, [this, work = std::move(work)] {
    if (m_holding)
      m_held += work;
    else
      work();
  });
}

void FakeAdministration::release() {
  m_holding = false;
  for (const auto& work : std::exchange(m_held, {}))
    work();
}

void FakeAdministration::tell(OwnerId owner) {
  FeedBatch batch;
  batch.tenant.ownerId = owner;
  batch.settingsChanged = true;
  Q_EMIT m_desk.batchArrived(batch);
}

TenantProfile& FakeAdministration::tenant(OwnerId owner) {
  return *std::ranges::find(tenants, owner, &TenantProfile::ownerId);
}

StaffMember& FakeAdministration::member(OwnerId owner, const QString& name) {
  return *std::ranges::find(people[owner], name, &StaffMember::profileName);
}

QFuture<Result<Person>> FakeAdministration::person() {
  return answer<Person>("person", [this]() -> Result<Person> { return who; });
}

QFuture<Result<Done>> FakeAdministration::changeOwnPassword(QString, QString wanted) {
  return answer<Done>("changeOwnPassword", [this, wanted]() -> Result<Done> {
    lastPassword = wanted;
    return Done{};
  });
}

// --- tenants

QFuture<Result<QList<TenantProfile>>> FakeAdministration::tenantProfiles() {
  return answer<QList<TenantProfile>>("tenantProfiles",
                                      [this]() -> Result<QList<TenantProfile>> { return tenants; });
}

QFuture<Result<TenantProfile>> FakeAdministration::createTenant(QString name, QString email) {
  return answer<TenantProfile>("createTenant", [=, this]() -> Result<TenantProfile> {
    tenants += TenantProfile{.ownerId = OwnerId{tenants.size() + 1},
                             .name = name,
                             .email = email,
                             .createdAt = QDateTime::currentDateTimeUtc()};
    return tenants.last();
  });
}

QFuture<Result<TenantProfile>> FakeAdministration::renameTenant(OwnerId owner, QString name,
                                                                QString email) {
  return answer<TenantProfile>(
      "renameTenant",
      [=, this]() -> Result<TenantProfile> {
        tenant(owner).name = name;
        tenant(owner).email = email;
        return tenant(owner);
      },
      owner);
}

QFuture<Result<TenantProfile>> FakeAdministration::setTenantActive(OwnerId owner, bool active) {
  return answer<TenantProfile>(
      "setTenantActive",
      [=, this]() -> Result<TenantProfile> {
        tenant(owner).active = active;
        return tenant(owner);
      },
      owner);
}

QFuture<Result<Done>> FakeAdministration::exportTenant(OwnerId, QString path) {
  return slowly<Done>("exportTenant", [=, this]() -> Result<Done> {
    written += path;
    return Done{};
  });
}

QFuture<Result<Done>> FakeAdministration::deleteTenant(OwnerId owner, QString typedName) {
  return answer<Done>(
      "deleteTenant",
      [=, this]() -> Result<Done> {
        if (tenant(owner).name != typedName) return missing();
        tenants.removeIf([owner](const TenantProfile& t) { return t.ownerId == owner; });
        return Done{};
      },
      owner);
}

QFuture<Result<TenantProfile>> FakeAdministration::setLifeCycle(OwnerId owner,
                                                                LifeCycleSettings settings) {
  return answer<TenantProfile>(
      "setLifeCycle",
      [=, this]() -> Result<TenantProfile> {
        lifeCycles += settings;
        TenantProfile& t = tenant(owner);
        t.expirationMinutes = settings.expirationMinutes;
        t.idleTimeoutMinutes = settings.idleTimeoutMinutes;
        t.keepWaitingOpen = settings.keepWaitingOpen;
        return t;
      },
      owner);
}

// --- staff

QFuture<Result<QList<StaffMember>>> FakeAdministration::staff(OwnerId owner) {
  return answer<QList<StaffMember>>(
      "staff", [=, this]() -> Result<QList<StaffMember>> { return people[owner]; });
}

QFuture<Result<StaffMember>> FakeAdministration::invite(OwnerId owner, Invitation invitation) {
  invitations += invitation;
  return answer<StaffMember>(
      "invite",
      [=, this]() -> Result<StaffMember> {
        const qint64 id = m_nextId++;
        people[owner] += StaffMember{.ownerId = owner,
                                     .userId = UserId{id},
                                     .loginId = LoginId{id},
                                     .profileName = invitation.profileName,
                                     .firstName = invitation.firstName,
                                     .lastName = invitation.lastName,
                                     .email = invitation.email,
                                     .phone = invitation.phone,
                                     .role = invitation.role,
                                     .createdAt = QDateTime::currentDateTimeUtc()};
        return people[owner].last();
      },
      owner);
}

QFuture<Result<StaffMember>> FakeAdministration::changeStaff(OwnerId owner, StaffMember member) {
  return answer<StaffMember>(
      "changeStaff",
      [=, this]() -> Result<StaffMember> {
        for (StaffMember& each : people[owner])
          if (each.userId == member.userId) return each = member;
        return missing();
      },
      owner);
}

QFuture<Result<StaffMember>> FakeAdministration::setStaffActive(OwnerId owner, UserId user,
                                                                bool active) {
  return answer<StaffMember>(
      "setStaffActive",
      [=, this]() -> Result<StaffMember> {
        for (StaffMember& each : people[owner]) {
          if (each.userId != user) continue;
          each.active = active;
          return each;
        }
        return missing();
      },
      owner);
}

QFuture<Result<Done>> FakeAdministration::setLoginDisabled(LoginId login, bool disabled) {
  return answer<Done>("setLoginDisabled", [=, this]() -> Result<Done> {
    for (QList<StaffMember>& list : people)
      for (StaffMember& each : list)
        if (each.loginId == login) each.loginDisabled = disabled;
    return Done{};
  });
}

QFuture<Result<Done>> FakeAdministration::resetPassword(LoginId, QString password) {
  return answer<Done>("resetPassword", [=, this]() -> Result<Done> {
    lastPassword = password;
    return Done{};
  });
}

QFuture<Result<Done>> FakeAdministration::removeStaff(OwnerId owner, UserId user) {
  return answer<Done>(
      "removeStaff",
      [=, this]() -> Result<Done> {
        people[owner].removeIf([user](const StaffMember& m) { return m.userId == user; });
        return Done{};
      },
      owner);
}

// --- Twilio

QFuture<Result<QList<TwilioAccountInfo>>> FakeAdministration::twilioAccounts(OwnerId owner) {
  return answer<QList<TwilioAccountInfo>>(
      "twilioAccounts",
      [=, this]() -> Result<QList<TwilioAccountInfo>> { return accounts[owner]; });
}

QFuture<Result<TwilioAccountInfo>> FakeAdministration::setTwilioAccount(OwnerId owner,
                                                                        TwilioAccountEdit edit) {
  accountEdits += edit;
  return answer<TwilioAccountInfo>(
      "setTwilioAccount",
      [=, this]() -> Result<TwilioAccountInfo> {
        for (TwilioAccountInfo& each : accounts[owner]) {
          if (each.accountSid != edit.accountSid) continue;
          each.phoneNumbers = edit.phoneNumbers;
          return each;
        }
        accounts[owner] += TwilioAccountInfo{.ownerId = owner,
                                             .accountId = AccountId{m_nextId++},
                                             .accountSid = edit.accountSid,
                                             .phoneNumbers = edit.phoneNumbers,
                                             .createdAt = QDateTime::currentDateTimeUtc()};
        return accounts[owner].last();
      },
      owner);
}

QFuture<Result<Done>> FakeAdministration::removeTwilioAccount(OwnerId owner, AccountId account) {
  return answer<Done>(
      "removeTwilioAccount",
      [=, this]() -> Result<Done> {
        accounts[owner].removeIf(
            [account](const TwilioAccountInfo& a) { return a.accountId == account; });
        return Done{};
      },
      owner);
}

QFuture<Result<TwilioCheck>> FakeAdministration::checkTwilioAccount(OwnerId, AccountId) {
  return answer<TwilioCheck>("checkTwilioAccount",
                             [this]() -> Result<TwilioCheck> { return check; });
}

}  // namespace oc::test
