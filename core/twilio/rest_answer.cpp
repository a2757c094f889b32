#include "core/twilio/rest_answer.h"

#include <QJsonDocument>
#include <QMetaEnum>
#include <algorithm>

#include "core/twilio/delivery.h"

namespace oc::twilio {
namespace {

constexpr int kTooManyRequests = 20429;

QJsonObject objectOf(const QByteArray& body) {
  return QJsonDocument::fromJson(body).object();
}

// The error's name, never errorString(): that quotes the URL, and with it phone numbers.
QString nameOf(const Answer& answer) {
  if (answer.timedOut) return QStringLiteral("no answer in time");
  const char* key =
      QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(static_cast<int>(answer.error));
  return key ? QString::fromLatin1(key) : QStringLiteral("network error");
}

std::chrono::seconds pauseAfter(const Answer& answer) {
  return retryAfterOf(answer.retryAfter, QDateTime::currentDateTimeUtc());
}

Outcome created(const Answer& answer) {
  const QJsonObject json = objectOf(answer.body);
  const QString sid = json.value(u"sid").toString();
  if (sid.isEmpty()) return Unknown{QStringLiteral("HTTP %1 without a message").arg(answer.status)};
  const auto status = deliveryStatusOf(json.value(u"status").toString());
  return Accepted{sid, status.value_or(DeliveryStatus::Accepted)};
}

Outcome failedByServer(const Answer& answer, const QJsonObject& json) {
  // What a load balancer says when the answer behind it never came; Twilio's own words show that
  // Twilio itself gave up.
  const bool byGateway = answer.status == 502 || answer.status == 504;
  if (byGateway && !json.contains(u"code"))
    return Unknown{QStringLiteral("HTTP %1 from a gateway").arg(answer.status)};
  return ServerError{answer.status, pauseAfter(answer)};
}

Outcome refused(const Answer& answer, const QJsonObject& json) {
  const int code = json.value(u"code").toInt();
  if (answer.status == 429 || code == kTooManyRequests) return Throttled{pauseAfter(answer)};
  // A proxy on our side wants a password: Twilio was never asked.
  if (answer.status == 407) return NotSent{QStringLiteral("the proxy asks for credentials")};
  if (answer.status == 408) return Unknown{QStringLiteral("HTTP 408")};
  return Rejected{answer.status, code, json.value(u"message").toString()};
}

}  // namespace

Outcome outcomeOf(const Answer& answer) {
  if (answer.status == 0)
    return answer.formTaken ? Outcome(Unknown{nameOf(answer)}) : Outcome(NotSent{nameOf(answer)});
  if (answer.status / 100 == 2) return created(answer);
  const QJsonObject json = objectOf(answer.body);
  if (answer.status / 100 == 5) return failedByServer(answer, json);
  if (answer.status / 100 == 4) return refused(answer, json);
  return Rejected{answer.status, 0,
                  QStringLiteral("The API's address redirects: check TWILIO_API_BASE_URL.")};
}

Result<QJsonObject> jsonOf(const Answer& answer) {
  const QString detail =
      answer.status == 0 ? nameOf(answer) : QStringLiteral("HTTP %1").arg(answer.status);
  if (answer.timedOut)
    return Error{ErrorCode::Timeout, QStringLiteral("Twilio did not answer in time."), detail};
  if (answer.status == 401 || answer.status == 403)
    return Error{ErrorCode::Forbidden, QStringLiteral("Twilio refused the account's credentials."),
                 detail};
  if (answer.status == 404)
    return Error{ErrorCode::NotFound, QStringLiteral("Twilio knows no such thing."), detail};
  if (answer.status != 200 || answer.error != QNetworkReply::NoError)
    return Error{ErrorCode::Unavailable, QStringLiteral("Twilio's API can't be reached now."),
                 detail};
  const QJsonDocument document = QJsonDocument::fromJson(answer.body);
  if (!document.isObject())
    return Error{ErrorCode::Unavailable, QStringLiteral("Twilio's answer could not be read."),
                 detail};
  return document.object();
}

RemoteMessage remoteMessageOf(const QJsonObject& json) {
  RemoteMessage message;
  message.sid = json.value(u"sid").toString();
  message.from = json.value(u"from").toString();
  message.to = json.value(u"to").toString();
  message.body = json.value(u"body").toString();
  message.direction = json.value(u"direction").toString();
  message.status = deliveryStatusOf(json.value(u"status").toString());
  if (const int code = json.value(u"error_code").toInt(); code != 0)
    message.errorCode = QString::number(code);
  message.errorMessage = json.value(u"error_message").toString();
  message.mediaCount = json.value(u"num_media").toString().toInt();
  message.createdAt =
      QDateTime::fromString(json.value(u"date_created").toString(), Qt::RFC2822Date).toUTC();
  return message;
}

std::chrono::seconds retryAfterOf(const QByteArray& header, const QDateTime& now) {
  constexpr qint64 kMost = qint64{24} * 60 * 60;
  const QByteArray text = header.trimmed();
  bool isNumber = false;
  qint64 seconds = text.toLongLong(&isNumber);
  if (!isNumber) {
    // "Fri, 31 Dec 1999 23:59:59 GMT"
    QByteArray date = text;
    if (date.endsWith("GMT")) date.replace(date.size() - 3, 3, "+0000");
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date);
    seconds = at.isValid() ? now.secsTo(at) : 0;
  }
  return std::chrono::seconds(std::clamp<qint64>(seconds, 0, kMost));
}

}  // namespace oc::twilio
