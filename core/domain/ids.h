#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <compare>

namespace oc {

// An identifier that can't be passed for another. 0 means "none"; the database hands out values
// from 1.
template <typename Tag>
struct Id {
  qint64 value = 0;

  constexpr bool isValid() const { return value > 0; }
  constexpr auto operator<=>(const Id&) const = default;
};

template <typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0) {
  return ::qHash(id.value, seed);
}

using OwnerId = Id<struct OwnerTag>;  // a tenant
using ConvId = Id<struct ConvTag>;    // unique over all tenants
using MsgId = Id<struct MsgTag>;      // unique over all tenants; ascends in the order of a thread
using AccountId = Id<struct AccountTag>;  // a tenant's Twilio account
using UserId = Id<struct UserTag>;        // a member of a tenant's staff
using LoginId = Id<struct LoginTag>;      // a person
using NoteId = Id<struct NoteTag>;        // unique over all tenants; ascends with time
using QuickReplyId = Id<struct QuickReplyTag>;
using ContactId = Id<struct ContactTag>;

}  // namespace oc

Q_DECLARE_METATYPE(oc::OwnerId)
Q_DECLARE_METATYPE(oc::ConvId)
Q_DECLARE_METATYPE(oc::MsgId)
