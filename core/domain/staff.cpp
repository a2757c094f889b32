#include "core/domain/staff.h"

#include <algorithm>

#include "core/domain/enum_text.h"

namespace oc {
namespace {

constexpr auto kRoles = enumText<StaffRole>({
    {StaffRole::User, u"user"},
    {StaffRole::Agent, u"agent"},
    {StaffRole::Admin, u"admin"},
});

constexpr qsizetype kShortestPassword = 10;

}  // namespace

QString toText(StaffRole role) {
  return kRoles.text(role);
}

std::optional<StaffRole> staffRoleFromText(QStringView text) {
  return kRoles.value(text);
}

bool Person::isAdminOf(OwnerId owner) const {
  return std::any_of(memberships.begin(), memberships.end(), [owner](const Membership& m) {
    return m.ownerId == owner && m.active && m.role == StaffRole::Admin;
  });
}

PasswordFault passwordFault(const QString& password, const QString& email) {
  if (password.size() < kShortestPassword) return PasswordFault::TooShort;
  if (password.count(password.front()) == password.size()) return PasswordFault::Repeated;
  const QString address = email.trimmed();
  const auto is = [&password](const QString& text) {
    return password.compare(text, Qt::CaseInsensitive) == 0;
  };
  if (!address.isEmpty() && (is(address) || is(address.section(u'@', 0, 0))))
    return PasswordFault::IsAddress;
  return PasswordFault::None;
}

}  // namespace oc
