#include "core/assistant/endpoint_errors.h"

#include <QJsonDocument>

namespace oc::assistant {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kQuoted = 200;

// The endpoint's own words; some give {"error":{"message":…}}, some {"error":…} or {"message":…}.
QString wordsOf(const QJsonObject& object) {
  const QJsonValue error = object["error"_L1];
  QString words = error.isObject() ? error["message"_L1].toString() : error.toString();
  if (words.isEmpty()) words = object["message"_L1].toString();
  return words.simplified().left(kQuoted);
}

Error error(ErrorCode code, const QString& message, int status) {
  return {code, message, u"HTTP %1"_s.arg(status)};
}

}  // namespace

// A refused key is not quoted: endpoints repeat part of it in their answer.
Error refusal(const egress::Answer& answer) {
  const int status = answer.status;
  if (status == 401 || status == 403)
    return error(ErrorCode::Forbidden,
                 u"The assistant's endpoint refused the key: set it with `ownerctl feature secret "
                 "--name assistant`."_s,
                 status);
  if (status == 429)
    return error(ErrorCode::Unavailable,
                 u"The assistant's endpoint takes no more requests just now, or the account's "
                 "credit is used up (429)."_s,
                 status);
  if (status >= 500)
    return error(
        ErrorCode::Unavailable,
        u"The assistant's endpoint has a failure of its own (%1). Try again later."_s.arg(status),
        status);
  const QString words = wordsOf(QJsonDocument::fromJson(answer.body).object());
  const QString hint = status == 404 ? u"check base_url and model of the feature \"assistant\""_s
                                     : u"check the config of the feature \"assistant\""_s;
  return error(ErrorCode::Invalid,
               words.isEmpty()
                   ? u"The assistant's endpoint refused the request (%1): %2."_s.arg(
                         QString::number(status), hint)
                   : u"The assistant's endpoint refused the request (%1): %2 — %3."_s.arg(
                         QString::number(status), words, hint),
               status);
}

Error unreachable(const Error& error) {
  if (error.code == ErrorCode::Timeout)
    return {error.code,
            u"The assistant did not finish in time; timeout_seconds of the feature \"assistant\" "
            "says how long it may take."_s,
            error.message};
  return {error.code, u"The assistant's endpoint can't be reached: "_s % error.message,
          error.detail};
}

Error complaint(const QJsonObject& object) {
  return {ErrorCode::Unavailable, u"The assistant's endpoint broke off: %1"_s.arg(wordsOf(object)),
          u"error in the stream"_s};
}

}  // namespace oc::assistant
