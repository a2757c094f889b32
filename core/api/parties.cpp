#include "core/api/parties.h"

#include <algorithm>

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

const QString kDefaultChannel = u"whatsapp"_s;

// The channel that an address says itself, "sms:+55…"; empty of a bare one.
QString saidChannel(const Address& address) {
  const bool bare =
      address.channel == "sms"_L1 && !address.raw.startsWith(u"sms:"_s, Qt::CaseInsensitive);
  return bare ? QString() : address.channel;
}

// Twilio knows bare numbers as SMS; everything else is prefixed by its channel.
Address onChannel(Address address, const QString& channel) {
  if (saidChannel(address).isEmpty() && channel != "sms"_L1)
    address.raw = channel + u':' + address.raw;
  address.channel = channel;
  return address;
}

bool isControl(QChar c) {
  return c.category() == QChar::Other_Control;
}

bool isOn(const Address& address, const QString& channel) {
  const QString said = saidChannel(address);
  return said.isEmpty() || said == channel;
}

}  // namespace

Roles rolesOf(const QString& from, const QString& to, const QString& channel,
              const QStringList& ownNumbers, PartiesProblem* problem) {
  const Address first = parseAddress(from);
  const Address second = parseAddress(to);
  QString agreed = channel;
  if (agreed.isEmpty()) agreed = saidChannel(first);
  if (agreed.isEmpty()) agreed = saidChannel(second);
  if (agreed.isEmpty()) agreed = kDefaultChannel;
  for (const auto& [member, address] :
       {std::pair{u"from_number"_s, first}, std::pair{u"to_number"_s, second}}) {
    if (address.key.isEmpty() || std::ranges::any_of(address.raw, isControl))
      *problem = {member, u"Input should be an address"_s};
    else if (!isOn(address, agreed))
      *problem = {member, u"This address is not one of channel %1"_s.arg(agreed)};
  }
  if (first.key == second.key) *problem = {u"to_number"_s, u"The two addresses should differ"_s};
  const bool weBegin = ownNumbers.contains(first.key) && !ownNumbers.contains(second.key);
  return {agreed, onChannel(weBegin ? second : first, agreed),
          onChannel(weBegin ? first : second, agreed)};
}

bool areParties(const QString& from, const QString& to, const store::rest::Parties& parties) {
  const Address first = parseAddress(from);
  const Address second = parseAddress(to);
  if (!isOn(first, parties.channel) || !isOn(second, parties.channel)) return false;
  return (first.key == parties.customer && second.key == parties.business) ||
         (first.key == parties.business && second.key == parties.customer);
}

}  // namespace oc::api
