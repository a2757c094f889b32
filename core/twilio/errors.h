#pragma once

#include <QString>
#include <span>

namespace oc::twilio {

// Who can do something about an error, and whether trying again is one of the things.
enum class ErrorCategory {
  Permanent,  // this message will never go through as it is
  Retryable,  // the same message may go through later
  Account,    // our account or sender must be put right first
  Recipient,  // this customer can't be reached this way
};

// English, for logs and ownerctl; the console has words of its own in each language.
struct ErrorInfo {
  int code;
  ErrorCategory category;
  const char16_t* title;   // what happened
  const char16_t* advice;  // what to do
};

// Null for a code that is not in the dictionary.
const ErrorInfo* errorInfo(int code);
std::span<const ErrorInfo> allErrors();  // ascending by code

// "63016 Outside the 24 h window: Send an approved template." An unknown code is its number alone.
QString errorText(int code);

// Whether the same message may be tried again later. Codes that we do not know are not retried:
// Twilio's API says by its HTTP status what is worth a retry.
bool isRetryable(int code);

}  // namespace oc::twilio
