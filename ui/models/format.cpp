#include "ui/models/format.h"

#include <QCache>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include <phonenumbers/phonenumberutil.h>

#include "core/domain/address.h"
#include "core/domain/text_safety.h"

namespace oc::ui {
namespace {

struct Format {
  Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr int kMinute = 60;
constexpr int kHour = 60 * kMinute;
constexpr int kDay = 24 * kHour;

QString internationalNumber(const QString& e164) {
  using i18n::phonenumbers::PhoneNumber;
  using i18n::phonenumbers::PhoneNumberUtil;
  const PhoneNumberUtil* util = PhoneNumberUtil::GetInstance();
  PhoneNumber number;
  if (util->Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
    return e164;
  std::string text;
  util->Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
  return QString::fromStdString(text);
}

// Qt's short date formats always have the year; people leave out the current one.
QString dayAndMonth(QDate day, QLocale::FormatType length) {
  const QString month = QLocale().monthName(day.month(), length);
  const QString number = QString::number(day.day());
  //: e.g. "12 May": %1 day of the month, %2 name of the month
  if (length == QLocale::LongFormat)
    return Format::tr("%1 %2", "day and full month").arg(number, month);
  //: the same with the name of the month cut short
  return Format::tr("%1 %2", "day and short month").arg(number, month);
}

}  // namespace

QString displayNumber(const QString& address) {
  // Parsing takes some ten microseconds, and a list paints the same numbers again and again.
  static QCache<QString, QString> cache(2000);
  if (const QString* known = cache.object(address)) return *known;
  const Address parsed = parseAddress(address);
  QString text = parsed.isNumber ? internationalNumber(parsed.key) : visibleLine(parsed.key);
  cache.insert(address, new QString(text));
  return text;
}

QString displayName(const Conversation& conversation) {
  if (const QString name = visibleLine(conversation.customerName); !name.isEmpty()) return name;
  if (!conversation.phoneNumber.isEmpty()) return displayNumber(conversation.phoneNumber);
  if (!conversation.customerAddress.isEmpty()) return displayNumber(conversation.customerAddress);
  return Format::tr("Unknown customer");
}

QString channelName(const QString& channel) {
  if (channel == u"whatsapp") return QStringLiteral("WhatsApp");
  if (channel == u"sms") return QStringLiteral("SMS");
  if (channel == u"mms") return QStringLiteral("MMS");
  if (channel == u"messenger") return QStringLiteral("Messenger");
  if (channel == u"rcs") return QStringLiteral("RCS");
  return visibleLine(channel);
}

QString relativeTime(const QDateTime& at, const QDateTime& now) {
  if (!at.isValid()) return {};
  const qint64 age = at.secsTo(now);
  if (age < kMinute && age > -kMinute) return Format::tr("now");
  if (age > 0 && age < kHour) return Format::tr("%1 min").arg(age / kMinute);
  const QDate day = at.toLocalTime().date();
  const QDate today = now.toLocalTime().date();
  const qint64 days = day.daysTo(today);
  if (days == 0) return clockTime(at);
  if (days == 1) return Format::tr("yesterday");
  if (days > 1 && days < 7) {
    QString name = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    if (name.endsWith(u'.')) name.chop(1);
    return name;
  }
  QString text = dayAndMonth(day, QLocale::ShortFormat);
  if (text.endsWith(u'.')) text.chop(1);
  return day.year() == today.year() ? text : QString(text + u' ' + QString::number(day.year()));
}

QString exactTime(const QDateTime& at) {
  if (!at.isValid()) return {};
  const QDateTime local = at.toLocalTime();
  return QLocale().toString(local.date(), QLocale::LongFormat) + u", " +
         QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"));
}

QString clockTime(const QDateTime& at) {
  if (!at.isValid()) return {};
  const QLocale locale;
  const QTime time = at.toLocalTime().time();
  if (locale.language() == QLocale::C) return time.toString(QStringLiteral("HH:mm"));
  return locale.toString(time, QLocale::ShortFormat);
}

QString dayTitle(QDate day, QDate today) {
  const qint64 days = day.daysTo(today);
  if (days == 0) return Format::tr("today");
  if (days == 1) return Format::tr("yesterday");
  const QString name = QLocale().dayName(day.dayOfWeek(), QLocale::LongFormat);
  QString text = name + u", " + dayAndMonth(day, QLocale::LongFormat);
  return day.year() == today.year() ? text : QString(text + u' ' + QString::number(day.year()));
}

QString durationText(qint64 seconds) {
  seconds = std::max<qint64>(seconds, 0);
  if (seconds < kMinute) return Format::tr("%1 s").arg(seconds);
  if (seconds < kHour) return Format::tr("%1 min").arg(seconds / kMinute);
  if (seconds < kDay) return Format::tr("%1 h").arg(seconds / kHour);
  return Format::tr("%1 d").arg(seconds / kDay);
}

QString remainingText(qint64 seconds) {
  if (seconds < kHour || seconds >= kDay) return durationText(seconds);
  const qint64 minutes = seconds % kHour / kMinute;
  if (minutes == 0) return durationText(seconds);
  //: "1 h 05": %1 hours, %2 minutes
  return Format::tr("%1 h %2").arg(seconds / kHour).arg(minutes, 2, 10, QChar(u'0'));
}

QString spanText(int minutes) {
  constexpr int kHourMinutes = kHour / kMinute;
  constexpr int kDayMinutes = kDay / kMinute;
  if (minutes % kDayMinutes == 0) return Format::tr("%1 d").arg(minutes / kDayMinutes);
  if (minutes % kHourMinutes == 0) return Format::tr("%1 h").arg(minutes / kHourMinutes);
  return Format::tr("%1 min").arg(minutes);
}

QString deliveryText(DeliveryStatus status) {
  switch (status) {
    case DeliveryStatus::Received: return Format::tr("received");
    case DeliveryStatus::Queued: return Format::tr("waiting to be sent");
    case DeliveryStatus::Sending: return Format::tr("being sent");
    case DeliveryStatus::Accepted: return Format::tr("accepted by Twilio");
    case DeliveryStatus::Sent: return Format::tr("sent");
    case DeliveryStatus::Delivered: return Format::tr("delivered");
    case DeliveryStatus::Read: return Format::tr("read");
    case DeliveryStatus::Undelivered: return Format::tr("not delivered");
    case DeliveryStatus::Failed: return Format::tr("not sent");
    case DeliveryStatus::Canceled: return Format::tr("canceled");
    case DeliveryStatus::Unknown: return Format::tr("not known whether it was sent");
  }
  return {};
}

QString statusText(ConversationStatus status) {
  switch (status) {
    case ConversationStatus::Pending: return Format::tr("new");
    case ConversationStatus::Progress: return Format::tr("in progress");
    case ConversationStatus::AgentClosed: return Format::tr("closed by the agent");
    case ConversationStatus::SupportClosed: return Format::tr("closed by support");
    case ConversationStatus::UserClosed: return Format::tr("ended by the customer");
    case ConversationStatus::Expired: return Format::tr("expired");
    case ConversationStatus::Failed: return Format::tr("failed");
    case ConversationStatus::IdleTimeout: return Format::tr("closed, idle");
  }
  return {};
}

QString typeName(MessageType type) {
  switch (type) {
    case MessageType::Text: return Format::tr("Message");
    case MessageType::Image: return Format::tr("Photo");
    case MessageType::Audio: return Format::tr("Voice message");
    case MessageType::Video: return Format::tr("Video");
    case MessageType::Document: return Format::tr("Document");
  }
  return {};
}

QString previewText(const LastMessage& message) {
  if (!message.msgId.isValid()) return Format::tr("No messages yet");
  const QString text = visibleLine(message.preview);
  if (message.type == MessageType::Text) return text.isEmpty() ? Format::tr("Empty message") : text;
  if (text.isEmpty()) return typeName(message.type);
  //: A media message with its caption: %1 "Photo", %2 the caption
  return Format::tr("%1 · %2").arg(typeName(message.type), text);
}

QString countText(qint64 count) {
  return QLocale().toString(count);
}

QString badgeText(int count) {
  constexpr int kLargest = 99;
  return count > kLargest ? QString(QString::number(kLargest) + u'+') : QString::number(count);
}

}  // namespace oc::ui
