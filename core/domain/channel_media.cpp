#include "core/domain/channel_media.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace oc {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMegabyte = 1024 * 1024;

constexpr std::array kWhatsAppTypes{
    "image/jpeg"_L1,
    "image/png"_L1,
    "image/webp"_L1,
    "audio/ogg"_L1,
    "audio/amr"_L1,
    "audio/3gpp"_L1,
    "audio/aac"_L1,
    "audio/mpeg"_L1,
    "audio/mp4"_L1,
    "video/mp4"_L1,
    "video/3gpp"_L1,
    "application/pdf"_L1,
    "application/msword"_L1,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
    "application/vnd.ms-powerpoint"_L1,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1,
    "application/vnd.ms-excel"_L1,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
    "text/vcard"_L1,
};

// Besides all pictures, sounds and films that phones make.
constexpr std::array kMmsTypes{
    "application/pdf"_L1, "application/vcard"_L1, "application/rtf"_L1, "text/vcard"_L1,
    "text/x-vcard"_L1,    "text/csv"_L1,          "text/rtf"_L1,        "text/calendar"_L1,
    "text/plain"_L1,      "text/richtext"_L1,     "text/directory"_L1,
};

bool isPicture(const QString& type) {
  return type.startsWith("image/"_L1);
}

bool isTaken(QStringView channel, const QString& type) {
  if (channel == "whatsapp"_L1)
    return std::ranges::find(kWhatsAppTypes, type) != kWhatsAppTypes.end();
  // A drawing is a program for a browser.
  if (type == "image/svg+xml"_L1) return false;
  if (channel == "sms"_L1)
    return isPicture(type) || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1) ||
           std::ranges::find(kMmsTypes, type) != kMmsTypes.end();
  return true;
}

QString named(const QString& channel) {
  if (channel == "whatsapp"_L1) return u"WhatsApp"_s;
  if (channel == "sms"_L1) return u"MMS"_s;
  return channel;
}

QString inWords(qint64 bytes) {
  return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace

ChannelMediaLimits mediaLimits(QStringView channel) {
  if (channel == "whatsapp"_L1)
    return {.mostFiles = 1, .mostBytes = 16 * kMegabyte, .mostImageBytes = 5 * kMegabyte};
  if (channel == "sms"_L1)
    return {.mostFiles = 10, .mostBytes = 5 * kMegabyte, .mostBytesInAll = 5 * kMegabyte};
  return {.mostFiles = 10, .mostBytes = 16 * kMegabyte};
}

QString MediaObjection::text() const {
  switch (kind) {
    case TooMany:
      return u"%1 takes at most %2 at once, not %3."_s.arg(
          named(channel), may == 1 ? u"one file"_s : u"%1 files"_s.arg(may), QString::number(is));
    case Empty: return u"The file is empty."_s;
    case TypeRefused: return u"%1 does not take files of type %2."_s.arg(named(channel), type);
    case TooLarge:
      return u"The file has %1; %2 takes at most %3."_s.arg(inWords(is), named(channel),
                                                            inWords(may));
    case TooLargeInAll: break;
  }
  return u"The files have %1 together; %2 takes at most %3."_s.arg(inWords(is), named(channel),
                                                                   inWords(may));
}

std::optional<MediaObjection> objectionTo(QStringView channel, const QList<Attachment>& files) {
  const ChannelMediaLimits limits = mediaLimits(channel);
  const QString name = channel.toString();
  if (files.size() > limits.mostFiles)
    return MediaObjection{MediaObjection::TooMany, -1, {}, files.size(), limits.mostFiles, name};
  qint64 all = 0;
  for (int i = 0; i < files.size(); ++i) {
    const Attachment& file = files[i];
    const QString type = file.contentType.section(u';', 0, 0).trimmed().toLower();
    if (file.size <= 0) return MediaObjection{MediaObjection::Empty, i, {}, 0, 0, name};
    if (!isTaken(channel, type))
      return MediaObjection{MediaObjection::TypeRefused, i, type, 0, 0, name};
    const qint64 most =
        isPicture(type) && limits.mostImageBytes > 0 ? limits.mostImageBytes : limits.mostBytes;
    if (file.size > most)
      return MediaObjection{MediaObjection::TooLarge, i, type, file.size, most, name};
    all += file.size;
  }
  if (limits.mostBytesInAll > 0 && all > limits.mostBytesInAll)
    return MediaObjection{MediaObjection::TooLargeInAll, -1, {}, all, limits.mostBytesInAll, name};
  return std::nullopt;
}

}  // namespace oc
