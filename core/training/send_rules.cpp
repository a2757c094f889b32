#include "core/training/send_rules.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <array>
#include <span>

#include "core/domain/address.h"

namespace oc::training {
namespace {

constexpr qsizetype kLongestBody = 1600;
constexpr qsizetype kMostMedia = 10;

struct Magic {
  const char16_t* number;
  int code;
  const char16_t* message;
};

// https://www.twilio.com/docs/iam/test-credentials
constexpr auto kMagicRecipients = std::to_array<Magic>({
    {u"+15005550001", 21211, u"Invalid 'To' Phone Number: +1500555XXXX"},
    {u"+15005550002", 21612, u"The 'To' phone number is not currently reachable."},
    {u"+15005550003", 21408, u"Permission to send an SMS has not been enabled for the region."},
    {u"+15005550004", 21610, u"Attempt to send to unsubscribed recipient"},
    {u"+15005550009", 21614, u"'To' number is not a valid mobile number"},
});
constexpr auto kMagicSenders = std::to_array<Magic>({
    {u"+15005550007", 21606, u"The 'From' phone number is not message-capable."},
    {u"+15005550008", 21611,
     u"This 'From' number has exceeded the maximum number of queued "
     u"messages"},
});

std::optional<ApiError> magic(std::span<const Magic> rows, const Address& address) {
  for (const Magic& row : rows)
    if (address.key == QStringView(row.number))
      return ApiError{400, row.code, QString::fromUtf16(row.message)};
  return std::nullopt;
}

ApiError error(int code, const QString& message) {
  return {400, code, message};
}

std::optional<ApiError> objectionToContent(const twilio::FormParameters& form) {
  const QString body = form.value("Body");
  const QStringList media = form.values("MediaUrl");
  const QString contentSid = form.value("ContentSid");
  if (body.isEmpty() && media.isEmpty() && contentSid.isEmpty())
    return form.contains("Body")
               ? error(21602, QStringLiteral("Message body is required."))
               : error(21619,
                       QStringLiteral("A text message body or media urls must be specified."));
  if (body.toUcs4().size() > kLongestBody)
    return error(21617, QStringLiteral("The concatenated message body exceeds the 1600 character "
                                       "limit"));
  if (media.size() > kMostMedia)
    return error(21623, QStringLiteral("Number of media files exceeds allowed limit."));
  for (const QString& item : media) {
    const QUrl url(item, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(u"http"))
      return error(21620, QStringLiteral("Invalid media URL(s)"));
  }
  static const QRegularExpression kContentSid(QStringLiteral("^HX[0-9a-fA-F]{32}$"));
  if (!contentSid.isEmpty() && !kContentSid.match(contentSid).hasMatch())
    return error(21655, QStringLiteral("The ContentSid is Invalid"));
  const QString variables = form.value("ContentVariables");
  if (!variables.isEmpty() && !QJsonDocument::fromJson(variables.toUtf8()).isObject())
    return error(21656, QStringLiteral("The ContentVariables Parameter is invalid."));
  return std::nullopt;
}

std::optional<ApiError> objectionToSender(const Address& from, const Address& to,
                                          const TrainingAccount& account) {
  if (from.raw == to.raw)
    return error(21266, QStringLiteral("'To' and 'From' number cannot be the same"));
  if (auto wrong = magic(kMagicSenders, from)) return wrong;
  if (from.channel != to.channel)
    return error(21910, QStringLiteral("Invalid From and To pair. From and To should be of the "
                                       "same channel"));
  for (const QString& number : account.numbers)
    if (const Address own = parseAddress(number);
        own.channel == from.channel && own.key == from.key)
      return std::nullopt;
  if (from.channel == u"sms")
    return error(21606, QStringLiteral("The 'From' phone number provided is not a valid "
                                       "message-capable Twilio phone number for this destination"));
  return error(63007, QStringLiteral("Twilio could not find a Channel with the specified From "
                                     "address"));
}

bool isReachable(const Address& to) {
  // Other channels than telephony have ids of any form.
  return to.isNumber || (to.channel != u"sms" && !to.key.isEmpty() && !to.key.startsWith(u'+'));
}

}  // namespace

QJsonObject ApiError::toJson() const {
  return {{QStringLiteral("code"), code},
          {QStringLiteral("message"), message},
          {QStringLiteral("more_info"),
           QStringLiteral("https://www.twilio.com/docs/errors/%1").arg(code)},
          {QStringLiteral("status"), httpStatus}};
}

std::optional<ApiError> objectionTo(const twilio::FormParameters& form,
                                    const TrainingAccount& account) {
  const Address to = parseAddress(form.value("To"));
  const Address from = parseAddress(form.value("From"));
  if (to.raw.isEmpty()) return error(21604, QStringLiteral("A 'To' phone number is required."));
  const bool byService = !form.value("MessagingServiceSid").isEmpty();
  if (from.raw.isEmpty() && !byService)
    return error(21603, QStringLiteral("A 'From' phone number is required."));
  if (auto wrong = objectionToContent(form)) return wrong;
  if (auto wrong = magic(kMagicRecipients, to)) return wrong;
  if (!isReachable(to)) return error(21211, QStringLiteral("Invalid 'To' Phone Number"));
  if (!from.raw.isEmpty())
    if (auto wrong = objectionToSender(from, to, account)) return wrong;
  if (const QString callback = form.value("StatusCallback"); !callback.isEmpty()) {
    const QUrl url(callback, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
      return error(21609, QStringLiteral("The 'StatusCallback' URL is not a valid URL."));
  }
  return std::nullopt;
}

}  // namespace oc::training
