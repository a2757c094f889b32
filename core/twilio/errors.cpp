#include "core/twilio/errors.h"

#include <algorithm>
#include <array>

namespace oc::twilio {
namespace {

using enum ErrorCategory;

constexpr auto kErrors = std::to_array<ErrorInfo>({
    {11200, Retryable, u"Twilio could not fetch from our address",
     u"Check PUBLIC_BASE_URL and the tunnel or proxy."},
    {11205, Retryable, u"Twilio could not connect to our address",
     u"Check PUBLIC_BASE_URL and the tunnel or proxy."},
    {11217, Retryable, u"Our address answered Twilio with an error",
     u"Look at the receiver's log."},
    {12100, Permanent, u"Twilio could not read our answer",
     u"Look at what stands before the receiver."},
    {12300, Permanent, u"Our answer had the wrong content type",
     u"Look at what stands before the receiver."},
    {20003, Account, u"Credentials refused",
     u"Enter the account's SID and primary auth token anew."},
    {20008, Account, u"Test credentials can't do this", u"Enter the account's live credentials."},
    {20404, Permanent, u"No such resource at Twilio",
     u"Check the account SID and the API's base URL."},
    {20429, Retryable, u"Too many requests", u"Wait; the courier tries again by itself."},
    {20500, Retryable, u"Twilio had an internal error",
     u"Wait; the courier tries again by itself."},
    {20503, Retryable, u"Twilio is not available", u"Wait; the courier tries again by itself."},
    {21211, Recipient, u"The recipient's number is not valid", u"Correct the number."},
    {21212, Account, u"The sender's number is not valid", u"Correct the tenant's number."},
    {21408, Account, u"Sending to this region is off",
     u"Allow the region in Twilio's geographic permissions."},
    {21601, Account, u"The sender can't send messages", u"Use a number that can."},
    {21602, Permanent, u"The message has no body", u"Write a text or attach a file."},
    {21603, Account, u"The message has no sender", u"Enter the tenant's number."},
    {21604, Permanent, u"The message has no recipient", u"Enter the customer's address."},
    {21605, Permanent, u"The body is too long", u"Shorten it to 1600 characters."},
    {21606, Account, u"The sender's number is not able to send this",
     u"Use a number of this account that can."},
    {21608, Account, u"A trial account writes to verified numbers only",
     u"Verify the number at Twilio, or upgrade the account."},
    {21610, Recipient, u"The customer has opted out",
     u"Do not write until the customer sends START."},
    {21611, Retryable, u"The sender's queue is full", u"Wait; the courier tries again by itself."},
    {21612, Recipient, u"No route from this sender to this recipient", u"Use another sender."},
    {21614, Recipient, u"The recipient's number is not a mobile number", u"Correct the number."},
    {21617, Permanent, u"The body is too long", u"Shorten it to 1600 characters."},
    {21619, Permanent, u"The message has neither body nor media nor template",
     u"Write a text or attach a file."},
    {21620, Permanent, u"The media address is not valid", u"Attach the file anew."},
    {21623, Permanent, u"Too many attachments", u"Send at most ten at a time."},
    {21654, Permanent, u"No such template for this sender", u"Choose a template of this account."},
    {21655, Permanent, u"The template's SID is not valid", u"Choose a template of this account."},
    {21656, Permanent, u"The template's variables are not valid", u"Fill in every variable."},
    {21660, Account, u"The sender belongs to another account",
     u"Correct the tenant's number or account."},
    {21703, Account, u"The messaging service has no senders",
     u"Add a sender to the service at Twilio."},
    {21705, Account, u"No such messaging service", u"Correct the messaging service's SID."},
    {30001, Retryable, u"Twilio's queue overflowed", u"Send it again in a while."},
    {30002, Account, u"The account is suspended", u"Ask Twilio's support."},
    {30003, Recipient, u"The phone can't be reached", u"Try again later, or another channel."},
    {30004, Recipient, u"The message was blocked", u"Try another channel."},
    {30005, Recipient, u"The number is unknown", u"Correct the number."},
    {30006, Recipient, u"A landline or a carrier that can't be reached", u"Try another channel."},
    {30007, Permanent, u"The carrier filtered the message",
     u"Reword it; avoid links and mass texts."},
    {30008, Retryable, u"The carrier gave no reason", u"Send it again in a while."},
    {30009, Retryable, u"A segment got lost", u"Send it again."},
    {30010, Account, u"The price is above the account's limit", u"Raise the limit at Twilio."},
    {30034, Account, u"The number is not registered for A2P 10DLC",
     u"Register the campaign at Twilio."},
    {30036, Permanent, u"The validity period ended", u"Send it again."},
    {30410, Retryable, u"The provider did not answer in time", u"Send it again in a while."},
    {63001, Account, u"The channel refused its credentials", u"Connect the sender to Twilio anew."},
    {63003, Recipient, u"The channel knows no such recipient", u"Correct the address."},
    {63005, Permanent, u"The channel refused the content", u"Look at the channel's own words."},
    {63007, Account, u"No such sender on this channel",
     u"Register the number for WhatsApp at Twilio."},
    {63010, Retryable, u"The channel had an internal error", u"Send it again in a while."},
    {63012, Retryable, u"The channel's provider had an internal error",
     u"Send it again in a while."},
    {63013, Permanent, u"The channel's policy forbids this message", u"Reword it."},
    {63015, Recipient, u"The customer has not joined the sandbox",
     u"The customer must send the sandbox's join code first."},
    {63016, Permanent, u"Outside the 24 h window", u"Send an approved template."},
    {63018, Retryable, u"The channel's rate limit was exceeded", u"Wait, then send it again."},
    {63019, Retryable, u"The media could not be downloaded", u"Check that its address is public."},
    {63020, Account, u"The business has not accepted its invitation", u"Accept it at Meta."},
    {63021, Permanent, u"The channel refused the content or media",
     u"Use another format or a smaller file."},
    {63024, Recipient, u"The customer is not on WhatsApp", u"Try SMS."},
    {63027, Permanent, u"No template in this language",
     u"Choose a template that is approved in it."},
    {63028, Permanent, u"The template has another number of variables", u"Fill in every variable."},
    {63032, Recipient, u"WhatsApp can't send to this customer", u"Try another channel."},
    {63033, Recipient, u"The customer has blocked the business", u"Try another channel."},
    {63038, Account, u"The account's daily limit is reached", u"Raise the limit at Twilio."},
    {63041, Permanent, u"The template is paused", u"Choose another template."},
    {63042, Permanent, u"The template is disabled", u"Choose another template."},
    {63049, Permanent, u"Meta withheld this marketing message", u"Do not send it again today."},
});

}  // namespace

std::span<const ErrorInfo> allErrors() {
  return kErrors;
}

const ErrorInfo* errorInfo(int code) {
  const auto* found = std::ranges::lower_bound(kErrors, code, {}, &ErrorInfo::code);
  return found != kErrors.end() && found->code == code ? found : nullptr;
}

QString errorText(int code) {
  const ErrorInfo* info = errorInfo(code);
  if (info == nullptr) return QString::number(code);
  return QStringLiteral("%1 %2: %3")
      .arg(QString::number(code), QString::fromUtf16(info->title),
           QString::fromUtf16(info->advice));
}

bool isRetryable(int code) {
  const ErrorInfo* info = errorInfo(code);
  return info != nullptr && info->category == ErrorCategory::Retryable;
}

}  // namespace oc::twilio
