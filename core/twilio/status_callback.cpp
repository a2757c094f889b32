#include "core/twilio/status_callback.h"

#include <QTimeZone>

#include "core/domain/storable.h"
#include "core/twilio/delivery.h"

namespace oc::twilio {
namespace {

// RawDlrDoneDate is YYMMDDhhmm, in UTC.
QDateTime doneDate(const QString& text) {
  constexpr int kCentury = 2000;
  if (text.size() != 10) return {};
  const QDate date(kCentury + text.sliced(0, 2).toInt(), text.sliced(2, 2).toInt(),
                   text.sliced(4, 2).toInt());
  const QTime time(text.sliced(6, 2).toInt(), text.sliced(8, 2).toInt());
  if (!date.isValid() || !time.isValid()) return {};
  return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

QString text(const FormParameters& form, const char* key) {
  return storable(form.value(key));
}

// The names of old, for those of today that are not there.
QString textOr(const FormParameters& form, const char* key, const char* alias) {
  const QString value = text(form, key);
  return value.isEmpty() ? text(form, alias) : value;
}

}  // namespace

MsgId ourIdIn(const FormParameters& query) {
  bool ok = false;
  const qint64 value = query.value(kOurIdParameter).toLongLong(&ok);
  return ok && value > 0 ? MsgId{value} : MsgId{};
}

Result<StatusCallback> parseStatusCallback(const FormParameters& form, const FormParameters& query,
                                           const QByteArray& raw, const QDateTime& now) {
  StatusCallback callback;
  callback.ourId = ourIdIn(query);
  callback.messageSid = textOr(form, "MessageSid", "SmsSid").trimmed();
  callback.word = textOr(form, "MessageStatus", "SmsStatus").trimmed().toLower();
  const bool read = form.value("EventType").compare(u"READ", Qt::CaseInsensitive) == 0;
  if (read) callback.word = QStringLiteral("read");

  for (const auto& [value, name] : {std::pair(&callback.messageSid, u"MessageSid"),
                                    std::pair(&callback.word, u"MessageStatus")})
    if (value->isEmpty())
      return Error{
          ErrorCode::Invalid,
          QStringLiteral("The status callback has no %1 parameter.").arg(QStringView(name)),
          {}};

  callback.status = deliveryStatusOf(callback.word);
  callback.accountSid = text(form, "AccountSid").trimmed();
  callback.from = text(form, "From");
  callback.to = text(form, "To");
  callback.errorCode = text(form, "ErrorCode").trimmed();
  if (callback.errorCode == u"0") callback.errorCode.clear();
  callback.errorMessage = text(form, "ErrorMessage");
  callback.channelMessage = text(form, "ChannelStatusMessage");
  callback.doneAt = doneDate(form.value("RawDlrDoneDate").trimmed());
  callback.rawForm = raw;
  callback.receivedAt = now.toUTC();
  return callback;
}

}  // namespace oc::twilio
